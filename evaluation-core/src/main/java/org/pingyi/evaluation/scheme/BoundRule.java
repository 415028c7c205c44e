package org.pingyi.evaluation.scheme;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.FoundPlugin;
import org.pingyi.evaluation.plugin.PluginException;

/**
 * A rule with the parameters that a scheme gives it. All calls of rules in an evaluation go through
 * {@link #ask}, so that whatever a rule does wrong is an error that names it.
 *
 * @param plugin what the rule is and where it came from
 * @param rule the rule
 * @param parameters its parameters, checked
 * @param calls how it is called
 * @param <R> the kind of rule
 */
public record BoundRule<R>(FoundPlugin plugin, R rule, Record parameters, PluginCalls calls) {

  static final Text PARAMETERS = Text.of("its parameters", "所带参数");

  /** Checks that nothing is missing. */
  public BoundRule {
    requireNonNull(plugin, "plugin");
    requireNonNull(rule, "rule");
    requireNonNull(parameters, "parameters");
    requireNonNull(calls, "calls");
  }

  /**
   * Returns the same rule as one of a narrower kind.
   *
   * @param narrower the rule
   * @param <S> the kind of rule
   * @return the rule with its parameters
   */
  public <S> BoundRule<S> as(S narrower) {
    return new BoundRule<>(plugin, narrower, parameters, calls);
  }

  /**
   * Returns the rule's parameters as texts.
   *
   * @return their texts, as {@link ParameterTexts} has them
   * @throws PluginException if the record of parameters, which is the plugin's own, throws or takes
   *     too long
   */
  public Map<String, String> texts() {
    return texts(parameters);
  }

  /**
   * Returns other parameters of the rule as texts, such as those of a grade.
   *
   * @param others a record of the plugin
   * @return their texts, as {@link ParameterTexts} has them
   * @throws PluginException if the record throws or takes too long
   */
  public Map<String, String> texts(Record others) {
    return calls.ask(plugin, () -> PARAMETERS, () -> ParameterTexts.of(others));
  }

  /**
   * Asks the rule something.
   *
   * @param subject what it is about, for the error, such as {@code object 1002, criterion duty}
   * @param question the call of the rule
   * @param <T> the answer
   * @return the rule's answer
   * @throws PluginException if the rule throws, gives null or takes too long
   */
  public <T> T ask(
      Supplier<Text> subject, BiFunction<? super R, Record, ? extends @Nullable T> question) {
    return calls.ask(plugin, subject, rule, parameters, question);
  }

  /**
   * Asks the rule for a list.
   *
   * @param subject what it is about, for the error
   * @param type what the list has to hold
   * @param question the call of the rule
   * @param <T> the same, with its type arguments
   * @return the rule's list, of any length
   * @throws PluginException if the rule throws, gives null, or a list with null or something else
   *     in it, or takes too long
   */
  public <T> List<T> askForList(
      Supplier<Text> subject,
      Class<? super T> type,
      BiFunction<? super R, Record, ? extends @Nullable List<T>> question) {
    List<T> answers =
        this.<List<T>>ask(subject, (asked, with) -> copy(question.apply(asked, with)));
    for (Object answer : answers) {
      if (answer == null) {
        throw new PluginException(
            plugin, subject.get(), Text.of("gave a list with null in it", "返回的列表中有 null"));
      }
      requireType(subject, type, answer);
    }
    return ImmutableList.copyOf(answers);
  }

  /** Called while the rule is watched: its list may be one that fails when it is read. */
  private static <T> @Nullable List<T> copy(@Nullable List<T> given) {
    return given == null ? null : new ArrayList<>(given);
  }

  /**
   * Makes sure of the type of what stands in an answer: a rule that is compiled without its type
   * arguments, or in another language, may give anything there.
   *
   * @param subject what the rule was asked about, for the error
   * @param type what has to stand there
   * @param answer what does
   * @throws PluginException if it is something else
   */
  public void requireType(Supplier<Text> subject, Class<?> type, Object answer) {
    if (!type.isInstance(answer)) {
      String given = answer.getClass().getName();
      String due = type.getSimpleName();
      throw new PluginException(
          plugin,
          subject.get(),
          Text.of("gave " + given + " where " + due + " is due", "返回了 " + given + "，应为 " + due));
    }
  }
}
