package org.pingyi.evaluation.count.chunks;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.count.bytes.CheckedWords;
import org.pingyi.evaluation.count.bytes.KnownBallots;
import org.pingyi.evaluation.count.bytes.RowScanner;
import org.pingyi.evaluation.count.reading.BallotFields;
import org.pingyi.evaluation.count.reading.BallotReader;
import org.pingyi.evaluation.count.reading.Characters;
import org.pingyi.evaluation.source.FirstBytes;

/**
 * A source of which the beginning was read: what threads must know of it to read its rows.
 * Immutable.
 */
final class BegunSource {

  private final int number;
  private final String name;
  private final BallotSource.Format format;
  private final FirstBytes firstBytes;
  private final int[] header;

  /**
   * Creates the source.
   *
   * @param number of its place among the sources, from 0
   * @param firstBytes what its first bytes say
   * @param header the columns of CSV; empty for NDJSON
   */
  BegunSource(int number, BallotSource source, FirstBytes firstBytes, int[] header) {
    this.number = number;
    this.name = source.name();
    this.format = source.format();
    this.firstBytes = firstBytes;
    this.header = header.clone();
  }

  int number() {
    return number;
  }

  /** What faults call the source. */
  String name() {
    return name;
  }

  RowScanner scanner(BallotFields fields, CheckedWords words, KnownBallots known) {
    return RowScanner.of(format, header, fields, words, known);
  }

  /** The characters of rows behind the beginning. */
  Characters characters(InputStream rows) {
    Characters characters = Characters.of(name, StandardCharsets.UTF_8, rows, firstBytes);
    characters.restart();
    return characters;
  }

  BallotReader reader(BallotFields fields, Characters characters) {
    return BallotReader.ofRows(format, fields, header, characters);
  }
}
