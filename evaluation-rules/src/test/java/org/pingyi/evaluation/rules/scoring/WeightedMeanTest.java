package org.pingyi.evaluation.rules.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pingyi.evaluation.rules.Fixtures.POINTS;
import static org.pingyi.evaluation.rules.Fixtures.SATISFACTION;
import static org.pingyi.evaluation.rules.Fixtures.cell;
import static org.pingyi.evaluation.rules.Fixtures.satisfaction;

import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.ScoreRange;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rules.Redone;
import org.pingyi.evaluation.tally.Cell;

class WeightedMeanTest {

  private final WeightedMean rule = new WeightedMean();

  private Scored score(Cell cell) {
    return rule.score(cell, new NoParameters());
  }

  /** The documentation of NumPy's {@code average}: 1 to 10, given ten times to once, is 4.0. */
  @Test
  void it_agrees_with_a_published_average_of_values_by_their_numbers() {
    long[] numbers =
        LongStream.rangeClosed(1, 10)
            .flatMap(value -> LongStream.generate(() -> value).limit(11 - value))
            .toArray();

    assertThat(score(PublishedRatings.of(numbers)).score()).contains(Fraction.of(4));
  }

  @Test
  void it_is_the_mean_of_the_values_of_all_ratings() {
    // 30·100 + 8·80 = 3640 from 38 ratings
    assertThat(score(satisfaction(30, 8, 0, 2)).score()).contains(Fraction.of(3640, 38));
  }

  @Test
  void an_answer_without_value_is_no_rating() {
    assertThat(score(satisfaction(1, 0, 0, 99)).score()).contains(Fraction.HUNDRED);
  }

  @Test
  void a_third_is_kept_exactly() {
    assertThat(score(satisfaction(2, 0, 1, 0)).score()).contains(Fraction.of(240, 3));
    assertThat(score(satisfaction(1, 1, 1, 0)).score()).contains(Fraction.of(220, 3));
  }

  @Test
  void numbers_of_a_range_are_their_own_values() {
    assertThat(score(cell(POINTS, Map.of("85.5", 1L, "90", 3L))).score())
        .contains(Fraction.of(711, 8));
  }

  @Test
  void it_lies_between_the_least_and_the_greatest_value_of_the_scale() {
    assertThat(rule.range(SATISFACTION, new NoParameters()))
        .isEqualTo(new ScoreRange(Fraction.of(40), Fraction.HUNDRED));
  }

  @Test
  void the_steps_name_each_option_that_was_given_with_a_value_and_come_to_the_score() {
    Scored scored = score(satisfaction(30, 8, 0, 2));

    Step mean = ((Scored.Score) scored).working().get().step();
    assertThat(mean.operation()).isEqualTo(Step.Operation.QUOTIENT);
    Step sum = (Step) mean.operands().get(0);
    assertThat(sum.operands())
        .extracting(product -> product.name().en() + " = " + product.result())
        .containsExactly("A = 3000", "B = 640");
    assertThat(mean.operands().get(1).name().zh()).isEqualTo("有效评分数");
    assertThat(Redone.from(scored)).isEqualTo(Fraction.of(3640, 38));
  }
}
