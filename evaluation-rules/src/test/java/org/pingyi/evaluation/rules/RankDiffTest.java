package org.pingyi.evaluation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.diff.Cause;
import org.pingyi.evaluation.diff.ReportDiff;
import org.pingyi.evaluation.explanation.Detail;
import org.pingyi.evaluation.model.Language;

/** By whose doing an object has another rank. */
class RankDiffTest {

  private static final String SATISFACTION =
      """
      id: tied
      version: 1
      scales: { s: { options: [ { id: A, value: 80, attitude: positive }, { id: B, value: 80 } ] } }
      criteria: [ { id: c } ]
      raters: [ { id: m } ]
      ranking: { ties: [ satisfaction ] }
      """;

  private static final int NONE = -1;

  private static final String RANGE =
      """
      id: marks
      version: 1
      scales: { s: { range: { from: 0, to: 20000, step: 1 } } }
      criteria: [ { id: c } ]
      raters: [ { id: m } ]
      """;

  @Test
  void who_is_passed_though_its_own_numbers_are_better_is_told_who_passed_it() {
    ReportDiff diff =
        new Office(SATISFACTION, answers(6, 4) + answers("2", 5, 5))
            .to(new Office(SATISFACTION, answers(7, 3) + answers("2", 8, 2)));

    assertThat(DiffReading.causes(diff, "1", "rank")).containsExactly("others others 0 1");
    assertThat(DiffReading.causes(diff, "2", "rank"))
        .containsExactlyInAnyOrder("count criteria/c/raters/m/counts/A 5 8", "others others 1 0");
    assertThat(diff.text(Language.EN, Detail.SUMMARY, 10))
        .contains("1: rank 1 → 2; from now ranked before it: 2\n");
  }

  @Test
  void a_score_that_would_have_passed_nobody_is_no_cause() {
    ReportDiff gone = marks(100, 83).to(marks(NONE, 86));
    ReportDiff fallen = marks(100, 83, 50).to(marks(70, 86, 50));

    assertThat(DiffReading.causes(gone, "2", "rank")).containsExactly("others others 1 0");
    assertThat(DiffReading.causes(fallen, "2", "rank")).containsExactly("others others 1 0");
    assertThat(DiffReading.causes(fallen, "1", "rank"))
        .containsExactly("result score 100.00 70.00");
  }

  @Test
  void who_passed_by_itself_does_not_name_whom_it_passed_though_they_moved_too() {
    ReportDiff diff = marks(80, 70, 60).to(marks(81, 71, 90));

    assertThat(DiffReading.causes(diff, "3", "rank")).containsExactly("result score 60.00 90.00");
    assertThat(DiffReading.causes(diff, "1", "rank")).containsExactly("others others 0 1");
  }

  @Test
  void where_neither_would_have_done_alone_both_are_named() {
    ReportDiff diff = marks(80, 90).to(marks(87, 86));

    assertThat(DiffReading.causes(diff, "1", "rank"))
        .containsExactlyInAnyOrder("result score 80.00 87.00", "others others 1 0");
  }

  @Test
  void others_that_passed_are_told_from_those_that_were_passed() {
    ReportDiff diff = marks(80, 90, 70, 60, 50).to(marks(95, 90, 99, 99, 50));

    assertThat(DiffReading.causes(diff, "1", "rank"))
        .containsExactlyInAnyOrder("result score 80.00 95.00", "others others 0 2");
  }

  @Test
  void what_breaks_ties_now_is_named_where_it_has_a_say() {
    Office none =
        new Office(
            SATISFACTION.replace("[ satisfaction ]", "[ ]"), answers(6, 4) + answers("2", 5, 5));
    ReportDiff diff = none.to(new Office(SATISFACTION, none.ballots()));

    assertThat(DiffReading.causes(diff, "2", "rank"))
        .containsExactlyInAnyOrder("ranking ranking/ties  satisfaction", "others others 0 1");
  }

  @Test
  void of_many_others_all_are_counted_and_few_are_named() {
    int[] marks = IntStream.range(0, 3_000).map(i -> 10_000 - i).toArray();
    Office before = marks(marks);
    String more =
        IntStream.range(0, 30).mapToObj(i -> "y" + i + ",m,15000\n").collect(Collectors.joining());
    ReportDiff diff = before.to(before.voting(more));

    assertThat(diff.objects()).hasSize(3_030);
    for (String object : List.of("1", "1500", "3000")) {
      Cause others = others(diff, object);
      assertThat(DiffReading.written(others)).isEqualTo("others others 0 30");
      assertThat(others.objects()).hasSize(Cause.MOST_OBJECTS).allMatch(id -> id.startsWith("y"));
      assertThat(others.title().en()).endsWith(" … (+20)");
    }
  }

  private static Cause others(ReportDiff diff, String object) {
    return diff.object(object).orElseThrow().change("rank").orElseThrow().causes().stream()
        .filter(cause -> cause.kind() == Cause.Kind.OTHERS)
        .findFirst()
        .orElseThrow();
  }

  /** Objects 1, 2, 3 … with one ballot each. */
  private static Office marks(int... scores) {
    String ballots =
        IntStream.range(0, scores.length)
            .filter(i -> scores[i] != NONE)
            .mapToObj(i -> (i + 1) + ",m," + scores[i])
            .collect(Collectors.joining("\n"));
    return new Office(RANGE, "object,group,c\n" + ballots + "\n");
  }

  private static String answers(int a, int b) {
    return "object,group,c\n" + answers("1", a, b);
  }

  private static String answers(String object, int a, int b) {
    return (object + ",m,A\n").repeat(a) + (object + ",m,B\n").repeat(b);
  }
}
