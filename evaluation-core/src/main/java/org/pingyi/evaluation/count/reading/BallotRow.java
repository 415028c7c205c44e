package org.pingyi.evaluation.count.reading;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.model.Text;

/**
 * One ballot as it was written, whatever the format: its fields as stretches of one array of
 * characters, without white space around them. A row is filled anew for each ballot.
 */
public final class BallotRow {

  private final int[] starts;
  private final int[] ends;
  private long line;
  private char[] chars = new char[0];
  private @Nullable Text malformed;
  private @Nullable String unknownCriterion;
  private @Nullable LocalDate day;

  /**
   * Creates a row, which nothing was read into.
   *
   * @param fields what ballots may hold
   */
  public BallotRow(BallotFields fields) {
    this.starts = new int[fields.size()];
    this.ends = new int[fields.size()];
  }

  /**
   * Begins a ballot, with every field blank.
   *
   * @param startsOn the line on which it starts, from 1
   * @param text the characters in which its fields are
   */
  public void begin(long startsOn, char[] text) {
    line = startsOn;
    chars = text;
    malformed = null;
    unknownCriterion = null;
    day = null;
    Arrays.fill(starts, 0);
    Arrays.fill(ends, 0);
  }

  /**
   * The characters were copied into a larger array, each to its place.
   *
   * @param text the larger array
   */
  public void moved(char[] text) {
    chars = text;
  }

  /**
   * The ballot came on a day, whatever it says itself.
   *
   * @param came the day
   */
  public void day(LocalDate came) {
    day = came;
  }

  /**
   * Says where a field is written.
   *
   * @param field its number as {@link BallotFields} has it
   * @param start of its first character
   * @param end behind its last character
   */
  public void set(int field, int start, int end) {
    starts[field] = start;
    ends[field] = end;
  }

  /**
   * The row is no ballot; the first thing that is said counts.
   *
   * @param detail why, which does not quote it
   */
  public void malformed(Text detail) {
    if (malformed == null) {
      malformed = detail;
    }
  }

  /**
   * The row answers a criterion that is not rated; the first one counts.
   *
   * @param criterion its id, as the ballot has it
   */
  public void unknownCriterion(String criterion) {
    if (unknownCriterion == null) {
      unknownCriterion = criterion;
    }
  }

  /** {@return the line on which the ballot starts, from 1} */
  public long line() {
    return line;
  }

  /** {@return why the row is no ballot; null where it is one} */
  public @Nullable Text malformed() {
    return malformed;
  }

  /** {@return a criterion that is answered and not rated; null where there is none} */
  public @Nullable String unknownCriterion() {
    return unknownCriterion;
  }

  /** {@return the day on which the ballot came; null where only the ballot itself says one} */
  public @Nullable LocalDate day() {
    return day;
  }

  /** {@return the characters in which the fields are; they belong to the reader} */
  public char[] chars() {
    return chars;
  }

  /**
   * Returns where a field begins.
   *
   * @param field its number
   * @return the position of its first character in {@link #chars}
   */
  public int start(int field) {
    return starts[field];
  }

  /**
   * Returns where a field ends.
   *
   * @param field its number
   * @return the position behind its last character in {@link #chars}
   */
  public int end(int field) {
    return ends[field];
  }

  /**
   * Returns whether a field is blank.
   *
   * @param field its number
   * @return whether nothing is written there, or white space alone
   */
  public boolean isBlank(int field) {
    return starts[field] == ends[field];
  }

  /**
   * Returns what is written in a field.
   *
   * @param field its number
   * @return the text, without white space around it
   */
  public String text(int field) {
    return new String(chars, starts[field], ends[field] - starts[field]);
  }
}
