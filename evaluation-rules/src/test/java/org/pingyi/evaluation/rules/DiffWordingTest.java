package org.pingyi.evaluation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.diff.ObjectDiff;
import org.pingyi.evaluation.diff.ReportDiff;
import org.pingyi.evaluation.diff.ReportDiffJson;
import org.pingyi.evaluation.explanation.Detail;
import org.pingyi.evaluation.model.Language;

/** How differences read. */
class DiffWordingTest {

  /** All that rated the fifth object gave it their best. */
  private static final Office WITH_A_FIFTH =
      Office.PLAIN.voting("5,masses,a,A,A,A\n5,masses,b,A,A,A\n5,leaders,x,A,A,A\n");

  private static final Office TITLED =
      Office.PLAIN.scheme("{ id: poor }", "{ id: poor, title: { en: Not good, zh: 差 } }");

  private static final String VETO =
      """
      rules:
        - { use: veto, when: { criterion: duty, satisfaction-below: 80% }, grade: poor }
      """;

  @Test
  void grades_are_written_by_their_titles() {
    ReportDiff diff = TITLED.to(TITLED.adding(VETO));

    assertThat(english(diff)).contains("  3: grade fair → Not good; from veto: only in the later");
    assertThat(diff.object("3").orElseThrow().change("grade").orElseThrow().after())
        .contains("poor");
  }

  @Test
  void what_a_rule_changes_now_or_changes_no_longer_is_said() {
    Office fair = TITLED.adding(VETO.replace("grade: poor", "grade: fair"));
    Office better = TITLED.scheme("at-least: 85", "at-least: 61");

    assertThat(parts(TITLED.to(TITLED.adding(VETO)), Language.EN))
        .contains("    adjustment by veto: fair → Not good\n");
    assertThat(parts(TITLED.adding(VETO).to(TITLED), Language.ZH))
        .contains("    veto所作调整：不再 fair → Not good\n");
    assertThat(parts(TITLED.adding(VETO).to(better.adding(VETO)), Language.EN))
        .contains("    adjustment by veto: good → Not good, before fair → Not good\n");
    assertThat(fair.to(TITLED.adding(VETO)).isEmpty()).isFalse();
  }

  @Test
  void what_was_before_is_told_by_what_it_was_called_then() {
    Office bad = TITLED.scheme("{ en: Not good, zh: 差 }", "{ en: Bad, zh: 不好 }").adding(VETO);

    String changed = parts(TITLED.adding(VETO).to(bad.scheme("80%", "1%")), Language.EN);
    String back = parts(bad.scheme("80%", "1%").to(TITLED.adding(VETO)), Language.EN);

    assertThat(changed)
        .contains(
            "  3: grade Not good → fair; ", "adjustment by veto: no longer fair → Not good\n");
    assertThat(back)
        .contains("  3: grade fair → Not good; ", "adjustment by veto: fair → Not good\n");
    assertThat(changed + back).doesNotContain("Bad");
  }

  @Test
  void a_line_break_in_a_title_breaks_no_line() {
    Office broken = TITLED.scheme("en: Duty", "en: \"Duty\\nObjects: no difference\"");
    String text =
        parts(broken.to(broken.ballots("2,masses,a,B,B,B", "2,masses,a,C,B,B")), Language.EN);

    assertThat(text).contains("Duty Objects: no difference");
    assertThat(text.lines()).noneMatch(line -> line.startsWith("Objects: no difference"));
  }

  @Test
  void who_was_passed_is_said_without_numbers() {
    assertThat(english(Office.PLAIN.to(WITH_A_FIFTH)))
        .contains("  1: rank 1 → 2; from now ranked before it: 5\n");
    assertThat(english(WITH_A_FIFTH.to(Office.PLAIN)))
        .contains("  1: rank 2 → 1; from no longer ranked before it: 5\n");
    assertThat(Office.PLAIN.to(WITH_A_FIFTH).text(Language.ZH, Detail.SUMMARY, 10))
        .contains("  1：名次 1 → 2；原因：现排在其前：5\n");
  }

  @Test
  void an_object_that_only_one_has_is_told_without_an_arrow() {
    assertThat(english(Office.PLAIN.to(WITH_A_FIFTH)))
        .contains("  + 5: score 100.00, grade good, rank 1, pool ");
    assertThat(english(WITH_A_FIFTH.to(Office.PLAIN)))
        .contains("  - 5: score 100.00, grade good, rank 1, pool ")
        .doesNotContain("→ –");
  }

  @Test
  void a_setting_that_is_taken_away_is_none() {
    Office pools =
        Office.PLAIN.adding(
            """
            objects:
              - { id: "1", branch: east }
              - { id: "2", branch: west }
              - { id: "3", branch: west }
              - { id: "4", branch: west }
            """);
    ReportDiff diff = pools.adding("ranking: { within: branch }\n").to(pools);

    assertThat(english(diff)).contains("  ranking: within branch → none\n");
    assertThat(diff.text(Language.ZH, Detail.SUMMARY, 10)).contains("  排名：分组依据 branch → 无\n");
  }

  @Test
  void a_parameter_of_all_criteria_is_told_once() {
    String scoring = "scoring: { use: trimmed-mean, trim: 10% }\n";
    ReportDiff diff =
        Office.PLAIN.adding(scoring).to(Office.PLAIN.adding(scoring.replace("10%", "40%")));

    assertThat(diff.settings()).hasSize(3);
    assertThat(english(diff))
        .startsWith(
            """
            Changed in the scheme:
              scoring of Duty: trim 0.1 → 0.4 (and in 2 more places)
            Objects: \
            """);
    assertThat(diff.objects().get(0).changes().get(0).causes())
        .extracting(cause -> cause.id())
        .doesNotHaveDuplicates()
        .allMatch(id -> id.startsWith("scoring/") && id.endsWith("/trim"));
  }

  @Test
  void another_version_of_the_scheme_is_said_first() {
    ReportDiff diff = Office.PLAIN.to(Office.PLAIN.scheme("version: 1", "version: 2"));

    assertThat(diff.isEmpty()).isFalse();
    assertThat(diff.text(Language.EN, Detail.SUMMARY, 10))
        .startsWith("Not the same scheme: office version 1 → office version 2\n");
    assertThat(diff.text(Language.ZH, Detail.SUMMARY, 10))
        .startsWith("方案不同：office 第 1 版 → office 第 2 版\n");
  }

  @Test
  void the_largest_come_first_and_the_rest_is_counted() {
    ReportDiff diff =
        Office.PLAIN.to(
            Office.PLAIN
                .ballots("2,masses,a,B,B,B", "2,masses,a,B,B,A")
                .ballots("1,masses,a,A,A,B", "1,masses,a,C,C,C"));

    assertThat(diff.summary(5)).extracting(ObjectDiff::object).containsSubsequence("1", "2");
    assertThat(diff.summary(1)).hasSize(1);
    assertThat(diff.text(Language.EN, Detail.SUMMARY, 1).lines())
        .anyMatch(line -> line.startsWith("  1: score 95.33 → 82.73 (-12.60)"))
        .anyMatch(line -> line.matches("  and [0-9]+ more"));
  }

  @Test
  void people_read_who_moved_by_how_much_and_why() {
    ReportDiff diff = Office.PLAIN.to(Office.PLAIN.ballots("2,masses,a,B,B,B", "2,masses,a,C,B,B"));

    assertThat(diff)
        .hasToString(
            """
            Objects: 1 changed (of 4)
              2: score 84.33 → 78.73 (-5.60); from Masses on Duty: B 2 → 1, Masses on Duty: C 0 → 1
            """);
    assertThat(diff.text(Language.ZH, Detail.PARTS, 10))
        .contains("原因：", "得分", "精确得分按组成部分，合计 -5.6\n");
  }

  private static String english(ReportDiff diff) {
    return diff.text(Language.EN, Detail.SUMMARY, 10);
  }

  private static String parts(ReportDiff diff, Language language) {
    return diff.text(language, Detail.PARTS, 10);
  }

  @Test
  void an_object_that_went_has_the_grade_that_it_was_called_then() {
    Office called = Office.PLAIN.scheme("{ id: good,", "{ id: good, title: Excellent,");
    Office later = Office.PLAIN.scheme("{ id: good,", "{ id: good, title: Well done,");
    String first = "1,masses,a,A,A,B\n1,masses,b,A,B,A\n1,masses,c,B,A,A\n1,leaders,x,A,A,A\n";

    assertThat(english(called.to(later.ballots(first, ""))))
        .contains("- 1: score 95.33, grade Excellent,");
    assertThat(english(called.ballots(first, "").to(later)))
        .contains("+ 1: score 95.33, grade Well done,");
  }

  @Test
  void services_read_who_passed_an_object_and_what_only_one_report_weighs() throws IOException {
    Office few = Office.PLAIN.scheme("minimum: 2", "minimum: 4");

    assertThat(json(Office.PLAIN.to(WITH_A_FIFTH)))
        .contains(
            "{\"kind\":\"others\",\"id\":\"others\",\"title\":\"now ranked before it: 5\","
                + "\"before\":\"0\",\"after\":\"1\",\"objects\":[\"5\"]}");
    assertThat(json(Office.PLAIN.to(few)))
        .containsPattern(
            "\"title\":\"Masses on Duty\",\"before\":\\{[^}]*\\},\"after\":null,\"amount\":\"-");
  }

  private static String json(ReportDiff diff) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportDiffJson.write(diff, out, Language.EN);
    return out.toString(StandardCharsets.UTF_8);
  }
}
