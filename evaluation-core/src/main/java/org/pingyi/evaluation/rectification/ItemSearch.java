package org.pingyi.evaluation.rectification;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds items. Those that are due are found by their deadlines and those of one visit by their
 * references, so that it costs no more in a large ledger than in a small one; all others are looked
 * at one by one.
 */
final class ItemSearch {

  private final LedgerState state;
  private final ItemQuery query;
  private final Optional<String> words;

  private ItemSearch(LedgerState state, ItemQuery query) {
    this.state = state;
    this.query = query;
    this.words = query.text().map(ItemSearch::folded);
  }

  static ItemPage page(LedgerState state, ItemQuery query, Urgency urgency) {
    ItemSearch search = new ItemSearch(state, query);
    List<ItemPlace> found =
        candidates(state, query)
            .filter(search::fits)
            .map(item -> ItemPlace.of(item, query.order(), urgency))
            .sorted()
            .toList();
    Optional<ItemPlace> after = query.after().map(place -> place(place, state, query, urgency));
    List<ItemPlace> rest =
        found.stream()
            .filter(place -> after.isEmpty() || place.compareTo(after.get()) > 0)
            .limit(query.limit() + 1L)
            .toList();
    List<ItemPlace> shown = rest.subList(0, Math.min(query.limit(), rest.size()));
    return new ItemPage(
        shown.stream().map(place -> state.item(place.number()).orElseThrow()).toList(),
        found.size(),
        rest.size() > shown.size()
            ? Optional.of(shown.get(shown.size() - 1).text())
            : Optional.empty());
  }

  private static ItemPlace place(String text, LedgerState state, ItemQuery query, Urgency urgency) {
    ItemPlace place = ItemPlace.parse(text, query.order());
    return query.order() == ItemOrder.DISSATISFACTION
        ? state
            .item(place.number())
            .map(item -> ItemPlace.of(item, query.order(), urgency))
            .orElseThrow(ItemPlace::notOne)
        : place;
  }

  private static Stream<RectificationItem> candidates(LedgerState state, ItemQuery query) {
    if (query.due().isPresent()) {
      return byDeadline(state, query.due().get());
    }
    return query.reference().map(state::underReference).orElseGet(() -> state.items().stream());
  }

  private static Stream<RectificationItem> byDeadline(LedgerState state, ItemQuery.Days days) {
    LocalDate first = days.first();
    LocalDate last = days.last();
    TreeSet<Long> numbers = new TreeSet<>();
    if (!last.isBefore(first)) {
      state.byDeadline().subMap(first, true, last, true).values().forEach(numbers::addAll);
    }
    return numbers.stream().map(number -> state.item(number).orElseThrow());
  }

  private boolean fits(RectificationItem item) {
    return (query.states().isEmpty() || query.states().contains(item.state()))
        && (query.sources().isEmpty()
            || isOrCameFrom(item, one -> query.sources().contains(one.source().kind())))
        && query
            .reference()
            .map(place -> isOrCameFrom(item, one -> isUnder(one, place)))
            .orElse(true)
        && isAsked(query.object(), Optional.of(item.object()))
        && isAsked(query.criterion(), item.criterion())
        && isAsked(query.group(), item.group())
        && isAsked(query.owner(), item.plan().flatMap(ItemPlan::owner))
        && isAsked(query.round(), Optional.of(item.round()))
        && isAsked(query.escalated(), Optional.of(item.escalated()))
        && words.map(sought -> isIn(item, sought)).orElse(true);
  }

  /** A part has no source of its own: it is found where what it was split from is. */
  private boolean isOrCameFrom(RectificationItem item, Predicate<RectificationItem> isFound) {
    return Stream.iterate(
            Optional.of(item),
            Optional::isPresent,
            one -> one.flatMap(part -> part.trace().splitFrom()).flatMap(state::item))
        .flatMap(Optional::stream)
        .anyMatch(isFound);
  }

  private static boolean isUnder(RectificationItem item, String place) {
    return item.source()
        .reference()
        .filter(one -> one.equals(place) || one.startsWith(place + '/'))
        .isPresent();
  }

  private static <T> boolean isAsked(Optional<T> asked, Optional<T> there) {
    return asked.isEmpty() || asked.equals(there);
  }

  private static boolean isIn(RectificationItem item, String sought) {
    return Stream.of(
            item.problem().stream(),
            item.causes().stream(),
            item.plan().stream().flatMap(plan -> plan.measures().stream()))
        .flatMap(texts -> texts)
        .anyMatch(text -> folded(text).contains(sought));
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
