package org.pingyi.evaluation.report;

import java.util.List;
import org.pingyi.evaluation.tally.RejectionReason;

/**
 * A row of the file of rejections. Rows sort by source, by line, by reason in the order of {@link
 * RejectionReason}, and then by the detail as it is written.
 *
 * @param source the number of the source; 0 where there is one alone
 * @param line the line on which the ballot starts
 * @param cells what is written
 */
record RejectionRow(int source, long line, List<String> cells) implements Comparable<RejectionRow> {

  RejectionRow {
    cells = List.copyOf(cells);
  }

  /** Compares where two ballots are: by source and then by line. */
  static int order(int source, long line, int otherSource, long otherLine) {
    int bySource = Integer.compare(source, otherSource);
    return bySource == 0 ? Long.compare(line, otherLine) : bySource;
  }

  @Override
  public int compareTo(RejectionRow other) {
    int order = order(source, line, other.source, other.line);
    order = order != 0 ? order : reason().compareTo(other.reason());
    return order != 0 ? order : detail().compareTo(other.detail());
  }

  private RejectionReason reason() {
    String code = cells.get(cells.size() - 2);
    for (RejectionReason reason : RejectionReason.values()) {
      if (reason.code().equals(code)) {
        return reason;
      }
    }
    throw new IllegalStateException("no reason of a rejection: " + code);
  }

  private String detail() {
    return cells.get(cells.size() - 1);
  }
}
