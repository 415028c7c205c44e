package org.pingyi.evaluation.count;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.model.Text;

/**
 * One ballot as it was written, whatever the format: its fields as stretches of one array of
 * characters, without white space around them. A row is filled anew for each ballot.
 */
final class BallotRow {

  private final int[] starts;
  private final int[] ends;
  private long line;
  private char[] chars = new char[0];
  private @Nullable Text malformed;
  private @Nullable String unknownCriterion;
  private @Nullable LocalDate day;

  BallotRow(BallotFields fields) {
    this.starts = new int[fields.size()];
    this.ends = new int[fields.size()];
  }

  /** Begins a ballot, with every field blank. */
  void begin(long startsOn, char[] text) {
    line = startsOn;
    chars = text;
    malformed = null;
    unknownCriterion = null;
    day = null;
    Arrays.fill(starts, 0);
    Arrays.fill(ends, 0);
  }

  /** The characters were copied into a larger array, each to its place. */
  void moved(char[] text) {
    chars = text;
  }

  /** The ballot came on a day, whatever it says itself. */
  void day(LocalDate came) {
    day = came;
  }

  void set(int field, int start, int end) {
    starts[field] = start;
    ends[field] = end;
  }

  /** The row is no ballot; the first thing that is said counts. */
  void malformed(Text detail) {
    if (malformed == null) {
      malformed = detail;
    }
  }

  /** The row answers a criterion that is not rated; the first one counts. */
  void unknownCriterion(String criterion) {
    if (unknownCriterion == null) {
      unknownCriterion = criterion;
    }
  }

  long line() {
    return line;
  }

  @Nullable Text malformed() {
    return malformed;
  }

  @Nullable String unknownCriterion() {
    return unknownCriterion;
  }

  @Nullable LocalDate day() {
    return day;
  }

  char[] chars() {
    return chars;
  }

  int start(int field) {
    return starts[field];
  }

  int end(int field) {
    return ends[field];
  }

  boolean isBlank(int field) {
    return starts[field] == ends[field];
  }

  String text(int field) {
    return new String(chars, starts[field], ends[field] - starts[field]);
  }
}
