package org.pingyi.evaluation.count;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.pingyi.evaluation.ballot.BallotSource;

/**
 * A source of which the beginning was read: what threads must know of it to read its rows.
 * Immutable.
 */
final class BegunSource {

  private final int number;
  private final String name;
  private final BallotSource.Format format;
  private final boolean binary;
  private final int[] fieldOfColumn;

  /**
   * Creates the source.
   *
   * @param number of its place among the sources, from 0
   * @param binary whether its first bytes are those of no text
   * @param fieldOfColumn the header of CSV; empty for NDJSON
   */
  BegunSource(int number, BallotSource source, boolean binary, int[] fieldOfColumn) {
    this.number = number;
    this.name = source.name();
    this.format = source.format();
    this.binary = binary;
    this.fieldOfColumn = fieldOfColumn.clone();
  }

  int number() {
    return number;
  }

  /** What faults call the source. */
  String name() {
    return name;
  }

  RowScanner scanner(BallotFields fields) {
    return switch (format) {
      case CSV -> new CsvScanner(fieldOfColumn);
      case NDJSON -> new NdjsonScanner(fields);
    };
  }

  /** The characters of rows behind the beginning. */
  Characters characters(InputStream rows) {
    Characters characters = Characters.of(name, StandardCharsets.UTF_8, rows, binary);
    characters.restart();
    return characters;
  }

  BallotReader reader(BallotFields fields, Characters characters) {
    return switch (format) {
      case CSV -> new CsvBallots(fieldOfColumn, characters, new Details());
      case NDJSON -> new NdjsonBallots(fields, characters);
    };
  }
}
