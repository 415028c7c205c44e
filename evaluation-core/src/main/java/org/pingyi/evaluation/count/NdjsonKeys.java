package org.pingyi.evaluation.count;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.text.WhiteSpace;

/**
 * The keys that an object in a ballot may have, found by their bytes. Ballots are mostly written by
 * one program, so after each key the one is tried first that came after it the last time; only
 * where it does not stand there is the table asked. Not thread-safe.
 */
final class NdjsonKeys {

  /** A key with its quotes. */
  static final class Key {

    private final int field;
    private final byte[] quoted;
    private final long[] eights;
    private final long lastMask;
    private @Nullable Key next;
    private long row;

    Key(String name, int field) {
      this.field = field;
      this.quoted = ('"' + name + '"').getBytes(StandardCharsets.UTF_8);
      byte[] filled = new byte[(quoted.length + 7) / 8 * 8];
      System.arraycopy(quoted, 0, filled, 0, quoted.length);
      this.eights = new long[filled.length / 8];
      for (int i = 0; i < eights.length; i++) {
        eights[i] = EightBytes.at(filled, i * 8);
      }
      this.lastMask = -1L >>> ((filled.length - quoted.length) * 8);
    }

    /** The number of the field whose key it is. */
    int field() {
      return field;
    }

    /** How many bytes it has, with its quotes. */
    int length() {
      return quoted.length;
    }

    /** Whether a row did not have it before; from now on the row has it. */
    boolean isFirstIn(long theRow) {
      boolean first = row != theRow;
      row = theRow;
      return first;
    }

    /** Nothing is read behind eight bytes that differ, so never eight bytes behind the row. */
    private boolean isAt(byte[] bytes, int at) {
      int last = eights.length - 1;
      for (int i = 0; i < last; i++) {
        if (EightBytes.at(bytes, at + i * 8) != eights[i]) {
          return false;
        }
      }
      return (EightBytes.at(bytes, at + last * 8) & lastMask) == eights[last];
    }
  }

  private final Key start = new Key("", BallotFields.UNKNOWN);

  /** By hash, with linear probing, at most half full. */
  private final @Nullable Key[] table;

  /**
   * Takes the keys down.
   *
   * @param names the keys in the order in which they are expected at first; one that cannot be
   *     written between quotes as it is, or is not itself without white space around it, is left
   *     out
   * @param fields the numbers of their fields
   */
  NdjsonKeys(Collection<String> names, ToIntFunction<String> fields) {
    this.table = new @Nullable Key[Integer.highestOneBit(names.size() + 1) * 4];
    Key before = start;
    for (String name : names) {
      if (isPlain(name)) {
        Key key = new Key(name, fields.applyAsInt(name));
        table[freePlace(key)] = key;
        before.next = key;
        before = key;
      }
    }
  }

  /** What comes before the first key of an object. */
  Key start() {
    return start;
  }

  /**
   * Finds the key that stands at a position.
   *
   * @param before the key before it in the same object, or {@link #start}
   * @return none where no key, or no known one, stands there as it is
   */
  @Nullable Key find(byte[] bytes, int at, Key before) {
    Key expected = before.next;
    if (expected != null && expected.isAt(bytes, at)) {
      return expected;
    }
    Key found = lookUp(bytes, at);
    if (found != null) {
      before.next = found;
    }
    return found;
  }

  private @Nullable Key lookUp(byte[] bytes, int at) {
    int end = bytes[at] == '"' ? JsonBytes.unescapedString(bytes, at) : JsonBytes.NONE;
    if (end < 0) {
      return null;
    }
    int place = hash(bytes, at, end) & (table.length - 1);
    Key key = table[place];
    while (key != null && !key.isAt(bytes, at)) {
      place = (place + 1) & (table.length - 1);
      key = table[place];
    }
    return key;
  }

  private int freePlace(Key key) {
    int place = hash(key.quoted, 0, key.quoted.length) & (table.length - 1);
    while (table[place] != null) {
      place = (place + 1) & (table.length - 1);
    }
    return place;
  }

  private static int hash(byte[] bytes, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + bytes[i];
    }
    return (int) Mixing.mix(hash);
  }

  private static boolean isPlain(String name) {
    return WhiteSpace.trim(name).equals(name)
        && name.chars().noneMatch(c -> c < ' ' || c == '"' || c == '\\')
        && StandardCharsets.UTF_8.newEncoder().canEncode(name);
  }
}
