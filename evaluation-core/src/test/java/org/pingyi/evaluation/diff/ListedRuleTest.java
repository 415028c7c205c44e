package org.pingyi.evaluation.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.model.Fraction;

/** How a rule of a list is told from others of its use. */
class ListedRuleTest {

  private static final Explained FINDING =
      new Explained(
          "finding",
          "finding",
          "low",
          Optional.of(new Explained.Applied("low", "1.0")),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(
              new Explained.Input("parameter", "above", Fraction.of(2, 5), false),
              new Explained.Input("positive", "duty", Fraction.of(7), false)),
          List.of(true),
          Optional.of(new Explained.Due("2026-03-31", "P30D", "2026-04-30")),
          List.of());

  @Test
  void a_trigger_that_is_set_to_what_the_explanation_tells_can_have_found_it() {
    assertThat(rule("above", "0.40", "due-within", "P30D").found(FINDING)).isTrue();
    assertThat(rule("above", "0.5", "due-within", "P30D").found(FINDING)).isFalse();
    assertThat(rule("above", "0.4", "due-within", "P31D").found(FINDING)).isFalse();
    assertThat(new ListedRule("other", "1.0", Map.of("above", "0.4")).found(FINDING)).isFalse();
  }

  @Test
  void what_is_not_stated_is_what_the_rule_takes_by_itself() {
    assertThat(rule().found(FINDING)).isTrue();
    assertThat(rule("positive", "9").found(FINDING)).isTrue();
  }

  @Test
  void rules_are_alike_by_as_many_parameters_as_say_the_same() {
    ListedRule rule = rule("a", "1", "b", "2");

    assertThat(rule.inCommon(rule("a", "1", "b", "3"))).isEqualTo(1);
    assertThat(rule.inCommon(rule("a", "2", "b", "1"))).isZero();
    assertThat(rule.inCommon(rule("a", "1", "b", "2", "c", "3"))).isEqualTo(2);
    assertThat(rule.inCommon(rule("a", "1", "b", "2"))).isEqualTo(Integer.MAX_VALUE);
  }

  private static ListedRule rule(String... keysAndValues) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      parameters.put(keysAndValues[i], keysAndValues[i + 1]);
    }
    return new ListedRule("low", "1.0", parameters);
  }
}
