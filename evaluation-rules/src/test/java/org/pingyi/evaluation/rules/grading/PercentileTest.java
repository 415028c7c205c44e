package org.pingyi.evaluation.rules.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pingyi.evaluation.rules.grading.Gradings.pool;
import static org.pingyi.evaluation.rules.grading.Gradings.written;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Comparison;
import org.pingyi.evaluation.rule.GradeBand;
import org.pingyi.evaluation.rule.Standing;
import org.pingyi.evaluation.rules.grading.Percentile.Band;
import org.pingyi.evaluation.rules.grading.Percentile.Parameters;
import org.pingyi.evaluation.rules.grading.Percentile.Ties;

class PercentileTest {

  private final Percentile rule = new Percentile();

  private static List<GradeBand<Band>> bands(String... texts) {
    return Arrays.stream(texts).map(PercentileTest::band).toList();
  }

  /** A band as {@code good 50}, with a hyphen for none. */
  private static GradeBand<Band> band(String text) {
    String[] parts = text.split(" ", -1);
    Optional<BigDecimal> from =
        parts[1].equals("-") ? Optional.empty() : Optional.of(new BigDecimal(parts[1]));
    return new GradeBand<>(new Grade(parts[0], Text.of(parts[0])), new Band(from));
  }

  /** The percentile rank that is compared, of one object of a pool. */
  private String percentileRank(int object, Ties ties, List<Standing> pool) {
    List<Comparison> grounds =
        rule.grounds(object, pool, bands("all 0", "none -"), new Parameters(ties));
    return grounds.get(0).left().result().toString();
  }

  /**
   * The documentation of {@code scipy.stats.percentileofscore} (SciPy 1.7) prints 60, 40 and 80 for
   * the score 3 among 1, 2, 3, 3, 4, counted as mean, strict and weak.
   */
  @ParameterizedTest
  @CsvSource({"HALF, 60", "NONE, 40", "ALL, 80"})
  void it_agrees_with_published_percentile_ranks_of_five_scores(Ties ties, String expected) {
    List<Standing> scores = pool(1, 2, 2, 4, 5);

    assertThat(percentileRank(1, ties, scores)).isEqualTo(expected);
    assertThat(percentileRank(2, ties, scores)).isEqualTo(expected);
  }

  /**
   * The textbook figure of ten scores: 60 for the two with five below them, 95 for the highest,
   * with nine below.
   */
  @Test
  void it_agrees_with_published_percentile_ranks_of_ten_scores() {
    List<Standing> scores = pool(1, 2, 3, 4, 4, 6, 6, 8, 9, 10);

    assertThat(percentileRank(3, Ties.HALF, scores)).isEqualTo("60");
    assertThat(percentileRank(0, Ties.HALF, scores)).isEqualTo("95");
  }

  @Test
  void the_only_object_of_a_pool_is_in_the_middle() {
    assertThat(percentileRank(0, Ties.HALF, pool(1))).isEqualTo("50");
    assertThat(percentileRank(0, Ties.NONE, pool(1))).isEqualTo("0");
    assertThat(percentileRank(0, Ties.ALL, pool(1))).isEqualTo("100");
  }

  @Test
  void thirds_are_exact() {
    assertThat(percentileRank(0, Ties.NONE, pool(1, 2, 3))).isEqualTo("200/3");
  }

  @Test
  void an_object_has_the_best_grade_whose_percentile_it_reaches() {
    // percentile ranks 90, 60, 60, 30, 10
    assertThat(grades(bands("a 90", "b 60", "c 30", "d -"))).isEqualTo("abbcd");
    assertThat(grades(bands("a 90.01", "b 60.5", "c 10"))).isEqualTo("bcccc");
    assertThat(grades(bands("a 50", "b 30"))).isEqualTo("aaab-");
  }

  private String grades(List<GradeBand<Band>> bands) {
    return written(rule.grade(pool(1, 2, 2, 4, 5), bands, new Parameters(Ties.HALF)));
  }

  private List<String> faults(String... texts) {
    return Gradings.faults(rule, new Parameters(Ties.HALF), bands(texts));
  }

  @Test
  void each_grade_but_the_last_has_a_percentile_and_they_fall() {
    assertThat(faults("a 90", "b 50", "c -")).isEmpty();
    assertThat(faults("a 90", "b 50")).isEmpty();
    assertThat(faults("a -", "b 50", "c -"))
        .containsExactly("missing-key at grades[0].from-percentile");
    assertThat(faults("a 50", "b 50.0", "c 60", "d -"))
        .containsExactly("unordered at grades[1].from-percentile");
  }
}
