package org.pingyi.evaluation.evaluate;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;
import org.pingyi.evaluation.explanation.AppliedRule;
import org.pingyi.evaluation.explanation.Explanation;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.RuleInfo;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.scheme.BoundRule;

/** Asks rules how they came to their answers, and makes sure that it leads there. */
final class Workings {

  private Workings() {}

  /** Returns an explanation with a rule's score, or with why there is none. */
  static Explanation explained(
      Explanation explanation,
      BoundRule<?> rule,
      Supplier<Text> subject,
      Scored scored,
      Optional<BigDecimal> published) {
    Explanation by = explanation.by(applied(rule));
    if (scored instanceof Scored.NotApplicable none) {
      return by.none(none.reason());
    }
    Scored.Score score = (Scored.Score) scored;
    Working working = rule.ask(subject, (asked, with) -> score.working().get());
    requireSame(rule, subject, score.value(), working.step());
    WorkingSize.require(rule, subject, working);
    return by.number(working, published);
  }

  /** Returns the last step of what a rule calculated. */
  static Step steps(
      BoundRule<?> rule, Supplier<Text> subject, Fraction value, Supplier<Step> steps) {
    Step last = rule.ask(subject, (asked, with) -> steps.get());
    requireSame(rule, subject, value, last);
    WorkingSize.require(rule, subject, Working.of(last));
    return last;
  }

  private static void requireSame(
      BoundRule<?> rule, Supplier<Text> subject, Fraction value, Step last) {
    if (!last.result().equals(value)) {
      throw Answers.wrong(
          rule,
          subject,
          Text.of("explains another number than the one that it gave", "所作说明的结果与其返回的数不一致"));
    }
  }

  static AppliedRule applied(BoundRule<?> rule) {
    RuleInfo info = rule.plugin().info();
    return new AppliedRule(info.id(), info.version(), info.title());
  }
}
