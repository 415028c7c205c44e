package org.pingyi.evaluation.evaluate;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Rounding;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.scheme.BoundRule;

/** Makes sure of what rules gave. */
final class Answers {

  /**
   * No published score has more digits before the point: with those behind it, there are as many as
   * those who read JSON take.
   */
  static final int MAX_WHOLE_DIGITS = 1_000 - Rounding.MAX_DIGITS;

  /** What has fewer bits has no more digits. */
  private static final int TOO_MANY_BITS = 3_288;

  private Answers() {}

  /** Returns a rule's list, which must have one answer for each thing it was asked about. */
  static <R, T> List<T> list(
      BoundRule<R> rule,
      Supplier<Text> subject,
      Class<? super T> type,
      int size,
      BiFunction<R, Record, List<T>> question) {
    return sized(rule, subject, size, rule.askForList(subject, type, question));
  }

  /** Makes sure that there is one answer for each thing that a rule was asked about. */
  static <T> List<T> sized(BoundRule<?> rule, Supplier<Text> subject, int size, List<T> answers) {
    if (answers.size() != size) {
      throw wrong(
          rule,
          subject,
          Text.of(
              "gave " + answers.size() + " answers, asked for " + size,
              "返回 " + answers.size() + " 个结果，应为 " + size + " 个"));
    }
    return answers;
  }

  /** Returns a rule's score, of which is made sure that it can be published. */
  static Scored publishable(BoundRule<?> rule, Supplier<Text> subject, Scored scored) {
    if (scored instanceof Scored.Score score) {
      requirePublishable(rule, subject, score.value());
    }
    return scored;
  }

  /** Makes sure that a score is not longer than any that is published. */
  static void requirePublishable(BoundRule<?> rule, Supplier<Text> subject, Fraction score) {
    if (!isPublishable(score)) {
      throw wrong(
          rule, subject, Text.of("gave a score that is too long to be published", "返回的得分过长，无法公布"));
    }
  }

  static boolean isPublishable(Fraction score) {
    return score.numerator().bitLength() - score.denominator().bitLength() < TOO_MANY_BITS;
  }

  static PluginException wrong(BoundRule<?> rule, Supplier<Text> subject, Text problem) {
    return new PluginException(rule.plugin(), subject.get(), problem);
  }
}
