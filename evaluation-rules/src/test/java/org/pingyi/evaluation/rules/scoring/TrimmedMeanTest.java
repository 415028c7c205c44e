package org.pingyi.evaluation.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.pingyi.evaluation.rules.Fixtures.POINTS;
import static org.pingyi.evaluation.rules.Fixtures.cell;
import static org.pingyi.evaluation.rules.Fixtures.satisfaction;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rules.Redone;
import org.pingyi.evaluation.rules.scoring.TrimmedMean.Parameters;
import org.pingyi.evaluation.tally.Cell;

class TrimmedMeanTest {

  private final TrimmedMean rule = new TrimmedMean();

  private Scored score(Cell cell, String trim) {
    return rule.score(cell, new Parameters(Share.parse(trim)));
  }

  /** The example of R's {@code mean} with {@code trim = 0.10}: 0 to 10 and 50 have 5.50. */
  @Test
  void it_agrees_with_published_trimmed_means() {
    assertThat(score(PublishedRatings.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 50), "10%").score())
        .hasToString("Optional[5.5]");
    assertThat(score(PublishedRatings.twenty(), "5%").score()).hasToString("Optional[56.5]");
  }

  @ParameterizedTest
  @CsvSource({
    // ratings in order: 40 40 80 80 80 80 100 100 100 100
    "0%, 80", // nothing dropped: 800/10
    "9%, 80", // ⌊0.9⌋ = 0
    "10%, 82.5", // 40 and 100 dropped: 660/8
    "20%, 260/3", // 520/6
    "30%, 85", // 340/4
    "40%, 80", // 160/2
    "50%, 80" // nothing left: the median
  })
  void as_many_are_dropped_at_each_end(String trim, String expected) {
    Scored scored = score(satisfaction(4, 4, 2, 1), trim);

    assertThat(scored.score().orElseThrow().toString()).isEqualTo(expected);
    assertThat(Redone.from(scored).toString()).isEqualTo(expected);
  }

  @Test
  void only_some_of_the_ratings_of_one_answer_may_be_dropped() {
    // 40 | 40 40 80 100 | 100
    assertThat(score(satisfaction(2, 1, 3, 0), "1/6").score()).contains(Fraction.of(65));
  }

  @Test
  void one_answer_may_lose_ratings_at_both_ends() {
    assertThat(score(satisfaction(0, 10, 0, 0), "30%").score()).contains(Fraction.of(80));
  }

  @Test
  void the_number_that_is_dropped_is_rounded_down_exactly() {
    // ⌊3 · 1/3⌋ is 1 and not 0, as it would be of 0.333…
    assertThat(score(satisfaction(1, 1, 1, 0), "1/3").score()).contains(Fraction.of(80));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0%", "20%", "50%"})
  void one_rating_is_never_dropped(String trim) {
    assertThat(score(satisfaction(0, 0, 1, 0), trim).score()).contains(Fraction.of(40));
  }

  @Test
  void where_half_is_dropped_at_each_end_the_median_is_left() {
    assertThat(score(satisfaction(1, 1, 0, 0), "50%").score()).contains(Fraction.of(90));
    assertThat(score(satisfaction(1, 1, 1, 0), "50%").score()).contains(Fraction.of(80));
  }

  @Test
  void it_works_on_ranges() {
    assertThat(score(cell(POINTS, Map.of("0", 1L, "70", 2L, "85.5", 1L, "100", 1L)), "20%").score())
        .contains(Fraction.of(451, 6));
  }

  @ParameterizedTest
  @ValueSource(strings = {"51%", "70%", "100%", "3/5"})
  void more_than_half_at_each_end_is_refused(String trim) {
    assertThat(Schemes.faults("trimmed-mean, trim: " + trim))
        .extracting(Fault::code, Fault::path)
        .containsExactly(tuple(FaultCode.INVALID_PARAMETER, "scoring.trim"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1/3", "50%"})
  void up_to_half_is_accepted(String trim) {
    assertThat(Schemes.faults("trimmed-mean, trim: " + trim)).isEmpty();
  }
}
