package org.pingyi.evaluation.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.Plugin;
import org.pingyi.evaluation.rule.RuleInfo;
import org.pingyi.evaluation.rule.ScoreRange;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.ScoringRule;
import org.pingyi.evaluation.tally.Cell;

/** Plugins of several places together. */
class RulePluginsTest {

  private static final class Called implements ScoringRule<NoParameters> {

    private final String id;
    private final String title;

    Called(String id, String title) {
      this.id = id;
      this.title = title;
    }

    @Override
    public RuleInfo info() {
      return RuleInfo.of(id, "1", Text.of(title));
    }

    @Override
    public ScoreRange range(Scale scale, NoParameters parameters) {
      return ScoreRange.PERCENTAGE;
    }

    @Override
    public Scored score(Cell cell, NoParameters parameters) {
      return Scored.notApplicable(Text.of("never"));
    }
  }

  private static RulePlugins called(String id, String title) {
    return RulePlugins.of(new Called(id, title));
  }

  @Test
  void one_class_may_make_several_rules_which_are_told_apart_by_their_ids() {
    RulePlugins both = called("first", "one").plus(called("second", "one"));

    assertThat(both.ids(PluginKind.SCORING)).containsExactly("first", "second");
    assertThat(both.ids(PluginKind.GRADING)).isEmpty();
    assertThat(both.problems()).isEmpty();
  }

  @Test
  void of_two_of_one_class_and_id_the_one_is_there_to_which_the_other_was_added() {
    assertThat(called("first", "one").plus(called("first", "another")).all())
        .extracting(plugin -> plugin.info().title().en())
        .containsExactly("one");
  }

  @Test
  void a_plugin_that_is_null_is_refused_and_not_passed_over() {
    Plugin none = null;

    assertThatNullPointerException().isThrownBy(() -> RulePlugins.of(none));
    assertThatNullPointerException()
        .isThrownBy(() -> RulePlugins.of(new Called("first", "one"), none));
  }
}
