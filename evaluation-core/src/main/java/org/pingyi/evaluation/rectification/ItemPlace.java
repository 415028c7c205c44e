package org.pingyi.evaluation.rectification;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Fraction;

/**
 * Where an item stands in an order. A page goes on after a place, be the item that stood there
 * still there or not, so that items which are entered meanwhile put no other on two pages or on
 * none.
 *
 * @param order the order
 * @param due the earliest deadline, where it is by that
 * @param observed how many were unhappy, where it is by that
 * @param number the item's number
 */
record ItemPlace(ItemOrder order, Optional<LocalDate> due, Optional<Observed> observed, long number)
    implements Comparable<ItemPlace> {

  private static final Comparator<LocalDate> EARLIEST = Comparator.naturalOrder();

  private static final Comparator<Observed> MOST_UNSATISFIED =
      Comparator.comparing(ItemPlace::share).thenComparing(Observed::dissatisfied).reversed();

  private static final Comparator<ItemPlace> ORDER =
      Comparator.<ItemPlace, Optional<LocalDate>>comparing(ItemPlace::due, lastWithout(EARLIEST))
          .thenComparing(ItemPlace::observed, lastWithout(MOST_UNSATISFIED))
          .thenComparing(ItemPlace::number);

  private static <T> Comparator<Optional<T>> lastWithout(Comparator<T> order) {
    return (a, b) ->
        a.isPresent() && b.isPresent()
            ? order.compare(a.get(), b.get())
            : Boolean.compare(a.isEmpty(), b.isEmpty());
  }

  private static Fraction share(Observed observed) {
    return Fraction.of(observed.dissatisfied(), observed.rated());
  }

  static ItemPlace of(RectificationItem item, ItemOrder order) {
    return new ItemPlace(
        order,
        order == ItemOrder.DUE
            ? item.deadlines().stream().findFirst().map(Deadline::by)
            : Optional.empty(),
        order == ItemOrder.DISSATISFACTION
            ? item.source().observed().filter(observed -> observed.rated() > 0)
            : Optional.empty(),
        item.number());
  }

  @Override
  public int compareTo(ItemPlace other) {
    return ORDER.compare(this, other);
  }

  /** Returns {@code due/2026-05-15/7}, {@code dissatisfaction/3-10/7}, {@code number//7}. */
  String text() {
    String key =
        due.map(LocalDate::toString)
            .or(() -> observed.map(one -> one.dissatisfied() + "-" + one.rated()))
            .orElse("");
    return order.id() + "/" + key + "/" + number;
  }

  /**
   * Reads a place.
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
        Optional<Observed> observed =
            order == ItemOrder.DISSATISFACTION && !key.isEmpty()
                ? Optional.of(observed(key))
                : Optional.empty();
        ItemPlace place = new ItemPlace(order, due, observed, Long.parseLong(parts.get(2)));
        if (place.text().equals(text)) {
          return place;
        }
      }
    } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
      throw notOne();
    }
    throw notOne();
  }

  private static Observed observed(String key) {
    List<String> counts = List.of(key.split("-", -1));
    Observed observed = new Observed(Long.parseLong(counts.get(0)), Long.parseLong(counts.get(1)));
    if (observed.rated() == 0) {
      throw new IllegalArgumentException("nobody rated it");
    }
    return observed;
  }

  private static IllegalArgumentException notOne() {
    return new IllegalArgumentException(
        "after is what the page before gave as next, in the same order");
  }
}
