package org.pingyi.evaluation.report;

import java.util.List;

/**
 * A row of the file of rejections.
 *
 * @param source the number of the source; 0 where there is one alone
 * @param line the line on which the ballot starts
 * @param cells what is written
 */
record RejectionRow(int source, long line, List<String> cells) {

  RejectionRow {
    cells = List.copyOf(cells);
  }

  /** Compares where two ballots are: by source and then by line. */
  static int order(RejectionRow one, RejectionRow other) {
    return order(one.source, one.line, other);
  }

  static int order(int source, long line, RejectionRow other) {
    int bySource = Integer.compare(source, other.source);
    return bySource == 0 ? Long.compare(line, other.line) : bySource;
  }
}
