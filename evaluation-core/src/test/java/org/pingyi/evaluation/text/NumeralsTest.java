package org.pingyi.evaluation.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"", "1e2", ".5", "1.", "1_000", "+1", "--1", "１", "0x1", " 1", "1 ", "1,5", "٣"})
  void a_numeral_is_made_of_ascii_digits(String text) {
    assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Numerals.decimal(text));
  }

  @Test
  void a_numeral_keeps_the_digits_written_up_to_a_length() {
    assertThat(Numerals.decimal("-1")).hasToString("-1");
    assertThat(Numerals.decimal("007.50")).hasToString("7.50");
    assertThat(Numerals.decimal("1".repeat(1_000)).precision()).isEqualTo(1_000);
    assertThatExceptionOfType(NumberFormatException.class)
        .isThrownBy(() -> Numerals.decimal("1".repeat(1_001)));
    assertThat(Numerals.decimal("0.5" + "0".repeat(997)).scale()).isEqualTo(998);
  }

  @Test
  void zeros_that_say_nothing_do_not_count_for_the_length() {
    String zeros = "0".repeat(2_000);
    assertThat(Numerals.decimal(zeros + "7.5" + zeros)).hasToString("7.5");
    assertThat(Numerals.decimal("-" + zeros + "7." + zeros)).hasToString("-7");
    assertThat(Numerals.decimal(zeros)).hasToString("0");
    assertThat(Numerals.decimal(zeros + ".5")).hasToString("0.5");
    assertThatExceptionOfType(NumberFormatException.class)
        .isThrownBy(() -> Numerals.decimal("1" + zeros));
  }
}
