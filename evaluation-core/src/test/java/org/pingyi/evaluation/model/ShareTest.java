package org.pingyi.evaluation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {

  @ParameterizedTest
  @CsvSource({
    "20%, 1, 5",
    "33.3%, 333, 1000",
    "0%, 0, 1",
    "100%, 1, 1",
    "0.5%, 1, 200",
    "1/3, 1, 3",
    "2/6, 1, 3",
    "3/3, 1, 1",
    "0/9, 0, 1",
    "0.2, 1, 5",
    "0.20, 1, 5",
    "0, 0, 1",
    "1, 1, 1",
    "1.0, 1, 1",
    "-0, 0, 1",
  })
  void a_share_is_exactly_what_was_written(String text, long part, long whole) {
    assertThat(Share.parse(text)).isEqualTo(Share.of(part, whole));
  }

  @ParameterizedTest
  @ValueSource(strings = {"50", "1.01", "101%", "-1%", "-0.1", "4/3", "-1/3", "1/0", "0/0"})
  void a_number_outside_0_to_1_is_no_share(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Share.parse(text))
        .isNotInstanceOf(NumberFormatException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "half", "20 %", "%", ".5", "1e-1", "1_0%", "1/", "/3", "1/-3", "1.5/3", "２０%",
        "+1", "20%%", "1/3/3", "0,2", "NaN"
      })
  void anything_else_is_no_number(String text) {
    assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Share.parse(text));
  }

  @Test
  void a_hostile_number_is_refused_without_being_worked_on() {
    String nines = "9".repeat(1_000_000);
    for (String text : new String[] {nines, nines + "%", "1/" + nines, "0." + nines}) {
      assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Share.parse(text));
    }
  }

  @Test
  void a_part_is_between_0_and_its_whole() {
    assertThat(Share.of(2, 4).value()).isEqualTo(Fraction.of(1, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> Share.of(5, 4));
    assertThatIllegalArgumentException().isThrownBy(() -> Share.of(-1, 4));
    assertThatIllegalArgumentException().isThrownBy(() -> Share.of(-1, -4));
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Share.of(0, 0));
  }

  @ParameterizedTest
  @CsvSource({"1/3, 9, 3", "1/3, 10, 3", "1/3, 2, 0", "20%, 5, 1", "100%, 7, 7", "0, 100, 0"})
  void a_share_of_a_number_is_rounded_down(String share, long whole, long part) {
    assertThat(Share.parse(share).floorOf(whole)).isEqualTo(part);
  }

  @Test
  void shares_are_ordered_by_size() {
    assertThat(Share.parse("1/3")).isGreaterThan(Share.parse("33%")).isLessThan(Share.parse("0.5"));
  }

  @Property
  void what_is_printed_reads_as_the_same_share(
      @ForAll @LongRange(max = 1_000) long part,
      @ForAll @LongRange(min = 1, max = 1_000) long more) {
    Share share = Share.of(part, part + more);

    assertThat(Share.parse(share.toString())).isEqualTo(share);
  }
}
