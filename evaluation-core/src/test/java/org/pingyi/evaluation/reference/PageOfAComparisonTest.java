package org.pingyi.evaluation.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.SmallRules;
import org.pingyi.evaluation.explanation.Detail;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.FoundPlugin;
import org.pingyi.evaluation.plugin.PluginKind;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.rule.BeforeAndAfter;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.ReportComparison;
import org.pingyi.evaluation.rule.Step;

/** The page of a report comparison, whose example is evaluated twice. */
class PageOfAComparisonTest {

  private static final Text MORE = Text.of("more ratings", "新增评分");

  private static Guide.Example.Compared example(String expected) {
    return new Guide.Example.Compared(
        Text.of("One paper, then two.", "先一张票，后两张。"),
        """
        id: page
        version: 1
        scales: { marks: { options: [ { id: A, value: 90 }, { id: B, value: 60 } ] } }
        criteria: [ { id: duty } ]
        raters: [ { id: masses } ]
        """,
        "object,group,duty\n1,masses,A\n",
        "object,group,duty\n1,masses,A\n1,masses,B\n",
        "{ use: more }",
        expected);
  }

  @Identified(id = "more", version = "1", en = "More ratings", zh = "评分增量")
  static final class More implements ReportComparison<NoParameters> {
    @Override
    public Optional<Guide> guide() {
      Text said = Text.of("after − before", "后 − 前");
      return Optional.of(
          new Guide(said, said, said, said, example("{ \"figures\": [ { \"value\": 1 } ] }")));
    }

    @Override
    public List<Figure> compare(List<BeforeAndAfter> cells, NoParameters parameters) {
      BeforeAndAfter cell = cells.get(0);
      Step more =
          Step.of(
              MORE,
              Step.Operation.DIFFERENCE,
              List.of(
                  cell.after(Given.rated(cell.after())), cell.before(Given.rated(cell.before()))));
      return List.of(new Figure("more", MORE, cell.of(), Figure.Answer.Known.of(more, 0)));
    }
  }

  private static final RulePlugins PLUGINS = SmallRules.PLUGINS.plus(RulePlugins.of(new More()));
  private static final FoundPlugin COMPARISON = PLUGINS.named(PluginKind.COMPARISON, "more").get(0);

  @Test
  void both_tallies_and_the_comparison_are_told_before_what_came_out() {
    assertThat(PluginReference.of(COMPARISON, PLUGINS).markdown(Language.EN))
        .endsWith(
            """
            The ballots before:

            ```csv
            object,group,duty
            1,masses,A
            ```

            The ballots after:

            ```csv
            object,group,duty
            1,masses,A
            1,masses,B
            ```

            Both reports are compared with

            ```yaml
            { use: more }
            ```

            which says

            ```json
            { "figures": [ { "value": 1 } ] }
            ```

            and in words:

            ```text
            1, duty
              more ratings: 1
            ```
            """);
  }

  @Test
  void what_came_out_otherwise_than_the_example_says_is_a_difference() {
    WorkedComparison worked =
        (WorkedComparison)
            WorkedExample.of(COMPARISON, example("{ \"figures\": [ { \"value\": 2 } ] }"), PLUGINS);

    assertThat(worked.differences()).containsExactly("figures[0].value: 1, not 2");
    assertThat(worked.compared().figures()).hasSize(1);
    assertThat(worked.text(Language.ZH, Detail.SUMMARY)).contains("新增评分");
  }
}
