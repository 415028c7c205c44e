package org.pingyi.evaluation.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Beside;
import org.pingyi.evaluation.rule.GradeBand;
import org.pingyi.evaluation.rule.GradingRule;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.RuleInfo;
import org.pingyi.evaluation.rule.ScoreRange;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.ScoringRule;
import org.pingyi.evaluation.rule.Standing;
import org.pingyi.evaluation.tally.Cell;

class ParameterTypesTest {

  record Trim(int percent) {}

  record Bound(int atLeast) {}

  record InexactBound(double atLeast) {}

  record Pair<T>(T first, T second) {}

  private abstract static class Base<Q extends Record> implements ScoringRule<Q> {
    @Override
    public RuleInfo info() {
      return RuleInfo.of("base", "1", Text.of("base"));
    }

    @Override
    public ScoreRange range(Scale scale, Q parameters) {
      return ScoreRange.PERCENTAGE;
    }

    @Override
    public Scored score(Cell cell, Q parameters) {
      return Scored.notApplicable(Text.of("never"));
    }
  }

  private static class Trimmed extends Base<Trim> {}

  private static final class TrimmedMore extends Trimmed {}

  private static final class Paired extends Base<Pair<String>> {}

  private static final class Unsaid<Q extends Record> extends Base<Q> {}

  @Identified(id = "grading", version = "1", en = "grading", zh = "grading")
  private static final class Grading implements GradingRule<NoParameters, Bound> {
    @Override
    public List<Optional<Grade>> grade(
        List<Standing> pool, List<GradeBand<Bound>> bands, NoParameters parameters) {
      return List.of();
    }
  }

  private static final class InexactGrading implements GradingRule<NoParameters, InexactBound> {
    @Override
    public RuleInfo info() {
      return RuleInfo.of("inexact-grading", "1", Text.of("inexact grading"));
    }

    @Override
    public List<Optional<Grade>> grade(
        List<Standing> pool, List<GradeBand<InexactBound>> bands, NoParameters parameters) {
      return List.of();
    }
  }

  @Test
  void the_record_is_the_one_that_the_class_names() {
    assertThat(ParameterTypes.of(new Trimmed())).isEqualTo(Trim.class);
    assertThat(ParameterTypes.of(new Paired())).isEqualTo(Pair.class);
  }

  @Test
  void it_may_be_named_by_a_superclass() {
    assertThat(ParameterTypes.of(new TrimmedMore())).isEqualTo(Trim.class);
    assertThat(ParameterTypes.of(new Base<Trim>() {})).isEqualTo(Trim.class);
  }

  private interface Named extends ScoringRule<Trim> {}

  private abstract static class Swapped<A, B extends Record> extends Base<B> {}

  private static class Outer<T extends Record> {
    class Inner extends Base<T> {}
  }

  private static final class TrimmedOuter extends Outer<Trim> {
    private final class TrimmedInner extends Inner {}
  }

  @Test
  void it_may_be_named_by_an_interface_a_class_of_several_parameters_or_one_around_another() {
    assertThat(ParameterTypes.of(new Swapped<String, Trim>() {})).isEqualTo(Trim.class);
    assertThat(ParameterTypes.of(new TrimmedOuter().new TrimmedInner())).isEqualTo(Trim.class);
    assertThat(
            ParameterTypes.of(
                new Named() {
                  @Override
                  public ScoreRange range(Scale scale, Trim parameters) {
                    return ScoreRange.PERCENTAGE;
                  }

                  @Override
                  public Scored score(Cell cell, Trim parameters) {
                    return Scored.notApplicable(Text.of("never"));
                  }
                }))
        .isEqualTo(Trim.class);
  }

  @Test
  void the_class_of_a_type_is_what_stands_before_the_angle_brackets() {
    assertThat(Nested.class.getRecordComponents())
        .extracting(component -> (Object) ParameterTypes.raw(component.getGenericType()))
        .containsExactly(List.class);
    assertThat(Pair.class.getRecordComponents())
        .extracting(component -> (Object) ParameterTypes.raw(component.getGenericType()))
        .containsExactly(Object.class, Object.class);
  }

  @Test
  void a_grading_rule_names_two() {
    assertThat(ParameterTypes.of(new Grading())).isEqualTo(NoParameters.class);
    assertThat(ParameterTypes.ofGrades(new Grading())).isEqualTo(Bound.class);
  }

  @Test
  void a_class_that_does_not_say_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ParameterTypes.of(new Unsaid<Trim>()))
        .withMessageContaining("record");
  }

  private record Inexact(double much) {}

  @SuppressWarnings("ArrayRecordComponent") // which a rule author might write all the same
  private record Many(int[] fine, float[] notFine) {}

  private record Nested(List<Optional<Inexact>> deep) {}

  private record Box<T>(T value, double much) {}

  private record Boxed(Box<String> box) {}

  private record Hen(List<Egg> eggs) {}

  private record Egg(Optional<Hen> from) {}

  @Test
  void numbers_that_are_not_exact_are_refused_wherever_they_are() {
    RulePlugins plugins =
        RulePlugins.of(
            new Base<Inexact>() {},
            new Base<Many>() {},
            new Base<Nested>() {},
            new Base<Boxed>() {},
            new InexactGrading());

    assertThat(plugins.all()).isEmpty();
    assertThat(plugins.problems())
        .hasSize(5)
        .allMatch(problem -> problem.message().en().contains("numbers are BigDecimal"));
  }

  private record Using(String use) {}

  private record BesideUsing(int most, @Beside Using using) {}

  private record AroundUsing(List<Using> parts) {}

  @Test
  void a_parameter_is_not_called_as_the_key_that_names_the_rule() {
    RulePlugins plugins = RulePlugins.of(new Base<Using>() {}, new Base<BesideUsing>() {});

    assertThat(plugins.all()).isEmpty();
    assertThat(plugins.problems())
        .hasSize(2)
        .allMatch(problem -> problem.message().en().contains("the parameter use has the key"));
    assertThat(RulePlugins.of(new Base<AroundUsing>() {}).problems()).isEmpty();
  }

  @Test
  void records_may_hold_each_other() {
    assertThat(RulePlugins.of(new Base<Hen>() {}).problems()).isEmpty();
  }

  @Test
  void a_rule_that_a_host_made_itself_is_taken_like_one_that_was_found() {
    RulePlugins plugins = RulePlugins.of(new Trimmed(), new Grading(), new Unsaid<Trim>());

    assertThat(plugins.all())
        .extracting(plugin -> plugin.kind() + " " + plugin.info().id())
        .containsExactly("scoring base", "grading grading");
    assertThat(plugins.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.provider()).contains("Unsaid"));
    assertThat(plugins.plus(plugins).all()).hasSize(2);
    assertThat(plugins.plus(plugins).problems()).hasSize(1);
    assertThat(plugins.plus(RulePlugins.of()).all()).isEqualTo(plugins.all());
  }

  @Test
  void an_error_of_a_plugin_names_it_and_its_subject_and_not_what_it_said() {
    FoundPlugin plugin = RulePlugins.of(new Trimmed()).all().get(0);
    Text subject = Text.of("object 1002", "评议对象 1002");
    PluginException threw =
        new PluginException(plugin, subject, new IllegalStateException("token t1 said A"));

    assertThat(threw)
        .hasMessageStartingWith("scoring rule base 1 (")
        .hasMessageEndingWith(" on object 1002: threw java.lang.IllegalStateException")
        .hasMessageNotContaining("t1");
    assertThat(threw.plugin()).isEqualTo(plugin);
    assertThat(threw.subject()).isEqualTo(subject);
    assertThat(threw.text().zh())
        .startsWith("计分规则 base 1（")
        .endsWith("（评议对象 1002）：抛出 java.lang.IllegalStateException");
    PluginException silent =
        new PluginException(plugin, subject, Text.of("gave no answer", "没有返回结果"));
    assertThat(silent).hasMessageEndingWith(" on object 1002: gave no answer");
    assertThat(silent.text().zh()).endsWith("（评议对象 1002）：没有返回结果");
  }
}
