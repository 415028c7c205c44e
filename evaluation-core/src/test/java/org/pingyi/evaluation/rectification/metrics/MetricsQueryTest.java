package org.pingyi.evaluation.rectification.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.rectification.LedgerException;

class MetricsQueryTest {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

  @Test
  void a_period_does_not_end_before_it_begins() {
    assertThatExceptionOfType(LedgerException.class)
        .isThrownBy(() -> MetricsQuery.of(JUNE, MAY, JUNE))
        .satisfies(e -> assertThat(e.problem()).isEqualTo(LedgerException.Problem.WRONG_DAY))
        .satisfies(e -> assertThat(e.text().zh()).isEqualTo("起止日期颠倒：2026-06-01 至 2026-05-01"))
        .withMessageContaining("ends before it begins: from 2026-06-01 to 2026-05-01");
  }

  @Test
  void a_period_is_not_looked_at_as_of_a_day_before_it() {
    assertThatExceptionOfType(LedgerException.class)
        .isThrownBy(() -> MetricsQuery.of(MAY, JUNE, MAY.minusDays(1)))
        .withMessageContaining("as of 2026-04-30: choose a later day");
  }

  @Test
  void there_is_a_grouping() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MetricsQuery(MAY, JUNE, JUNE, Set.of()))
        .withMessageContaining("in which groups");
  }

  @Test
  void a_day_is_a_period_and_may_be_looked_at_as_of_itself() {
    MetricsQuery query = MetricsQuery.of(MAY, MAY, MAY);

    assertThat(query.by()).containsExactly(Grouping.WHOLE);
    assertThat(query.covers(MAY)).isTrue();
    assertThat(query.covers(MAY.minusDays(1))).isFalse();
    assertThat(query.covers(MAY.plusDays(1))).isFalse();
  }

  @Test
  void what_is_reported_after_the_day_as_of_which_it_is_looked_at_is_not_covered() {
    MetricsQuery query = MetricsQuery.of(MAY, JUNE, MAY.plusDays(9));

    assertThat(query.covers(MAY.plusDays(9))).isTrue();
    assertThat(query.covers(MAY.plusDays(10))).isFalse();
  }

  @Test
  void groupings_are_in_one_order_and_replace_those_before() {
    assertThat(MetricsQuery.of(MAY, JUNE, JUNE).by(Grouping.MONTH, Grouping.OWNER).by())
        .containsExactly(Grouping.OWNER, Grouping.MONTH);
  }
}
