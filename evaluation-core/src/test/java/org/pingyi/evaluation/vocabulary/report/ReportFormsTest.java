package org.pingyi.evaluation.vocabulary.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.vocabulary.Decimal;
import org.pingyi.evaluation.vocabulary.OutOfRangeException;
import org.pingyi.evaluation.vocabulary.WholeNumber;

/** What may stand in the fields of a report. */
class ReportFormsTest {

  @Test
  void a_count_of_a_report_starts_somewhere() {
    WholeNumber<?> line = (WholeNumber<?>) ReportForms.wholeFrom(1);

    assertThat(line.parse("1")).isEqualTo(1L);
    assertThatExceptionOfType(OutOfRangeException.class)
        .isThrownBy(() -> line.parse("0"))
        .withMessage("at least 1");
  }

  @Test
  void a_decimal_is_exactly_what_is_written() {
    assertThat(((Decimal<?>) ReportForms.NUMBER).parse("0.10")).isEqualTo(new BigDecimal("0.10"));
  }
}
