package org.pingyi.evaluation.count.records;

import org.pingyi.evaluation.count.checking.CheckedBallot;
import org.pingyi.evaluation.fault.InputException;

/** Collects ballots with tokens in one thread, for {@link TokenBallots}. */
public final class TokenCollector {

  private static final int PART_SHIFT =
      Long.SIZE - Integer.numberOfTrailingZeros(TokenBallots.PARTS);

  /** Words in a block; many more in one would be lost where a part ends, and fewer cost time. */
  private static final int GREATEST_BLOCK = 1 << 10;

  /** Words in an extent of the temporary file, which is read at once. */
  private static final int EXTENT = 1 << 13;

  /** How many ballots the first block of a part has room for. */
  private static final int FIRST_BALLOTS = 8;

  private final RecordLayout layout;
  private final RecordFile file;
  private final int width;
  private final RecordSlabs slabs;
  private final PartRecords[] parts = new PartRecords[TokenBallots.PARTS];

  private int chunk = -1;

  TokenCollector(RecordLayout layout, long mostWords, RecordFile file) {
    this.layout = layout;
    this.width = layout.width();
    for (int i = 0; i < parts.length; i++) {
      parts[i] = new PartRecords();
    }
    this.slabs = new RecordSlabs(mostWords);
    this.file = file;
  }

  /**
   * The ballots that come next are from a chunk.
   *
   * @param number its number, greater than those before
   */
  public void begin(int number) {
    if (number <= chunk) {
      throw new IllegalArgumentException("chunks come in their order");
    }
    chunk = number;
  }

  /**
   * Takes a ballot.
   *
   * @param high the one half of the hash of its token
   * @param low the other half
   * @param line its line in the chunk, below {@link RecordLayout#LINES}, not before the line of the
   *     ballot before
   * @param ballot the ballot
   * @throws InputException if memory is full and the temporary file cannot be written
   */
  public void add(long high, long low, int line, CheckedBallot ballot) {
    PartRecords part = roomFor(high);
    layout.pack(high, low, line, ballot, part.words, part.at);
    part.at += width;
  }

  /**
   * Takes a ballot that is packed, with its line in the chunk as the free bits.
   *
   * @param high the one half of the hash of its token
   * @param low the other half
   * @param words where it is packed, as the layout's packing has it, its line not before that of
   *     the ballot before
   * @param from its first word
   * @throws InputException if memory is full and the temporary file cannot be written
   */
  public void add(long high, long low, long[] words, int from) {
    PartRecords part = roomFor(high);
    layout.copy(high, low, words, from, part.words, part.at);
    part.at += width;
  }

  /** The part of a token, with room for a ballot. */
  private PartRecords roomFor(long high) {
    PartRecords part = parts[(int) (high >>> PART_SHIFT)];
    if (part.chunk != chunk || part.limit - part.at < width) {
      beginRun(part);
    }
    return part;
  }

  private void beginRun(PartRecords part) {
    part.finishRun(width);
    if (part.limit - part.at <= width) {
      int block = blockSize(part);
      if (!slabs.makeRoom(block)) {
        writeOut();
        block = blockSize(part);
        slabs.makeRoom(block);
      }
      int from = slabs.cut(block);
      part.block(slabs.slab(), from, from + block);
    }
    part.run(chunk);
  }

  private int blockSize(PartRecords part) {
    int least = 1 + width * FIRST_BALLOTS;
    return (int) Math.max(least, Math.min(GREATEST_BLOCK, part.size() / 6));
  }

  /** Writes all that is in memory to the temporary file. */
  private void writeOut() {
    long words = 0;
    for (PartRecords part : parts) {
      part.finishRun(width);
      part.finishBlock();
      words += part.size();
    }
    RecordFile.Output output = file.output(words);
    for (PartRecords part : parts) {
      part.write(output, EXTENT);
    }
    output.flush();
    slabs.clear();
  }

  /** What was collected of a part, once nothing more is. */
  PartRecords part(int number) {
    PartRecords part = parts[number];
    part.finishRun(width);
    part.finishBlock();
    return part;
  }

  /** How many words were collected of a part. */
  long words(int number) {
    return parts[number].all();
  }

  /** How many bytes are held in memory. */
  long bytes() {
    return slabs.bytes();
  }
}
