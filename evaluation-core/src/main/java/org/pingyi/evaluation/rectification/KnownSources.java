package org.pingyi.evaluation.rectification;

import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.rectification.Reported.Entry;

/** Tells of which problems there are items already. For one thread at a time. */
final class KnownSources {

  private final LedgerState state;
  private final DayCheck days;

  KnownSources(LedgerState state, DayCheck days) {
    this.state = state;
    this.days = days;
  }

  /**
   * Returns the item of a problem, which is of the same source, object and criterion: an open one,
   * or else one of the same occasion, or the last one where the problem names no occasion.
   *
   * @return the item; empty where the problem is new
   */
  Optional<RectificationItem> of(NewItem problem) {
    Source source = problem.source();
    List<RectificationItem> items =
        source.key().map(state::ofSource).orElse(List.of()).stream()
            .filter(item -> item.object().equals(problem.object()))
            .filter(item -> item.criterion().equals(problem.criterion()))
            .toList();
    return items.stream()
        .filter(state::isOpen)
        .findFirst()
        .or(() -> items.stream().filter(item -> isSameOccasion(source, item)).findFirst());
  }

  private static boolean isSameOccasion(Source source, RectificationItem item) {
    return source.occasion().isEmpty() || source.occasion().equals(item.source().occasion());
  }

  /** Says what a problem tells that its item does not. */
  Entry entry(NewItem problem, RectificationItem item) {
    boolean otherwise =
        hasOtherWords(problem, item)
            || (state.isOpen(item)
                && (hasOtherNumbers(problem, item) || asksForEarlier(problem, item)));
    return otherwise ? Entry.KNOWN_OTHERWISE : Entry.KNOWN;
  }

  /** Those of a report come in one of two languages; what was erased is not known any more. */
  private static boolean hasOtherWords(NewItem problem, RectificationItem item) {
    return problem.source().kind() != SourceKind.TRIGGER
        && item.problem().filter(words -> !words.equals(problem.problem())).isPresent();
  }

  private static boolean hasOtherNumbers(NewItem problem, RectificationItem item) {
    Optional<Observed> observed = problem.source().observed();
    return observed.isPresent() && !observed.equals(item.source().observed());
  }

  /** The same occasion asks for what was put off since, or made earlier, on purpose. */
  private boolean asksForEarlier(NewItem problem, RectificationItem item) {
    return !isSameOccasion(problem.source(), item)
        && problem
            .resolveBy()
            .map(days::workingDay)
            .filter(day -> item.dates().resolveBy().map(day::isBefore).orElse(true))
            .isPresent();
  }
}
