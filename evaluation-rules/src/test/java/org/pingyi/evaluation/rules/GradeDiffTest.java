package org.pingyi.evaluation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.diff.Cause;
import org.pingyi.evaluation.diff.Change;
import org.pingyi.evaluation.diff.ObjectDiff;
import org.pingyi.evaluation.diff.Presence;
import org.pingyi.evaluation.diff.ReportDiff;

/** What another grade or rank is said to come from. */
class GradeDiffTest {

  @Test
  void a_band_is_named_where_it_decides() {
    ReportDiff diff = Office.PLAIN.to(Office.PLAIN.scheme("at-least: 85", "at-least: 98"));

    assertThat(diff.settings())
        .extracting(DiffReading::written)
        .containsExactly("band grades/good/at-least 85 98");
    assertThat(DiffReading.roots(diff)).containsExactly("grades/good/at-least");
    assertThat(diff.objects())
        .allSatisfy(
            object -> assertThat(object.changes()).extracting(Change::id).containsExactly("grade"));
  }

  @Test
  void a_grade_follows_from_the_score() {
    ReportDiff diff = Office.PLAIN.to(Office.PLAIN.ballots("2,masses,a,B,B,B", "2,masses,a,A,B,B"));

    assertThat(DiffReading.causes(diff, "2", "grade")).containsExactly("result score 84.33 87.13");
  }

  @Test
  void an_object_that_is_added_changes_the_ranks_of_others() {
    ReportDiff diff =
        Office.PLAIN.to(
            Office.PLAIN.voting("5,masses,a,A,A,A\n5,masses,b,A,A,A\n5,leaders,x,A,A,A\n"));

    assertThat(diff.object("5").orElseThrow().presence()).isEqualTo(Presence.ADDED);
    for (String object : List.of("1", "2", "3", "4")) {
      assertThat(DiffReading.changes(diff, object)).containsExactly("rank");
      Cause cause = diff.object(object).orElseThrow().changes().get(0).causes().get(0);
      assertThat(cause.kind()).isEqualTo(Cause.Kind.OTHERS);
      assertThat(cause.objects()).containsExactly("5");
      assertThat(DiffReading.written(cause)).isEqualTo("others others 0 1");
    }
  }

  @Test
  void who_moves_past_another_does_so_by_itself() {
    ReportDiff diff =
        Office.PLAIN.to(
            Office.PLAIN
                .ballots("3,masses,a,B,C,B\n3,masses,b,C,C,B", "3,masses,a,A,A,A\n3,masses,b,A,A,A")
                .ballots("3,leaders,x,B,D,C", "3,leaders,x,A,A,A"));

    assertThat(DiffReading.causes(diff, "3", "rank"))
        .singleElement()
        .asString()
        .startsWith("result score ");
    assertThat(DiffReading.causes(diff, "2", "rank")).containsExactly("others others 0 1");
  }

  @Test
  void what_breaks_ties_is_named() {
    Office tied =
        Office.PLAIN
            .voting("5,masses,a,A,A,A\n5,masses,b,C,C,C\n5,leaders,x,B,B,B\n")
            .voting("6,masses,a,A,A,A\n6,masses,b,C,C,C\n6,leaders,x,B,B,B\n");
    Office other =
        tied.ballots("6,masses,a,A,A,A\n6,masses,b,C,C,C", "6,masses,a,B,B,B\n6,masses,b,D,D,D");

    ReportDiff diff = tied.adding("ranking: { ties: [ satisfaction ] }\n").to(tied);
    ReportDiff none = tied.to(other);

    assertThat(diff.isEmpty()).isFalse();
    assertThat(diff.settings())
        .extracting(DiffReading::written)
        .containsExactly("ranking ranking/ties satisfaction ");
    assertThat(none.objects()).extracting(ObjectDiff::object).contains("6");
  }

  @Test
  void a_limit_on_a_grade_names_its_share_or_the_pool() {
    Office limited = Office.PLAIN.scheme("at-least: 85", "at-least: 61, at-most-share: 50%");

    ReportDiff share = limited.to(limited.scheme("share: 50%", "share: 25%"));
    ReportDiff pool =
        limited.to(
            limited.ballots(
                "4,masses,a,C,C,C\n4,masses,b,C,B,C\n4,masses,c,B,C,C\n4,leaders,x,C,C,D\n", ""));

    assertThat(DiffReading.causes(share, "2", "grade"))
        .containsExactly("band grades/good/at-most-share 0.5 0.25");
    assertThat(DiffReading.causes(pool, "2", "grade")).containsExactly("others others/pool 4 3");
  }

  @Test
  void a_grade_that_only_one_scheme_has_is_a_part_and_a_cause() {
    Office more = Office.PLAIN.scheme("grades: [", "grades: [ { id: excellent, at-least: 95 },");
    ReportDiff added = Office.PLAIN.to(more);
    ReportDiff removed = more.to(Office.PLAIN);

    assertThat(added.settings())
        .extracting(DiffReading::written)
        .contains("part grades/excellent - excellent");
    assertThat(DiffReading.causes(added, "1", "grade"))
        .contains("part grades/excellent - excellent");
    assertThat(DiffReading.causes(removed, "1", "grade"))
        .contains("part grades/excellent excellent -");
  }
}
