package org.pingyi.evaluation.count.bytes;

import java.util.Arrays;
import java.util.List;

/**
 * The form of a line of NDJSON: what stands before each value, and behind the last one. Ballots are
 * mostly written by one program, so that many lines have one form and differ in their values alone.
 * A line of the form is read without looking for keys, and is a ballot like the one whose form it
 * is: the same keys, each once, in the same order, those with {@code null} too. Immutable.
 */
final class NdjsonForm {

  /** No line has it. */
  static final NdjsonForm NONE = new NdjsonForm();

  /**
   * A value of a line.
   *
   * @param field the number of its field, below 0 where it is not read
   * @param start its first byte, behind the quote of a string
   * @param end behind its last byte
   * @param isString whether it is a string, not a number
   */
  record Value(int field, int start, int end, boolean isString) {}

  private final KnownBytes[] before;
  private final int[] fields;
  private final boolean[] isString;
  private final KnownBytes behind;

  /** The fields without a value. */
  private final int[] blank;

  private NdjsonForm() {
    this.before = new KnownBytes[0];
    this.fields = new int[0];
    this.isString = new boolean[0];
    this.behind = KnownBytes.NOWHERE;
    this.blank = new int[0];
  }

  /**
   * Takes the form of a line down.
   *
   * @param bytes the chunk
   * @param from where the line begins
   * @param lineFeed where it ends
   * @param values its values, in the order in which they stand in it
   * @param size how many fields there are
   */
  NdjsonForm(byte[] bytes, int from, int lineFeed, List<Value> values, int size) {
    this.before = new KnownBytes[values.size()];
    this.fields = new int[before.length];
    this.isString = new boolean[before.length];
    boolean[] hasValue = new boolean[size];
    int at = from;
    for (int i = 0; i < before.length; i++) {
      Value value = values.get(i);
      before[i] = new KnownBytes(bytes, at, value.start());
      fields[i] = value.field();
      isString[i] = value.isString();
      if (value.field() >= 0) {
        hasValue[value.field()] = true;
      }
      at = value.end();
    }
    this.behind = new KnownBytes(bytes, at, lineFeed);
    this.blank = blank(hasValue);
  }

  private static int[] blank(boolean[] hasValue) {
    int[] blank = new int[hasValue.length];
    int count = 0;
    for (int field = 0; field < hasValue.length; field++) {
      if (!hasValue[field]) {
        blank[count++] = field;
      }
    }
    return Arrays.copyOf(blank, count);
  }

  /**
   * Reads a line, if it has the form.
   *
   * @param bytes the chunk
   * @param from where the line begins
   * @param into where its fields are told, which may be changed in any case
   * @return behind its line feed, or {@link JsonBytes#NONE}
   */
  int read(byte[] bytes, int from, ByteRow into) {
    if (before.length == 0) {
      return JsonBytes.NONE;
    }
    int[] starts = into.starts;
    int[] ends = into.ends;
    int at = from;
    for (int i = 0; i < before.length; i++) {
      KnownBytes known = before[i];
      if (!known.areAt(bytes, at)) {
        return JsonBytes.NONE;
      }
      int start = at + known.length();
      at = isString[i] ? JsonBytes.endOfRun(bytes, start) : JsonBytes.number(bytes, start);
      if (at < 0) {
        return JsonBytes.NONE;
      }
      int field = fields[i];
      if (field >= 0) {
        starts[field] = start;
        ends[field] = at;
      }
    }
    for (int field : blank) {
      starts[field] = 0;
      ends[field] = 0;
    }
    int lineFeed = at + behind.length();
    return behind.areAt(bytes, at) && bytes[lineFeed] == '\n' ? lineFeed + 1 : JsonBytes.NONE;
  }
}
