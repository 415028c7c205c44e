package org.pingyi.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.pingyi.evaluation.plugin.RuleTimeLimit;
import org.pingyi.evaluation.stability.Stable;

/**
 * How much a service takes on for one request. What is more is refused with {@code too-large}: a
 * text before any of it is read, what has to be counted and evaluated before that is done, and a
 * report as soon as it gets too long.
 *
 * <p>A short text may ask for a large report: a scheme of 126 kB may have 5,000 criteria and 3,000
 * rater groups, and so 15 million cells for each object. Within the {@link #DEFAULT usual limits} a
 * request gets by with a heap of 1 GB, the texts themselves included. A service that answers
 * several requests at once needs as much for each, or lower limits.
 *
 * @param scheme the most characters of a scheme, as {@link String#length()} counts them, at least
 *     1; whatever is set here, a scheme has at most 1 MiB in UTF-8
 * @param ballots the most characters of ballots, at least 1
 * @param roster the most characters of a roster, at least 1
 * @param objects the most objects, at least 1: those of the roster, or those that ballots name
 * @param cells the most cells of a report, at least 1. An object has for each leaf one for each
 *     rater group, each stratum and each rectification trigger; for each other criterion one for
 *     each rater group; and one for each rule that adjusts. A cell takes up to 1,500 bytes
 * @param explained the most cells and counts of one object of a report with explanations, at least
 *     1: the whole explanation of an object is put together at once. A count is that of an option
 *     in a cell
 * @param numbers the most numbers of 8 bytes that are kept to count, at least 1. An object has for
 *     each leaf, rater group and stratum one for each option; a token with its ballot takes up to
 *     20, and an answer to a scale of more than 128 answers 16
 * @param report the most bytes of a report in UTF-8, at least 1; while it is written it takes up to
 *     four times as much memory
 * @param ruleTime how long one call of a rule may take, if there is a limit; a rule that takes
 *     longer ends the request, as {@link RuleTimeLimit} says
 */
@Stable
public record ServiceLimits(
    int scheme,
    int ballots,
    int roster,
    int objects,
    int cells,
    int explained,
    int numbers,
    int report,
    Optional<RuleTimeLimit> ruleTime) {

  /**
   * The usual limits: 1,048,576 characters of a scheme, 67,108,864 of ballots, 4,194,304 of a
   * roster; 100,000 objects, 400,000 cells, 100,000 explained cells and counts of an object,
   * 16,777,216 numbers (about a million ballots with tokens); 67,108,864 bytes of a report. Rules
   * may take any time.
   */
  public static final ServiceLimits DEFAULT =
      new ServiceLimits(
          1 << 20, 1 << 26, 1 << 22, 100_000, 400_000, 100_000, 1 << 24, 1 << 26, Optional.empty());

  /**
   * Checks the limits.
   *
   * @throws IllegalArgumentException if one is below 1
   */
  public ServiceLimits {
    if (Math.min(Math.min(scheme, ballots), roster) < 1
        || Math.min(Math.min(objects, cells), explained) < 1
        || Math.min(numbers, report) < 1) {
      throw new IllegalArgumentException("a limit is at least 1");
    }
    requireNonNull(ruleTime, "ruleTime");
  }

  /**
   * Returns these limits with another one for schemes.
   *
   * @param characters the most characters of a scheme, at least 1
   * @return the limits
   * @throws IllegalArgumentException if it is below 1
   */
  public ServiceLimits withScheme(int characters) {
    return new ServiceLimits(
        characters, ballots, roster, objects, cells, explained, numbers, report, ruleTime);
  }

  /**
   * Returns these limits with another one for ballots.
   *
   * @param characters the most characters of ballots, at least 1
   * @return the limits
   * @throws IllegalArgumentException if it is below 1
   */
  public ServiceLimits withBallots(int characters) {
    return new ServiceLimits(
        scheme, characters, roster, objects, cells, explained, numbers, report, ruleTime);
  }

  /**
   * Returns these limits with another one for rosters.
   *
   * @param characters the most characters of a roster, at least 1
   * @return the limits
   * @throws IllegalArgumentException if it is below 1
   */
  public ServiceLimits withRoster(int characters) {
    return new ServiceLimits(
        scheme, ballots, characters, objects, cells, explained, numbers, report, ruleTime);
  }

  /**
   * Returns these limits with another one for objects.
   *
   * @param most the most objects, at least 1
   * @return the limits
   * @throws IllegalArgumentException if it is below 1
   */
  public ServiceLimits withObjects(int most) {
    return new ServiceLimits(
        scheme, ballots, roster, most, cells, explained, numbers, report, ruleTime);
  }

  /**
   * Returns these limits with another one for cells.
   *
   * @param most the most cells of a report, at least 1
   * @return the limits
   * @throws IllegalArgumentException if it is below 1
   */
  public ServiceLimits withCells(int most) {
    return new ServiceLimits(
        scheme, ballots, roster, objects, most, explained, numbers, report, ruleTime);
  }

  /**
   * Returns these limits with another one for what is explained.
   *
   * @param most the most cells and counts of one object, at least 1
   * @return the limits
   * @throws IllegalArgumentException if it is below 1
   */
  public ServiceLimits withExplained(int most) {
    return new ServiceLimits(
        scheme, ballots, roster, objects, cells, most, numbers, report, ruleTime);
  }

  /**
   * Returns these limits with another one for what is kept to count.
   *
   * @param most the most numbers of 8 bytes, at least 1
   * @return the limits
   * @throws IllegalArgumentException if it is below 1
   */
  public ServiceLimits withNumbers(int most) {
    return new ServiceLimits(
        scheme, ballots, roster, objects, cells, explained, most, report, ruleTime);
  }

  /**
   * Returns these limits with another one for reports.
   *
   * @param bytes the most bytes of a report in UTF-8, at least 1
   * @return the limits
   * @throws IllegalArgumentException if it is below 1
   */
  public ServiceLimits withReport(int bytes) {
    return new ServiceLimits(
        scheme, ballots, roster, objects, cells, explained, numbers, bytes, ruleTime);
  }

  /**
   * Returns these limits with one for how long one call of a rule may take.
   *
   * @param longest the limit
   * @return the limits
   */
  public ServiceLimits withRuleTime(RuleTimeLimit longest) {
    return new ServiceLimits(
        scheme, ballots, roster, objects, cells, explained, numbers, report, Optional.of(longest));
  }
}
