package org.pingyi.evaluation.rules.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Comparison;
import org.pingyi.evaluation.rule.Comparison.Relation;
import org.pingyi.evaluation.rule.DefaultValue;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.GradeBand;
import org.pingyi.evaluation.rule.GradingRule;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.ParameterCheck;
import org.pingyi.evaluation.rule.Standing;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rules.GuideFile;
import org.pingyi.evaluation.rules.Steps;

/**
 * {@code quota} (按比例定等): fixed shares of a pool by rank, whatever the scores. Of n scored objects
 * the first k grades together are held by the first ⌊(share₁ + … + shareₖ)·n⌋ in rank order, and
 * the last grade by the rest. The shares are added before they are rounded down, so that no place
 * is lost at each border: the first k grades never hold more than their shares together, and less
 * than one place is left unused.
 *
 * <p>Objects of one rank get one grade. Where they stand across a border they go {@code down}
 * together, so that no grade holds more than it may, or {@code up} together, so that nobody misses
 * a grade by a tie. A place that a grade rule empties later, such as a veto, is not filled again.
 */
@Identified(id = "quota", version = "1.0", en = "Quota by rank", zh = "按比例定等")
public final class Quota implements GradingRule<Quota.Parameters, Quota.Band> {

  /**
   * The parameters.
   *
   * @param ties where objects of one rank go that stand across a border
   */
  public record Parameters(
      @Meaning(
              en = "Where objects of one rank go that stand across a border: down or up together.",
              zh = "同名次对象跨越等次界线时的处理：一并降入下一等（down）或一并升入上一等（up）。")
          @DefaultValue("down")
          Ties ties) {}

  /** Where objects of one rank go that stand across a border. */
  public enum Ties {
    /** All of them get the lower grade. */
    DOWN,
    /** All of them get the higher grade. */
    UP
  }

  /**
   * What a scheme says of a grade.
   *
   * @param share how much of the pool holds the grade; on each grade but the last, which has the
   *     rest
   */
  public record Band(
      @Meaning(
              en = "How much of the pool holds the grade; on each grade but the last.",
              zh = "该等次在组内所占的比例；末等以外的等次必有。")
          Optional<Share> share) {}

  /** Creates the rule. */
  public Quota() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  /**
   * Reports a grade without {@code share} that is not the last, {@code share} on the last grade,
   * and the first grade with which the shares add up to more than the whole.
   */
  @Override
  public void checkBands(Parameters parameters, List<Optional<Band>> bands, ParameterCheck check) {
    int last = bands.size() - 1;
    Fraction sum = Fraction.ZERO;
    for (int i = 0; i < last; i++) {
      if (bands.get(i).isPresent() && bands.get(i).get().share().isEmpty()) {
        check.report(
            FaultCode.MISSING_KEY,
            "grades[" + i + "].share",
            Text.of("a grade that is not the last needs a share", "非末等的等次须有 share"));
      }
      Fraction before = sum;
      sum = sum.plus(bands.get(i).flatMap(Band::share).map(Share::value).orElse(Fraction.ZERO));
      if (sum.compareTo(Fraction.ONE) > 0 && before.compareTo(Fraction.ONE) <= 0) {
        check.report(
            FaultCode.INVALID_PARAMETER,
            "grades[" + i + "].share",
            Text.of("the shares add up to more than 100%", "各等次比例之和超过 100%"));
      }
    }
    if (last >= 0 && bands.get(last).flatMap(Band::share).isPresent()) {
      check.report(
          FaultCode.INVALID_PARAMETER,
          "grades[" + last + "].share",
          Text.of("the last grade has the rest: leave its share out", "末等为其余部分，不写 share"));
    }
  }

  @Override
  public List<Optional<Grade>> grade(
      List<Standing> pool, List<GradeBand<Band>> bands, Parameters parameters) {
    List<Long> places = places(pool.size(), bands);
    return PoolPlace.all(pool).stream()
        .map(place -> place(place, parameters).result())
        .map(
            place ->
                IntStream.range(0, bands.size())
                    .filter(band -> place.compareTo(Fraction.of(places.get(band))) <= 0)
                    .mapToObj(band -> bands.get(band).grade())
                    .findFirst())
        .toList();
  }

  /** Down to which place each grade reaches; the last reaches down to the last place. */
  private static List<Long> places(int size, List<GradeBand<Band>> bands) {
    List<Long> places = new ArrayList<>();
    Fraction sum = Fraction.ZERO;
    for (GradeBand<Band> band : bands) {
      Optional<Share> share = band.parameters().share();
      sum = sum.plus(share.map(Share::value).orElse(Fraction.ZERO));
      places.add(share.isPresent() ? sum.times(size).floor() : size);
    }
    return places;
  }

  /** The first place of its rank, where a tie goes up, or the last. */
  private static Operand place(PoolPlace place, Parameters parameters) {
    return parameters.ties() == Ties.UP
        ? place.rank()
        : Steps.sum(Text.of("last place of its rank", "该名次的末位"), place.rank(), place.tied());
  }

  /** The object's place against the places of each grade in turn, down to the first within. */
  @Override
  public List<Comparison> grounds(
      int object, List<Standing> pool, List<GradeBand<Band>> bands, Parameters parameters) {
    PoolPlace place = PoolPlace.of(object, pool);
    List<Comparison> grounds = new ArrayList<>();
    List<Given> shares = new ArrayList<>();
    for (GradeBand<Band> band : bands) {
      Optional<Share> share = band.parameters().share();
      if (share.isEmpty()) {
        return grounds;
      }
      Grade grade = band.grade();
      shares.add(Given.band(grade, "share", Text.of("share", "比例"), share.get().value()));
      Comparison within = within(place(place, parameters), grade, shares, place.pool());
      grounds.add(within);
      if (within.holds()) {
        return grounds;
      }
    }
    return grounds;
  }

  private static Comparison within(Operand place, Grade grade, List<Given> shares, Given pool) {
    Text title = grade.title();
    Step sum = Steps.sum(Text.of("shares so far", "至此比例之和"), shares);
    Step part =
        Steps.product(Text.of("shares × objects with a score", "比例之和 × 有得分的对象数"), sum, pool);
    return new Comparison(
        Text.of("among the places of " + title.en(), "在" + title.zh() + "的名额内"),
        place,
        Relation.AT_MOST,
        Step.of(Text.of("places, rounded down", "名额，向下取整"), Operation.FLOOR, List.of(part)));
  }
}
