package org.pingyi.evaluation.count.bytes;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.count.checking.Refusal;

/**
 * What the checks answered to plain rows of which one word alone is not known to pass, by the bytes
 * in which that word was written. They look at each word by itself, and at a stratum beside its
 * group, of which one that is unknown has none; so what they answered to one row is what they
 * answer to each with that word, whatever the others are. The same wrong word in many rows costs
 * little. Not thread-safe.
 */
public final class RefusedWords {

  /** Of so many fields words are kept; each takes up to some 50 KiB. */
  private static final int MOST_FIELDS = 64;

  /** So many words of a field are kept. */
  private static final int MOST_WORDS = 1 << 8;

  private final @Nullable Field[] fields;
  private int kept;

  /** What is known of a field. */
  private static final class Field {

    private final ByteWords words = new ByteWords(1, MOST_WORDS);
    private final List<Refusal> refusals = new ArrayList<>();
  }

  /**
   * Creates a memory of nothing.
   *
   * @param fields how many fields are read
   */
  public RefusedWords(int fields) {
    this.fields = new @Nullable Field[fields];
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
    Field known = field < 0 ? null : fields[field];
    if (known == null) {
      return null;
    }
    int number = known.words.numberOf(bytes, row.starts[field], row.ends[field]);
    return number < 0 ? null : known.refusals.get(number);
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
    Field known = field < 0 ? null : kept(field);
    if (known == null || known.refusals.size() == MOST_WORDS) {
      return;
    }
    int number = known.refusals.size();
    known.words.learn(bytes, row.starts[field], row.ends[field], number);
    if (known.words.numberOf(bytes, row.starts[field], row.ends[field]) == number) {
      known.refusals.add(refusal);
    }
  }

  private @Nullable Field kept(int field) {
    if (fields[field] == null && kept < MOST_FIELDS) {
      fields[field] = new Field();
      kept++;
    }
    return fields[field];
  }
}
