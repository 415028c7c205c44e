package org.pingyi.evaluation.rules.adjustment;

import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.ParameterCheck;
import org.pingyi.evaluation.rule.Reference;
import org.pingyi.evaluation.rules.Attitudes;

/**
 * When a rule that changes scores acts: on which objects, and where they are rated how. All that is
 * written has to hold.
 *
 * @param objects the attributes that the object has to have, each with this value
 * @param satisfactionBelow positive / rated has to be below this
 * @param satisfactionAtLeast positive / rated has to reach this
 * @param criterion whose ratings count, inner or leaf; without it those of all criteria
 * @param group whose ratings count; without it those of all groups, pooled
 */
public record When(
    @Meaning(
            en = "The attributes that the object has to have, each with this value.",
            zh = "对象须具有的属性及其取值。")
        Optional<@Size(min = 1) Map<Reference.ToAttribute, String>> objects,
    @Meaning(en = "Positive / rated has to be below this.", zh = "满意率须低于此比例。")
        Optional<Share> satisfactionBelow,
    @Meaning(en = "Positive / rated has to reach this.", zh = "满意率须达到此比例。")
        Optional<Share> satisfactionAtLeast,
    @Meaning(
            en = "The criterion, inner or leaf, whose ratings count; without it all of them.",
            zh = "计入哪项评议内容的评分，末级或上级均可；省略时合计全部内容。")
        Optional<Reference.ToCriterion> criterion,
    @Meaning(
            en = "Whose ratings count; without it those of all groups, pooled.",
            zh = "计入哪个评议主体的评分；省略时合计全部主体。")
        Optional<Reference.ToGroup> group) {

  /**
   * Reports a condition without anything in it, one that can never hold, and a satisfaction of
   * scales without a positive answer.
   */
  void check(ParameterCheck check) {
    boolean compares = satisfactionBelow.isPresent() || satisfactionAtLeast.isPresent();
    if (!compares && (criterion.isPresent() || group.isPresent())) {
      check.report(
          FaultCode.MISSING_KEY,
          "when.satisfaction-below",
          Text.of(
              "a criterion or a group needs satisfaction-below or satisfaction-at-least",
              "写了 criterion 或 group，就须写 satisfaction-below 或 satisfaction-at-least"));
    } else if (!compares && objects.isEmpty()) {
      check.report(
          FaultCode.MISSING_KEY,
          "when.objects",
          Text.of(
              "a condition needs objects, satisfaction-below or satisfaction-at-least; without when"
                  + " the rule always acts",
              "条件须写 objects、satisfaction-below 或 satisfaction-at-least；不设条件则不写 when"));
    }
    if (compares) {
      Attitudes.requireSatisfaction(
          criterion.map(named -> check.leaves(named.id())).orElseGet(check::leaves),
          satisfactionBelow.isPresent() ? "when.satisfaction-below" : "when.satisfaction-at-least",
          check);
    }
    if (satisfactionBelow.isPresent()
        && satisfactionAtLeast.isPresent()
        && satisfactionBelow.get().compareTo(satisfactionAtLeast.get()) <= 0) {
      check.report(
          FaultCode.INVALID_PARAMETER,
          "when.satisfaction-below",
          Text.of(
              "no satisfaction is below this and reaches satisfaction-at-least",
              "没有满意率既低于此比例又达到 satisfaction-at-least"));
    }
  }
}
