package org.pingyi.evaluation.count.records;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.count.checking.SlotGroups;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.DuplicatePolicy;

/**
 * Holds ballots with tokens until all are read, and then settles which of them count: of those with
 * the same token and object the first in the file, or the last. Several threads collect, and then
 * several settle.
 *
 * <p>A ballot is a few words ({@link RecordLayout}), in the part that the highest bits of its
 * token's hash name, so that all ballots of a token are in one part, and each part is settled by
 * itself with tables that fit a processor's cache (the partitioned hash join of A. Shatdal, C.
 * Kant, J. F. Naughton, "Cache conscious algorithms for relational query processing", VLDB 1994).
 * The parts of a collector grow in blocks cut from slabs of up to 64 MiB, which garbage collectors
 * do not copy.
 *
 * <p>Once a million ballots or more are held by up to 16 collectors, a ballot takes at most a third
 * more of memory than its words have: 32 bytes for 24. A settling thread needs 4 to 8 bytes for
 * each ballot of one part, mostly 1/256 of all; for those of tokens on several ballots room once
 * more and 6 to 12 bytes each, twice as much where these are on several objects; and room for what
 * was in a file. Where collectors hold as much as they may, they write it to a temporary file and
 * begin anew. A part that is much larger than others, because a few tokens are on very many
 * ballots, is gone through a stretch at a time, and of it only those ballots are held that count
 * ({@link LargePart}), so that of a token there are no more than there are objects. In the file are
 * hashes whose key is only in memory; nobody else may open it, and it is gone when this is closed.
 *
 * <p>Thread-safe, while collectors and settlers are for one thread each, and all collecting happens
 * before any settling.
 */
public final class TokenBallots implements AutoCloseable {

  /** How many parts there are: at 20 million ballots the filter of a part takes half a MiB. */
  public static final int PARTS = 1 << 8;

  private static final int WORTH_A_THREAD = 1 << 20;

  /** How many times as large as all parts are on average a large part is. */
  private static final int LARGE = 4;

  /** A part of up to so many words, 1 MiB, is settled whole however few there are in all. */
  private static final long ALWAYS_WHOLE = 1 << 17;

  /** What a collector may hold, however small the budget: 8 bytes a word. */
  private static final int LEAST_WORDS = 1 << 17;

  private final RecordLayout layout;
  private final DuplicatePolicy policy;
  private final SlotGroups groups;
  private final long wordsEach;
  private final RecordFile file;
  private final long alwaysWhole;
  private final List<TokenCollector> collectors = new ArrayList<>();

  /**
   * How many words a part may have that is not a large one; below 0 while ballots are collected.
   */
  private long mostWords = -1;

  /**
   * Creates a holder of nothing.
   *
   * @param layout how a ballot is held
   * @param policy which of several ballots counts
   * @param threads how many threads collect
   * @param budget how many bytes all collectors together may hold in memory; each may hold 1 MiB in
   *     any case
   * @param folder where the temporary file is made, when it is needed; without one where the system
   *     makes such files
   */
  public TokenBallots(
      RecordLayout layout,
      DuplicatePolicy policy,
      int threads,
      long budget,
      Optional<Path> folder) {
    this(
        layout,
        policy,
        Math.max(LEAST_WORDS, budget / Long.BYTES / threads),
        new RecordFile(folder),
        ALWAYS_WHOLE);
  }

  /** Takes how many words a collector may hold, and up to how many a part is never large. */
  TokenBallots(
      RecordLayout layout,
      DuplicatePolicy policy,
      long wordsEach,
      RecordFile file,
      long alwaysWhole) {
    this.layout = layout;
    this.policy = policy;
    this.groups = new SlotGroups(layout.packing().layout());
    this.wordsEach = wordsEach;
    this.file = file;
    this.alwaysWhole = alwaysWhole;
  }

  /** {@return a collector for one thread} */
  public synchronized TokenCollector collector() {
    TokenCollector collector = new TokenCollector(layout, wordsEach, file);
    collectors.add(collector);
    return collector;
  }

  /** {@return a settler for one thread, once all collectors are done} */
  public synchronized TokenSettler settler() {
    if (mostWords < 0) {
      mostWords = Math.max(alwaysWhole, words() / PARTS * LARGE);
    }
    return new TokenSettler(
        layout, policy, groups, new PartBlocks(List.copyOf(collectors), file, mostWords));
  }

  /** How many words all collectors collected. */
  private long words() {
    long words = 0;
    for (TokenCollector collector : collectors) {
      for (int part = 0; part < PARTS; part++) {
        words += collector.words(part);
      }
    }
    return words;
  }

  /**
   * Returns how many threads it is worth to start for settling, once all collectors are done: one
   * for each MiB that is held.
   *
   * @param most how many may be started
   * @return from 1 to that many
   */
  public synchronized int settlers(int most) {
    return (int) Math.min(most, 1 + bytes() / WORTH_A_THREAD);
  }

  /** How many bytes are held in memory; while threads collect, some that they are just adding. */
  synchronized long bytes() {
    long bytes = 0;
    for (TokenCollector collector : collectors) {
      bytes += collector.bytes();
    }
    return bytes;
  }

  /**
   * Lets go of all ballots, and of the temporary file.
   *
   * @throws InputException if the file cannot be closed
   */
  @Override
  public synchronized void close() {
    collectors.clear();
    file.close();
  }
}
