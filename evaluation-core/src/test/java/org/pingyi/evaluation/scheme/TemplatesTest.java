package org.pingyi.evaluation.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.GivenTemplate;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.ArrivalTime;
import org.pingyi.evaluation.model.Criterion;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.InnerCriterion;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Rounding;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.rule.SchemeTemplate;

class TemplatesTest {

  private static final String NAMED = "id: mine\nversion: 1\ntemplate: plain\n";

  private static SchemeDefinition read(String more) {
    return SchemeReader.read("scheme.yaml", NAMED + more, SchemeRulesForTests.PLUGINS);
  }

  @Test
  void a_template_brings_a_whole_scheme() {
    SchemeDefinition scheme = read("");

    assertThat(scheme.id()).isEqualTo("mine");
    assertThat(scheme.title()).isEqualTo(Text.of("Plain"));
    assertThat(scheme.criteria()).extracting(Criterion::id).containsExactly("conduct", "results");
    assertThat(scheme.raters()).extracting(RaterGroup::id).containsExactly("masses", "peers");
    assertThat(scheme.grades()).hasSize(2);
  }

  @Test
  void a_map_replaces_that_of_the_template_whole() {
    assertThat(read("rounding: { digits: 1 }\n").rounding())
        .isEqualTo(new Rounding(1, RoundingMode.HALF_UP));
    assertThat(read("").intake().time()).isEqualTo(ArrivalTime.DAY);
    assertThat(read("intake: { time: hour }\n").intake().time()).isEqualTo(ArrivalTime.HOUR);
    assertThat(read("intake: {}\n").intake().time()).isEqualTo(ArrivalTime.NONE);
  }

  @Test
  void a_list_replaces_that_of_the_template_and_its_entries_inherit_what_they_leave_out() {
    SchemeDefinition scheme =
        read("criteria:\n  - { id: conduct, weight: 5 }\n  - { id: new, scale: yesno }\n");

    assertThat(scheme.criteria()).extracting(Criterion::id).containsExactly("conduct", "new");
    LeafCriterion conduct = scheme.leaves().get(0);
    assertThat(conduct.weight()).isEqualTo(Fraction.of(5));
    assertThat(conduct.title()).isEqualTo(Text.of("Conduct"));
    assertThat(conduct.required()).isTrue();
  }

  @Test
  void an_entry_with_criteria_of_its_own_inherits_nothing_that_leaves_have() {
    SchemeDefinition scheme =
        read("criteria:\n  - { id: conduct, criteria: [ { id: a }, { id: b } ] }\n");

    InnerCriterion conduct = (InnerCriterion) scheme.criteria().get(0);
    assertThat(conduct.title()).isEqualTo(Text.of("Conduct"));
    assertThat(conduct.weight()).isEqualTo(Fraction.of(3));
    assertThat(conduct.leaves().map(LeafCriterion::required)).containsExactly(false, false);
  }

  @Test
  void scales_are_added_and_one_with_the_same_id_replaces_that_of_the_template() {
    SchemeDefinition scheme =
        read(
            """
            scales:
              yesno: { options: [ { id: yes, value: 10 }, { id: no, value: 0 } ] }
              points: { range: { from: 1, to: 5, step: 1 } }
            criteria:
              - { id: conduct }
              - { id: more, scale: points }
            """);

    assertThat(scheme.leaves().get(0).scale().greatest()).contains(Fraction.of(10));
    assertThat(scheme.leaves().get(1).scale().size()).isEqualTo(5);
  }

  @Test
  void grades_inherit_what_the_grading_rule_is_told_of_them() {
    SchemeDefinition scheme = read("grades: [ { id: good, title: Fine }, { id: poor } ]\n");

    SchemeRulesForTests.BestOnly.Band band =
        (SchemeRulesForTests.BestOnly.Band)
            scheme.rules().grading().orElseThrow().bands().get(0).parameters();
    assertThat(band.atLeast()).isEqualTo(Optional.of(new BigDecimal("0.8")));
    assertThat(scheme.grades().get(0).title()).isEqualTo(Text.of("Fine"));
  }

  @Test
  void what_is_wrong_with_an_inherited_value_is_reported_on_the_entry() {
    assertThatThrownBy(
            () -> read("grades:\n  - { id: good, at-lest: 1 }\n  - id: fair\n  - { id: poor }\n"))
        .isInstanceOfSatisfying(
            InputException.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(fault -> fault.place().line() + " " + fault.code())
                    .containsExactly("5 unknown-key", "6 missing-key"));
  }

  @Test
  void what_is_wrong_with_what_a_template_brings_names_the_template() {
    SchemeTemplate misspelt = new GivenTemplate("misspelt", "criterias: [ { id: a } ]");
    String scheme = "id: x\nversion: 1\ntemplate: misspelt\nraterz: []\n";

    assertThatThrownBy(() -> SchemeReader.read("s.yaml", scheme, RulePlugins.of(misspelt)))
        .isInstanceOfSatisfying(
            InputException.class,
            refused ->
                assertThat(refused.faults())
                    .filteredOn(fault -> fault.code() == FaultCode.UNKNOWN_KEY)
                    .extracting(fault -> fault.place().line() + " " + fault.message())
                    .containsExactly(
                        "3 "
                            + Text.of(
                                "in the template “misspelt”: the key has no meaning here",
                                "模板“misspelt”中：此处不能使用该键"),
                        "4 " + Text.of("the key has no meaning here", "此处不能使用该键")));
  }

  @Test
  void a_template_that_is_no_scheme_is_an_error_that_names_the_plugin() {
    SchemeTemplate broken = new GivenTemplate("broken", "criteria: [");

    assertThatThrownBy(
            () ->
                SchemeReader.read(
                    "s.yaml", "id: x\nversion: 1\ntemplate: broken\n", RulePlugins.of(broken)))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("scheme template broken 1 (");
  }

  @Test
  @SuppressWarnings("NullAway") // Which a template may not give, and this one gives.
  void a_template_without_a_text_gave_null_and_threw_nothing() {
    SchemeTemplate mute = new GivenTemplate("mute", null);

    assertThatThrownBy(
            () ->
                SchemeReader.read(
                    "s.yaml", "id: x\nversion: 1\ntemplate: mute\n", RulePlugins.of(mute)))
        .isInstanceOf(PluginException.class)
        .hasMessageEndingWith(" on its text: gave null");
  }
}
