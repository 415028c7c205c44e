package org.pingyi.evaluation.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pingyi.evaluation.rules.Fixtures.satisfaction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rules.Redone;
import org.pingyi.evaluation.rules.scoring.WinsorizedMean.Parameters;
import org.pingyi.evaluation.tally.Cell;

class WinsorizedMeanTest {

  private final WinsorizedMean rule = new WinsorizedMean();

  private Scored score(Cell cell, String trim) {
    return rule.score(cell, new Parameters(Share.parse(trim)));
  }

  @Test
  void the_textbook_example_comes_out_as_published() {
    Scored scored = score(PublishedRatings.twenty(), "5%");

    assertThat(scored.score().orElseThrow()).hasToString("55.65");
    assertThat(Redone.from(scored)).hasToString("55.65");
  }

  @ParameterizedTest
  @CsvSource({
    // ratings in order: 40 40 80 80 80 80 100 100 100 100
    "0%, 80", // nothing changes: 800/10
    "9%, 80", // ⌊0.9⌋ = 0
    "10%, 80", // 40 and 100 have neighbours like themselves
    "20%, 88", // both 40 count as 80: 880/10
    "30%, 88",
    "40%, 80", // only the two in the middle are left: all count as 80
    "50%, 80" // nothing left: the median
  })
  void the_extremes_count_as_the_nearest_that_is_left(String trim, String expected) {
    Scored scored = score(satisfaction(4, 4, 2, 0), trim);

    assertThat(scored.score().orElseThrow()).hasToString(expected);
    assertThat(Redone.from(scored)).hasToString(expected);
  }

  @Test
  void where_all_that_is_left_is_one_answer_all_count_as_that() {
    assertThat(score(satisfaction(1, 3, 1, 2), "20%").score()).contains(Fraction.of(80));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0%", "20%", "50%"})
  void one_rating_is_its_own_mean(String trim) {
    assertThat(score(satisfaction(0, 0, 1, 0), trim).score()).contains(Fraction.of(40));
  }
}
