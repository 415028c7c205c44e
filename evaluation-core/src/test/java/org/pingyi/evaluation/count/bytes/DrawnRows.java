package org.pingyi.evaluation.count.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.SplittableRandom;

/** Rows of CSV drawn at random: as programs write ballots, and in every way beside that. */
final class DrawnRows {

  /** The columns that are drawn; the last two are not read. */
  static final String HEADER = "object,group,token,duty,pledge,service,comment,channel\n";

  private static final int COLUMNS = 8;
  private static final List<String> PLAIN =
      List.of("", "A", "o12", "作风", "德能勤绩廉", "0123456789abcdef0123456789abcdef", "a b");
  private static final List<String> QUOTED =
      List.of("\"\"", "\"A\"", "\"a, b\"", "\"line\nend\"", "\"作风\"", "\"0123456789abcdef\"");
  private static final List<String> ODD =
      List.of(
          " A",
          "A ",
          "\u3000作风",
          "作风\u3000",
          "\t",
          "\u007f",
          "\" A\"",
          "\"A \"",
          "\"say \"\"A\"\"\"",
          "\"A\"x",
          "\"A\" ",
          "\"A\"\r",
          "a\"b",
          "\"\"\"",
          "\"\r\n\"",
          "\r",
          "é",
          "\u00A0A",
          "A\u2003",
          "😀");
  private static final List<String> LINE_ENDS =
      List.of("\n", "\n", "\n", "\r\n", "\n\n", "\r\n\r\n", "\n\r\n");
  private static final String EDITS = "\",\n\r \u3000A好";

  private final SplittableRandom random;
  private final int odd;

  private DrawnRows(SplittableRandom random, int odd) {
    this.random = random;
    this.odd = odd;
  }

  /** Draws rows whose form is that of programs; the last may have no line end. */
  static String ordinary(long seed) {
    return new DrawnRows(new SplittableRandom(seed), 0).rows();
  }

  /** Draws rows among which some are broken, or in a form that is rare. */
  static String any(long seed) {
    return new DrawnRows(new SplittableRandom(seed), 90).rows();
  }

  private String rows() {
    StringBuilder rows = new StringBuilder(row() + of(LINE_ENDS));
    for (int i = random.nextInt(10); i >= 0; i--) {
      rows.append(edited(row()));
      rows.append(i == 0 && random.nextInt(4) == 0 ? "" : of(LINE_ENDS));
    }
    return rows.toString();
  }

  private String row() {
    int columns = isOdd() ? random.nextInt(2 * COLUMNS) : COLUMNS;
    StringBuilder row = new StringBuilder();
    for (int column = 0; column < columns; column++) {
      row.append(column == 0 ? "" : ",").append(cell());
    }
    return row.toString();
  }

  private String cell() {
    if (isOdd()) {
      return of(ODD);
    }
    return random.nextInt(4) == 0 ? of(QUOTED) : of(PLAIN);
  }

  /** Half of a character, which no file holds, becomes a question mark. */
  private String edited(String row) {
    String edited = row;
    while (isOdd()) {
      edited = Edits.one(random, edited, EDITS);
    }
    return new String(edited.getBytes(UTF_8), UTF_8);
  }

  private boolean isOdd() {
    return random.nextInt(1_000) < odd;
  }

  private String of(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
