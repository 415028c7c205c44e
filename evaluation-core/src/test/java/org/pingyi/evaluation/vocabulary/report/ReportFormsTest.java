package org.pingyi.evaluation.vocabulary.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.vocabulary.CommonKeys;
import org.pingyi.evaluation.vocabulary.Decimal;
import org.pingyi.evaluation.vocabulary.Form;
import org.pingyi.evaluation.vocabulary.OutOfRangeException;
import org.pingyi.evaluation.vocabulary.WholeNumber;
import org.pingyi.evaluation.vocabulary.Word;

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
  void a_list_of_a_report_may_be_empty_and_says_what_stands_in_it() {
    var list = (Form.Items<?>) ReportForms.listOf(() -> CommonKeys.LANGUAGES);

    assertThat(list.nonEmpty()).isFalse();
    assertThat(((Form.Fields) list.element()).keys().get()).isEqualTo(CommonKeys.LANGUAGES);
  }

  @Test
  void a_decimal_is_exactly_what_is_written() {
    assertThat(((Decimal<?>) ReportForms.NUMBER).parse("0.10")).isEqualTo(new BigDecimal("0.10"));
  }

  @Test
  void words_of_a_report_are_named_as_they_are_written() {
    var word = (Word<?>) ReportForms.words(Way.values(), way -> "go " + way);

    assertThat(word.words()).containsExactly("go UP", "go DOWN");
  }

  @Test
  void an_object_a_list_and_what_may_be_null_say_what_stands_in_them() {
    assertThat(((Form.Fields) ReportForms.object(() -> CommonKeys.LANGUAGES)).keys().get())
        .isEqualTo(CommonKeys.LANGUAGES);
    assertThat(ReportForms.listOf(ReportForms.DAY))
        .isEqualTo(new Form.Items<>(ReportForms.DAY, false));
    assertThat(ReportForms.orNull(ReportForms.TEXT)).isEqualTo(new Form.OrNull(ReportForms.TEXT));
  }

  private enum Way {
    UP,
    DOWN
  }
}
