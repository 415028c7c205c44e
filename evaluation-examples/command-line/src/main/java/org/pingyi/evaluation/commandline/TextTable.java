package org.pingyi.evaluation.commandline;

import java.util.ArrayList;
import java.util.List;

/** A table whose columns line up on a terminal, Chinese text or not. */
final class TextTable {

  /** On which side the cells of a column meet. */
  enum Side {
    LEFT,
    RIGHT
  }

  private static final String GAP = "  ";

  private final List<Side> sides;
  private final List<List<String>> rows = new ArrayList<>();

  /** Creates a table of columns that meet on these sides. */
  TextTable(List<Side> sides) {
    this.sides = List.copyOf(sides);
  }

  /**
   * Adds a row; the first may be the header.
   *
   * @throws IllegalArgumentException if it does not have a cell for every column
   */
  void add(List<String> cells) {
    if (cells.size() != sides.size()) {
      throw new IllegalArgumentException(cells.size() + " cells in " + sides.size() + " columns");
    }
    rows.add(cells.stream().map(Printable::line).toList());
  }

  /** Returns the rows as lines without white space at their ends. */
  List<String> lines() {
    int[] widths = new int[sides.size()];
    for (List<String> row : rows) {
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.max(widths[column], Printable.width(row.get(column)));
      }
    }
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      String cell = row.get(column);
      String padding = " ".repeat(widths[column] - Printable.width(cell));
      line.append(column == 0 ? "" : GAP)
          .append(sides.get(column) == Side.RIGHT ? padding + cell : cell + padding);
    }
    return line.toString().stripTrailing();
  }
}
