package org.pingyi.evaluation.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.pingyi.evaluation.rules.Fixtures.satisfaction;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rules.Redone;
import org.pingyi.evaluation.rules.scoring.DropExtremes.Parameters;
import org.pingyi.evaluation.tally.Cell;

class DropExtremesTest {

  private final DropExtremes rule = new DropExtremes();

  private Scored score(Cell cell, long atEachEnd) {
    return rule.score(cell, new Parameters(atEachEnd, Optional.empty()));
  }

  @Test
  void the_textbook_example_comes_out_as_published() {
    Scored scored = score(PublishedRatings.twenty(), 1);

    assertThat(scored.score().orElseThrow()).hasToString("56.5");
    assertThat(Redone.from(scored)).hasToString("56.5");
  }

  @ParameterizedTest
  @CsvSource({
    // ratings in order: 40 40 80 80 80 80 100 100 100 100
    "1, 82.5", // 660/8
    "2, 260/3", // 520/6
    "3, 85", // 340/4
    "4, 80" // 160/2
  })
  void as_many_are_dropped_at_each_end(long atEachEnd, String expected) {
    Scored scored = score(satisfaction(4, 4, 2, 1), atEachEnd);

    assertThat(scored.score().orElseThrow()).hasToString(expected);
    assertThat(Redone.from(scored)).hasToString(expected);
  }

  @Test
  void of_several_highest_only_one_is_dropped() {
    assertThat(score(satisfaction(2, 1, 1, 0), 1).score()).contains(Fraction.of(90));
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6, 1_000_000})
  void where_nothing_is_left_there_is_no_score_and_the_reason_is_said(long atEachEnd) {
    assertThat(score(satisfaction(4, 4, 2, 1), atEachEnd))
        .isInstanceOfSatisfying(
            Scored.NotApplicable.class,
            none -> assertThat(none.reason().en()).isEqualTo("nothing is left of 10 ratings"));
  }

  @Test
  void with_fewer_ratings_than_said_all_count() {
    Parameters fromFive = new Parameters(1, Optional.of(5L));

    Scored four = rule.score(satisfaction(2, 1, 1, 3), fromFive);
    Scored five = rule.score(satisfaction(2, 1, 2, 3), fromFive);

    assertThat(four.score()).contains(Fraction.of(80));
    assertThat(Redone.from(four)).isEqualTo(Fraction.of(80));
    assertThat(five.score()).contains(Fraction.of(220, 3));
  }

  @ParameterizedTest
  @CsvSource({
    "at-each-end: 0, scoring.at-each-end",
    "at-each-end: -1, scoring.at-each-end",
    "from-ratings: 2, scoring.from-ratings",
    "'at-each-end: 3, from-ratings: 6', scoring.from-ratings"
  })
  void parameters_that_leave_nothing_are_refused(String parameters, String place) {
    assertThat(Schemes.faults("drop-extremes, " + parameters))
        .extracting(Fault::code, Fault::path)
        .containsExactly(tuple(FaultCode.INVALID_PARAMETER, place));
  }
}
