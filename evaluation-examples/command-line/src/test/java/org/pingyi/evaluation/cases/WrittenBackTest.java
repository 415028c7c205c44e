package org.pingyi.evaluation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.pingyi.evaluation.draft.CriterionDraft.criterion;
import static org.pingyi.evaluation.draft.GradeDraft.grade;
import static org.pingyi.evaluation.draft.RaterGroupDraft.group;
import static org.pingyi.evaluation.draft.RuleDraft.use;

import java.io.IOException;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.draft.CriterionDraft;
import org.pingyi.evaluation.draft.SchemeDraft;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.plugin.FoundPlugin;
import org.pingyi.evaluation.plugin.PluginKind;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.report.ReportJson;
import org.pingyi.evaluation.roster.Roster;
import org.pingyi.evaluation.rule.SchemeTemplate;

/** Schemes that were read and written again, or built in Java, are the same schemes. */
class WrittenBackTest {

  private static final RulePlugins PLUGINS =
      RulePlugins.discover(WrittenBackTest.class.getClassLoader());

  @TestFactory
  Stream<DynamicTest> a_case_written_back_comes_to_the_same_report() throws IOException {
    return EvaluationCase.all().stream()
        .map(
            each ->
                dynamicTest(
                    each.name(),
                    () -> {
                      SchemeDraft draft =
                          EvaluationScheme.read(each.folder().resolve("scheme.yaml"), PLUGINS)
                              .draft();
                      String report = ReportJson.text(each.evaluate());

                      assertThat(report(each, "scheme.yaml", draft.yaml())).isEqualTo(report);
                      assertThat(report(each, "scheme.json", draft.json())).isEqualTo(report);
                      assertComesBack(draft);
                    }));
  }

  private static String report(EvaluationCase each, String name, String text) throws IOException {
    EvaluationScheme scheme = EvaluationScheme.read(name, text, PLUGINS);
    Path objects = each.folder().resolve("objects.csv");
    if (Files.exists(objects)) {
      scheme = scheme.withObjects(Roster.csv(objects));
    }
    BallotSource ballots = BallotSource.of(each.ballots(), StandardCharsets.UTF_8);
    return ReportJson.text(scheme.evaluate(scheme.tally(ballots)));
  }

  private static void assertComesBack(SchemeDraft draft) {
    SchemeDraft fromYaml = SchemeDraft.parse("scheme.yaml", draft.yaml());
    SchemeDraft fromJson = SchemeDraft.parse("scheme.json", draft.json());

    assertThat(fromYaml.yaml()).isEqualTo(draft.yaml());
    assertThat(fromYaml.json()).isEqualTo(draft.json());
    assertThat(fromJson.yaml()).isEqualTo(draft.yaml());
    assertThat(fromJson.json()).isEqualTo(draft.json());
  }

  @TestFactory
  Stream<DynamicTest> a_template_written_back_is_the_template() {
    List<FoundPlugin> templates =
        PLUGINS.all().stream().filter(found -> found.kind() == PluginKind.TEMPLATE).toList();
    assertThat(templates).hasSize(11);
    return templates.stream()
        .map(
            found ->
                dynamicTest(
                    found.info().id(),
                    () -> {
                      String text = ((SchemeTemplate) found.plugin()).text();
                      SchemeDraft whole = SchemeDraft.parse("template.yaml", text);
                      SchemeDraft named = SchemeDraft.of("x", 1).template(found.info().id());

                      assertComesBack(whole);
                      assertSame(
                          EvaluationScheme.read(whole.id("x").version(1), PLUGINS),
                          EvaluationScheme.read(named, PLUGINS));
                    }));
  }

  private static void assertSame(EvaluationScheme one, EvaluationScheme other) {
    assertThat(one.criteria()).isEqualTo(other.criteria());
    assertThat(one.raters()).isEqualTo(other.raters());
    assertThat(one.grades()).isEqualTo(other.grades());
    assertThat(one.title()).isEqualTo(other.title());
  }

  @TestFactory
  Stream<DynamicTest> a_faulty_scheme_written_back_has_the_same_faults() throws IOException {
    List<AnnotatedScheme> schemes = new ArrayList<>();
    schemes.addAll(AnnotatedScheme.in(Resources.folder("cases/annotated-schemes")));
    schemes.addAll(AnnotatedScheme.in(Resources.folder("cases/bad-schemes")));
    List<AnnotatedScheme> written =
        schemes.stream().filter(each -> !isNoTree(faults(each.file()))).toList();
    assertThat(written).hasSizeGreaterThan(80);
    return written.stream()
        .map(
            each ->
                dynamicTest(
                    each.name(),
                    () -> {
                      List<Tuple> faults = faults(each.file());
                      SchemeDraft draft =
                          SchemeDraft.parse(each.file().toString(), Files.readString(each.file()));

                      assertThat(faults("scheme.yaml", draft.yaml()))
                          .containsExactlyInAnyOrderElementsOf(faults);
                      assertThat(faults("scheme.json", draft.json()))
                          .containsExactlyInAnyOrderElementsOf(faults);
                      assertComesBack(draft);
                    }));
  }

  /** What is no YAML, or no keys with values, is no draft either. */
  private static boolean isNoTree(List<Tuple> faults) {
    return faults.size() == 1
        && (List.of(FaultCode.INVALID_YAML, FaultCode.TOO_LARGE)
                .contains(faults.get(0).toList().get(0))
            || faults.get(0).toList().get(1).equals(""));
  }

  private static List<Tuple> faults(Path file) {
    try {
      return faults(file.toString(), Files.readString(file));
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  private static List<Tuple> faults(String name, String text) {
    try {
      EvaluationScheme.read(name, text, PLUGINS);
      return List.of();
    } catch (InputException faulty) {
      return faulty.faults().stream()
          .map(fault -> tuple(fault.code(), fault.path(), fault.message(), fault.suggestion()))
          .toList();
    }
  }

  @Test
  void the_party_groups_scheme_is_built_in_java() throws IOException {
    SchemeDraft draft =
        SchemeDraft.of("party-group-2026", 1)
            .title("局党组开展创先争优活动群众评议")
            .template("five-goods")
            .objectKind("organisation")
            .period(
                LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 30), ZoneId.of("Asia/Shanghai"))
            .criteria(
                Stream.of("leadership", "members", "mechanism", "results", "reputation")
                    .map(id -> criterion(id).weight(20))
                    .toArray(CriterionDraft[]::new))
            .raters(
                group("masses").title("群众代表").weight(40).minimum(5).issued(70),
                group("staff").title("机关干部职工").weight(30),
                group("leaders").title("上级领导").weight(20),
                group("self").title("自评").weight(10))
            .scoring(use("weighted-mean"))
            .combining(use("weighted-sum").with("when-missing", "renormalise"))
            .rounding(2, RoundingMode.HALF_UP)
            .rules(
                use("veto")
                    .with(
                        "when",
                        Map.of("criterion", "leadership", "satisfaction-below", Share.of(1, 2)))
                    .with("grade", "poor")
                    .with("reason", "领导班子满意率不足一半"))
            .grades(
                grade("excellent")
                    .title("优秀")
                    .with("at-least", 90)
                    .with("at-most-share", Share.parse("30%")),
                grade("good").title("良好").with("at-least", 80),
                grade("fair").title("合格").with("at-least", 60),
                grade("poor").title("不合格"))
            .minimumGroupSize(5)
            .rectification(
                use("dissatisfaction-rate")
                    .with("above", Share.of(1, 5))
                    .with("due-within", CalendarDuration.parse("30d")));
    Path file = Resources.folder("cases/party-group").resolve("scheme.yaml");

    SchemeDraft inTheFile = EvaluationScheme.read(file, PLUGINS).draft();

    assertThat(draft).isEqualTo(inTheFile);
  }
}
