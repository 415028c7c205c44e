package org.pingyi.evaluation.count.bytes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.count.checking.Refusal;

/**
 * What the checks answered for words for which ballots were rejected, by the bytes in which they
 * were written. A plain row of which one word alone is not known to pass was rejected for that
 * word, and so is each like it, since the checks look at each word by itself. So whoever writes the
 * same wrong word into many rows does not make counting slow. Not thread-safe.
 */
public final class RefusedWords {

  /** More are not kept. */
  private static final int MOST = 1 << 10;

  private final @Nullable ByteWords[] byField;
  private final List<Refusal> refusals = new ArrayList<>();

  /**
   * Creates a memory of nothing.
   *
   * @param fields how many fields are read
   */
  public RefusedWords(int fields) {
    this.byField = new @Nullable ByteWords[fields];
  }

  /**
   * Finds why a row is rejected.
   *
   * @param bytes the chunk
   * @param row a plain row
   * @param field the only one of which the word is not known to pass; none, if below 0
   * @return why; null where that was not met
   */
  public @Nullable Refusal refusal(byte[] bytes, ByteRow row, int field) {
    ByteWords words = field < 0 ? null : byField[field];
    int number =
        words == null
            ? ByteWords.UNKNOWN
            : words.numberOf(bytes, row.starts[field], row.ends[field]);
    return number < 0 ? null : refusals.get(number);
  }

  /**
   * Learns from a plain row that was rejected.
   *
   * @param bytes the chunk
   * @param row where the fields are in it
   * @param field the only one of which the word is not known to pass; none, if below 0
   * @param refusal why it was rejected
   */
  public void learn(byte[] bytes, ByteRow row, int field, Refusal refusal) {
    if (field < 0 || refusals.size() == MOST) {
      return;
    }
    ByteWords words = byField[field];
    if (words == null) {
      words = new ByteWords(1);
      byField[field] = words;
    }
    words.learn(bytes, row.starts[field], row.ends[field], refusals.size());
    if (words.numberOf(bytes, row.starts[field], row.ends[field]) == refusals.size()) {
      refusals.add(refusal);
    }
  }
}
