package org.pingyi.evaluation.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pingyi.evaluation.model.Attitude;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.Option;
import org.pingyi.evaluation.model.OptionScale;
import org.pingyi.evaluation.model.RangeScale;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.tally.Cell;

/** Scales and cells that tests of several rules start from. */
public final class Fixtures {

  /** A 100 positive, B 80 positive, C 40 negative, D without value. */
  public static final OptionScale SATISFACTION =
      scale(
          option("A", 100, Attitude.POSITIVE),
          option("B", 80, Attitude.POSITIVE),
          option("C", 40, Attitude.NEGATIVE),
          withoutValue("D"));

  /** Yes and aye, which are not neighbours, are worth 5 each, and no is worth 1. */
  public static final OptionScale TWO_ALIKE =
      scale(
          option("yes", 5, Attitude.NEUTRAL),
          option("no", 1, Attitude.NEUTRAL),
          option("aye", 5, Attitude.NEUTRAL));

  /** 0 to 100 by halves, positive from 80, negative below 60. */
  public static final RangeScale POINTS =
      new RangeScale(
          "points",
          Text.of("points"),
          Fraction.ZERO,
          Fraction.HUNDRED,
          Fraction.of(1, 2),
          Optional.of(Fraction.of(80)),
          Optional.of(Fraction.of(60)));

  private Fixtures() {}

  /** Whether an answer that is worth something has one of the attitudes, or none is. */
  public static boolean hasAttitude(Scale scale, Attitude... attitudes) {
    return scale.least().isEmpty()
        || IntStream.range(0, scale.size())
            .filter(answer -> scale.value(answer).isPresent())
            .mapToObj(scale::attitude)
            .anyMatch(List.of(attitudes)::contains);
  }

  /** Whether a condition of a rule fits a scale: satisfaction is told by positive answers. */
  public static boolean conditionFits(Scale scale, String parameters) {
    return !parameters.contains("satisfaction-") || hasAttitude(scale, Attitude.POSITIVE);
  }

  /** A scale of options, which is called nothing in particular. */
  public static OptionScale scale(Option... options) {
    return new OptionScale("scale", Text.of("scale"), List.of(options));
  }

  /** An option with a value. */
  public static Option option(String id, long value, Attitude attitude) {
    return new Option(id, Text.of(id), Optional.of(Fraction.of(value)), attitude);
  }

  /** An option that is an answer but no rating. */
  public static Option withoutValue(String id) {
    return new Option(id, Text.of(id), Optional.empty(), Attitude.NEUTRAL);
  }

  /** A cell in which each ballot has an answer. */
  public static Cell cell(Scale scale, Map<String, Long> counts) {
    return Cell.of(scale, counts.values().stream().mapToLong(Long::longValue).sum(), counts);
  }

  /** A cell on {@link #SATISFACTION}, with so many answers A, B, C and D. */
  public static Cell satisfaction(long a, long b, long c, long d) {
    return cell(SATISFACTION, Map.of("A", a, "B", b, "C", c, "D", d));
  }

  /** A leaf criterion of weight 1. */
  public static LeafCriterion leaf(String id, Scale scale) {
    return new LeafCriterion(id, Text.of(id), Fraction.ONE, scale, false);
  }
}
