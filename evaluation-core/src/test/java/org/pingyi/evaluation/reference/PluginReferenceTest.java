package org.pingyi.evaluation.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.rule.Adjusted;
import org.pingyi.evaluation.rule.DefaultValue;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.GradeBand;
import org.pingyi.evaluation.rule.GradingRule;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.Plugin;
import org.pingyi.evaluation.rule.SchemeTemplate;
import org.pingyi.evaluation.rule.ScoreAdjustmentRule;
import org.pingyi.evaluation.rule.Standing;
import org.pingyi.evaluation.rule.Step;

/** What another's plugin says of itself can be read, and what it does not say does no harm. */
class PluginReferenceTest {

  private static final Adjusted<Step> NEVER = new Adjusted.NotApplicable<>(Text.of("never"));

  @Identified(
      id = "many",
      version = "2.1",
      en = "Many parameters",
      zh = "多个参数",
      requires = "bonus",
      conflicts = {"cap", "floor"},
      before = "deduction",
      after = "bonus")
  static final class Many implements ScoreAdjustmentRule<Many.Parameters> {

    enum Way {
      UP,
      ALL_THE_WAY_DOWN
    }

    record Limit(
        @Meaning(en = "How much.", zh = "多少。") @NotNull @DecimalMax("0.5") Share share,
        Optional<Text> reason) {}

    record Parameters(
        @Meaning(en = "Which way | or the other.", zh = "哪个方向。") @DefaultValue("up") Way way,
        int count,
        @Size(max = 3) List<@Pattern(regexp = "[a-z]+") String> names,
        Map<String, Fraction> points,
        Limit limit) {}

    @Override
    public Adjusted<Step> adjust(Standing standing, Parameters parameters) {
      return NEVER;
    }
  }

  @Identified(id = "silent", version = "1", en = "Silent", zh = "无说明")
  static final class Silent implements ScoreAdjustmentRule<NoParameters> {
    @Override
    public Adjusted<Step> adjust(Standing standing, NoParameters parameters) {
      return NEVER;
    }
  }

  @Identified(id = "broken", version = "1", en = "Broken", zh = "出错")
  static final class Broken implements ScoreAdjustmentRule<NoParameters> {
    @Override
    public Optional<Guide> guide() {
      throw new IllegalStateException("no guide today");
    }

    @Override
    public Adjusted<Step> adjust(Standing standing, NoParameters parameters) {
      return NEVER;
    }
  }

  @Identified(id = "mute", version = "1", en = "Mute", zh = "不作声")
  static final class Mute implements SchemeTemplate {
    private final Optional<Guide> guide;

    @SuppressWarnings("NullAway") // As another's plugin may.
    Mute(boolean withGuide) {
      this.guide = withGuide ? Optional.empty() : null;
    }

    @Override
    public Optional<Guide> guide() {
      return guide;
    }

    @Override
    @SuppressWarnings("NullAway") // As another's plugin may.
    public String text() {
      return null;
    }
  }

  @Identified(id = "nested", version = "1", en = "Nested", zh = "嵌套")
  static final class Nested implements ScoreAdjustmentRule<Nested.Level> {

    record Level(Optional<Integer> number, Optional<Side> left, Optional<Side> right) {}

    record Side(Share share, Optional<Level> level) {}

    @Override
    public Adjusted<Step> adjust(Standing standing, Level parameters) {
      return NEVER;
    }
  }

  @Identified(id = "boastful", version = "1", en = "Boastful", zh = "名不副实")
  static final class Boastful implements ScoreAdjustmentRule<NoParameters> {
    @Override
    public Optional<Guide> guide() {
      Text text = Text.of("something");
      return Optional.of(
          new Guide(
              text, text, text, text, new Guide.Example.Evaluated(text, "id: x", "object", "{}")));
    }

    @Override
    public Adjusted<Step> adjust(Standing standing, NoParameters parameters) {
      return new Adjusted.Changed<>(
          Step.of(Text.of("none"), Step.Operation.SUM, List.of(Given.scoreBefore(standing))),
          Text.of("boast"));
    }
  }

  @Identified(id = "one-question", version = "1", en = "One question", zh = "一问")
  static final class OneQuestion implements SchemeTemplate {
    @Override
    public String text() {
      return "criteria: [ { id: duty } ]\n";
    }
  }

  @Identified(id = "from-points", version = "1", en = "From points", zh = "按分定等")
  static final class FromPoints implements GradingRule<FromPoints.Spare, FromPoints.Band> {
    record Spare(int spare) {}

    record Band(int from) {}

    @Override
    public List<Optional<Grade>> grade(
        List<Standing> pool, List<GradeBand<Band>> bands, Spare parameters) {
      return pool.stream().map(standing -> Optional.<Grade>empty()).toList();
    }
  }

  private static PluginReference reference(Plugin plugin) {
    RulePlugins plugins = RulePlugins.of(plugin);
    return PluginReference.of(plugins.all().get(0), plugins);
  }

  @Test
  void parameters_are_told_with_values_defaults_and_meanings() {
    assertThat(reference(new Many()).markdown(Language.EN))
        .isEqualTo(
            """
            # many

            Many parameters, an adjustment rule, version 2.1.

            Needs `bonus`.

            Not beside `cap`, `floor`.

            Before `deduction`.

            After `bonus`.

            | parameter | value | default | meaning |
            | --- | --- | --- | --- |
            | `way` | `up`, `all-the-way-down` | `up` | Which way \\| or the other. |
            | `count` | a whole number | required |  |
            | `names` | list of a text, `[a-z]+`, size ≤ 3 | required |  |
            | `points` | mapping of a text → a number such as 20 or 0.5 | required |  |
            | `limit` | keys with values | required |  |
            | `limit.share` | a share such as 20%, 1/3 or 0.2, ≤ 0.5 | required | How much. |
            | `limit.reason` | a text, or one for each language | optional |  |

            It says no more of itself.
            """);
    assertThat(reference(new Many()).parameters())
        .containsExactly("way", "count", "names", "points", "limit");
  }

  @Test
  void a_record_within_itself_is_told_once_on_each_way_to_it() {
    assertThat(reference(new Nested()).markdown(Language.EN))
        .contains(
            """
            | `number` | a whole number | optional |  |
            | `left` | keys with values | optional |  |
            | `left.share` | a share such as 20%, 1/3 or 0.2 | required |  |
            | `left.level` | keys with values | optional |  |
            | `right` | keys with values | optional |  |
            | `right.share` | a share such as 20%, 1/3 or 0.2 | required |  |
            | `right.level` | keys with values | optional |  |

            """);
  }

  @Test
  void without_parameters_and_guide_a_title_is_left() {
    assertThat(reference(new Silent()).markdown(Language.ZH))
        .isEqualTo(
            """
            # silent

            无说明，调整规则，版本 1。

            没有参数。

            该插件没有其他说明。
            """);
    assertThat(reference(new Silent()).parameters()).isEmpty();
  }

  @Test
  void what_stands_on_grades_is_a_parameter_too() {
    assertThat(reference(new FromPoints()).parameters()).containsExactly("spare", "from");
  }

  @Test
  void of_a_template_it_tells_what_it_brings() {
    assertThat(reference(new OneQuestion()).markdown(Language.EN))
        .contains("It brings\n\n```yaml\ncriteria: [ { id: duty } ]\n```\n");
    assertThat(reference(new OneQuestion()).parameters()).isEmpty();
  }

  @Test
  void a_guide_that_fails_is_an_error_that_names_the_plugin() {
    assertThatThrownBy(() -> reference(new Broken()).markdown(Language.EN))
        .isInstanceOf(PluginException.class)
        .hasMessageStartingWith("adjustment rule broken 1 (")
        .hasMessageContaining("on its guide: threw java.lang.IllegalStateException");
  }

  @Test
  void a_plugin_that_says_null_of_itself_is_named() {
    assertThatThrownBy(() -> reference(new Mute(false)).guide())
        .isInstanceOf(PluginException.class)
        .hasMessageStartingWith("scheme template mute 1 (")
        .hasMessageEndingWith(" on its guide: gave null");
    assertThatThrownBy(() -> reference(new Mute(true)).markdown(Language.EN))
        .isInstanceOf(PluginException.class)
        .hasMessageStartingWith("scheme template mute 1 (")
        .hasMessageEndingWith(" on its text: gave null");
  }

  @Test
  void an_example_that_is_none_is_an_error_with_its_place() {
    assertThatThrownBy(() -> reference(new Boastful()).markdown(Language.EN))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("boastful/scheme.yaml:1:1: missing-key");
  }
}
