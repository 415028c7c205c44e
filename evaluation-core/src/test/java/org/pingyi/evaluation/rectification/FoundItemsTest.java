package org.pingyi.evaluation.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.SmallRules;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.ReportJson;

/** The problems of a report that was just made are those of its file. */
class FoundItemsTest {

  private static final String SCHEME =
      """
      id: hall/2026
      version: 3
      period: { opens: 2026-04-01, closes: 2026-04-30, zone: Asia/Shanghai }
      objects: [ { id: a }, { id: b } ]
      scales: { s: { options: [ { id: good, value: 100, attitude: positive }, { id: bad, value: 0, attitude: negative } ] } }
      criteria:
        - { id: manner, title: { en: Manner, zh: 态度 } }
        - id: shows
          criteria: [ { id: promise, title: { en: Promises, zh: 承诺 } } ]
      raters: [ { id: masses }, { id: peers }, { id: leaders } ]
      rectification: [ { use: any-dissatisfied, due-within: 30d } ]
      """;

  private static final String BALLOTS =
      """
      object,group,manner,promise
      a,masses,good,bad
      a,masses,good,good
      a,masses,bad,good
      a,peers,bad,bad
      b,masses,good,good
      """;

  private static EvaluationReport report(String scheme) {
    EvaluationScheme read = EvaluationScheme.read("scheme.yaml", scheme, SmallRules.PLUGINS);
    return read.evaluate(read.tally(BallotSource.csv("ballots.csv", new StringReader(BALLOTS))));
  }

  private static List<NewItem> written(EvaluationReport report, Language language) {
    return ReportItems.read("result.json", ReportJson.explainedText(report, language), language);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void they_are_the_same_whether_a_report_is_at_hand_or_read_again(Language language) {
    EvaluationReport report = report(SCHEME);

    assertThat(ReportItems.of(report, language)).isEqualTo(written(report, language)).hasSize(2);
  }

  @Test
  void each_says_what_was_found_by_which_trigger_with_the_ratings_of_all_groups_together() {
    NewItem item = ReportItems.of(report(SCHEME), Language.EN).get(0);

    assertThat(item.problem())
        .isEqualTo("“Manner” falls short of what is asked for (any-dissatisfied)");
    assertThat(item.object()).isEqualTo("a");
    assertThat(item.criterion()).contains("manner");
    assertThat(item.resolveBy()).contains(LocalDate.of(2026, 5, 30));
    assertThat(item.source().kind()).isEqualTo(SourceKind.TRIGGER);
    assertThat(item.source().reference()).contains("hall%2F2026/3/any-dissatisfied/a/manner");
    assertThat(item.source().observed())
        .isEqualTo(Optional.of(new Observed(2, 4, OptionalLong.of(1))));
    assertThat(ReportItems.of(report(SCHEME), Language.ZH).get(1).problem())
        .isEqualTo("“承诺”未达到要求（any-dissatisfied）");
  }

  @Test
  void a_reference_that_would_be_too_long_is_told_by_its_digest() {
    String longest = "m".repeat(200);
    EvaluationReport report = report(SCHEME.replace("hall/2026", longest));

    assertThat(ReportItems.of(report, Language.EN))
        .isEqualTo(written(report, Language.EN))
        .extracting(item -> item.source().reference().orElseThrow())
        .doesNotHaveDuplicates()
        .allMatch(reference -> reference.matches("sha-256:[0-9a-f]{64}"));
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 501})
  void a_title_that_is_too_long_is_told_by_its_id(int length) {
    String title = "M".repeat(length);
    EvaluationReport report = report(SCHEME.replace("en: Manner", "en: " + title));

    assertThat(ReportItems.of(report, Language.EN).get(0).problem())
        .startsWith("“" + (length == 500 ? title : "manner") + "” falls short");
  }
}
