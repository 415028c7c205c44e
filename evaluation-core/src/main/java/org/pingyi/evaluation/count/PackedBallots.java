package org.pingyi.evaluation.count;

import java.util.ArrayList;
import java.util.List;
import org.pingyi.evaluation.tally.TallyLayout;

/**
 * Checked ballots that are held until it is settled whether they count, packed into words of 64
 * bits in the order of lines: the line; object and paper; the seconds, where papers are judged; and
 * the slot and the answers in as few bits as their numbers need. A ballot of five criteria with
 * scales of up to 4,000 answers takes 24 bytes, with seconds 32.
 */
final class PackedBallots {

  private static final int LINE = 0;
  private static final int OBJECT_AND_PAPER = 1;
  private static final int SECONDS = 2;
  private static final int MAX_CHUNK = 1 << 12;

  /** A chunk of wide ballots has fewer of them, so that it is no larger than it must be. */
  private static final int MAX_CHUNK_WORDS = 1 << 16;

  private final boolean withSeconds;

  /** Of the slot, and then of each answer: its word, its first bit, its mask. */
  private final int[] word;

  private final int[] shift;
  private final long[] mask;
  private final int width;

  /** How many ballots a chunk has; chunks are there so that growing copies nothing. */
  private final int chunkSize;

  private final List<long[]> chunks = new ArrayList<>();

  private int size;

  PackedBallots(TallyLayout layout, boolean withSeconds) {
    this.withSeconds = withSeconds;
    int fields = layout.criteria().size() + 1;
    this.word = new int[fields];
    this.shift = new int[fields];
    this.mask = new long[fields];
    int nextWord = withSeconds ? SECONDS + 1 : SECONDS;
    int nextBit = 0;
    for (int i = 0; i < fields; i++) {
      int greatest = i == 0 ? layout.slots() : layout.criteria().get(i - 1).scale().size();
      int bits = Integer.SIZE - Integer.numberOfLeadingZeros(greatest);
      if (nextBit + bits > Long.SIZE) {
        nextWord++;
        nextBit = 0;
      }
      word[i] = nextWord;
      shift[i] = nextBit;
      mask[i] = (1L << bits) - 1;
      nextBit += bits;
    }
    this.width = nextWord + 1;
    this.chunkSize = Math.max(1, Math.min(MAX_CHUNK, MAX_CHUNK_WORDS / width));
  }

  int size() {
    return size;
  }

  /** How many words are taken. */
  long words() {
    return (long) chunks.size() * chunkSize * width;
  }

  /** Adds a ballot; its number is the {@link #size} before. */
  void add(long line, CheckedBallot ballot, int paper) {
    if (size / chunkSize == chunks.size()) {
      chunks.add(new long[chunkSize * width]);
    }
    long[] chunk = chunks.get(size / chunkSize);
    int at = size % chunkSize * width;
    for (int i = 0; i < width; i++) {
      chunk[at + i] = 0;
    }
    chunk[at + LINE] = line;
    chunk[at + OBJECT_AND_PAPER] = ((long) ballot.object << Integer.SIZE) | paper;
    if (withSeconds) {
      chunk[at + SECONDS] = ballot.seconds;
    }
    chunk[at + word[0]] |= (long) ballot.slot << shift[0];
    for (int i = 0; i < ballot.answers.length; i++) {
      chunk[at + word[i + 1]] |= (ballot.answers[i] + 1L) << shift[i + 1];
    }
    size++;
  }

  /** Forgets the latest ballot. */
  void dropLatest() {
    size--;
  }

  /** Forgets all ballots. */
  void clear() {
    size = 0;
  }

  /** Marks a ballot that another one displaced. */
  void displace(int ballot) {
    set(ballot, LINE, -line(ballot));
  }

  boolean isDisplaced(int ballot) {
    return get(ballot, LINE) < 0;
  }

  long line(int ballot) {
    return Math.abs(get(ballot, LINE));
  }

  int object(int ballot) {
    return (int) (get(ballot, OBJECT_AND_PAPER) >>> Integer.SIZE);
  }

  int paper(int ballot) {
    return (int) get(ballot, OBJECT_AND_PAPER);
  }

  long seconds(int ballot) {
    return withSeconds ? get(ballot, SECONDS) : CheckedBallot.NONE;
  }

  int slot(int ballot) {
    return (int) ((get(ballot, word[0]) >>> shift[0]) & mask[0]);
  }

  /** The number of the answer to a criterion, or {@link CheckedBallot#NONE}. */
  int answer(int ballot, int criterion) {
    int field = criterion + 1;
    return (int) ((get(ballot, word[field]) >>> shift[field]) & mask[field]) - 1;
  }

  private long get(int ballot, int at) {
    return chunks.get(ballot / chunkSize)[ballot % chunkSize * width + at];
  }

  private void set(int ballot, int at, long value) {
    chunks.get(ballot / chunkSize)[ballot % chunkSize * width + at] = value;
  }
}
