package org.pingyi.evaluation.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** A number that tells a person, and a text in which it is written in some way. */
record WrittenNumber(String number, String text) {

  /** How a digit may be written otherwise. */
  interface Hand {
    char otherwise(String number, int at, String before);
  }

  /** Numbers with signs between their digits, some of which are written otherwise. */
  static Arbitrary<WrittenNumber> in(
      Arbitrary<String> around,
      Arbitrary<String> numbers,
      Arbitrary<List<String>> between,
      Hand hand) {
    return Combinators.combine(around, numbers, between, Arbitraries.longs(), around)
        .as(
            (before, number, signs, otherwise, after) ->
                new WrittenNumber(
                    number, before + written(number, signs, otherwise, hand) + after));
  }

  private static String written(String number, List<String> between, long otherwise, Hand hand) {
    StringBuilder written = new StringBuilder();
    for (int i = 0; i < number.length(); i++) {
      boolean other = (otherwise >> i & 1) == 1;
      written.append(i == 0 ? "" : between.get(i));
      written.append(other ? hand.otherwise(number, i, between.get(i)) : number.charAt(i));
    }
    return written.toString();
  }

  /** Asserts that the digits of a mobile number do not outlive the standard redaction. */
  void assertMobileNotLetThrough() {
    assertThat(digits(text)).contains(number);

    Redacted left = Redaction.standard().redact(text);

    assertThat(digits(left.text())).doesNotContain(number);
    assertThat(left.replaced()).isNotEmpty();
  }

  /** Asserts that the digits of an identity card's number do not outlive it. */
  void assertCardNotLetThrough() {
    Redacted left = Redaction.standard().redact(text);

    assertThat(digits(left.text())).doesNotContain(number.substring(0, 17));
    assertThat(left.replaced()).containsKey("id-card");
  }

  /**
   * All digits and X of a text, and what is read as a digit, with a bar where something else stands
   * than what may be between.
   */
  static String digits(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replace('O', '0')
        .replace('l', '1')
        .replaceAll("[\\s\\p{Pd}\\p{Cf}./·,、;:。=!?]", "")
        .replaceAll("[^0-9X]+", "|");
  }
}
