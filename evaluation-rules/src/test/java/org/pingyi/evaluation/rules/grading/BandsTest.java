package org.pingyi.evaluation.rules.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pingyi.evaluation.rules.grading.Gradings.said;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.GradeBand;
import org.pingyi.evaluation.rule.GradingRule.GradeChange;
import org.pingyi.evaluation.rule.GradingRule.Graded;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rules.Appraised;
import org.pingyi.evaluation.rules.RecordedCheck;
import org.pingyi.evaluation.rules.grading.Bands.Band;

class BandsTest {

  private static final NoParameters NONE = new NoParameters();

  private final Bands rule = new Bands();

  /** A band as {@code excellent 90 30%}, with a hyphen for what it does not have. */
  private static GradeBand<Band> band(String text) {
    String[] parts = text.split(" ", -1);
    return new GradeBand<>(
        new Grade(parts[0], Text.of(parts[0])),
        new Band(given(parts[1]).map(BigDecimal::new), given(parts[2]).map(Share::parse)));
  }

  private static Optional<String> given(String text) {
    return text.equals("-") ? Optional.empty() : Optional.of(text);
  }

  private static List<GradeBand<Band>> bands(String... texts) {
    return Arrays.stream(texts).map(BandsTest::band).toList();
  }

  private List<String> faults(String... texts) {
    return Gradings.faults(rule, NONE, bands(texts));
  }

  @ParameterizedTest
  @CsvSource({"100, excellent", "90.00, excellent", "89.99, good", "60, good", "59.9, poor"})
  void an_object_has_the_best_grade_that_its_published_score_reaches(String score, String grade) {
    assertThat(
            rule.grade(
                List.of(Appraised.of(score, 1)),
                bands("excellent 90 -", "good 60.0 -", "poor - -"),
                NONE))
        .containsExactly(Optional.of(new Grade(grade, Text.of(grade))));
  }

  @Test
  void below_a_last_band_with_at_least_there_is_no_grade() {
    assertThat(
            rule.grade(
                List.of(Appraised.of("60", 1), Appraised.of("59", 2)),
                bands("good 80 -", "fair 60 -"),
                NONE))
        .containsExactly(Optional.of(new Grade("fair", Text.of("fair"))), Optional.empty());
  }

  /** The grounds of a grade as {@code score>=bound}, with what the comparison comes to. */
  private List<String> grounds(String score, String... bands) {
    return said(rule.grounds(Appraised.of(score, 1), bands(bands), NONE));
  }

  @Test
  void the_grounds_of_a_grade_are_the_bounds_down_to_the_first_that_is_reached() {
    String[] bands = {"a 90 -", "b 80 -", "c 70 -", "d - -"};
    assertThat(grounds("90", bands)).containsExactly("90>=90 true");
    assertThat(grounds("85", bands)).containsExactly("85>=90 false", "85>=80 true");
    assertThat(grounds("12.5", bands))
        .containsExactly("12.5>=90 false", "12.5>=80 false", "12.5>=70 false");
    assertThat(grounds("5", "a 90 -", "b 80 -")).containsExactly("5>=90 false", "5>=80 false");
    assertThat(grounds("5", "only - -")).isEmpty();
  }

  /** Grades as {@code 1:excellent} are ranks with grades, in rank order; then the changes. */
  private List<String> changes(List<GradeBand<Band>> bands, String pool) {
    List<Graded> graded = new ArrayList<>();
    for (String object : pool.split(" ", -1)) {
      String[] parts = object.split(":", -1);
      graded.add(
          new Graded(
              Appraised.of("0", Integer.parseInt(parts[0])),
              given(parts[1]).map(id -> new Grade(id, Text.of(id)))));
    }
    return rule.limit(graded, bands, NONE).stream()
        .map(change -> change.object() + " " + change.to().id())
        .toList();
  }

  @Test
  void within_the_limit_nobody_steps_down() {
    assertThat(changes(bands("a 90 50%", "b - -"), "1:a 2:a 3:b 4:b")).isEmpty();
  }

  @Test
  void the_first_in_rank_order_keep_a_band_that_too_many_hold() {
    // ⌊50% · 5⌋ = 2
    assertThat(changes(bands("a 90 50%", "b - -"), "1:a 2:a 3:a 4:a 5:b"))
        .containsExactly("2 b", "3 b");
  }

  @Test
  void a_tie_across_the_border_falls_as_a_whole() {
    assertThat(changes(bands("a 90 50%", "b - -"), "1:a 2:a 2:a 4:b"))
        .containsExactly("1 b", "2 b");
    assertThat(changes(bands("a 90 50%", "b - -"), "1:a 1:a 1:a 4:b"))
        .containsExactly("0 b", "1 b", "2 b");
  }

  @Test
  void who_steps_down_counts_in_the_band_below_and_may_step_down_again() {
    assertThat(changes(bands("a 90 25%", "b 80 25%", "c - -"), "1:a 2:a 3:b 4:c"))
        .containsExactly("1 b", "2 c");
    assertThat(changes(bands("a 90 0%", "b 80 0%", "c - -"), "1:a 2:b"))
        .containsExactly("0 b", "0 c", "1 c");
  }

  @Test
  void rank_decides_who_keeps_a_band_even_where_a_veto_brought_the_better_one_down() {
    // number 1 was vetoed from a to b; of b's three the better two keep it
    assertThat(changes(bands("a 90 -", "b 80 50%", "c - -"), "1:b 2:a 3:b 4:b"))
        .containsExactly("3 c");
  }

  @Test
  void objects_without_a_grade_are_of_the_pool_all_the_same() {
    // ⌊1/4 · 4⌋ = 1, of which two graded objects alone would make 0
    assertThat(changes(bands("a 90 1/4", "b 80 -"), "1:a 2:b 3:- 4:-")).isEmpty();
  }

  @Test
  void a_limit_of_nothing_empties_the_band() {
    assertThat(changes(bands("a 90 10%", "b - -"), "1:a 2:a")).containsExactly("0 b", "1 b");
  }

  @Test
  void a_change_names_its_limit_and_says_why() {
    GradeChange change =
        rule.limit(
                List.of(
                    new Graded(Appraised.of("95", 1), grade("a")),
                    new Graded(Appraised.of("94", 2), grade("a")),
                    new Graded(Appraised.of("93", 3), grade("a"))),
                bands("a 90 1/2", "b - -"),
                NONE)
            .get(0);

    assertThat(change.limit()).isEqualTo("at-most-share");
    assertThat(change.reason())
        .isEqualTo(Text.of("at most 50% of 3, that is 1, may be a", "a至多占 3 个的 50%，即 1 个"));
  }

  private static Optional<Grade> grade(String id) {
    return Optional.of(new Grade(id, Text.of(id)));
  }

  @Test
  void good_bands_have_no_fault() {
    assertThat(faults("a 90 30%", "b 80 -", "c - -")).isEmpty();
    assertThat(faults("a 90 -", "b -10.5 -")).isEmpty();
    assertThat(faults("only - -")).isEmpty();
  }

  @Test
  void each_grade_but_the_last_needs_at_least() {
    assertThat(faults("a - -", "b 80 -", "c - -", "d - -"))
        .containsExactly("missing-key at grades[0].at-least", "missing-key at grades[2].at-least");
  }

  @Test
  void the_first_at_least_that_does_not_fall_is_out_of_order() {
    assertThat(faults("a 60 -", "b 90 -", "c 95 -", "d - -"))
        .containsExactly("unordered at grades[1].at-least");
    assertThat(faults("a 90 -", "b 90.0 -", "c - -"))
        .containsExactly("unordered at grades[1].at-least");
    assertThat(faults("a 90 -", "b - -", "c 95 -"))
        .containsExactly("missing-key at grades[1].at-least", "unordered at grades[2].at-least");
  }

  @Test
  void the_last_grade_cannot_be_limited() {
    assertThat(faults("only - 20%"))
        .containsExactly("invalid-parameter at grades[0].at-most-share");
    assertThat(faults("a 90 -", "b - 20%"))
        .containsExactly("invalid-parameter at grades[1].at-most-share");
  }

  @Test
  void of_a_band_with_faults_of_its_own_nothing_more_is_said() {
    RecordedCheck check = new RecordedCheck();
    rule.checkBands(
        NONE,
        List.of(
            Optional.of(band("a 90 -").parameters()),
            Optional.empty(),
            Optional.of(band("c - -").parameters())),
        check);
    assertThat(check.reported()).isEmpty();
  }
}
