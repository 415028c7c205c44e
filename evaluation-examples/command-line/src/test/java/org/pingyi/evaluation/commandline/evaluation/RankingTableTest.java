package org.pingyi.evaluation.commandline.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.report.BallotCounts;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.ObjectResult;
import org.pingyi.evaluation.report.SchemeVersion;
import org.pingyi.evaluation.tally.Rejections;

class RankingTableTest {

  private static final Grade GOOD = new Grade("good", Text.of("Good", "优秀"));

  @Test
  void what_every_object_has_is_a_column() {
    EvaluationReport report = report(scored("b", "b", "all", 2, "-0.50"), unscored("c", "all"));

    assertThat(RankingTable.of(report, Language.EN).lines())
        .containsExactly(
            "Rank  Object  Score", //
            "   2  b       -0.50",
            "   –  c           –");
  }

  @Test
  void titles_pools_and_grades_are_shown_where_they_say_something() {
    EvaluationReport report =
        report(
            graded("M1", "党员一", "机关", 1, "90.00"),
            scored("M2", "党员二", "机关", 2, "9.00"),
            graded("M3", "M3", "离退休支部", 1, "100.00"));

    assertThat(RankingTable.of(report, Language.ZH).lines())
        .containsExactly(
            "名次  评议对象  名称    分组          得分  等次",
            "   1  M1        党员一  机关         90.00  优秀",
            "   2  M2        党员二  机关          9.00  –",
            "   1  M3        M3      离退休支部  100.00  优秀");
  }

  @Test
  void a_grade_is_called_as_people_read_it_in_their_language() {
    EvaluationReport report = report(graded("a", "a", "all", 1, "90"));

    assertThat(RankingTable.of(report, Language.EN).lines())
        .containsExactly("Rank  Object  Score  Grade", "   1  a          90  Good");
  }

  private static EvaluationReport report(ObjectResult... results) {
    return new EvaluationReport(
        new SchemeVersion("s", 1, Text.of("s")),
        new BallotCounts(0, Rejections.NONE),
        List.of(),
        List.of(results),
        List.of(),
        List.of(),
        List.of());
  }

  private static ObjectResult graded(String id, String title, String pool, int rank, String score) {
    return result(
        object(id, title), pool, OptionalInt.of(rank), Optional.of(score), Optional.of(GOOD));
  }

  private static ObjectResult scored(String id, String title, String pool, int rank, String score) {
    return result(
        object(id, title), pool, OptionalInt.of(rank), Optional.of(score), Optional.empty());
  }

  private static ObjectResult unscored(String id, String pool) {
    return result(object(id, id), pool, OptionalInt.empty(), Optional.empty(), Optional.empty());
  }

  private static EvaluationObject object(String id, String title) {
    return new EvaluationObject(id, Text.of(title), Optional.empty(), Optional.empty(), Map.of());
  }

  private static ObjectResult result(
      EvaluationObject object,
      String pool,
      OptionalInt rank,
      Optional<String> score,
      Optional<Grade> grade) {
    return new ObjectResult(
        object, score.map(BigDecimal::new), grade, rank, pool, List.of(), List.of(), List.of());
  }
}
