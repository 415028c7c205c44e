package org.pingyi.evaluation.rules.combining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.DefaultValue;
import org.pingyi.evaluation.rule.Distribution;
import org.pingyi.evaluation.rule.Distribution.OptionShare;
import org.pingyi.evaluation.rule.DistributionCombiningRule;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.rule.Working.Terms;
import org.pingyi.evaluation.rules.GuideFile;
import org.pingyi.evaluation.rules.Steps;

/**
 * {@code fuzzy-comprehensive} (模糊综合评价): how far an object belongs to each option. With a the share
 * of a criterion's weight and r the share of its ratings that an option has, the membership of the
 * object in the option is b = Σ a·r, or what another operator makes of them; the score is Σ b·v / Σ
 * b, v being what the option is worth. How leaves are scored makes no difference to it, and whether
 * a criterion has a rating is asked of those at the top: below them, leaves without one are left
 * out.
 *
 * <p>See 汪培庄, 模糊集合论及其应用 (Wang Peizhuang, Fuzzy sets and their uses, 上海科学技术出版社, 1983), and L. A.
 * Zadeh, Fuzzy sets, Information and Control 8 (1965), 338–353, for min and max.
 */
@Identified(
    id = "fuzzy-comprehensive",
    version = "1.0",
    en = "Fuzzy comprehensive evaluation",
    zh = "模糊综合评价")
public final class FuzzyComprehensive
    implements DistributionCombiningRule<FuzzyComprehensive.Parameters> {

  /**
   * The parameters.
   *
   * @param operator what is made of weights and memberships
   * @param whenMissing what happens where a criterion has no rating
   */
  public record Parameters(
      @Meaning(
              en =
                  "How weights a and shares r become a membership: Σ a·r, max min(a, r), max a·r, or Σ min(a, r) up to 1.",
              zh =
                  "权重 a 与占比 r 的合成算子：Σ a·r 即 M(·,+)、max min(a, r) 即 M(∧,∨)、max a·r 即 M(·,∨)，或至多为 1 的 Σ min(a, r) 即 M(∧,⊕)。")
          @DefaultValue("weighted-average")
          Operator operator,
      @Meaning(
              en = "Where a criterion has no rating: the others count alone, or there is no score.",
              zh = "某项内容无人评分时：只计其余内容，或不得出总分。")
          @DefaultValue("renormalise")
          WhenLacking whenMissing) {}

  /** What is made of the weights and memberships of criteria. */
  public enum Operator {
    /** M(·,+): Σ a·r. All criteria count by their weights. */
    WEIGHTED_AVERAGE(Operation.PRODUCT, Operation.SUM),
    /** M(∧,∨): max min(a, r). The criterion that stands out decides. */
    MAX_MIN(Operation.MINIMUM, Operation.MAXIMUM),
    /** M(·,∨): max a·r. The criterion that stands out decides, with all of its membership. */
    MAX_PRODUCT(Operation.PRODUCT, Operation.MAXIMUM),
    /** M(∧,⊕): min(1, Σ min(a, r)). All criteria count, none for more than its weight. */
    BOUNDED_SUM(Operation.MINIMUM, Operation.SUM);

    private final Operation each;
    private final Operation all;

    Operator(Operation each, Operation all) {
      this.each = each;
      this.all = all;
    }
  }

  /** Creates the rule. */
  public FuzzyComprehensive() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  @Override
  public Scored combine(List<Distribution> criteria, Parameters parameters) {
    List<Distribution> rated =
        criteria.stream().filter(criterion -> !criterion.shares().isEmpty()).toList();
    if (rated.isEmpty()) {
      return Scored.notApplicable(Text.of("no criterion has a rating", "各项内容都无人评分"));
    }
    if (rated.size() < criteria.size() && parameters.whenMissing() == WhenLacking.INCOMPLETE) {
      Text title =
          criteria.stream()
              .filter(criterion -> criterion.shares().isEmpty())
              .findFirst()
              .orElseThrow()
              .part()
              .title();
      return Scored.notApplicable(
          Text.of(
              title.en() + " has no rating, and all criteria need one",
              title.zh() + "无人评分，而各项内容都须有评分"));
    }
    Operator operator = parameters.operator();
    return Scored.of(working(rated, operator).step().result(), () -> working(rated, operator));
  }

  private static Working working(List<Distribution> criteria, Operator operator) {
    List<Step> weights = weights(criteria);
    Terms terms = Working.weighted();
    List<OptionShare> options = criteria.get(0).shares();
    for (int i = 0; i < options.size(); i++) {
      OptionShare option = options.get(i);
      terms.add(
          option.option().id(),
          option.option().title(),
          membership(i, criteria, weights, operator),
          option.value());
    }
    return terms.mean(Text.of("value of the memberships", "隶属度加权得分"));
  }

  private static List<Step> weights(List<Distribution> criteria) {
    Step all =
        Steps.sum(
            Text.of("weights together", "权重合计"),
            criteria.stream().map(criterion -> Given.weight(criterion.part())).toList());
    return criteria.stream()
        .map(
            criterion ->
                Steps.quotient(
                    Text.of(
                        "share of the weight of " + criterion.part().title().en(),
                        criterion.part().title().zh() + "权重占比"),
                    Given.weight(criterion.part()),
                    all))
        .toList();
  }

  /** b of one option. */
  private static Step membership(
      int option, List<Distribution> criteria, List<Step> weights, Operator operator) {
    Text title = criteria.get(0).shares().get(option).option().title();
    List<Step> each = new ArrayList<>();
    for (int i = 0; i < criteria.size(); i++) {
      Distribution criterion = criteria.get(i);
      Given share = criterion.share(criterion.shares().get(option));
      each.add(
          Step.of(
              Text.of(
                  "membership by " + criterion.part().title().en(),
                  criterion.part().title().zh() + "的隶属部分"),
              operator.each,
              List.of(weights.get(i), share)));
    }
    Text name = Text.of("membership in " + title.en(), "对“" + title.zh() + "”的隶属度");
    Step all = Step.of(name, operator.all, each);
    return operator == Operator.BOUNDED_SUM
        ? Step.of(name, Operation.MINIMUM, List.of(Steps.ONE, all))
        : all;
  }
}
