package org.pingyi.evaluation.commandline.terminal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;

/** A table whose columns line up on a terminal, Chinese text or not. */
public final class TextTable {

  /** On which side the cells of a column meet. */
  public enum Side {
    LEFT,
    RIGHT
  }

  /** What stands where there is not enough to say. */
  public static final String NOTHING = "–";

  public static final Text OBJECT = Text.of("Object", "评议对象");
  public static final Text TITLE = Text.of("Title", "名称");
  public static final Text WHOLE = Text.of("all", "全部");

  private static final String GAP = "  ";

  /** A text with how many columns of the terminal it takes. */
  private record Cell(String text, int width) {}

  private final List<Side> sides;
  private final List<List<Cell>> rows = new ArrayList<>();

  /** Creates a table of columns that meet on these sides. */
  public TextTable(List<Side> sides) {
    this.sides = List.copyOf(sides);
  }

  /** Creates a table with titles, whose columns meet on the left, but for the first few. */
  public static TextTable titled(Language language, int numbers, Text... titles) {
    List<Side> sides = new ArrayList<>(Collections.nCopies(titles.length, Side.LEFT));
    Collections.fill(sides.subList(0, numbers), Side.RIGHT);
    TextTable table = new TextTable(sides);
    table.add(Stream.of(titles).map(title -> title.in(language)).toList());
    return table;
  }

  /**
   * Adds a row; the first may be the header.
   *
   * @throws IllegalArgumentException if it does not have a cell for every column
   */
  public void add(List<String> cells) {
    if (cells.size() != sides.size()) {
      throw new IllegalArgumentException(cells.size() + " cells in " + sides.size() + " columns");
    }
    List<Cell> row = new ArrayList<>(cells.size());
    for (String cell : cells) {
      String text = Printable.line(cell);
      row.add(new Cell(text, Printable.width(text)));
    }
    rows.add(row);
  }

  /** Returns the rows as lines without white space at their ends. */
  public List<String> lines() {
    int[] widths = new int[sides.size()];
    for (List<Cell> row : rows) {
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.max(widths[column], row.get(column).width());
      }
    }
    List<String> lines = new ArrayList<>(rows.size());
    for (List<Cell> row : rows) {
      lines.add(line(row, widths));
    }
    return lines;
  }

  private String line(List<Cell> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      String cell = row.get(column).text();
      String padding = " ".repeat(widths[column] - row.get(column).width());
      boolean right = sides.get(column) == Side.RIGHT;
      line.append(column == 0 ? "" : GAP);
      line.append(right ? padding : cell).append(right ? cell : padding);
    }
    return line.toString().stripTrailing();
  }
}
