package org.pingyi.evaluation.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pingyi.evaluation.rules.Fixtures.POINTS;
import static org.pingyi.evaluation.rules.Fixtures.cell;
import static org.pingyi.evaluation.rules.Fixtures.satisfaction;
import static org.pingyi.evaluation.rules.Fixtures.scale;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.model.Attitude;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.OptionScale;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rules.Fixtures;
import org.pingyi.evaluation.rules.Redone;
import org.pingyi.evaluation.tally.Cell;

class MedianTest {

  private final Median rule = new Median();

  private Scored score(Cell cell) {
    return rule.score(cell, new NoParameters());
  }

  /** The documentation of Python's {@code statistics.median}. */
  @Test
  void it_agrees_with_published_medians() {
    assertThat(score(PublishedRatings.of(1, 3, 5)).score()).contains(Fraction.of(3));
    assertThat(score(PublishedRatings.of(1, 3, 5, 7)).score()).contains(Fraction.of(4));
  }

  @Test
  void of_an_odd_number_it_is_the_middle_rating() {
    assertThat(score(satisfaction(2, 1, 2, 0)).score()).contains(Fraction.of(80));
  }

  @Test
  void of_an_even_number_it_is_the_mean_of_the_two_middle_ratings() {
    assertThat(score(satisfaction(2, 0, 2, 0)).score()).contains(Fraction.of(70));
    assertThat(score(satisfaction(3, 0, 1, 0)).score()).contains(Fraction.HUNDRED);
  }

  @Test
  void answers_without_value_do_not_shift_the_middle() {
    assertThat(score(satisfaction(0, 1, 0, 50)).score()).contains(Fraction.of(80));
  }

  @Test
  void the_order_in_which_options_are_shown_is_not_the_order_of_their_values() {
    OptionScale shuffled =
        scale(
            Fixtures.option("middle", 50, Attitude.NEUTRAL),
            Fixtures.option("best", 100, Attitude.POSITIVE),
            Fixtures.option("worst", 0, Attitude.NEGATIVE));

    assertThat(score(cell(shuffled, Map.of("middle", 1L, "best", 1L, "worst", 1L))).score())
        .contains(Fraction.of(50));
  }

  @Test
  void half_a_step_of_a_range_can_come_out() {
    assertThat(score(cell(POINTS, Map.of("80", 1L, "80.5", 1L))).score())
        .contains(Fraction.of(321, 4));
  }

  @Test
  void the_steps_say_which_ratings_are_in_the_middle() {
    Scored scored = score(satisfaction(2, 0, 2, 0));

    Step median = ((Scored.Score) scored).working().get().step();
    Step sum = (Step) median.operands().get(0);
    assertThat(sum.operands())
        .extracting(middle -> middle.name().en() + " is " + middle.result())
        .containsExactly(
            "rating number 2 of 4, counted from the lowest is 40",
            "rating number 3 of 4, counted from the lowest is 100");
    Step second = (Step) sum.operands().get(0);
    assertThat(second.operation()).isEqualTo(Step.Operation.AT_POSITION);
    assertThat(second.operands())
        .extracting(operand -> operand.name().en() + ": " + operand.result())
        .containsExactly("position: 2", "value of C: 40", "C: 2", "value of A: 100", "A: 2");
    assertThat(Redone.from(scored)).isEqualTo(Fraction.of(70));
  }
}
