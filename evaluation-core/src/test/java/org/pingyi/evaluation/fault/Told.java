package org.pingyi.evaluation.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.pingyi.evaluation.model.Language;

/** What every fault must be, whatever was read. */
public final class Told {

  private Told() {}

  /**
   * Every fault of an input is told in both languages, on one line, with a place inside the text.
   *
   * @param lineEnd what ends a line, as a regular expression
   */
  public static void inside(InputException faulty, String source, String text, String lineEnd) {
    String[] lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).split(lineEnd, -1);
    assertThat(faulty.faults()).isNotEmpty().isSorted();
    for (Fault fault : faulty.faults()) {
      Place place = fault.place();
      assertThat(place.source()).isEqualTo(source);
      assertThat(place.line()).as("line of %s", fault).isLessThanOrEqualTo(lines.length);
      assertThat(place.column())
          .as("column of %s", fault)
          .isLessThanOrEqualTo(lines[place.line() - 1].length() + 1);
      for (Language language : Language.values()) {
        assertThat(fault.message().in(language)).isNotBlank();
        assertThat(fault.in(language))
            .startsWith(place + ": " + fault.code() + ": ")
            .matches(Told::isOneLine, "is one line");
      }
      assertThat(fault.message().in(Language.ZH)).containsPattern("\\p{IsHan}");
    }
    assertThat(faulty.getMessage().split("\n", -1)).hasSameSizeAs(faulty.faults());
  }

  /**
   * Whether a text has no control character, and nothing else that ends a line: without a regular
   * expression, since a fuzzer watches those at every step.
   */
  public static boolean isOneLine(String text) {
    return text.chars().noneMatch(c -> Character.isISOControl(c) || c == '\u2028' || c == '\u2029');
  }
}
