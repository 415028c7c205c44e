package org.pingyi.evaluation.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.pingyi.evaluation.rules.Fixtures.POINTS;
import static org.pingyi.evaluation.rules.Fixtures.TWO_ALIKE;
import static org.pingyi.evaluation.rules.Fixtures.cell;
import static org.pingyi.evaluation.rules.Fixtures.satisfaction;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rules.Redone;
import org.pingyi.evaluation.rules.scoring.TopBoxShare.Parameters;
import org.pingyi.evaluation.tally.Cell;

class TopBoxShareTest {

  private final TopBoxShare rule = new TopBoxShare();

  private Scored boxes(Cell cell, int boxes) {
    return rule.score(cell, new Parameters(Optional.of(boxes), Optional.empty()));
  }

  private Scored atLeast(Cell cell, long value) {
    return rule.score(cell, new Parameters(Optional.empty(), Optional.of(Fraction.of(value))));
  }

  @ParameterizedTest
  @CsvSource({"1, 40", "2, 80", "3, 100", "4, 100", "2147483647, 100"})
  void it_is_the_ratings_in_a_hundred_among_so_many_of_the_highest_values(
      int boxes, long expected) {
    Scored scored = boxes(satisfaction(2, 2, 1, 3), boxes);

    assertThat(scored.score()).contains(Fraction.of(expected));
    assertThat(Redone.from(scored)).isEqualTo(Fraction.of(expected));
  }

  @Test
  void without_parameters_the_highest_value_counts() {
    assertThat(
            rule.score(satisfaction(1, 2, 1, 0), new Parameters(Optional.empty(), Optional.empty()))
                .score())
        .contains(Fraction.of(25));
  }

  @Test
  void the_box_is_of_the_scale_even_where_nobody_gave_its_answer() {
    assertThat(boxes(satisfaction(0, 3, 1, 0), 1).score()).contains(Fraction.ZERO);
  }

  @Test
  void options_of_one_value_are_one_box() {
    assertThat(boxes(cell(TWO_ALIKE, Map.of("no", 1L, "yes", 1L, "aye", 1L)), 1).score())
        .contains(Fraction.of(200, 3));
  }

  @Test
  void on_a_range_boxes_are_its_last_steps() {
    Cell points = cell(POINTS, Map.of("0", 1L, "99", 1L, "99.5", 1L, "100", 1L));

    assertThat(boxes(points, 2).score()).contains(Fraction.of(50));
    assertThat(boxes(points, 1_000_000).score()).contains(Fraction.HUNDRED);
  }

  @ParameterizedTest
  @CsvSource({"0, 100", "40, 100", "41, 80", "80, 80", "100, 40", "101, 0"})
  void the_scheme_may_say_from_which_value_on(long atLeast, long expected) {
    assertThat(atLeast(satisfaction(2, 2, 1, 3), atLeast).score()).contains(Fraction.of(expected));
  }

  @ParameterizedTest
  @CsvSource({"boxes: 0, scoring.boxes", "'boxes: 1, at-least: 80', scoring.at-least"})
  void parameters_that_cannot_be_meant_are_refused(String parameters, String place) {
    assertThat(Schemes.faults("top-box-share, " + parameters))
        .extracting(Fault::code, Fault::path)
        .containsExactly(tuple(FaultCode.INVALID_PARAMETER, place));
  }
}
