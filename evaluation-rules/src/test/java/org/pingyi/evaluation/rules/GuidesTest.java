package org.pingyi.evaluation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pingyi.evaluation.diff.ComparedReportsJson;
import org.pingyi.evaluation.explanation.Detail;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.FoundPlugin;
import org.pingyi.evaluation.plugin.PluginKind;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.reference.PluginReference;
import org.pingyi.evaluation.reference.WorkedComparison;
import org.pingyi.evaluation.reference.WorkedEvaluation;
import org.pingyi.evaluation.reference.WorkedExample;
import org.pingyi.evaluation.report.ReportJson;
import org.pingyi.evaluation.rule.CohortCombiningRule;
import org.pingyi.evaluation.rule.CohortScoringRule;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Rule;

/** What the guides of the standard rules say is so. */
class GuidesTest {

  private static final RulePlugins PLUGINS =
      RulePlugins.discover(GuidesTest.class.getClassLoader());

  /** A share such as 1/3 or a number, with its point and digits. */
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[./-]\\d+)*");

  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  private static final String FULL_WIDTH = "[，。；：？！、（）《》“”]";

  private static final Pattern SPACED = Pattern.compile(FULL_WIDTH + "\\s|\\s" + FULL_WIDTH);

  /** What else scales, raters, rosters and rounding could be called. */
  private static final Pattern OTHER_WORDS =
      Pattern.compile("量表|等次表|参评人|评分者|评分人(?!数)|名册|修约|(?<!向下)取整");

  static Stream<FoundPlugin> rules() {
    return PLUGINS.all().stream().filter(plugin -> plugin.plugin() instanceof Rule<?>);
  }

  static Stream<FoundPlugin> flags() {
    return rules().filter(rule -> rule.kind() == PluginKind.FLAG);
  }

  static Stream<FoundPlugin> cohortRules() {
    return rules()
        .filter(
            rule ->
                rule.plugin() instanceof CohortScoringRule<?>
                    || rule.plugin() instanceof CohortCombiningRule<?>);
  }

  private static Guide guide(FoundPlugin rule) {
    return rule.plugin().guide().orElseThrow();
  }

  private static List<Text> texts(Guide guide) {
    return List.of(
        guide.formula(), guide.use(), guide.otherwise(), guide.source(), guide.example().story());
  }

  private static WorkedExample worked(FoundPlugin rule) {
    return WorkedExample.of(rule, guide(rule).example(), PLUGINS);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_example_comes_out_as_the_guide_says(FoundPlugin rule) {
    WorkedExample worked = worked(rule);

    assertThat(worked.differences()).isEmpty();
    if (worked instanceof WorkedEvaluation evaluation) {
      assertThat(evaluation.report().warnings()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void every_number_of_the_story_is_one_of_the_example(FoundPlugin rule) {
    Guide.Example example = guide(rule).example();
    WorkedExample worked = worked(rule);
    for (Language language : Language.values()) {
      String explained = worked.text(language, Detail.STEPS);
      Set<String> there = numbers(written(example) + cameOut(worked, language) + explained);

      assertThat(numbers(example.story().in(language)))
          .as(rule + " " + language)
          .isNotEmpty()
          .isSubsetOf(there);
    }
    assertThat(numbers(example.story().en())).isEqualTo(numbers(example.story().zh()));
  }

  private static String written(Guide.Example example) {
    return example instanceof Guide.Example.Compared two
        ? two.scheme() + two.before() + two.after() + two.comparison()
        : example.scheme() + ((Guide.Example.Evaluated) example).ballots();
  }

  private static String cameOut(WorkedExample worked, Language language) {
    return worked instanceof WorkedComparison comparison
        ? ComparedReportsJson.text(comparison.compared(), language)
        : ReportJson.explainedText(((WorkedEvaluation) worked).report(), language);
  }

  private static Set<String> numbers(String text) {
    return NUMBER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_rule_itself_decides_something_in_its_example(FoundPlugin rule) {
    WorkedExample worked = worked(rule);
    assertThat(written(guide(rule).example())).contains("use: " + rule.info().id());
    if (worked instanceof WorkedComparison comparison) {
      assertThat(comparison.compared().rule()).startsWith(rule.info().id() + " ");
      assertThat(comparison.compared().figures()).isNotEmpty();
    } else if (rule.kind() == PluginKind.FLAG) {
      assertThat(((WorkedEvaluation) worked).report().flags()).isNotEmpty();
    } else if (rule.kind() != PluginKind.PAPER) {
      assertThat(((WorkedEvaluation) worked).explanations())
          .isNotEmpty()
          .allSatisfy(
              each -> assertThat(each.rule().orElseThrow().use()).isEqualTo(rule.info().id()));
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void what_people_read_is_there_in_both_languages(FoundPlugin rule) {
    assertThat(texts(guide(rule)))
        .allSatisfy(
            text -> {
              assertThat(text.zh()).containsPattern(CHINESE);
              assertThat(text.en()).isNotEqualTo(text.zh()).endsWith(".");
            });
  }

  @ParameterizedTest
  @MethodSource("rules")
  void no_space_stands_beside_a_full_width_punctuation_mark(FoundPlugin rule) {
    assertThat(texts(guide(rule)))
        .allSatisfy(text -> assertThat(text.zh()).doesNotContainPattern(SPACED));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void scales_raters_rosters_and_rounding_are_called_what_the_glossary_calls_them(
      FoundPlugin rule) {
    assertThat(texts(guide(rule)))
        .allSatisfy(text -> assertThat(text.zh()).doesNotContainPattern(OTHER_WORDS));
  }

  @Test
  void a_line_that_is_folded_after_a_full_width_mark_is_found() {
    assertThat("若两次由同一批人评议， 实际").containsPattern(SPACED);
    assertThat("² +（u2").doesNotContainPattern(SPACED);
  }

  @ParameterizedTest
  @MethodSource("flags")
  void a_flag_is_said_to_be_a_hint_for_a_person(FoundPlugin rule) {
    assertThat(guide(rule).use().en()).containsOnlyOnce("only a hint");
    assertThat(guide(rule).use().zh()).containsOnlyOnce("复核提示只是请人查看");
  }

  @ParameterizedTest
  @MethodSource("cohortRules")
  void of_rules_that_look_at_all_objects_it_is_said_that_scores_change_with_them(FoundPlugin rule) {
    Text otherwise = guide(rule).otherwise();

    assertThat(otherwise.en()).contains("change when objects are added or left out");
    assertThat(otherwise.zh()).contains("增减评议对象，");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_reference_names_every_parameter_with_its_meaning(FoundPlugin rule) {
    PluginReference reference = PluginReference.of(rule, PLUGINS);

    assertThat(reference.markdown(Language.EN))
        .startsWith("# " + rule.info().id() + "\n")
        .contains("**Source.**", guide(rule).formula().en())
        .doesNotContain(" |  |\n");
    assertThat(reference.markdown(Language.ZH)).contains("**出处。**", guide(rule).formula().zh());
  }
}
