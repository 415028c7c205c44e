package org.pingyi.evaluation.benchmarks.tally;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** How often each option was chosen, by object, rater group and criterion. Not thread-safe. */
final class BareCounts {

  /** The rater groups of the scheme. */
  static final List<String> GROUPS = List.of("masses", "staff", "leaders");

  /** None, and the options. */
  private static final int ANSWERS = 1 + WideBallot.OPTIONS.length();

  private static final int CELLS = WideBallot.CRITERIA * ANSWERS;

  private final int[] counts = new int[WideBallot.OBJECTS * GROUPS.size() * CELLS];

  void add(long ballot) {
    change(ballot, 1);
  }

  void remove(long ballot) {
    change(ballot, -1);
  }

  private void change(long ballot, int by) {
    int cell = (BareBallot.object(ballot) * GROUPS.size() + BareBallot.group(ballot)) * CELLS;
    for (int criterion = 0; criterion < WideBallot.CRITERIA; criterion++) {
      counts[cell + BareBallot.answered(ballot, criterion)] += by;
      cell += ANSWERS;
    }
  }

  void add(BareCounts others) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += others.counts[i];
    }
  }

  /** Writes a line for each option that was chosen. */
  void write(Path file) throws IOException {
    try (Bytes out = new Bytes(Files.newOutputStream(file))) {
      int cell = 0;
      for (int object = 0; object < WideBallot.OBJECTS; object++) {
        for (String group : GROUPS) {
          for (String criterion : WideFormat.CRITERIA) {
            byte[] named = Bytes.of("," + group + "," + criterion + ",");
            write(WideBallot.FIRST_OBJECT + object, named, cell, out);
            cell += ANSWERS;
          }
        }
      }
    }
  }

  private void write(int object, byte[] named, int cell, Bytes out) throws IOException {
    for (int answer = 1; answer < ANSWERS; answer++) {
      int count = counts[cell + answer];
      if (count > 0) {
        out.fourDigits(object);
        out.text(named);
        out.character(WideBallot.OPTIONS.charAt(answer - 1));
        out.character(',');
        out.text(Bytes.of(Integer.toString(count)));
        out.line();
      }
    }
  }
}
