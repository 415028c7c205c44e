package org.pingyi.evaluation.rectification.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.explanation.Detail;
import org.pingyi.evaluation.explanation.Explanation;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.rectification.metrics.LedgerFigure.Kind;
import org.pingyi.evaluation.rectification.metrics.Survival.Observation;
import org.pingyi.evaluation.rule.Comparison;
import org.pingyi.evaluation.rule.Step;

class DaysToCloseTest {

  /** One item is closed on each day, and another one is looked at for the last time. */
  private static Survival survival(int days) {
    return Survival.of(
        IntStream.range(0, 2 * days)
            .mapToObj(item -> new Observation(item / 2, item % 2 == 0))
            .toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 90, 132, 133, 134, 400})
  void however_many_days_there_are_two_comparisons_show_the_number(int days) {
    Survival survival = survival(days);

    LedgerFigure median = DaysToClose.of(Kind.MEDIAN_DAYS, Fraction.of(1, 2), survival);

    long day = survival.until(Fraction.of(1, 2)).orElseThrow().day();
    assertThat(median.value().map(Number::longValue)).contains(day);
    assertThat(median.explanation().grounds())
        .hasSize(2)
        .allMatch(Comparison::holds)
        .extracting(ground -> ground.left().result())
        .containsExactly(survival.openAfter(day - 1), survival.openAfter(day));
    assertThat(median.explanation().text(Language.EN, Detail.STEPS))
        .startsWith("days to close, median: " + day + "\n");
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 90, 130, 131, 132, 133, 134, 135, 136, 400})
  void a_product_is_written_out_as_far_as_somebody_would_redo_it(int days) {
    LedgerFigure median = DaysToClose.of(Kind.MEDIAN_DAYS, Fraction.of(1, 2), survival(days));

    Step last = (Step) median.explanation().grounds().get(1).left();

    int factors = Math.toIntExact(median.value().orElseThrow().longValueExact()) + 1;
    assertThat(last.operands()).hasSize(factors <= 100 ? factors : 2);
  }

  @Test
  void a_figure_counts_none_to_all() {
    Explanation explained =
        DaysToClose.of(Kind.MEDIAN_DAYS, Fraction.of(1, 2), survival(2)).explanation();

    assertThat(new LedgerFigure(Kind.MEDIAN_DAYS, 2, 2, explained).part()).isEqualTo(2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LedgerFigure(Kind.MEDIAN_DAYS, 3, 2, explained));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LedgerFigure(Kind.MEDIAN_DAYS, -1, 2, explained));
  }

  @Test
  void no_item_is_closed_before_it_was_reported() {
    assertThat(new Observation(0, true).days()).isZero();
    assertThatIllegalArgumentException().isThrownBy(() -> new Observation(-1, true));
  }
}
