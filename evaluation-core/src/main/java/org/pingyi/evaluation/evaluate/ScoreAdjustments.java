package org.pingyi.evaluation.evaluate;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Rounding;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.report.Adjustment;
import org.pingyi.evaluation.rule.Adjusted;
import org.pingyi.evaluation.rule.ScoreAdjustmentRule;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.scheme.BoundRule;
import org.pingyi.evaluation.scheme.SchemeDefinition;

/** Lets score rules act on exact scores, in the order of the scheme; then scores are published. */
final class ScoreAdjustments {

  /**
   * A score rule of the scheme.
   *
   * @param number its number among all adjustment rules
   * @param bound the rule
   */
  record ScoreRule(int number, BoundRule<ScoreAdjustmentRule<Record>> bound) {}

  /**
   * What a score rule answered on an object.
   *
   * @param rule the rule
   * @param answer its answer
   * @param before the object as the rule found it
   * @param after the object as the rule left it
   */
  record Answered(ScoreRule rule, Adjusted<Step> answer, Placing before, Placing after) {}

  private final List<ScoreRule> rules;
  private final Rounding rounding;

  ScoreAdjustments(SchemeDefinition scheme) {
    this.rounding = scheme.rounding();
    ImmutableList.Builder<ScoreRule> scoreRules = ImmutableList.builder();
    var all = scheme.rules().adjustments();
    for (int i = 0; i < all.size(); i++) {
      var bound = all.get(i);
      if (bound.rule() instanceof ScoreAdjustmentRule<Record> rule) {
        scoreRules.add(new ScoreRule(i, bound.as(rule)));
      }
    }
    this.rules = scoreRules.build();
  }

  /** Returns the object with its published score, if it has a score. */
  Optional<Placing> apply(Appraisal appraisal) {
    Optional<Placing> placing = unadjusted(appraisal);
    if (rules.isEmpty() || placing.isEmpty()) {
      return placing;
    }
    List<Answered> answers = answers(placing.get());
    return Optional.of(answers.get(answers.size() - 1).after());
  }

  /** Returns what each score rule answered on an object; nothing where it has no score. */
  List<Answered> answers(Appraisal appraisal) {
    return unadjusted(appraisal).map(this::answers).orElse(List.of());
  }

  private Optional<Placing> unadjusted(Appraisal appraisal) {
    Optional<Fraction> score = appraisal.exactScore();
    return score.isPresent()
        ? Optional.of(placing(appraisal, score.get(), List.of()))
        : Optional.empty();
  }

  private List<Answered> answers(Placing unadjusted) {
    List<Answered> answers = new ArrayList<>(rules.size());
    Placing placing = unadjusted;
    for (ScoreRule rule : rules) {
      Placing before = placing;
      Adjusted<Step> answer =
          rule.bound()
              .ask(() -> Subjects.of(before.object()), (asked, with) -> asked.adjust(before, with));
      placing = after(before, rule, answer);
      requireReadable(rule, answer, before);
      answers.add(new Answered(rule, answer, before, placing));
    }
    return answers;
  }

  private static void requireReadable(ScoreRule rule, Adjusted<Step> answer, Placing of) {
    Supplier<Text> subject = () -> Subjects.of(of.object());
    WorkingSize.require(rule.bound(), subject, answer.grounds());
    if (answer instanceof Adjusted.Changed<Step> change) {
      WorkingSize.require(rule.bound(), subject, Working.of(change.to()));
    }
  }

  private Placing after(Placing placing, ScoreRule rule, Adjusted<Step> answer) {
    if (!(answer instanceof Adjusted.Changed<Step> change)) {
      return placing;
    }
    Supplier<Text> subject = () -> Subjects.of(placing.object());
    rule.bound().requireType(subject, Step.class, change.to());
    Answers.requirePublishable(rule.bound(), subject, change.to().result());
    List<Adjustment> adjustments = new ArrayList<>(placing.adjustments());
    BigDecimal published = rounding.round(change.to().result());
    if (published.compareTo(placing.score()) != 0) {
      adjustments.add(
          new Adjustment.OfScore(
              rule.bound().plugin().info().id(), placing.score(), published, change.reason()));
    }
    return placing(placing.appraisal(), change.to().result(), adjustments);
  }

  private Placing placing(Appraisal appraisal, Fraction score, List<Adjustment> adjustments) {
    return new Placing(appraisal, score, rounding.round(score), OptionalInt.empty(), adjustments);
  }
}
