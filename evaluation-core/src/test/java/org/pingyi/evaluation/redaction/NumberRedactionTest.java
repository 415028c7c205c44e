package org.pingyi.evaluation.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which numbers are those of cards and phones, and which of neither. */
class NumberRedactionTest {

  private final Redaction numbers = new NumberRedaction();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "110105190001010021 | id-card", // born on the first day
        "110105209912310021 | id-card", // and on the last one
        "110105189912310021 | long-number",
        "110105210001010021 | long-number",
        "110105194913310025 | long-number", // no such month
        "990105194912310021 | long-number", // no such area
        "110105194913310025 2 | long-number",
        "110105194913310031 | long-number",
        "11010519491331003X | id-card", // no birthday, but the check character
        "11010519491331003 - x | id-card",
        "11010519491331002X | long-number",
        "13900139000 13800138000 | phone",
      })
  void a_long_number_is_a_card_by_its_birthday_or_its_check_character(String number, String kind) {
    Redacted left = numbers.redact("see " + number + ", please");

    assertThat(left).isEqualTo(new Redacted("see [" + kind + "], please", Map.of(kind, 1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "打 138 / / 0013 8000 吧 | 打 〔电话〕 吧",
        "找一三八〇〇一三八〇〇〇吧 | 找〔电话〕吧",
        "找①③⑨⓪⓪①③⑧⓪⓪⓪吧 | 找〔电话〕吧",
        "8562 1034 没人接 | 〔电话〕 没人接",
        "８５６２－１０３４ 没人接 | 〔电话〕 没人接",
        "856 2134 没人接 | 〔电话〕 没人接",
        "(2026-13-40 2026-13-40) | [long-number])",
      })
  void a_number_is_found_however_its_digits_are_written(String given, String left) {
    assertThat(numbers.redact(given).text()).isEqualTo(left);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8562/1234 没人接",
        "8562 - 1234 没人接",
        "85 621 234 没人接",
        "八五六二 一二三四 没人接",
        "#85621234 已交",
        "85621234元 已交",
        "编号 123456789 已交",
        "138 /  / 0013 8000",
        "找①③⑨⓪⓪①③⑧⓪⓪⑩吧",
        "20260501 20260531 都关门",
        "2026-05 没有回音",
      })
  void a_number_that_nothing_makes_one_of_a_phone_stays(String text) {
    assertThat(numbers.redact(text)).isEqualTo(Redacted.unchanged(text));
  }
}
