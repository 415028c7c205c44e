package org.pingyi.evaluation.rectification;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.rectification.Urgency.Numbers;

/**
 * Where an item stands in an order. A page goes on after a place, be the item that stood there
 * still there or not, so that items which are entered meanwhile put no other on two pages or on
 * none.
 *
 * @param order the order
 * @param due the earliest deadline, where it is by that
 * @param urgency how urgent it is, where it is by that
 * @param number the item's number
 */
record ItemPlace(ItemOrder order, Optional<LocalDate> due, Optional<Numbers> urgency, long number)
    implements Comparable<ItemPlace> {

  private static final Comparator<LocalDate> EARLIEST = Comparator.naturalOrder();

  private static final Comparator<ItemPlace> ORDER =
      Comparator.<ItemPlace, Optional<LocalDate>>comparing(ItemPlace::due, lastWithout(EARLIEST))
          .thenComparing(ItemPlace::urgency, lastWithout(Numbers.ORDER))
          .thenComparing(ItemPlace::number);

  private static <T> Comparator<Optional<T>> lastWithout(Comparator<T> order) {
    return (a, b) ->
        a.isPresent() && b.isPresent()
            ? order.compare(a.get(), b.get())
            : Boolean.compare(a.isEmpty(), b.isEmpty());
  }

  static ItemPlace of(RectificationItem item, ItemOrder order, Urgency urgency) {
    return new ItemPlace(
        order,
        order == ItemOrder.DUE
            ? item.deadlines().stream().findFirst().map(Deadline::by)
            : Optional.empty(),
        order == ItemOrder.DISSATISFACTION
            ? item.source().observed().map(urgency::of)
            : Optional.empty(),
        item.number());
  }

  @Override
  public int compareTo(ItemPlace other) {
    return ORDER.compare(this, other);
  }

  /**
   * Returns {@code due/2026-05-15/7}, {@code dissatisfaction//7}, {@code number//7}: when something
   * is due may change, and how urgent an item is does not.
   */
  String text() {
    return order.id() + "/" + due.map(LocalDate::toString).orElse("") + "/" + number;
  }

  /**
   * Reads a place, but for how urgent the item is.
   *
   * @throws IllegalArgumentException if it is none in this order
   */
  static ItemPlace parse(String text, ItemOrder order) {
    List<String> parts = List.of(text.split("/", -1));
    try {
      if (parts.size() == 3 && parts.get(0).equals(order.id())) {
        String key = parts.get(1);
        Optional<LocalDate> due =
            order == ItemOrder.DUE && !key.isEmpty()
                ? Optional.of(LocalDate.parse(key))
                : Optional.empty();
        ItemPlace place = new ItemPlace(order, due, Optional.empty(), Long.parseLong(parts.get(2)));
        if (place.text().equals(text)) {
          return place;
        }
      }
    } catch (IllegalArgumentException | DateTimeException e) {
      throw notOne();
    }
    throw notOne();
  }

  static IllegalArgumentException notOne() {
    return new IllegalArgumentException(
        "after is what the page before gave as next, in the same order");
  }
}
