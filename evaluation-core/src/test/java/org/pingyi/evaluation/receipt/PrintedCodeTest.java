package org.pingyi.evaluation.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.model.Text;

class PrintedCodeTest {

  private static final PrintedCode CODE =
      PrintedCode.of(HexFormat.of().parseHex("0123456789abcdeffedcba9876543210"));
  private static final String PRINTED = "014D-2PF2-DBSQ-QZXQ-5TK1-V58C-GGT";

  @ParameterizedTest
  @CsvSource({
    "00000000000000000000000000000000, 0000-0000-0000-0000-0000-0000-000",
    "00000000000000000000000000000001, 0000-0000-0000-0000-0000-0000-012",
    "0123456789abcdeffedcba9876543210, 014D-2PF2-DBSQ-QZXQ-5TK1-V58C-GGT",
    "80000000000000000000000000000000, 4000-0000-0000-0000-0000-0000-00P",
    "ffffffffffffffffffffffffffffffff, 7ZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZC"
  })
  void bits_are_printed_in_groups_of_four(String bits, String printed) {
    assertThat(PrintedCode.of(HexFormat.of().parseHex(bits)).text()).isEqualTo(printed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "014D-2PF2-DBSQ-QZXQ-5TK1-V58C-GGT",
        "014d2pf2dbsqqzxq5tk1v58cggt",
        "O14D 2PF2 DBSQ QZXQ 5TKI V58C GGT",
        "oL4d-2pf2-dbsq-qzxq-5tkl-v58c-ggt",
        "\t014D-2PF2-DBSQ-\r\nQZXQ-5TK1-V58C-GGT\n",
        "０１４Ｄ－２ＰＦ２－ＤＢＳＱ－ＱＺＸＱ－５ＴＫ１－Ｖ５８Ｃ－ＧＧＴ",
        "Ｏｌ４ｄ　２ｐｆ２　ｄｂｓｑ　ｑｚｘｑ　５ｔｋｉ　ｖ５８ｃ　ｇｇｔ",
        "014D–2PF2—DBSQ−QZXQ‐5TK1‑V58C――GGT",
        "\u200E014D\u00AD2PF2\u200B\uFEFFDBSQ\u00A0QZXQ\u20075TK1\u2060V58C-GGT"
      })
  void a_code_is_read_however_it_was_typed(String typed) {
    assertThat(PrintedCode.read(typed).value()).contains(CODE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "''                                   | TOO_SHORT",
        "---                                  | TOO_SHORT",
        "014D-2PF2-DBSQ-QZXQ-5TK1-V58C-GG     | TOO_SHORT",
        "014D-2PF2-DBSQ-QZXQ-5TK1-V58C-GGT3   | TOO_LONG",
        "014D-2PF2-DBSQ-QZXQ-5TK1-V58C-GGU    | FOREIGN_CHARACTER",
        "014D_2PF2                            | FOREIGN_CHARACTER",
        "O14D-2PF2-DBSQ-QZXQ-5TK1-V58C-GGT.   | FOREIGN_CHARACTER",
        "评议码                                  | FOREIGN_CHARACTER",
        "𝟘14D-2PF2-DBSQ-QZXQ-5TK1-V58C-GGT    | FOREIGN_CHARACTER",
        "014D-2PF2-DBSQ-QZXQ-5TK1-V58C-GG4    | MISTYPED",
        "014D-2PF2-DBSQ-QZXQ-5TK1-V58C-TGG    | MISTYPED",
        "104D-2PF2-DBSQ-QZXQ-5TK1-V58C-GGT    | MISTYPED"
      })
  void a_slip_is_told_from_others(String typed, TypingSlip expected) {
    assertThat(PrintedCode.read(typed))
        .isInstanceOfSatisfying(
            CodeReading.Slip.class, slip -> assertThat(slip.slip()).isEqualTo(expected));
  }

  @Test
  void what_has_a_fitting_check_character_and_more_than_128_bits_is_no_code() {
    int sum = CheckCharacter.add(0, 8);
    for (int i = 1; i < 26; i++) {
      sum = CheckCharacter.add(sum, 0);
    }
    String tooMuch =
        "8" + "0".repeat(25) + "0123456789ABCDEFGHJKMNPQRSTVWXYZ".charAt(CheckCharacter.of(sum));

    assertThat(slip(tooMuch).slip()).isEqualTo(TypingSlip.MISTYPED);
  }

  @Test
  void a_slip_says_what_to_look_for_and_quotes_nothing() {
    assertThat(slip("014D-2PF2-DBSQ"))
        .isEqualTo(
            new CodeReading.Slip<>(
                TypingSlip.TOO_SHORT,
                Text.of(
                    "a code has 27 characters, and here are only 12: some are left out",
                    "应有 27 个字符，此处只有 12 个，有遗漏")));
    assertThat(slip("014D-2PF2-DBSQ-U").message())
        .isEqualTo(
            Text.of(
                "character 13, not counting hyphens, is none that a code has: there are digits and"
                    + " the letters A to Z without U",
                "第 13 个字符（不计连字符）有误：只会有数字和除 U 以外的英文字母"));
    assertThat(slip(PRINTED + "Z").message().zh()).doesNotContain("Z");
    assertThat(slip(PRINTED.replace('T', '4')).message().toString()).doesNotContain("014D");
  }

  @Test
  void the_meaning_of_a_code_follows_from_it_and_a_slip_stays_a_slip() {
    assertThat(PrintedCode.read(PRINTED).map(PrintedCode::text).value()).contains(PRINTED);
    assertThat(PrintedCode.read("").map(PrintedCode::text).value()).isEmpty();
    assertThat(PrintedCode.read("").map(PrintedCode::text)).isEqualTo(slip(""));
  }

  @Test
  void a_code_does_not_show_itself_in_logs() {
    assertThat(CODE).hasToString("a code");
    assertThat(PrintedCode.read(PRINTED).toString()).doesNotContain("014D", "4D2P");
  }

  @Test
  void a_code_stands_for_16_bytes_that_nobody_changes() {
    byte[] bytes = CODE.bytes();
    bytes[0]++;

    assertThat(CODE.bytes()).startsWith(0x01).hasSize(16);
    assertThat(PrintedCode.of(CODE.bytes())).isEqualTo(CODE).hasSameHashCodeAs(CODE);
    assertThat(PrintedCode.of(bytes)).isNotEqualTo(CODE);
    assertThatIllegalArgumentException().isThrownBy(() -> PrintedCode.of(new byte[15]));
    assertThatIllegalArgumentException().isThrownBy(() -> PrintedCode.of(new byte[17]));
  }

  private static CodeReading.Slip<?> slip(String typed) {
    return (CodeReading.Slip<?>) PrintedCode.read(typed);
  }
}
