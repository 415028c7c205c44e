package org.pingyi.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8OutputTest {

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final Utf8Output out = new Utf8Output(written);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "0.00",
        "0.05",
        "-0.5",
        "-0.05",
        "7",
        "-7",
        "97.52",
        "100.0000000000",
        "1E+3",
        "9223372036854775807",
        "-9223372036854775808",
        "9223372036854775808",
        "-922337203685477580.8",
        "0.000000000000000001",
        "0.0000000000000000001",
        "-9.223372036854775808",
        "1234567890123456789012.34"
      })
  void a_number_is_written_plainly(String number) throws IOException {
    out.append(new BigDecimal(number));

    assertThat(written()).isEqualTo(new BigDecimal(number).toPlainString());
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 9, 10, -1, 1_000_000, Long.MAX_VALUE, Long.MIN_VALUE})
  void a_whole_number_is_written_digit_by_digit(long number) throws IOException {
    out.append(number);

    assertThat(written()).isEqualTo(Long.toString(number));
  }

  @Test
  void text_of_any_length_keeps_its_order() throws IOException {
    StringBuilder expected = new StringBuilder();
    for (int length = 1; length <= 100_000; length = length * 3 + 1) {
      for (String text : new String[] {"评".repeat(length), "x".repeat(length)}) {
        out.append(text);
        out.append(',');
        out.append(length);
        expected.append(text).append(',').append(length);
      }
    }
    for (int i = 0; i < 20_000; i++) {
      out.append('.');
      expected.append('.');
    }

    assertThat(written()).isEqualTo(expected.toString());
  }

  @Test
  void half_a_surrogate_pair_becomes_a_question_mark() throws IOException {
    out.append("a\ud800b😀");

    assertThat(written()).isEqualTo("a?b😀");
  }

  private String written() throws IOException {
    out.flush();
    return written.toString(StandardCharsets.UTF_8);
  }
}
