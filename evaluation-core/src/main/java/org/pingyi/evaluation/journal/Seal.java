package org.pingyi.evaluation.journal;

import static org.pingyi.evaluation.journal.JournalException.Problem.JOURNAL_NEWER;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.pingyi.evaluation.model.Text;

/**
 * What the head remembers of the journal.
 *
 * @param entries how many entries there are
 * @param last the hash of the last one
 * @param heldRows how many rows are held
 * @param lastHeld the hash of the last of them, or what the first will follow
 */
record Seal(long entries, Bytes last, long heldRows, Bytes lastHeld) {

  /** Of a journal in which nothing was written. */
  static final Seal NONE = new Seal(0, Links.START, 0, Links.START);

  private static final byte FORMAT = 1;
  private static final int CHECKED = 1 + 2 * (Long.BYTES + Links.SIZE);

  Bytes toBytes() {
    byte[] checked =
        ByteBuffer.allocate(CHECKED)
            .put(FORMAT)
            .putLong(entries)
            .put(last.raw())
            .putLong(heldRows)
            .put(lastHeld.raw())
            .array();
    byte[] all = Arrays.copyOf(checked, CHECKED + Links.SIZE);
    System.arraycopy(Links.sha256(checked).raw(), 0, all, CHECKED, Links.SIZE);
    return Bytes.owning(all);
  }

  static Seal parse(Bytes seal) {
    byte[] all = seal.raw();
    int end = all.length - Links.SIZE;
    if (end < 1 || !Links.sha256(Arrays.copyOf(all, end)).equals(tail(all, end))) {
      throw Damage.head();
    }
    if (all[0] > FORMAT) {
      throw new JournalException(
          JOURNAL_NEWER,
          Text.of(
              "the journal has format "
                  + all[0]
                  + ", and this version reads format "
                  + FORMAT
                  + " and older: use the version that wrote it, or a later one",
              "日志的格式版本为 " + all[0] + "，本版本只能读取 " + FORMAT + " 及更早的格式：请使用写入它的版本或更新的版本"));
    }
    if (all[0] != FORMAT || end != CHECKED) {
      throw Damage.head();
    }
    ByteBuffer in = ByteBuffer.wrap(all, 1, CHECKED - 1);
    return new Seal(in.getLong(), hash(in), in.getLong(), hash(in));
  }

  private static Bytes tail(byte[] all, int from) {
    return Bytes.owning(Arrays.copyOfRange(all, from, all.length));
  }

  private static Bytes hash(ByteBuffer in) {
    byte[] hash = new byte[Links.SIZE];
    in.get(hash);
    return Bytes.owning(hash);
  }
}
