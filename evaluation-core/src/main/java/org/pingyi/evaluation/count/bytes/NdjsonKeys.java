package org.pingyi.evaluation.count.bytes;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.count.reading.BallotFields;
import org.pingyi.evaluation.count.tables.LongKeys;
import org.pingyi.evaluation.text.WhiteSpace;

/**
 * The keys that an object in a ballot may have, found by their bytes. What stood between a value
 * and the next one the last time, the key among it, is looked for first, and only where it is not
 * there are marks, white space and key read. Not thread-safe.
 */
final class NdjsonKeys {

  /** More bytes between two values are not kept. */
  private static final int MAX_BETWEEN = 1 << 10;

  /** A key, or the beginning of an object, and what came next the last time. */
  static final class Key {

    private final int field;
    private final KnownBytes quoted;
    private Key next;
    private KnownBytes between;
    private long row;

    Key(int field, byte[] quoted) {
      this.field = field;
      this.quoted = new KnownBytes(quoted, 0, quoted.length);
      this.next = this;
      this.between = KnownBytes.NOWHERE;
    }

    /** The number of the field whose key it is. */
    int field() {
      return field;
    }

    /** The key that came next the last time. */
    Key next() {
      return next;
    }

    /** Whether a row did not have it before; from now on the row has it. */
    boolean isFirstIn(long theRow) {
      boolean first = row != theRow;
      row = theRow;
      return first;
    }

    /**
     * Where the value of {@link #next} begins, if there stands behind the value of this key what
     * stood there the last time.
     */
    int sameNext(byte[] bytes, int behindValue) {
      return between.areAt(bytes, behindValue)
          ? JsonBytes.skipSpace(bytes, behindValue + between.length())
          : JsonBytes.NONE;
    }
  }

  private final Key start = new Key(BallotFields.UNKNOWN, new byte[] {'{'});

  /** By hash, with linear probing, at most half full. */
  private final @Nullable Key[] table;

  /**
   * Takes the keys down.
   *
   * @param names the keys; one that has white space around it or is broken Unicode is left out
   * @param fields the numbers of their fields
   */
  NdjsonKeys(Collection<String> names, ToIntFunction<String> fields) {
    this.table = new @Nullable Key[Integer.highestOneBit(names.size() + 1) * 4];
    for (String name : names) {
      if (isPlain(name)) {
        byte[] quoted = ('"' + name + '"').getBytes(StandardCharsets.UTF_8);
        byte[] readable = Arrays.copyOf(quoted, quoted.length + 8);
        table[place(readable, 0, quoted.length)] = new Key(fields.applyAsInt(name), quoted);
      }
    }
  }

  /** What comes before the first key of an object. */
  Key start() {
    return start;
  }

  /**
   * Reads what stands between two values.
   *
   * @param before the key of the value before, or {@link #start}; knows the next one afterwards
   * @param behindValue the position behind that value, or behind the opening brace
   * @return where the next value begins; none where no known key stands there as it is
   */
  int next(Key before, byte[] bytes, int behindValue) {
    int at = JsonBytes.skipSpace(bytes, behindValue);
    if (before != start) {
      if (bytes[at] != ',') {
        return JsonBytes.NONE;
      }
      at = JsonBytes.skipSpace(bytes, at + 1);
    }
    Key key = lookUp(bytes, at);
    if (key == null) {
      return JsonBytes.NONE;
    }
    at = JsonBytes.skipSpace(bytes, at + key.quoted.length());
    if (bytes[at] != ':') {
      return JsonBytes.NONE;
    }
    at = JsonBytes.skipSpace(bytes, at + 1);
    before.next = key;
    before.between =
        at - behindValue <= MAX_BETWEEN
            ? new KnownBytes(bytes, behindValue, at)
            : KnownBytes.NOWHERE;
    return at;
  }

  private @Nullable Key lookUp(byte[] bytes, int at) {
    int end = bytes[at] == '"' ? JsonBytes.unescapedString(bytes, at) : JsonBytes.NONE;
    return end < 0 ? null : table[place(bytes, at, end)];
  }

  /** The place of a key with its quotes, or the free place where it would be. */
  private int place(byte[] bytes, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + bytes[i];
    }
    int place = (int) LongKeys.mix(hash) & (table.length - 1);
    Key key = table[place];
    while (key != null && !(key.quoted.length() == to - from && key.quoted.areAt(bytes, from))) {
      place = (place + 1) & (table.length - 1);
      key = table[place];
    }
    return place;
  }

  private static boolean isPlain(String name) {
    return WhiteSpace.trim(name).equals(name)
        && StandardCharsets.UTF_8.newEncoder().canEncode(name);
  }
}
