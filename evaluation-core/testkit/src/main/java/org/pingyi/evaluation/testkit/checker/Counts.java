package org.pingyi.evaluation.testkit.checker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pingyi.evaluation.stability.Stable;

/**
 * The counts of a cell: of one group (or stratum) on one leaf of one object, or of several of them
 * together. All but the ballots follows from how often each answer was given.
 *
 * @param scale what answers are worth
 * @param ballots the accepted ballots
 * @param counts how often each answer was given, in the order of the scale
 */
@Stable
public record Counts(Scale scale, long ballots, Map<String, Long> counts) {

  /**
   * An answer that is a rating and was given.
   *
   * @param id the option
   * @param count how often
   * @param value what it is worth
   * @param percent 100 where it is positive, −100 where it is negative, else 0
   */
  public record Rating(String id, long count, Exact value, long percent) {}

  /**
   * Returns the answers, those without a value too.
   *
   * @return how many
   */
  public long answered() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * Returns the answers that have a value.
   *
   * @return how many
   */
  public long rated() {
    return ratings().stream().mapToLong(Rating::count).sum();
  }

  /**
   * Returns the positive ratings.
   *
   * @return how many
   */
  public long positive() {
    return ratings().stream().filter(each -> each.percent() > 0).mapToLong(Rating::count).sum();
  }

  /**
   * Returns the negative ratings.
   *
   * @return how many
   */
  public long negative() {
    return ratings().stream().filter(each -> each.percent() < 0).mapToLong(Rating::count).sum();
  }

  /**
   * Returns the ratings that were given.
   *
   * @return one for each answer, in the order of the scale
   */
  public List<Rating> ratings() {
    List<Rating> ratings = new ArrayList<>();
    counts.forEach(
        (id, count) ->
            scale
                .answer(id)
                .filter(answer -> count > 0 && answer.value().isPresent())
                .ifPresent(
                    answer ->
                        ratings.add(
                            new Rating(
                                id, count, answer.value().get(), percent(answer.attitude())))));
    return ratings;
  }

  private static long percent(Scale.Attitude attitude) {
    return switch (attitude) {
      case POSITIVE -> 100;
      case NEUTRAL -> 0;
      case NEGATIVE -> -100;
    };
  }

  /** Returns the counts of both, on the same leaf. */
  Counts plus(Counts other) {
    Map<String, Long> sum = new LinkedHashMap<>(counts);
    other.counts.forEach((id, count) -> sum.merge(id, count, Long::sum));
    return new Counts(scale, ballots + other.ballots, sum);
  }
}
