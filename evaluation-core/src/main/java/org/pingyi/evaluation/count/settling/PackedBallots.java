package org.pingyi.evaluation.count.settling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.count.checking.CheckedBallot;
import org.pingyi.evaluation.tally.TallyLayout;

/**
 * Checked ballots that are held until it is settled whether they count, packed into words of 64
 * bits in the order of lines: the line, as {@code SourceLines} numbers it; object and paper; the
 * seconds, where papers are judged; and the slot, the answers and the day, where somebody hears of
 * papers, in as few bits as their numbers need. A ballot of five criteria with scales of up to
 * 4,000 answers takes 24 bytes, with seconds 32, and with the day 40; where scales are smaller the
 * day mostly takes none.
 */
public final class PackedBallots {

  private static final int LINE = 0;
  private static final int OBJECT_AND_PAPER = 1;
  private static final int SECONDS = 2;
  private static final int MAX_CHUNK = 1 << 12;

  /**
   * The day before all that a ballot can name, whose years have four digits: it stands for none.
   */
  private static final long NO_DAY = LocalDate.of(-1, 1, 1).toEpochDay();

  private static final int DAYS = (int) (LocalDate.of(10_001, 1, 1).toEpochDay() - NO_DAY);

  /** A chunk of wide ballots has fewer of them, so that it is no larger than it must be. */
  private static final int MAX_CHUNK_WORDS = 1 << 16;

  private final boolean withSeconds;
  private final boolean withDay;

  /** Of the slot, then of each answer, then of the day: its word, its first bit, its mask. */
  private final int[] word;

  private final int[] shift;
  private final long[] mask;
  private final int width;

  /** How many ballots a chunk has; chunks are there so that growing copies nothing. */
  private final int chunkSize;

  private final List<long[]> chunks = new ArrayList<>();

  private int size;

  /**
   * Creates a holder of nothing.
   *
   * @param layout what is counted
   * @param withSeconds whether the seconds are held
   * @param withDay whether the days are held
   */
  public PackedBallots(TallyLayout layout, boolean withSeconds, boolean withDay) {
    this.withSeconds = withSeconds;
    this.withDay = withDay;
    int[] greatest = greatest(layout, withDay);
    int fields = greatest.length;
    this.word = new int[fields];
    this.shift = new int[fields];
    this.mask = new long[fields];
    int nextWord = withSeconds ? SECONDS + 1 : SECONDS;
    int nextBit = 0;
    for (int i = 0; i < fields; i++) {
      int bits = Integer.SIZE - Integer.numberOfLeadingZeros(greatest[i]);
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

  private static int[] greatest(TallyLayout layout, boolean withDay) {
    IntStream answers = layout.criteria().stream().mapToInt(leaf -> leaf.scale().size());
    IntStream fields = IntStream.concat(IntStream.of(layout.slots()), answers);
    return (withDay ? IntStream.concat(fields, IntStream.of(DAYS)) : fields).toArray();
  }

  int size() {
    return size;
  }

  /** How many words are taken. */
  long words() {
    return (long) chunks.size() * chunkSize * width;
  }

  /**
   * Adds a ballot; its number is how many there were before.
   *
   * @param line the number of its line
   * @param ballot the ballot
   * @param paper the number of its paper
   */
  public void add(long line, CheckedBallot ballot, int paper) {
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
    if (withDay) {
      chunk[at + word[word.length - 1]] |= number(ballot.day) << shift[word.length - 1];
    }
    size++;
  }

  private static long number(@Nullable LocalDate day) {
    return day == null ? 0 : day.toEpochDay() - NO_DAY;
  }

  /** Forgets the latest ballot. */
  void dropLatest() {
    size--;
  }

  /** Forgets all ballots. */
  public void clear() {
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
    return (int) field(ballot, 0);
  }

  /** The number of the answer to a criterion, or {@link CheckedBallot#NONE}. */
  int answer(int ballot, int criterion) {
    return (int) field(ballot, criterion + 1) - 1;
  }

  /** The day on which a ballot was given; none where it does not say it, or days are not held. */
  Optional<LocalDate> day(int ballot) {
    long number = withDay ? field(ballot, word.length - 1) : 0;
    return number == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(NO_DAY + number));
  }

  private long field(int ballot, int field) {
    return (get(ballot, word[field]) >>> shift[field]) & mask[field];
  }

  private long get(int ballot, int at) {
    return chunks.get(ballot / chunkSize)[ballot % chunkSize * width + at];
  }

  private void set(int ballot, int at, long value) {
    chunks.get(ballot / chunkSize)[ballot % chunkSize * width + at] = value;
  }
}
