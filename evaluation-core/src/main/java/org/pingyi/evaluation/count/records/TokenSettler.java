package org.pingyi.evaluation.count.records;

import java.util.Arrays;
import java.util.List;
import org.pingyi.evaluation.count.checking.SlotGroups;
import org.pingyi.evaluation.count.tables.LongKeys;
import org.pingyi.evaluation.count.tables.LongSet;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.DuplicatePolicy;

/**
 * Settles parts in one thread, for {@link TokenBallots}. All runs of a part are copied beside each
 * other, and gone through in the order of the file, or against it where the last ballot counts.
 *
 * <p>One table finds the ballot of a token that came first; a token that comes once costs one look
 * at it, and none at other ballots. Another finds the ballots of a token and an object, of which
 * only those are in it that are not the first of their token. Rater groups are noted where they
 * differ from the first ballot's.
 */
public final class TokenSettler {

  /** An odd number without pattern: the objects of a token lie far from each other in the table. */
  private static final long SPREAD = 0x9e3779b97f4a7c15L;

  private final RecordLayout layout;
  private final boolean keepLast;
  private final SlotGroups groupOfSlot;
  private final List<TokenCollector> collectors;
  private final RecordFile file;
  private final int width;
  private final int[] answers;

  /** All runs of the part that is settled, and how many words they have. */
  private long[] words = {};

  private int size;

  /** Of each run its chunk in the upper half, and its place in the words in the lower one. */
  private long[] runs = new long[1 << 6];

  private final PlaceTable tokens = new PlaceTable();
  private final PlaceTable objects = new PlaceTable();

  /** Whether the table of objects was made empty for this part. */
  private boolean hasObjects;

  /** Pairs of the first ballot of a token and the rater group of another one. */
  private LongSet groups = new LongSet();

  TokenSettler(
      RecordLayout layout,
      DuplicatePolicy policy,
      SlotGroups groupOfSlot,
      List<TokenCollector> collectors,
      RecordFile file) {
    this.layout = layout;
    this.keepLast = policy == DuplicatePolicy.KEEP_LAST;
    this.groupOfSlot = groupOfSlot;
    this.collectors = collectors;
    this.file = file;
    this.width = layout.width();
    this.answers = new int[layout.answers()];
  }

  /**
   * Settles the ballots of a part, which no other thread settles.
   *
   * @param part its number, below {@link TokenBallots#PARTS}
   * @param into who hears what became of them
   * @throws InputException if the temporary file cannot be read
   */
  public void settle(int part, Settled into) {
    gather(part);
    int count = findRuns();
    tokens.clear(size / width, size);
    hasObjects = false;
    groups = new LongSet();
    for (int i = 0; i < count; i++) {
      settleRun(runs[keepLast ? count - 1 - i : i], into);
    }
  }

  /** Copies all runs of a part. */
  private void gather(int part) {
    List<PartRecords> all = collectors.stream().map(collector -> collector.part(part)).toList();
    size = 0;
    for (PartRecords records : all) {
      size = Math.addExact(size, records.size());
      for (PartRecords.Extent extent : records.extents) {
        size = Math.addExact(size, extent.words());
      }
    }
    if (words.length < size) {
      words = new long[Math.max(size, (int) Math.min(Integer.MAX_VALUE - 8, size + size / 8L))];
    }
    int at = 0;
    for (PartRecords records : all) {
      for (PartRecords.Extent extent : records.extents) {
        file.read(extent.position(), extent.words(), words, at);
        at += extent.words();
      }
      for (PartRecords.Block block : records.blocks) {
        int length = block.to - block.from;
        System.arraycopy(block.slab, block.from, words, at, length);
        at += length;
      }
    }
  }

  /** Finds the runs, sorts them, and returns how many there are. */
  private int findRuns() {
    int count = 0;
    int at = 0;
    while (at < size) {
      if (count == runs.length) {
        runs = Arrays.copyOf(runs, count * 2);
      }
      runs[count++] = (words[at] & (-1L << Integer.SIZE)) | at;
      at += 1 + (int) words[at] * width;
    }
    Arrays.sort(runs, 0, count);
    return count;
  }

  private void settleRun(long run, Settled into) {
    int chunk = (int) (run >>> Integer.SIZE);
    int first = (int) run + 1;
    int end = first + (int) words[(int) run] * width;
    if (keepLast) {
      for (int at = end - width; at >= first; at -= width) {
        settle(chunk, at, into);
      }
    } else {
      for (int at = first; at < end; at += width) {
        settle(chunk, at, into);
      }
    }
  }

  private void settle(int chunk, int at, Settled into) {
    long hash = words[at + 1];
    int slot = tokens.first(hash);
    int first = tokens.place(slot);
    while (first >= 0 && !sameToken(first, at)) {
      slot = tokens.next(slot, hash);
      first = tokens.place(slot);
    }
    if (first < 0) {
      tokens.put(slot, hash, at);
      count(at, into);
      into.paper(group(at));
    } else if (isDuplicate(at, first)) {
      into.duplicate(chunk, layout.line(words, at));
    } else {
      count(at, into);
      int group = group(at);
      if (group != group(first) && groups.add(LongKeys.pair(first, group))) {
        into.paper(group);
      }
    }
  }

  private boolean sameToken(int one, int other) {
    return words[one] == words[other] && words[one + 1] == words[other + 1];
  }

  /** Whether a ballot that is not the first of its token is on an object that another one is on. */
  private boolean isDuplicate(int at, int first) {
    int object = layout.object(words, at);
    if (object == layout.object(words, first)) {
      return true;
    }
    if (!hasObjects) {
      objects.clear(size / width, size);
      hasObjects = true;
    }
    long hash = words[at + 1] ^ (object * SPREAD);
    int slot = objects.first(hash);
    int other = objects.place(slot);
    while (other >= 0) {
      if (sameToken(other, at) && layout.object(words, other) == object) {
        return true;
      }
      slot = objects.next(slot, hash);
      other = objects.place(slot);
    }
    objects.put(slot, hash, at);
    return false;
  }

  private int group(int at) {
    return groupOfSlot.group(layout.slot(words, at));
  }

  private void count(int at, Settled into) {
    layout.answers(words, at, answers);
    into.count(layout.object(words, at), layout.slot(words, at), answers);
  }
}
