package org.pingyi.evaluation.rules.adjustment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Adjusted;
import org.pingyi.evaluation.rule.Comparison;
import org.pingyi.evaluation.rule.Comparison.Relation;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Reference;
import org.pingyi.evaluation.rule.Standing;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rules.Satisfaction;

/**
 * Whether a rule that changes scores acts on one object, and what that rests on.
 *
 * @param failed why it does not act; nothing where it does
 * @param grounds what that rests on
 */
record Condition(Optional<Text> failed, List<Comparison> grounds) {

  private static final Condition ALWAYS = new Condition(Optional.empty(), List.of());

  private static final Condition OTHER_OBJECT =
      new Condition(Optional.of(Text.of("not for this object", "不适用于该对象")), List.of());

  private static final Condition NOT_RATED =
      new Condition(Optional.of(Text.of("nobody rated", "没有有效评分")), List.of());

  private static final Text REACHES = Text.of("satisfaction reaches the limit", "满意率达到规定比例");

  private static final Text BELOW = Text.of("satisfaction below the limit", "满意率低于规定比例");

  static Condition of(Optional<When> when, Standing standing) {
    return when.map(condition -> of(condition, standing)).orElse(ALWAYS);
  }

  private static Condition of(When when, Standing standing) {
    if (when.objects().isPresent() && !matches(when.objects().get(), standing)) {
      return OTHER_OBJECT;
    }
    if (when.satisfactionBelow().isEmpty() && when.satisfactionAtLeast().isEmpty()) {
      return ALWAYS;
    }
    List<LeafCriterion> leaves =
        when.criterion().map(it -> standing.leaves(it.id())).orElseGet(standing::leaves);
    Satisfaction satisfaction =
        Satisfaction.of(standing, leaves, when.group().map(Reference.ToGroup::id));
    return satisfaction.isRated() ? compared(when, satisfaction) : NOT_RATED;
  }

  private static boolean matches(Map<Reference.ToAttribute, String> attributes, Standing standing) {
    return attributes.entrySet().stream()
        .allMatch(
            each ->
                standing
                    .object()
                    .attribute(each.getKey().id())
                    .filter(each.getValue()::equals)
                    .isPresent());
  }

  private static Condition compared(When when, Satisfaction satisfaction) {
    List<Comparison> grounds = new ArrayList<>();
    when.satisfactionAtLeast()
        .map(least -> limit("when.satisfaction-at-least", least))
        .map(least -> satisfaction.against(REACHES, Relation.AT_LEAST, least))
        .ifPresent(grounds::add);
    when.satisfactionBelow()
        .map(below -> limit("when.satisfaction-below", below))
        .map(below -> satisfaction.against(BELOW, Relation.LESS, below))
        .ifPresent(grounds::add);
    boolean holds = grounds.stream().allMatch(Comparison::holds);
    return new Condition(holds ? Optional.empty() : Optional.of(satisfaction.counts()), grounds);
  }

  private static Given limit(String key, Share limit) {
    return Given.parameter(key, Text.of("limit", "规定比例"), limit.value());
  }

  /**
   * Changes a score if the condition holds, and the score has not passed the rule's own limit.
   *
   * @param within what has to hold besides, if there is a limit
   * @param passed why nothing changes where it does not
   * @param to the step that calculates the new score
   * @param reason what the report says of the change
   */
  Adjusted<Step> change(Optional<Comparison> within, Text passed, Step to, Text reason) {
    if (failed.isPresent()) {
      return new Adjusted.NotApplicable<>(failed.get(), grounds);
    }
    List<Comparison> all = new ArrayList<>(grounds);
    within.ifPresent(all::add);
    return within.isPresent() && !within.get().holds()
        ? new Adjusted.NotApplicable<>(passed, all)
        : new Adjusted.Changed<>(to, reason, all);
  }
}
