package org.pingyi.evaluation.snippet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pingyi.evaluation.draft.CriterionDraft.criterion;
import static org.pingyi.evaluation.draft.GradeDraft.grade;
import static org.pingyi.evaluation.draft.RaterGroupDraft.group;
import static org.pingyi.evaluation.draft.RuleDraft.use;
import static org.pingyi.evaluation.draft.ScaleDraft.scale;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.Evaluations;
import org.pingyi.evaluation.JsonEvaluations;
import org.pingyi.evaluation.ServiceLimits;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.diff.ObjectDiff;
import org.pingyi.evaluation.diff.ReportDiff;
import org.pingyi.evaluation.draft.RuleDraft;
import org.pingyi.evaluation.draft.SchemeDraft;
import org.pingyi.evaluation.explanation.Detail;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.report.ReportJson;
import org.pingyi.evaluation.schema.JsonSchemas;

/** What a service writes that keeps nothing, and a program that makes schemes. */
class ServiceTest {

  private static final String SCHEME =
      """
      id: offices-2026
      version: 1
      template: service-review-hall
      raters: [ { id: visitors } ]
      """;

  private static final String BALLOTS =
      """
      {"object": "north", "group": "visitors", "ratings": {"overall": "5"}}
      """;

  private final RulePlugins plugins = RulePlugins.discover(getClass().getClassLoader());

  // @start region="answer"
  String answer(String schemeText, String ballotsText) {
    JsonEvaluations evaluations = Evaluations.json(plugins); // made once; thread-safe
    try {
      return evaluations.evaluate(schemeText, ballotsText);
    } catch (InputException refused) {
      return evaluations.faults(refused);
    }
  }

  // @end

  @Test
  void texts_come_in_and_a_text_goes_out() {
    assertThat(answer(SCHEME, BALLOTS)).contains("\"object\": \"north\"");
    assertThat(answer(SCHEME.replace("template", "tempalte"), BALLOTS))
        .contains("\"suggestion\": \"template\"");
  }

  @Test
  void a_service_says_how_much_it_takes() {
    // @start region="limits"
    JsonEvaluations evaluations =
        Evaluations.json(plugins)
            .in(Language.ZH)
            .within(ServiceLimits.DEFAULT.withBallots(10_000_000));
    // @end
    assertThat(evaluations.evaluate(SCHEME, BALLOTS)).contains("\"object\": \"north\"");
  }

  @Test
  void a_scheme_is_made_in_java() {
    // @start region="draft"
    SchemeDraft draft =
        SchemeDraft.of("party-group-2026", 1)
            .title("局党组群众评议")
            .scales(scale("points").range(0, 100, 1).positiveFrom(80).negativeBelow(60))
            .criteria(criterion("leadership").weight(60), criterion("conduct").weight(40))
            .raters(group("masses").weight(60).minimum(5), group("leaders").weight(40));
    EvaluationScheme scheme = EvaluationScheme.read(draft, plugins);
    // @end
    assertThat(scheme.criteria()).hasSize(2);
  }

  @Test
  void a_rule_is_used_with_its_parameters() {
    // @start region="rules"
    List<RuleDraft> rules =
        List.of(
            use("trimmed-mean").with("trim", Share.of(1, 20)),
            use("veto")
                .with("when", Map.of("criterion", "duty", "satisfaction-below", Share.of(1, 2)))
                .with("grade", "poor"),
            use("pass-rate", new PassRate.Parameters(Fraction.of(60))));
    // @end
    SchemeDraft draft =
        SchemeDraft.of("offices-2026", 1)
            .scales(scale("points").range(0, 100, 1).positiveFrom(60))
            .criteria(criterion("duty"))
            .raters(group("visitors"))
            .grades(grade("good").with("at-least", 60), grade("poor"))
            .rules(rules.get(1));
    RulePlugins all = plugins.plus(RulePlugins.of(new PassRate()));
    assertThat(EvaluationScheme.read(draft.scoring(rules.get(0)), all).id()).isNotEmpty();
    assertThat(EvaluationScheme.read(draft.scoring(rules.get(2)), all).id()).isNotEmpty();
  }

  @Test
  void a_schema_is_written_for_the_plugins_there_are() {
    // @start region="schema"
    String ofSchemes = JsonSchemas.scheme(plugins); // with the parameters of every rule
    String ofReports = JsonSchemas.report();
    // @end
    assertThat(ofSchemes).contains("\"trimmed-mean\"");
    assertThat(ofReports).contains("\"rectification\"");
  }

  @Test
  void two_reports_are_held_side_by_side() {
    EvaluationScheme scheme = EvaluationScheme.read("scheme.yaml", SCHEME, plugins);
    String before = explained(scheme, BALLOTS);
    String after = explained(scheme, BALLOTS.replace("\"5\"", "\"3\""));
    // @start region="diff"
    ReportDiff diff = ReportDiff.between(before, after); // two reports, or two files
    String forPeople = diff.text(Language.ZH, Detail.PARTS, 10);
    List<ObjectDiff> movedMost = diff.summary(3);
    // @end
    assertThat(forPeople).contains("north");
    assertThat(movedMost).extracting(ObjectDiff::object).containsExactly("north");
  }

  private static String explained(EvaluationScheme scheme, String ballots) {
    BallotSource source = BallotSource.ndjson("ballots.ndjson", new StringReader(ballots));
    return ReportJson.explainedText(scheme.evaluate(scheme.tally(source)), Language.EN);
  }
}
