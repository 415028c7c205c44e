package org.pingyi.evaluation.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.testkit.checker.ReportChecker;
import org.pingyi.evaluation.testkit.standard.WeightedMean;

class PingyiTestTest {

  private static final String SCHEME =
      """
      id: canteen
      version: 1
      scales: { yes-no: { options: [{ id: yes, value: 100 }, { id: no, value: 0 }] } }
      criteria: [{ id: food }]
      raters: [{ id: staff }]
      """;

  private static final String BALLOTS =
      """
      object,group,food
      east,staff,yes
      east,staff,yes
      east,staff,no
      """;

  @Test
  void a_scheme_is_evaluated_with_the_plugins_that_the_test_sees() {
    assertThat(PingyiTest.evaluate(SCHEME, BALLOTS).of("east").score())
        .hasValueSatisfying(score -> assertThat(score).isEqualByComparingTo("66.67"));
  }

  @Test
  void the_json_explains_every_number() {
    String json = PingyiTest.json(SCHEME, BALLOTS);

    ReportChecker.standard().assertSound(json);
    assertThat(json).contains("\"explanation\"", "200/3");
  }

  @Test
  void only_the_plugins_that_are_handed_in_are_used() {
    assertThat(PingyiTest.faults(SCHEME, RulePlugins.of(new WeightedMean())))
        .extracting(Fault::code)
        .containsOnly(FaultCode.UNKNOWN_PLUGIN);
  }

  @Test
  void faults_are_given_with_their_places() {
    assertThat(PingyiTest.faults(SCHEME)).isEmpty();
    assertThat(PingyiTest.faults(SCHEME.replace("id: food", "id: food, weight: 0")))
        .singleElement()
        .satisfies(fault -> assertThat(fault.toString()).startsWith("scheme:4:"));
  }
}
