package org.pingyi.evaluation.model;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.pingyi.evaluation.stability.Stable;

/**
 * How items are followed up: what a scheme says under {@code follow-up}, with its calendar.
 *
 * @param rounds after how many rounds in vain an item goes to the superior, 1 to 100
 * @param sources how long things may take, by source
 * @param calendar which days are working days
 */
@Stable
public record FollowUpPlan(
    int rounds, Map<SourceKind, Deadlines> sources, WorkingCalendar calendar) {

  /** Two rounds (one second rating, one more visit), no deadlines, Monday to Friday. */
  public static final FollowUpPlan STANDARD =
      new FollowUpPlan(2, Map.of(), WorkingCalendar.MONDAY_TO_FRIDAY);

  /** The most rounds that there can be. */
  public static final int MOST_ROUNDS = 100;

  /**
   * Keeps a copy of the map.
   *
   * @throws IllegalArgumentException if the rounds are out of range
   */
  public FollowUpPlan {
    if (rounds < 1 || rounds > MOST_ROUNDS) {
      throw new IllegalArgumentException("rounds are from 1 to " + MOST_ROUNDS);
    }
    sources = ImmutableMap.copyOf(sources);
  }

  /**
   * Returns the plan with another calendar.
   *
   * @param other which days are working days
   * @return the plan
   */
  public FollowUpPlan with(WorkingCalendar other) {
    return new FollowUpPlan(rounds, sources, other);
  }

  /**
   * Returns how long things may take for items of a source.
   *
   * @param kind where the items come from
   * @return the deadlines; none where the plan says nothing of the source
   */
  public Deadlines of(SourceKind kind) {
    return sources.getOrDefault(kind, Deadlines.NONE);
  }
}
