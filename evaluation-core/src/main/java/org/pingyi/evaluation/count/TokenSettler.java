package org.pingyi.evaluation.count;

import java.util.Arrays;
import java.util.List;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.DuplicatePolicy;

/**
 * Settles parts in one thread, for {@link TokenBallots}. All runs of a part are copied beside each
 * other, and gone through in the order of the file, or against it where the last ballot counts.
 *
 * <p>An open-addressing table with linear probing, between a third and two thirds full, has for
 * each token the place of the ballot that came first, and in the bits that are left some of its
 * hash, so that a token that comes once mostly costs one look at the table and none at other
 * ballots. Only of ballots that are not the first of their token objects are noted in a set, and
 * rater groups where they differ from the first ballot's.
 */
final class TokenSettler {

  private final RecordLayout layout;
  private final boolean keepLast;
  private final int[] groupOfSlot;
  private final List<TokenCollector> collectors;
  private final RecordFile file;
  private final int width;
  private final int[] answers;

  private long[] words = {};

  /** Of each run its chunk in the upper half, and its place in the words in the lower one. */
  private long[] runs = new long[1 << 6];

  /** Each place of a ballot plus one, and above it bits of the hash; 0 is a free place. */
  private int[] table = {};

  private int tableMask;
  private int placeBits;

  /** Pairs of the first ballot of a token and the object of another one. */
  private LongSet objects = new LongSet();

  /** Pairs of the first ballot of a token and the rater group of another one. */
  private LongSet groups = new LongSet();

  TokenSettler(
      RecordLayout layout,
      DuplicatePolicy policy,
      int[] groupOfSlot,
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
   * @throws InputException if the temporary file cannot be read
   */
  void settle(int part, Settled into) {
    int size = gather(part);
    int count = findRuns(size);
    clearTable(size);
    for (int i = 0; i < count; i++) {
      settleRun(runs[keepLast ? count - 1 - i : i], into);
    }
  }

  /** Copies all runs of a part, and returns how many words they have. */
  private int gather(int part) {
    List<PartRecords> all = collectors.stream().map(collector -> collector.part(part)).toList();
    int size = 0;
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
    return size;
  }

  /** Finds the runs, sorts them, and returns how many there are. */
  private int findRuns(int size) {
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

  private void clearTable(int size) {
    int wanted = Integer.highestOneBit(Math.max(1 << 5, size / width * 3 / 2)) * 2;
    if (table.length < wanted) {
      table = new int[wanted];
    } else {
      Arrays.fill(table, 0, wanted, 0);
    }
    tableMask = wanted - 1;
    placeBits = Integer.SIZE - Integer.numberOfLeadingZeros(size);
    objects = new LongSet();
    groups = new LongSet();
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
    long low = words[at + 1];
    int hash = (int) (low >>> Integer.SIZE) << placeBits;
    int place = (int) low & tableMask;
    for (int entry = table[place]; entry != 0; entry = table[place]) {
      if ((entry ^ hash) >>> placeBits == 0) {
        int first = (entry & ((1 << placeBits) - 1)) - 1;
        if (words[first] == words[at] && words[first + 1] == low) {
          settleNext(chunk, at, first, into);
          return;
        }
      }
      place = (place + 1) & tableMask;
    }
    table[place] = hash | (at + 1);
    count(at, into);
    into.paper(group(at));
  }

  /** Settles a ballot that is not the first of its token. */
  private void settleNext(int chunk, int at, int first, Settled into) {
    int object = layout.object(words, at);
    if (object == layout.object(words, first) || !objects.add(Settlement.pair(first, object))) {
      into.duplicate(chunk, layout.line(words, at));
      return;
    }
    count(at, into);
    int group = group(at);
    if (group != group(first) && groups.add(Settlement.pair(first, group))) {
      into.paper(group);
    }
  }

  private int group(int at) {
    return groupOfSlot[layout.slot(words, at)];
  }

  private void count(int at, Settled into) {
    layout.answers(words, at, answers);
    into.count(layout.object(words, at), layout.slot(words, at), answers);
  }
}
