package org.pingyi.evaluation.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.SmallRules;
import org.pingyi.evaluation.explanation.Explanation;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.FoundPlugin;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.rule.Adjusted;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.ScoreAdjustmentRule;
import org.pingyi.evaluation.rule.Standing;
import org.pingyi.evaluation.rule.Step;

/** The page of a rule whose author says how it is used, with an example that is evaluated. */
class PageOfARuleTest {

  private static final Guide.Example.Evaluated ONE_OBJECT =
      new Guide.Example.Evaluated(
          Text.of("One paper.", "一张票。"),
          """
          id: page
          version: 1
          scales: { marks: { options: [ { id: A, value: 90 }, { id: B, value: 60 } ] } }
          criteria: [ { id: duty } ]
          raters: [ { id: masses } ]
          rules: [ { use: gift } ]
          """,
          "object,group,duty\n1,masses,A\n",
          "{ \"objects\": [ { \"score\": 95.00 } ] }");

  @Identified(id = "gift", version = "1", en = "Gift", zh = "赠分")
  static final class Gift implements ScoreAdjustmentRule<NoParameters> {
    @Override
    public Optional<Guide> guide() {
      return Optional.of(
          new Guide(
              Text.of("score + 5", "得分 + 5"),
              Text.of("To please.", "皆大欢喜。"),
              Text.of("Mostly.", "多数时候。"),
              Text.of("None.", "无。"),
              ONE_OBJECT));
    }

    @Override
    public Adjusted<Step> adjust(Standing standing, NoParameters parameters) {
      return new Adjusted.Changed<>(
          Step.of(
              Text.of("with the gift", "加赠分"),
              Step.Operation.SUM,
              List.of(
                  Given.scoreBefore(standing), Given.other(Text.of("gift", "赠分"), Fraction.of(5)))),
          Text.of("a gift", "赠分"));
    }
  }

  private static final RulePlugins PLUGINS = SmallRules.PLUGINS.plus(RulePlugins.of(new Gift()));

  private static FoundPlugin gift() {
    return PLUGINS.all().stream()
        .filter(plugin -> plugin.info().id().equals("gift"))
        .findFirst()
        .orElseThrow();
  }

  private static WorkedEvaluation worked(Guide.Example example) {
    return (WorkedEvaluation) WorkedExample.of(gift(), example, PLUGINS);
  }

  private static Guide.Example edited(String from, String to) {
    return new Guide.Example.Evaluated(
        ONE_OBJECT.story(),
        ONE_OBJECT.scheme().replace(from, to),
        ONE_OBJECT.ballots(),
        ONE_OBJECT.expected());
  }

  @Test
  void formula_use_source_and_example_are_told_in_turn() {
    assertThat(PluginReference.of(gift(), PLUGINS).markdown(Language.EN))
        .isEqualTo(
            """
            # gift

            Gift, an adjustment rule, version 1.

            **Formula.** score + 5

            It has no parameters.

            **When to use it.** To please.

            **When not, and what then.** Mostly.

            **Source.** None.

            **Example.** One paper.

            ```yaml
            id: page
            version: 1
            scales: { marks: { options: [ { id: A, value: 90 }, { id: B, value: 60 } ] } }
            criteria: [ { id: duty } ]
            raters: [ { id: masses } ]
            rules: [ { use: gift } ]
            ```

            ```csv
            object,group,duty
            1,masses,A
            ```

            The report then says

            ```json
            { "objects": [ { "score": 95.00 } ] }
            ```

            and explains it so:

            ```text
            Gift (gift): 95.00
              before: 90.00; a gift
              score so far 90 + gift 5 = 95
            ```
            """);
  }

  @Test
  void what_came_out_otherwise_than_the_example_says_is_a_difference() {
    assertThat(worked(ONE_OBJECT).differences()).isEmpty();
    assertThat(worked(edited("value: 90", "value: 80")).differences())
        .containsExactly("objects[0].score: 85.00, not 95.00");
  }

  @Test
  void what_the_rule_decided_is_explained_and_nothing_else() {
    assertThat(worked(ONE_OBJECT).report().objects()).hasSize(1);
    assertThat(worked(ONE_OBJECT).explanations())
        .extracting(Explanation::id)
        .containsExactly("rules/0");
  }

  @Test
  void where_the_rule_decided_nothing_the_ballots_are_explained() {
    assertThat(worked(edited("rules: [ { use: gift } ]", "")).explanations())
        .extracting(Explanation::id)
        .containsExactly("ballots");
  }
}
