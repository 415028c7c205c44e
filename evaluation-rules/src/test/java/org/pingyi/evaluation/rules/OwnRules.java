package org.pingyi.evaluation.rules;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.rule.Adjusted;
import org.pingyi.evaluation.rule.Comparison;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.GradeAdjustmentRule;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.NodeCombiningRule;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.ScoreAdjustmentRule;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.Standing;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Weighing;
import org.pingyi.evaluation.rule.WeightingRule;
import org.pingyi.evaluation.rule.Working;

/** Rules as an office might write them, of kinds of which there is no standard one. */
final class OwnRules {

  static final RulePlugins PLUGINS =
      RulePlugins.of(
          new Malus(), new Cap(), new Recorded(), new PlainSum(), new ByBest(), new Doubt());

  private static final Text SCORE = Text.of("score", "得分");

  private OwnRules() {}

  private static Step lowered(Standing standing, Given points) {
    return Step.of(SCORE, Step.Operation.DIFFERENCE, List.of(Given.scoreBefore(standing), points));
  }

  /** Takes points from a score, whatever it is. */
  @Identified(id = "malus", version = "1", en = "Malus", zh = "扣分")
  static final class Malus implements ScoreAdjustmentRule<Malus.Points> {

    record Points(@NotNull Fraction points) {}

    @Override
    public Adjusted<Step> adjust(Standing standing, Points parameters) {
      return new Adjusted.Changed<>(
          lowered(standing, Given.parameter("points", Text.of("points"), parameters.points())),
          Text.of("malus"));
    }
  }

  /** Lets no score be above a limit, and rests on that comparison. */
  @Identified(id = "lid", version = "1", en = "Lid", zh = "封顶线")
  static final class Cap implements ScoreAdjustmentRule<Cap.Limit> {

    record Limit(@NotNull Fraction at) {}

    @Override
    public Adjusted<Step> adjust(Standing standing, Limit parameters) {
      Given limit = Given.parameter("at", Text.of("limit"), parameters.at());
      Comparison above =
          new Comparison(
              Text.of("above"), Given.scoreBefore(standing), Comparison.Relation.GREATER, limit);
      return above.holds()
          ? new Adjusted.Changed<>(
              Step.of(SCORE, Step.Operation.MINIMUM, List.of(Given.scoreBefore(standing), limit)),
              Text.of("capped"),
              List.of(above))
          : new Adjusted.NotApplicable<>(Text.of("not above"), List.of(above));
    }
  }

  /** Takes as many points as an attribute of the object says. */
  @Identified(id = "recorded", version = "1", en = "Recorded", zh = "记录扣分")
  static final class Recorded implements ScoreAdjustmentRule<Recorded.Attribute> {

    record Attribute(@NotBlank String attribute) {}

    @Override
    public Adjusted<Step> adjust(Standing standing, Attribute parameters) {
      String points = standing.object().attribute(parameters.attribute()).orElse("0");
      return new Adjusted.Changed<>(
          lowered(
              standing,
              Given.other(Text.of(parameters.attribute()), Fraction.of(Long.parseLong(points)))),
          Text.of("recorded"));
    }
  }

  /** Adds up weight × score / 100, and lists no terms. */
  @Identified(id = "plain-sum", version = "1", en = "Plain sum", zh = "直接求和")
  static final class PlainSum implements NodeCombiningRule<NoParameters> {

    @Override
    public Scored combine(List<Part> parts, NoParameters parameters) {
      List<Step> products = new ArrayList<>();
      for (Part part : parts) {
        if (part.score().isPresent()) {
          products.add(
              Step.of(
                  part.title(),
                  Step.Operation.PRODUCT,
                  List.of(Given.weight(part), Given.score(part))));
        }
      }
      Step sum =
          Step.of(
              SCORE,
              Step.Operation.QUOTIENT,
              List.of(
                  Step.of(SCORE, Step.Operation.SUM, products),
                  Given.constant(Text.of("100"), 100)));
      return products.isEmpty()
          ? Scored.notApplicable(Text.of("nothing to add up"))
          : Scored.of(sum.result(), () -> new Working(sum, List.of()));
    }
  }

  /** Weighs a criterion by the best score that anyone has in it; the first one so many times. */
  @Identified(id = "by-best", version = "1", en = "By the best", zh = "按最高分")
  static final class ByBest implements WeightingRule<ByBest.First> {

    record First(@NotNull Fraction first) {}

    @Override
    public Weighing weigh(List<String> criteria, List<List<Part>> objects, First parameters) {
      List<Weighing.Weight> weights = new ArrayList<>();
      for (int i = 0; i < criteria.size(); i++) {
        int at = i;
        Given best =
            Given.other(
                Text.of("best of " + criteria.get(i)),
                objects.stream()
                    .flatMap(parts -> parts.get(at).score().stream())
                    .max(Fraction::compareTo)
                    .orElse(Fraction.ONE));
        Given times =
            i == 0
                ? Given.parameter("first", Text.of("first"), parameters.first())
                : Given.constant(Text.of("once"), 1);
        Step step = Step.of(Text.of("weight"), Step.Operation.PRODUCT, List.of(best, times));
        weights.add(new Weighing.Weight(step.result(), () -> step));
      }
      return Weighing.of(weights);
    }
  }

  /** Gives the last grade to whom it doubts, and does not say what that rests on. */
  @Identified(id = "doubt", version = "1", en = "Doubt", zh = "存疑")
  static final class Doubt implements GradeAdjustmentRule<Doubt.Below> {

    record Below(@NotNull Fraction below) {}

    @Override
    public Adjusted<Grade> adjust(
        Standing standing, Grade grade, List<Grade> grades, Below parameters) {
      Grade last = grades.get(grades.size() - 1);
      return grade.equals(last) || standing.exactScore().compareTo(parameters.below()) >= 0
          ? new Adjusted.NotApplicable<>(Text.of("no doubt"))
          : new Adjusted.Changed<>(last, Text.of("doubt"));
    }
  }
}
