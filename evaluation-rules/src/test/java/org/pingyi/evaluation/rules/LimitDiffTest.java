package org.pingyi.evaluation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.diff.ReportDiff;
import org.pingyi.evaluation.explanation.Detail;
import org.pingyi.evaluation.model.Language;

/** What a limit on a grade is said to have acted for, or not. */
class LimitDiffTest {

  private static final Office LIMITED =
      new Office(
          """
          id: limited
          version: 1
          scales: { s: { range: { from: 0, to: 100, step: 1 } } }
          criteria: [ { id: c } ]
          raters: [ { id: m } ]
          grades:
            - { id: good, at-least: 80, at-most-share: 20% }
            - { id: fair, at-least: 30 }
            - { id: poor }
          """,
          "object,group,c\n1,m,95\n2,m,94\n3,m,90\n"
              + IntStream.range(0, 7)
                  .mapToObj(i -> "x" + i + ",m," + (20 + i) + "\n")
                  .collect(Collectors.joining()));

  @Test
  void one_who_no_longer_holds_the_grade_is_named_and_no_pool_that_allows_as_many() {
    ReportDiff diff = LIMITED.to(LIMITED.ballots("2,m,94", "2,m,50").voting("y,m,5\n"));

    for (String change : new String[] {"grade", "adjustments/at-most-share/0"}) {
      assertThat(DiffReading.causes(diff, "3", change))
          .containsExactlyInAnyOrder("result rank 3 2", "others others/holding 1 0");
    }
    assertThat(diff.text(Language.EN, Detail.PARTS, 10))
        .contains("from others that no longer hold the grade or are now ranked after it: 2\n");
  }

  @Test
  void one_who_holds_the_grade_now_is_named() {
    ReportDiff diff = LIMITED.ballots("2,m,94", "2,m,50").to(LIMITED);

    assertThat(DiffReading.causes(diff, "3", "grade"))
        .containsExactlyInAnyOrder("result rank 2 3", "others others/holding 0 1");
  }

  @Test
  void the_share_and_the_pool_are_named_where_they_allow_more() {
    ReportDiff share = LIMITED.to(LIMITED.scheme("20%", "30%"));
    ReportDiff pool = LIMITED.to(LIMITED.voting("y0,m,1\ny1,m,2\ny2,m,3\ny3,m,4\ny4,m,5\n"));
    ReportDiff none = LIMITED.to(LIMITED.scheme(", at-most-share: 20%", ""));

    assertThat(DiffReading.causes(share, "3", "grade"))
        .containsExactly("band grades/good/at-most-share 0.2 0.3");
    assertThat(DiffReading.causes(pool, "3", "grade")).containsExactly("others others/pool 10 15");
    assertThat(DiffReading.causes(none, "3", "grade"))
        .containsExactly("band grades/good/at-most-share 0.2 -");
  }

  @Test
  void a_share_that_allows_no_more_is_no_cause() {
    ReportDiff diff = LIMITED.to(LIMITED.scheme("20%", "22%").ballots("2,m,94", "2,m,50"));

    assertThat(DiffReading.causes(diff, "3", "grade"))
        .containsExactlyInAnyOrder("result rank 3 2", "others others/holding 1 0");
  }
}
