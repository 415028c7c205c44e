package org.pingyi.evaluation.tally;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.FractionSum;
import org.pingyi.evaluation.model.OptionScale;
import org.pingyi.evaluation.model.RangeScale;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.stability.Experimental;
import org.pingyi.evaluation.stability.Stable;

/**
 * The counts of one object, one leaf criterion and one rater group or stratum: all that a scoring
 * rule may see of the ballots.
 *
 * <p>Immutable and thread-safe.
 */
@Stable
public final class Cell {

  private final Scale scale;
  private final long ballots;

  /** Numbers of answers, ascending; all of them for an option scale. */
  private final int[] answers;

  private final long[] counts;
  private final long answered;
  private final long rated;
  private final long positive;
  private final long negative;

  /** Takes over the arrays. */
  Cell(Scale scale, long ballots, int[] answers, long[] counts) {
    this(scale, ballots, answers, AnswerKind.of(scale, answers), counts);
  }

  /** Takes over the arrays; the kinds are those of the answers. */
  Cell(Scale scale, long ballots, int[] answers, AnswerKind[] kinds, long[] counts) {
    this.scale = requireNonNull(scale, "scale");
    this.ballots = ballots;
    this.answers = answers;
    this.counts = counts;
    long allAnswered = 0;
    long allRated = 0;
    long allPositive = 0;
    long allNegative = 0;
    for (int i = 0; i < answers.length; i++) {
      long count = counts[i];
      if (count < 0) {
        throw new IllegalArgumentException("an answer is counted from 0");
      }
      allAnswered = Math.addExact(allAnswered, count);
      allRated += kinds[i] == AnswerKind.NO_RATING ? 0 : count;
      allPositive += kinds[i] == AnswerKind.POSITIVE ? count : 0;
      allNegative += kinds[i] == AnswerKind.NEGATIVE ? count : 0;
    }
    if (allAnswered > ballots) {
      throw new IllegalArgumentException("more answers than ballots");
    }
    this.answered = allAnswered;
    this.rated = allRated;
    this.positive = allPositive;
    this.negative = allNegative;
  }

  /**
   * Returns a cell with given counts, as a test of a rule needs one.
   *
   * @param scale the answers that could be given
   * @param ballots how many ballots there were, with an answer to the criterion or without
   * @param counts how often each answer was given; answers that are not named were not given
   * @return the cell
   * @throws IllegalArgumentException if the scale has no such answer, a count is below 0, or there
   *     are more answers than ballots
   */
  public static Cell of(Scale scale, long ballots, Map<String, Long> counts) {
    TreeMap<Integer, Long> byNumber = new TreeMap<>();
    if (scale instanceof OptionScale) {
      for (int i = 0; i < scale.size(); i++) {
        byNumber.put(i, 0L);
      }
    }
    counts.forEach(
        (answer, count) -> {
          OptionalInt number = scale.indexOf(answer);
          if (number.isEmpty()) {
            throw new IllegalArgumentException("the scale " + scale.id() + " has no such answer");
          }
          if (count < 0) {
            throw new IllegalArgumentException("an answer is counted from 0");
          }
          byNumber.merge(number.getAsInt(), count, Math::addExact);
        });
    if (scale instanceof RangeScale) {
      byNumber.values().removeIf(count -> count == 0);
    }
    return new Cell(
        scale,
        ballots,
        byNumber.keySet().stream().mapToInt(Integer::intValue).toArray(),
        byNumber.values().stream().mapToLong(Long::longValue).toArray());
  }

  /**
   * Returns the answers that could be given.
   *
   * @return the scale of the criterion
   */
  public Scale scale() {
    return scale;
  }

  /**
   * Returns how many accepted ballots the group gave on the object.
   *
   * @return the ballots, with an answer to the criterion or without
   */
  public long ballots() {
    return ballots;
  }

  /**
   * Returns how many ballots have an answer to the criterion.
   *
   * @return the answers, those without a value too
   */
  public long answered() {
    return answered;
  }

  /**
   * Returns how many answers have a value.
   *
   * @return the ratings
   */
  public long rated() {
    return rated;
  }

  /**
   * Returns how many ratings are positive.
   *
   * @return the ratings whose attitude is positive
   */
  public long positive() {
    return positive;
  }

  /**
   * Returns how many ratings are negative.
   *
   * @return the ratings whose attitude is negative
   */
  public long negative() {
    return negative;
  }

  /**
   * Returns how often each answer was given.
   *
   * @return for an option scale every option in scheme order, for a range the answers that were
   *     given, ascending
   */
  public List<OptionCount> counts() {
    ImmutableList.Builder<OptionCount> list = ImmutableList.builderWithExpectedSize(answers.length);
    for (int i = 0; i < answers.length; i++) {
      list.add(
          new OptionCount(
              scale.answer(answers[i]),
              scale.value(answers[i]),
              scale.attitude(answers[i]),
              counts[i]));
    }
    return list.build();
  }

  /**
   * Returns the values of all ratings added, Σ count·value. What a mean is made of.
   *
   * @return the exact sum; 0 where nobody rated
   */
  public Fraction sum() {
    return values().sum();
  }

  /**
   * Returns the mean of the values of all ratings, Σ count·value / rated.
   *
   * @return the exact mean
   * @throws ArithmeticException if nobody rated
   */
  @Experimental
  public Fraction mean() {
    return values().dividedBy(rated);
  }

  private FractionSum values() {
    FractionSum sum = new FractionSum();
    for (int i = 0; i < answers.length; i++) {
      if (counts[i] > 0) {
        Optional<Fraction> value = scale.value(answers[i]);
        if (value.isPresent()) {
          sum.addProduct(value.get(), counts[i]);
        }
      }
    }
    return sum;
  }

  /**
   * Returns how often each answer was given.
   *
   * @return the counts of {@link #counts}, in their order
   */
  public long[] numbers() {
    return counts.clone();
  }

  /**
   * Returns as many ballots with the same answers, each given otherwise often.
   *
   * @param numbers how often each answer of {@link #counts} is given, in their order
   * @return the other cell
   * @throws IllegalArgumentException if there are more or fewer numbers, one is below 0, or there
   *     are more answers than ballots
   */
  public Cell withNumbers(long... numbers) {
    if (numbers.length != counts.length) {
      throw new IllegalArgumentException("a number is needed for each answer");
    }
    if (scale instanceof OptionScale || Arrays.stream(numbers).noneMatch(number -> number == 0)) {
      return new Cell(scale, ballots, answers, numbers.clone());
    }
    int[] given = IntStream.range(0, numbers.length).filter(i -> numbers[i] != 0).toArray();
    return new Cell(
        scale,
        ballots,
        Arrays.stream(given).map(i -> answers[i]).toArray(),
        Arrays.stream(given).mapToLong(i -> numbers[i]).toArray());
  }

  /** Tells the numbers of answers and how often each was given. */
  void forEach(Counting counting) {
    for (int i = 0; i < answers.length; i++) {
      counting.of(answers[i], counts[i]);
    }
  }

  /** Is told how often an answer was given. */
  @FunctionalInterface
  interface Counting {
    void of(int answer, long count);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Cell that
        && ballots == that.ballots
        && scale.equals(that.scale)
        && Arrays.equals(answers, that.answers)
        && Arrays.equals(counts, that.counts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(counts) * 31 + Long.hashCode(ballots);
  }

  /** Returns the counts, such as {@code 40 ballots {A=30, B=8, C=0, D=2}}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder().append(ballots).append(" ballots {");
    for (int i = 0; i < answers.length; i++) {
      text.append(i == 0 ? "" : ", ").append(scale.answer(answers[i])).append('=');
      text.append(counts[i]);
    }
    return text.append('}').toString();
  }
}
