package org.pingyi.evaluation.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Language;

/** How numbers, shares and durations are worded for people. */
class WordingTest {

  private static final Wording EN = new Wording(Language.EN);
  private static final Wording ZH = new Wording(Language.ZH);

  @ParameterizedTest
  @CsvSource({
    "3640, 38, 95.789473…",
    "1, 3, 0.333333…",
    "-1, 3, -0.333333…",
    "-1, 3000000000, -0.000000…",
    "1, 8, 0.125",
    "1, 128, 0.007812…",
    "93, 1, 93",
    "-5, 2, -2.5",
  })
  void a_number_that_does_not_end_soon_is_cut_and_says_so(long a, long b, String written) {
    assertThat(EN.number(Fraction.of(a, b))).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({"1, 3, 33.33%", "1, 5, 20%", "1, 100000, <0.01%", "0, 1, 0%", "1, 10000, 0.01%"})
  void a_share_is_a_percentage(long a, long b, String written) {
    assertThat(EN.percent(Fraction.of(a, b))).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "30d, 30 days, 30 天",
    "1d, 1 day, 1 天",
    "15 working days, 15 working days, 15 个工作日",
    "1 working day, 1 working day, 1 个工作日",
    "P1M, 1 month, 1 个月",
    "P2Y1M3D, 2 years 1 month 3 days, 2 年 1 个月 3 天",
    "P2W, 14 days, 14 天",
    "P0D, 0 days, 0 天",
  })
  void a_duration_is_words(String duration, String en, String zh) {
    assertThat(EN.duration(CalendarDuration.parse(duration))).isEqualTo(en);
    assertThat(ZH.duration(CalendarDuration.parse(duration))).isEqualTo(zh);
  }
}
