package org.pingyi.evaluation.fault;

import static java.util.Objects.requireNonNull;

import org.pingyi.evaluation.stability.Stable;

/**
 * A place in a text that was read. Places sort by source, line and column.
 *
 * @param source the file's name, or what stands for one
 * @param line the line, from 1
 * @param column the column, from 1, counted in characters
 */
@Stable
public record Place(String source, int line, int column) implements Comparable<Place> {

  /**
   * Checks the place.
   *
   * @throws IllegalArgumentException if the line or the column is below 1
   */
  public Place {
    requireNonNull(source, "source");
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("lines and columns are counted from 1");
    }
  }

  /**
   * Returns the beginning of a text.
   *
   * @param source the file's name
   * @return line 1, column 1
   */
  public static Place startOf(String source) {
    return new Place(source, 1, 1);
  }

  @Override
  public int compareTo(Place other) {
    int sources = source.compareTo(other.source);
    if (sources != 0) {
      return sources;
    }
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }

  /** Returns {@code file:line:column}. */
  @Override
  public String toString() {
    return source + ":" + line + ":" + column;
  }
}
