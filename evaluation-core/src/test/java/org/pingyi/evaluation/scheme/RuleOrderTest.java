package org.pingyi.evaluation.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.DefaultRules;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.Phase;
import org.pingyi.evaluation.plugin.PlannedRule;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.Paper;
import org.pingyi.evaluation.rule.PaperRule;
import org.pingyi.evaluation.rule.ScoreRange;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.ScoringRule;
import org.pingyi.evaluation.tally.Cell;

class RuleOrderTest {

  @Identified(id = "plain", version = "1", en = "Plain", zh = "普通")
  static class Plain implements PaperRule<NoParameters> {
    @Override
    public Verdict judge(Paper paper, NoParameters parameters) {
      return new Verdict.Stands();
    }
  }

  @Identified(id = "early", version = "1", en = "Early", zh = "先", before = "plain")
  static final class Early extends Plain {}

  @Identified(id = "late", version = "1", en = "Late", zh = "后", after = "plain")
  static final class Late extends Plain {}

  @Identified(id = "too-late", version = "1", en = "Late", zh = "后", after = "weighted-mean")
  static final class AfterScoring extends Plain {}

  @Identified(id = "in-time", version = "1", en = "In time", zh = "及时", before = "weighted-mean")
  static final class BeforeScoring extends Plain {}

  /** Its parameters cannot be compared, and cannot be read where the number is 13. */
  @Identified(id = "shy", version = "1", en = "Shy", zh = "不愿示人")
  static final class Shy implements ScoringRule<Shy.Parameters> {

    record Parameters(int number) {
      @Override
      public int number() {
        if (number == 13) {
          throw new IllegalStateException("not this one");
        }
        return number;
      }

      @Override
      public boolean equals(@Nullable Object other) {
        throw new IllegalStateException("not to be compared");
      }

      @Override
      public int hashCode() {
        throw new IllegalStateException("not to be compared");
      }
    }

    @Override
    public ScoreRange range(Scale scale, Parameters parameters) {
      return ScoreRange.PERCENTAGE;
    }

    @Override
    public Scored score(Cell cell, Parameters parameters) {
      return new Scored.NotApplicable(Text.of("never"));
    }
  }

  private static final RulePlugins PLUGINS =
      RulePlugins.of(
          new DefaultRules.Scoring(),
          new DefaultRules.Combining(),
          new Plain(),
          new Shy(),
          new Early(),
          new Late(),
          new AfterScoring(),
          new BeforeScoring());

  private static List<PlannedRule> planWithShy(int first, int second) {
    String scheme =
        """
        id: x
        version: 1
        scales: { s: { options: [ { id: A, value: 1 } ] } }
        criteria:
          - { id: a, scoring: { use: shy, number: %d } }
          - { id: b, scoring: { use: shy, number: %d } }
          - { id: c, scoring: { use: shy, number: 1 } }
        raters: [ { id: all } ]
        """
            .formatted(first, second);
    return RunningOrder.of(SchemeReader.read("s.yaml", scheme, PLUGINS).rules());
  }

  private static SchemeDefinition read(String... papers) {
    StringBuilder scheme =
        new StringBuilder(
            """
            id: x
            version: 1
            scales: { s: { options: [ { id: A, value: 1 } ] } }
            criteria: [ { id: a }, { id: b } ]
            raters: [ { id: all } ]
            papers:
            """);
    for (String paper : papers) {
      scheme.append("  - { use: ").append(paper).append(" }\n");
    }
    return SchemeReader.read("s.yaml", scheme.toString(), PLUGINS);
  }

  private static List<String> faults(String... papers) {
    return catchThrowableOfType(InputException.class, () -> read(papers)).faults().stream()
        .map(RuleOrderTest::shortForm)
        .toList();
  }

  private static String shortForm(Fault fault) {
    return fault.place().line() + " " + fault.code() + ": " + fault.message().en();
  }

  private static List<String> plan(String... papers) {
    return RunningOrder.of(read(papers).rules()).stream().map(RuleOrderTest::shortForm).toList();
  }

  private static String shortForm(PlannedRule rule) {
    return rule.phase() + " " + rule.plugin().info().id();
  }

  @Test
  void rules_of_a_phase_run_in_the_order_in_which_the_scheme_lists_them() {
    assertThat(plan("late", "early", "in-time"))
        .containsExactly(
            "PAPERS late",
            "PAPERS early",
            "PAPERS in-time",
            "SCORING weighted-mean",
            "COMBINING weighted-sum");
  }

  @Test
  void a_rule_that_must_run_before_another_one_may_not_be_listed_after_it() {
    assertThat(faults("plain", "early"))
        .containsExactly("8 rule-conflict: must run before the rule “plain”, which runs earlier");
    assertThat(read("early", "plain").rules().papers()).hasSize(2);
    assertThat(read("early").rules().papers()).hasSize(1);
  }

  @Test
  void a_rule_that_must_run_after_another_one_may_not_be_listed_before_it() {
    assertThat(faults("late", "plain"))
        .containsExactly("7 rule-conflict: must run after the rule “plain”, which runs later");
    assertThat(read("plain", "late").rules().papers()).hasSize(2);
  }

  @Test
  void of_a_rule_that_is_used_twice_both_uses_count() {
    assertThat(faults("plain", "late", "plain"))
        .containsExactly("8 rule-conflict: must run after the rule “plain”, which runs later");
  }

  @Test
  void the_order_of_phases_is_settled_whatever_a_rule_asks_for() {
    assertThat(faults("too-late"))
        .containsExactly(
            "7 rule-conflict: must run after the rule “weighted-mean”, which runs later");
    assertThat(read("in-time").rules().papers()).hasSize(1);
  }

  @Test
  void parameters_are_compared_by_what_they_say_and_not_by_a_plugins_own_code() {
    assertThat(planWithShy(1, 2))
        .filteredOn(rule -> rule.phase() == Phase.SCORING)
        .extracting(rule -> rule.criteria() + " " + rule.parameters())
        .containsExactly("[a, c] {number=1}", "[b] {number=2}");
  }

  @Test
  void parameters_that_cannot_be_read_are_an_error_that_names_the_plugin() {
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(() -> planWithShy(1, 13))
        .withMessageStartingWith("scoring rule shy 1 (")
        .withMessageContaining(" on its parameters: threw ");
  }

  @Test
  void rules_that_run_beside_each_other_cannot_be_told_an_order() {
    String scheme =
        """
        id: x
        version: 1
        scales: { s: { options: [ { id: A, value: 1 } ] } }
        criteria: [ { id: a, scoring: { use: first } }, { id: b } ]
        raters: [ { id: all } ]
        """;
    RulePlugins plugins = PLUGINS.plus(RulePlugins.of(new First()));

    assertThatThrownBy(() -> SchemeReader.read("s.yaml", scheme, plugins))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(
            "must run before or after the rule “weighted-mean”, which runs beside it");
  }

  @Identified(id = "first", version = "1", en = "First", zh = "先", before = "weighted-mean")
  static final class First implements ScoringRule<NoParameters> {
    @Override
    public ScoreRange range(Scale scale, NoParameters parameters) {
      return ScoreRange.PERCENTAGE;
    }

    @Override
    public Scored score(Cell cell, NoParameters parameters) {
      return Scored.notApplicable(Text.of("never", "从不"));
    }
  }

  @Test
  void templates_have_no_phase() {
    assertThat(Phase.of(new SchemeRulesForTests.Plain())).isEmpty();
  }
}
