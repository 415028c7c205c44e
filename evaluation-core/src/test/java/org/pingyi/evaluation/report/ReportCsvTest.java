package org.pingyi.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pingyi.evaluation.report.Reports.object;
import static org.pingyi.evaluation.report.Reports.ranked;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.tally.Rejections;

class ReportCsvTest {

  @Test
  void the_ranking_is_written_with_a_column_for_each_group() throws IOException {
    EvaluationReport report =
        Reports.of(
            ranked(object("1003", "三，\"甲\"\n乙"), "all", 0),
            ranked(object("1002", "二"), "all", 2),
            ranked(object("1001", "一"), "all", 1));

    assertThat(csv(report))
        .isEqualTo(
            """
            rank,object,title,pool,score,grade,masses
            1,1001,一,all,-1.50,,-2.00
            2,1002,二,all,-1.50,,-2.00
            ,1003,"三，""甲""
            乙",all,,,
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "＋1"})
  void a_text_that_would_be_a_formula_begins_with_an_apostrophe(String text) throws IOException {
    String csv = csv(Reports.of(ranked(object(text, text), text, 1)));

    assertThat(csv.substring(csv.indexOf('\n')))
        .containsPattern("1,\"?'\\Q" + text + "\\E\"?,\"?'\\Q" + text + "\\E\"?,\"?'")
        .contains(",-1.50,,-2.00\n");
  }

  @Test
  void headings_are_texts_too() throws IOException {
    EvaluationReport report =
        new EvaluationReport(
            new SchemeVersion("s", 1, Text.of("s")),
            new BallotCounts(0, Rejections.NONE),
            List.of(new Turnout(Reports.group("=cmd", OptionalLong.empty(), List.of()), 0, 0)),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    assertThat(csv(report)).isEqualTo("rank,object,title,pool,score,grade,'=cmd\n");
  }

  @Test
  void a_full_disk_is_an_io_exception() {
    assertThatThrownBy(() -> ReportCsv.write(Reports.full(), new FullDisk(), Language.EN))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> ReportJson.write(Reports.full(), new FullDisk()))
        .isInstanceOf(IOException.class);
  }

  private static String csv(EvaluationReport report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportCsv.write(report, out, Language.ZH);
    return out.toString(StandardCharsets.UTF_8);
  }
}
