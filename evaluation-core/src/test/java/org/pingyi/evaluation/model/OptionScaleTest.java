package org.pingyi.evaluation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OptionScaleTest {

  private static Option option(String id, Optional<Fraction> value, Attitude attitude) {
    return new Option(id, Text.of(id), value, attitude);
  }

  private final OptionScale satisfaction =
      new OptionScale(
          "satisfaction",
          Text.of("satisfaction", "满意度"),
          List.of(
              option("B", Optional.of(Fraction.of(80)), Attitude.POSITIVE),
              option("A", Optional.of(Fraction.HUNDRED), Attitude.POSITIVE),
              option("C", Optional.of(Fraction.of(-40)), Attitude.NEGATIVE),
              option("D", Optional.empty(), Attitude.NEUTRAL)));

  @Test
  void options_are_numbered_in_the_order_in_which_they_are_shown() {
    assertThat(satisfaction.size()).isEqualTo(4);
    assertThat(satisfaction.indexOf("A")).hasValue(1);
    assertThat(satisfaction.answer(1)).isEqualTo("A");
    assertThat(satisfaction.value(1)).hasValue(Fraction.HUNDRED);
    assertThat(satisfaction.attitude(2)).isEqualTo(Attitude.NEGATIVE);
  }

  @Test
  void an_option_is_named_as_written() {
    assertThat(satisfaction.indexOf("a")).isEmpty();
    assertThat(satisfaction.indexOf("")).isEmpty();
    assertThat(satisfaction.indexOf("A ")).isEmpty();
  }

  @Test
  void the_least_and_the_greatest_are_among_the_options_with_a_value() {
    assertThat(satisfaction.least()).hasValue(Fraction.of(-40));
    assertThat(satisfaction.greatest()).hasValue(Fraction.HUNDRED);
    assertThat(satisfaction.value(3)).isEmpty();
  }

  @Test
  void a_scale_without_values_has_no_least() {
    OptionScale abstain =
        new OptionScale(
            "s", Text.of("s"), List.of(option("X", Optional.empty(), Attitude.NEUTRAL)));

    assertThat(abstain.least()).isEmpty();
    assertThat(abstain.greatest()).isEmpty();
  }

  @Test
  void a_scale_has_options_with_ids_of_their_own() {
    Option a = option("A", Optional.empty(), Attitude.NEUTRAL);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OptionScale("s", Text.of("s"), List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OptionScale("s", Text.of("s"), List.of(a, a)))
        .withMessageContaining("A");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OptionScale(" ", Text.of("s"), List.of(a)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> option("", Optional.empty(), Attitude.NEUTRAL));
  }

  @Test
  void later_changes_of_the_list_do_not_reach_the_scale() {
    List<Option> options =
        new ArrayList<>(List.of(option("A", Optional.empty(), Attitude.NEUTRAL)));
    OptionScale scale = new OptionScale("s", Text.of("s"), options);

    options.clear();

    assertThat(scale.size()).isEqualTo(1);
  }
}
