package org.pingyi.evaluation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SmallValuesTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  @Test
  void a_text_in_one_language_reads_the_same_in_both() {
    assertThat(Text.of("作风").in(Language.EN)).isEqualTo("作风");
    assertThat(Text.of("Conduct", "作风").in(Language.ZH)).isEqualTo("作风");
    assertThat(Text.of("Conduct", "作风").in(Language.EN)).isEqualTo("Conduct");
    assertThat(Text.of("Conduct", "作风")).hasToString("Conduct");
  }

  @Test
  void a_text_is_not_blank_in_either_language() {
    assertThatIllegalArgumentException().isThrownBy(() -> Text.of(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> Text.of("a", "\u3000"));
    assertThatIllegalArgumentException().isThrownBy(() -> Text.of("", "a"));
    assertThatNullPointerException().isThrownBy(() -> Text.of("a", null));
  }

  @Test
  void a_language_is_known_by_its_code() {
    assertThat(Language.of("zh")).isEqualTo(Language.ZH);
    assertThat(Language.of(Language.EN.code())).isEqualTo(Language.EN);
    assertThatIllegalArgumentException().isThrownBy(() -> Language.of("fr"));
  }

  @Test
  void a_period_includes_its_first_and_its_last_day() {
    LocalDate opens = LocalDate.parse("2026-05-01");
    LocalDate closes = LocalDate.parse("2026-05-31");
    Period may = new Period(opens, closes, SHANGHAI);

    assertThat(may.contains(opens)).isTrue();
    assertThat(may.contains(closes)).isTrue();
    assertThat(may.contains(opens.minusDays(1))).isFalse();
    assertThat(may.contains(closes.plusDays(1))).isFalse();
  }

  @Test
  void a_period_may_be_one_day_but_not_end_before_it_begins() {
    LocalDate day = LocalDate.parse("2026-05-01");

    assertThat(new Period(day, day, SHANGHAI).contains(day)).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Period(day, day.minusDays(1), SHANGHAI));
    assertThatNullPointerException().isThrownBy(() -> new Period(day, day, null));
  }

  @ParameterizedTest
  @EnumSource(
      value = RoundingMode.class,
      names = {"HALF_UP", "HALF_EVEN", "HALF_DOWN", "UP", "DOWN"},
      mode = EnumSource.Mode.EXCLUDE)
  void only_five_modes_are_for_scores(RoundingMode other) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Rounding(2, other));
  }

  @Test
  void scores_are_rounded_to_at_most_ten_digits_and_shares_to_four() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Rounding(11, RoundingMode.HALF_UP));
    assertThatIllegalArgumentException().isThrownBy(() -> new Rounding(-1, RoundingMode.HALF_UP));
    assertThat(Rounding.DEFAULT.round(Fraction.of(1, 3))).hasToString("0.33");
    assertThat(Rounding.DEFAULT.roundShare(Fraction.of(1, 3))).hasToString("0.3333");
    assertThat(new Rounding(0, RoundingMode.UP).round(Fraction.of(1, 3))).hasToString("1");
    assertThat(new Rounding(0, RoundingMode.UP).roundShare(Fraction.of(1, 3)))
        .hasToString("0.3334");
  }

  @Test
  void scores_may_have_ten_digits_or_none() {
    assertThat(new Rounding(10, RoundingMode.DOWN).round(Fraction.of(1, 3)))
        .hasToString("0.3333333333");
    assertThat(new Rounding(0, RoundingMode.DOWN).round(Fraction.of(1, 3))).hasToString("0");
  }

  @ParameterizedTest
  @MethodSource
  void whatever_has_an_id_has_one_that_is_not_blank(Function<String, Object> made) {
    assertThat(made.apply("a")).isNotNull();
    assertThatIllegalArgumentException().isThrownBy(() -> made.apply(" \u3000"));
  }

  static Stream<Function<String, Object>> whatever_has_an_id_has_one_that_is_not_blank() {
    Text text = Text.of("a");
    Option option = new Option("A", text, Optional.empty(), Attitude.NEUTRAL);
    OptionScale scale = new OptionScale("s", text, List.of(option));
    LeafCriterion leaf = new LeafCriterion("l", text, Fraction.ONE, scale, false);
    return Stream.of(
        EvaluationObject::of,
        id -> new Option(id, text, Optional.empty(), Attitude.NEUTRAL),
        id -> new OptionScale(id, text, List.of(option)),
        id -> new LeafCriterion(id, text, Fraction.ONE, scale, false),
        id -> new InnerCriterion(id, text, Fraction.ONE, List.of(leaf)),
        id -> new Stratum(id, text, Fraction.ONE),
        id -> new Grade(id, text),
        id ->
            new RaterGroup(
                id, text, Fraction.ONE, 0, OptionalLong.empty(), true, List.of(), List.of()));
  }

  @Test
  void a_group_size_and_a_grade_are_checked() {
    assertThat(new Privacy(0).minimumGroupSize()).isZero();
    assertThatIllegalArgumentException().isThrownBy(() -> new Privacy(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Grade(" ", Text.of("excellent")));
    assertThatNullPointerException().isThrownBy(() -> new TieBreak.GroupTotal(null));
  }
}
