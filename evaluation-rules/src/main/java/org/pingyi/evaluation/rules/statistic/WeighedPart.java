package org.pingyi.evaluation.rules.statistic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Stratum;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.CellPlace;
import org.pingyi.evaluation.rule.EvaluatedObject;
import org.pingyi.evaluation.rule.Figure.Answer;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.GroupWeights;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rules.Steps;
import org.pingyi.evaluation.tally.Cell;

/**
 * A group without strata, or a stratum, whose ratings of a leaf count in the object's score, with
 * the weight that all of them have together.
 *
 * @param object the object
 * @param leaf the leaf
 * @param group the group
 * @param stratum the stratum, where the group has strata
 * @param weight the group's weight for the object; of a stratum its part of that
 */
record WeighedPart(
    EvaluatedObject object,
    LeafCriterion leaf,
    RaterGroup group,
    Optional<Stratum> stratum,
    Operand weight) {

  /** Where no part counts. */
  static final Answer NONE =
      new Answer.NotApplicable(Text.of("no group's ratings count", "没有评议主体的评分可计入"));

  /** Returns the parts that count: those that rated, of groups that reach their minimum. */
  static List<WeighedPart> of(EvaluatedObject object, LeafCriterion leaf) {
    List<WeighedPart> parts = new ArrayList<>();
    for (RaterGroup group : object.groups()) {
      Cell cell = object.cell(leaf.id(), group.id());
      if (cell.rated() > 0 && cell.ballots() >= group.minimum()) {
        Given weight = new GroupWeights(object.object()).of(group);
        if (group.strata().isEmpty()) {
          parts.add(new WeighedPart(object, leaf, group, Optional.empty(), weight));
        } else {
          parts.addAll(strata(object, leaf, group, weight));
        }
      }
    }
    return parts;
  }

  private static List<WeighedPart> strata(
      EvaluatedObject object, LeafCriterion leaf, RaterGroup group, Given weight) {
    GroupWeights weights = new GroupWeights(object.object());
    List<Stratum> rated =
        group.strata().stream()
            .filter(each -> object.cell(leaf.id(), group.id(), each.id()).rated() > 0)
            .toList();
    Operand all =
        Steps.sum(
            Text.of("weights of the strata", "各层权重合计"),
            rated.stream().map(each -> weights.of(group, each)).toList());
    return rated.stream()
        .map(
            each -> {
              Operand both =
                  Steps.product(
                      Text.of("weight × weight", "权重 × 权重"), weight, weights.of(group, each));
              return new WeighedPart(
                  object,
                  leaf,
                  group,
                  Optional.of(each),
                  Steps.quotient(
                      Text.of(
                          "weight of " + each.title().en() + " among all",
                          each.title().zh() + "在全体中的权重"),
                      both,
                      all));
            })
        .toList();
  }

  Text title() {
    return stratum.map(Stratum::title).orElse(group.title());
  }

  Cell cell() {
    return stratum
        .map(part -> object.cell(leaf.id(), group.id(), part.id()))
        .orElseGet(() -> object.cell(leaf.id(), group.id()));
  }

  Given rated() {
    return in(Given.rated(cell()));
  }

  /** Returns a number of {@link #cell} with where it stands in the report. */
  Given in(Given number) {
    return number.in(new CellPlace(object.object(), leaf, Optional.of(group), stratum));
  }
}
