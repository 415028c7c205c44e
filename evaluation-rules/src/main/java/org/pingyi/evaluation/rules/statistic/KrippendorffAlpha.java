package org.pingyi.evaluation.rules.statistic;

import static org.pingyi.evaluation.rules.statistic.Reckoning.number;
import static org.pingyi.evaluation.rules.statistic.Reckoning.step;

import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.DefaultValue;
import org.pingyi.evaluation.rule.EvaluatedObject;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Figure.Answer;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.ParameterCheck;
import org.pingyi.evaluation.rule.Reference;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rule.TallyStatistic;
import org.pingyi.evaluation.rules.GuideFile;
import org.pingyi.evaluation.rules.Level;
import org.pingyi.evaluation.rules.RatedScale;
import org.pingyi.evaluation.tally.Cell;
import org.pingyi.evaluation.tally.OptionCount;

/**
 * {@code krippendorff-alpha} (克里彭多夫 α): how far raters agree on a criterion beyond chance, at a
 * level of measurement: α = 1 − Do / De. Units are the objects with at least two ratings; n_u(c) is
 * how often a unit got the value c, m_u the number of its ratings, n(c) and n the same over all
 * units. Then Do = 1/n · Σ_u 1/(m_u − 1) · Σ n_u(c)·n_u(k)·δ²(c, k), and De = 1/(n·(n − 1)) · Σ
 * n(c)·n(k)·δ²(c, k), with δ² as in K. Krippendorff, Computing Krippendorff's Alpha-Reliability
 * (2011), sections C and D: nominal 0 or 1; ordinal (the ratings between the middles of c and k)²;
 * interval (c − k)²; ratio ((c − k) ÷ (c + k))². Exact, six decimals.
 *
 * <p>It is not told who gave which rating, so that counts are all it needs. For all levels but
 * ratio, which compares each value with each, the work grows with the values and not with their
 * square.
 */
@Identified(
    id = "krippendorff-alpha",
    version = "1.0",
    en = "Krippendorff's alpha",
    zh = "克里彭多夫 α 系数")
public final class KrippendorffAlpha implements TallyStatistic<KrippendorffAlpha.Parameters> {

  /**
   * The parameters.
   *
   * @param level what the distances between values mean
   * @param group whose ratings are looked at; without it those of all groups
   */
  public record Parameters(
      @Meaning(
              en =
                  "What counts between two ratings: being another, the order, the distance, or the ratio.",
              zh = "两个评定之间看什么：是否相同、先后次序、差距或比值。")
          @DefaultValue("ordinal")
          @NotNull
          Level level,
      @Meaning(
              en = "Whose ratings are looked at; without it those of all groups.",
              zh = "考察哪个评议主体的评定；省略时为全部主体。")
          Optional<Reference.ToGroup> group) {}

  /** What the distances between values mean. */
  public enum Level {
    /** Values are the same or not. */
    NOMINAL,
    /** Values have an order. */
    ORDINAL,
    /** Differences mean something. */
    INTERVAL,
    /** Ratios mean something. */
    RATIO
  }

  private static final int DECIMALS = 6;
  private static final int MOST_RATIOS = 2_000;

  /** Creates the rule. */
  public KrippendorffAlpha() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  /** Reports ratios where each scale has a value below 0, so that no leaf could have a figure. */
  @Override
  public void check(Parameters parameters, ParameterCheck check) {
    List<RatedScale> scales = RatedScale.of(check.leaves());
    if (parameters.level() == Level.RATIO
        && !scales.isEmpty()
        && scales.stream().allMatch(scale -> scale.least().signum() < 0)) {
      Text where = scales.get(0).wording();
      check.report(
          FaultCode.INVALID_PARAMETER,
          "level",
          Text.of(
              "ratios mean nothing on " + where.en() + ", with a value below 0: take interval",
              where.zh() + "有小于 0 的分值，比值没有意义：应使用 interval"));
    }
  }

  @Override
  public List<Figure> calculate(List<EvaluatedObject> objects, Parameters parameters) {
    if (objects.isEmpty()) {
      return List.of();
    }
    return objects.get(0).leaves().stream().map(leaf -> figure(objects, leaf, parameters)).toList();
  }

  private static Figure figure(
      List<EvaluatedObject> objects, LeafCriterion leaf, Parameters parameters) {
    List<Map<Fraction, Long>> units = new ArrayList<>();
    for (EvaluatedObject object : objects) {
      Cell cell =
          parameters
              .group()
              .map(group -> object.cell(leaf.id(), group.id()))
              .orElseGet(() -> object.pooled(leaf.id()));
      if (cell.rated() >= 2) {
        units.add(ratings(cell, parameters.level()));
      }
    }
    Figure.Of of = Figure.Of.ALL.criterion(leaf.id());
    return new Figure(
        "alpha",
        Text.of("agreement beyond chance, alpha", "超出偶然的一致程度 α"),
        parameters.group().map(group -> of.group(group.id())).orElse(of),
        alpha(units, parameters.level()));
  }

  /** Counts ratings by value; where only being another counts, two options may have one value. */
  private static Map<Fraction, Long> ratings(Cell cell, Level level) {
    Map<Fraction, Long> ratings = new TreeMap<>();
    for (OptionCount answer : cell.counts()) {
      if (answer.count() > 0 && answer.value().isPresent()) {
        Fraction value =
            level == Level.NOMINAL
                ? Fraction.of(cell.scale().indexOf(answer.answer()).orElseThrow())
                : answer.value().get();
        ratings.merge(value, answer.count(), Math::addExact);
      }
    }
    return ratings;
  }

  private static Answer alpha(List<Map<Fraction, Long>> units, Level level) {
    Map<Fraction, Long> all = new TreeMap<>();
    units.forEach(unit -> unit.forEach((value, count) -> all.merge(value, count, Math::addExact)));
    if (units.isEmpty()) {
      return none("no object has two ratings", "没有一个对象有两个以上评定");
    }
    if (all.size() < 2) {
      return none("all ratings are the same", "所有评定相同");
    }
    if (level == Level.RATIO && all.keySet().iterator().next().signum() < 0) {
      return none("a value is below 0, so that ratios mean nothing", "有分值小于 0，比值没有意义");
    }
    if (level == Level.RATIO && all.size() > MOST_RATIOS) {
      return none("there are more than 2000 different values", "不同的分值超过 2000 个");
    }
    Distances distances = Distances.of(level, all);
    Fraction number = total(all);
    Fraction within = within(units, distances);
    Fraction expected = distances.among(all).dividedBy(number.times(number.minus(Fraction.ONE)));
    return Answer.Known.of(
        step(
            "alpha",
            "α",
            Operation.DIFFERENCE,
            number("one", "一", 1),
            step(
                "observed in expected",
                "观察与期望之比",
                Operation.QUOTIENT,
                number("observed disagreement", "观察不一致", within.dividedBy(number)),
                number("disagreement by chance", "偶然不一致", expected))),
        DECIMALS);
  }

  /** Adds up first what has the same divisor, so that few fractions with many digits are added. */
  private static Fraction within(List<Map<Fraction, Long>> units, Distances distances) {
    Map<Fraction, Fraction> byDivisor = new TreeMap<>();
    for (Map<Fraction, Long> unit : units) {
      byDivisor.merge(total(unit).minus(Fraction.ONE), distances.among(unit), Fraction::plus);
    }
    List<Fraction> quotients = new ArrayList<>();
    byDivisor.forEach((divisor, sum) -> quotients.add(sum.dividedBy(divisor)));
    return sum(quotients);
  }

  /** Adds halves, so that numbers with many digits are added last. */
  private static Fraction sum(List<Fraction> numbers) {
    int size = numbers.size();
    return size == 1
        ? numbers.get(0)
        : sum(numbers.subList(0, size / 2)).plus(sum(numbers.subList(size / 2, size)));
  }

  private static Fraction total(Map<Fraction, Long> counts) {
    return counts.values().stream().map(Fraction::of).reduce(Fraction.ZERO, Fraction::plus);
  }

  private static Answer none(String en, String zh) {
    return new Answer.NotApplicable(Text.of(en, zh));
  }

  /** The sum of squared distances between all ratings of some, each pair both ways. */
  private interface Distances {

    Fraction among(Map<Fraction, Long> counts);

    static Distances of(Level level, Map<Fraction, Long> all) {
      return switch (level) {
        case NOMINAL -> Distances::different;
        case ORDINAL -> {
          Map<Fraction, Fraction> middles = middles(all);
          yield counts -> apart(counts, middles);
        }
        case INTERVAL -> counts -> apart(counts, Map.of());
        case RATIO -> Distances::ratios;
      };
    }

    private static Fraction different(Map<Fraction, Long> counts) {
      Fraction same =
          counts.values().stream()
              .map(count -> Fraction.of(count).times(count))
              .reduce(Fraction.ZERO, Fraction::plus);
      return Reckoning.square(total(counts)).minus(same);
    }

    /** By Σ (c − k)² over all pairs = 2·(n·Σ c² − (Σ c)²). */
    private static Fraction apart(Map<Fraction, Long> counts, Map<Fraction, Fraction> places) {
      Fraction sum = Fraction.ZERO;
      Fraction squares = Fraction.ZERO;
      for (var each : counts.entrySet()) {
        Fraction place = places.getOrDefault(each.getKey(), each.getKey());
        sum = sum.plus(place.times(each.getValue()));
        squares = squares.plus(Reckoning.square(place).times(each.getValue()));
      }
      return total(counts).times(squares).minus(Reckoning.square(sum)).times(2);
    }

    /**
     * Where the middle of each value is among all ratings: their distances are the ordinal ones.
     */
    private static Map<Fraction, Fraction> middles(Map<Fraction, Long> all) {
      Map<Fraction, Fraction> middles = new TreeMap<>();
      Fraction before = Fraction.ZERO;
      for (var each : all.entrySet()) {
        Fraction count = Fraction.of(each.getValue());
        middles.put(each.getKey(), before.plus(count.dividedBy(Fraction.of(2))));
        before = before.plus(count);
      }
      return middles;
    }

    private static Fraction ratios(Map<Fraction, Long> counts) {
      Fraction sum = Fraction.ZERO;
      for (var one : counts.entrySet()) {
        for (var other : counts.entrySet()) {
          if (one.getKey().compareTo(other.getKey()) < 0) {
            Fraction ratio =
                other.getKey().minus(one.getKey()).dividedBy(other.getKey().plus(one.getKey()));
            sum =
                sum.plus(
                    Reckoning.square(ratio).times(one.getValue()).times(other.getValue()).times(2));
          }
        }
      }
      return sum;
    }
  }
}
