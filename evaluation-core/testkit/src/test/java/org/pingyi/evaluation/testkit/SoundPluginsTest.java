package org.pingyi.evaluation.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.testkit.faulty.Choosy;
import org.pingyi.evaluation.testkit.faulty.Company;
import org.pingyi.evaluation.testkit.faulty.FaultyComparisons;
import org.pingyi.evaluation.testkit.faulty.FaultyRenderers;
import org.pingyi.evaluation.testkit.faulty.FaultyRules;
import org.pingyi.evaluation.testkit.faulty.Mean;

/** Contracts find no fault where there is none. */
class SoundPluginsTest {

  @Test
  void a_rule_without_fault_has_none() {
    assertThat(Contracts.failures(Mean.Tested.class)).isEmpty();
  }

  @Test
  void a_rule_that_does_not_go_alone_has_none_in_its_company() {
    assertThat(Contracts.failures(Company.Follower.Tested.class)).isEmpty();
    assertThat(Contracts.failures(Company.Particular.Tested.class)).isEmpty();
    assertThat(Contracts.failures(Company.Follower.Alone.class, "answersWhateverItIsAsked"))
        .hasEntrySatisfying(
            "answersWhateverItIsAsked", message -> assertThat(message).contains("untouched"));
  }

  @Test
  void a_rule_that_refuses_scales_has_none_where_its_contract_says_which_fit() {
    assertThat(Contracts.failures(Choosy.Tested.class)).isEmpty();
    assertThat(Contracts.failures(Choosy.Silent.class, "answersWhateverItIsAsked"))
        .hasEntrySatisfying(
            "answersWhateverItIsAsked",
            message -> assertThat(message).contains("parameters are refused", "fits"));
  }

  @Test
  void a_template_without_fault_has_none() {
    assertThat(Contracts.failures(FaultyRules.Sound.Tested.class)).isEmpty();
  }

  @Test
  void a_renderer_without_fault_has_none() {
    assertThat(Contracts.failures(FaultyRenderers.Sound.Tested.class)).isEmpty();
  }

  @Test
  void a_comparison_without_fault_has_none() {
    assertThat(Contracts.failures(FaultyComparisons.Sound.Tested.class)).isEmpty();
  }
}
