package org.pingyi.evaluation.evaluate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.scheme.BoundRule;

/** Asks rules that answer with a list, and makes sure of what they gave. */
final class Answers {

  private Answers() {}

  /** Returns a rule's list, which may have any length. */
  static <R, T> List<T> list(
      BoundRule<R> rule, Supplier<Text> subject, BiFunction<R, Record, List<T>> question) {
    // Copied while the rule is watched: its list may be one that fails when it is read.
    List<T> answers =
        rule.ask(subject, (asked, with) -> new ArrayList<>(question.apply(asked, with)));
    if (answers.contains(null)) {
      throw wrong(rule, subject, Text.of("gave a list with null in it", "返回的列表中有 null"));
    }
    return ImmutableList.copyOf(answers);
  }

  /** Returns a rule's list, which must have one answer for each thing it was asked about. */
  static <R, T> List<T> list(
      BoundRule<R> rule,
      Supplier<Text> subject,
      int size,
      BiFunction<R, Record, List<T>> question) {
    return sized(rule, subject, size, list(rule, subject, question));
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

  static PluginException wrong(BoundRule<?> rule, Supplier<Text> subject, Text problem) {
    return new PluginException(rule.plugin(), subject.get(), problem);
  }
}
