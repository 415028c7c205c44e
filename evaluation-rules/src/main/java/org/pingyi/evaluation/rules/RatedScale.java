package org.pingyi.evaluation.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pingyi.evaluation.model.Attitude;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.RangeScale;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Text;

/**
 * A scale with answers that are worth something, for rules that look whether their parameters fit
 * it, and say which would.
 *
 * @param scale the scale
 * @param least its least value
 * @param greatest its greatest value
 */
public record RatedScale(Scale scale, Fraction least, Fraction greatest) {

  /**
   * Returns the scales of some leaves, those left out on which nothing is worth anything.
   *
   * @param leaves the leaves
   * @return their scales, each once
   */
  public static List<RatedScale> of(List<LeafCriterion> leaves) {
    return leaves.stream()
        .map(LeafCriterion::scale)
        .distinct()
        .filter(scale -> scale.least().isPresent())
        .map(
            scale ->
                new RatedScale(scale, scale.least().orElseThrow(), scale.greatest().orElseThrow()))
        .toList();
  }

  /**
   * Says whether a number lies on the scale or between two of its values.
   *
   * @param number the number
   * @return true from the least to the greatest value
   */
  public boolean spans(Fraction number) {
    return number.compareTo(least) >= 0 && number.compareTo(greatest) <= 0;
  }

  /**
   * Returns the value next to a number.
   *
   * @param number a number that is not above the greatest value
   * @return the least value that is not below it
   */
  public Fraction from(Fraction number) {
    return values()
        .filter(value -> value.compareTo(number) >= 0)
        .min(Fraction::compareTo)
        .orElseThrow();
  }

  /**
   * Returns the value next to a number.
   *
   * @param number a number that is not below the least value
   * @return the greatest value that is not above it
   */
  public Fraction upTo(Fraction number) {
    return values()
        .filter(value -> value.compareTo(number) <= 0)
        .max(Fraction::compareTo)
        .orElseThrow();
  }

  /**
   * Returns how many different values there are.
   *
   * @return the number, at least 1
   */
  public long number() {
    return scale instanceof RangeScale ? scale.size() : values().distinct().count();
  }

  /**
   * Says whether any answer that is worth something has an attitude.
   *
   * @param wanted which attitudes will do
   * @return whether there is such an answer
   */
  public boolean hasAttitude(Predicate<Attitude> wanted) {
    return IntStream.range(0, scale.size())
        .filter(answer -> scale.value(answer).isPresent())
        .mapToObj(scale::attitude)
        .anyMatch(wanted);
  }

  private Stream<Fraction> values() {
    return IntStream.range(0, scale.size()).mapToObj(scale::value).flatMap(Optional::stream);
  }

  /**
   * Returns what people read of the scale.
   *
   * @return its id with its values, such as {@code the scale “five” (1, 2, 3, 4, 5)}
   */
  public Text wording() {
    Text values =
        scale instanceof RangeScale range
            ? Text.of(
                least + " to " + greatest + " by " + range.step(),
                least + " 至 " + greatest + "，步长 " + range.step())
            : listed();
    return Text.of(
        "the scale “" + scale.id() + "” (" + values.en() + ")",
        "选项等次“" + scale.id() + "”（" + values.zh() + "）");
  }

  private Text listed() {
    List<String> rising = values().distinct().sorted().map(Fraction::toString).toList();
    return Text.of(String.join(", ", rising), String.join("、", rising));
  }
}
