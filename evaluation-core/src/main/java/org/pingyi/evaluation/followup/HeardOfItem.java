package org.pingyi.evaluation.followup;

import com.google.common.primitives.Ints;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.pingyi.evaluation.rectification.FollowUpAnswers;

/** What is heard of an item, one rater group after the other. */
final class HeardOfItem {

  private final Map<String, Long> counts = new HashMap<>();
  private OptionalLong smallestGroup = OptionalLong.empty();

  /** Adds how often a rater group gave each answer. */
  void add(Map<String, Long> group) {
    long answered =
        Stream.of(FollowUpIds.SOLVED, FollowUpIds.PARTLY, FollowUpIds.NOT_SOLVED)
            .mapToLong(option -> group.getOrDefault(option, 0L))
            .sum();
    if (answered > 0) {
      smallestGroup = OptionalLong.of(Math.min(answered, smallestGroup.orElse(answered)));
    }
    group.forEach((option, count) -> counts.merge(option, count, Long::sum));
  }

  /** Returns how often an answer was given until now. */
  long count(String option) {
    return counts.getOrDefault(option, 0L);
  }

  /** Returns what was said; empty where nobody answered. */
  Optional<FollowUpAnswers> answers() {
    return smallestGroup.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new FollowUpAnswers(
                Ints.saturatedCast(count(FollowUpIds.SOLVED)),
                Ints.saturatedCast(count(FollowUpIds.PARTLY)),
                Ints.saturatedCast(count(FollowUpIds.NOT_SOLVED)),
                smallestGroup));
  }
}
