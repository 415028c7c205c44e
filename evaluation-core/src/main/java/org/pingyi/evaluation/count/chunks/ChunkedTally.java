package org.pingyi.evaluation.count.chunks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.pingyi.evaluation.ballot.BallotListener;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.ballot.TallyOptions;
import org.pingyi.evaluation.count.checking.BallotHints;
import org.pingyi.evaluation.count.checking.Refusal;
import org.pingyi.evaluation.count.reading.BallotFields;
import org.pingyi.evaluation.count.reading.FilesCheck;
import org.pingyi.evaluation.count.records.RecordLayout;
import org.pingyi.evaluation.count.records.Settled;
import org.pingyi.evaluation.count.records.TokenBallots;
import org.pingyi.evaluation.count.records.TokenHash;
import org.pingyi.evaluation.count.records.TokenSettler;
import org.pingyi.evaluation.count.settling.Growth;
import org.pingyi.evaluation.count.settling.Outcome;
import org.pingyi.evaluation.count.settling.Settlement;
import org.pingyi.evaluation.count.settling.SourceLines;
import org.pingyi.evaluation.crew.Crew;
import org.pingyi.evaluation.model.DuplicatePolicy;
import org.pingyi.evaluation.receipt.RandomBytes;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.BallotPacking;
import org.pingyi.evaluation.tally.Tally;
import org.pingyi.evaluation.tally.TallyBuilder;

/**
 * Counts ballots from bytes in several threads.
 *
 * <p>The sources are read one after another and cut into chunks of whole rows ({@link Chunks});
 * where a chunk may be cut is known exactly, for quotes are followed from the first row on ({@code
 * RowCut}), where T. Mühlbauer and others, "Instant loading for main memory databases", VLDB 2013,
 * guess and check. Threads take chunks, and read rows whose words were met before straight into
 * packed ballots, some rows at a time ({@code RowScanner}, with the tricks of D. E. Knuth, The Art
 * of Computer Programming 4A, 7.1.3, and L. Lamport, "Multiple byte processing with full-word
 * instructions", CACM 18, 1975; words are looked up by their bytes in {@code CheckedWords}). Of any
 * other row the fields are found and looked up by themselves. Whatever is unusual in a row makes
 * the simple reader read it and the checks check it, so this path has no rules of its own: it
 * remembers what they said.
 *
 * <p>Ballots with a token are held, in parts by a hash of it (SipHash of J.-P. Aumasson and D. J.
 * Bernstein, {@code TokenHash}), and settled part by part when all are read (the partitioned hash
 * join of A. Shatdal, C. Kant and J. F. Naughton, VLDB 1994, {@code TokenBallots}). What somebody
 * is to hear of is told in the order of lines ({@link ChunkOrder}).
 *
 * <p>A plain row of five criteria costs a thread between one and two tenths of a microsecond.
 * Memory is a few chunks for each thread, the words that it knows, its counts, rejections of chunks
 * that wait for their turn, a bit or two for each line of chunks with duplicates, and what is held
 * of ballots with tokens: 24 bytes for a ballot of few criteria, and mostly no more than a third
 * beyond them. The tally is the same whatever the number of threads, the size of chunks, or the key
 * of the hash.
 */
public final class ChunkedTally {

  private static final Crew CREW = Crew.named("pingyi-tally");

  /** For fewer chunks a thread costs more than it saves: it has to learn all words anew. */
  private static final int CHUNKS_EACH = 4;

  /** As many chunks as keep all threads busy. */
  private static final long UNKNOWN = (long) TallyOptions.MAX_THREADS * CHUNKS_EACH;

  private final SchemeDefinition scheme;
  private final BallotPacking packing;
  private final List<BallotSource> sources;
  private final ChunkSizes sizes;
  private final int threads;
  private final BallotListener listener;

  /** What the calling thread counts, and the rejections, of which it hears. */
  private final TallyBuilder first;

  private final TallyBuilder[] counts;

  private ChunkedTally(
      SchemeDefinition scheme,
      BallotPacking packing,
      List<BallotSource> sources,
      ChunkSizes sizes,
      int threads,
      BallotListener listener) {
    this.scheme = scheme;
    this.packing = packing;
    this.sources = List.copyOf(sources);
    this.sizes = sizes;
    this.threads = threads;
    this.listener = listener;
    this.first = new TallyBuilder(packing.layout());
    this.counts = new TallyBuilder[threads];
    for (int thread = 0; thread < threads; thread++) {
      counts[thread] = thread == 0 ? first : first.beside();
    }
  }

  /**
   * Counts ballots.
   *
   * @param scheme the scheme, without paper rules, with the roster where there is one
   * @param sources the ballots, files or streams in UTF-8
   * @param options how many threads may count, and in how much memory
   * @param sizes how many bytes are read at a time
   * @param listener who hears of rejections and progress, in the calling thread
   * @return the tally
   * @throws InputException if a source as such is faulty
   * @throws IllegalStateException if a source can be read only once and was
   */
  public static Tally tally(
      SchemeDefinition scheme,
      List<BallotSource> sources,
      TallyOptions options,
      ChunkSizes sizes,
      BallotListener listener) {
    FilesCheck.requireReadable(sources);
    OptionalInt listed =
        scheme.roster().isPresent()
            ? OptionalInt.of(scheme.roster().get().objects().size())
            : OptionalInt.empty();
    RecordLayout layout = new RecordLayout(scheme.layout(), listed);
    ChunkedTally tally =
        new ChunkedTally(
            scheme, layout.packing(), sources, sizes, threads(sources, sizes, options), listener);
    try (TokenBallots ballots =
        new TokenBallots(
            layout,
            scheme.duplicates(),
            tally.threads,
            options.memory().orElse(Long.MAX_VALUE),
            options.folder())) {
      return tally.tally(ballots);
    }
  }

  /** As many threads as may count, but no more than have something to do, where that is known. */
  private static int threads(List<BallotSource> sources, ChunkSizes sizes, TallyOptions options) {
    long chunks = 0;
    for (BallotSource source : sources) {
      chunks += source instanceof BallotSource.OfFile file ? chunks(file, sizes) : UNKNOWN;
    }
    return (int) Math.min(options.threads(), 1 + chunks / CHUNKS_EACH);
  }

  private static long chunks(BallotSource.OfFile file, ChunkSizes sizes) {
    try {
      return Files.isRegularFile(file.file()) ? Files.size(file.file()) / sizes.usual() : UNKNOWN;
    } catch (IOException unreadable) {
      return 0; // Reading it will tell what is wrong with it.
    }
  }

  private Tally tally(TokenBallots ballots) {
    Outcome outcome = new Outcome(first, listener, Growth.FREE, new SourceLines(sources));
    ChunkOrder order = new ChunkOrder(outcome, threads);
    read(ballots, order);
    settle(ballots, order, outcome);
    Tally sum = first.build();
    for (int thread = 1; thread < threads; thread++) {
      sum = sum.plus(counts[thread].build());
    }
    return sum;
  }

  private void read(TokenBallots ballots, ChunkOrder order) {
    ByteBuffer key = ByteBuffer.wrap(RandomBytes.secure().next(2 * Long.BYTES));
    long key0 = key.getLong();
    long key1 = key.getLong();
    BallotHints hints = new BallotHints(scheme);
    try (Chunks chunks = new Chunks(sources, new BallotFields(scheme.leaves()), sizes)) {
      CREW.run(
          threads,
          thread -> {
            try {
              ChunkCounter counter =
                  new ChunkCounter(
                      scheme,
                      packing,
                      hints,
                      new TokenHash(key0, key1),
                      ballots.collector(),
                      counts[thread]);
              count(chunks, counter, order, /* tells= */ thread == 0);
            } finally {
              order.left();
            }
            if (thread == 0) {
              order.tell(/* toTheEnd= */ true);
            }
          },
          order::end);
      order.finish(chunks.read());
    }
  }

  /** Counts chunks while there are some; the thread that tells does so when it has counted one. */
  private void count(Chunks chunks, ChunkCounter counter, ChunkOrder order, boolean tells) {
    Chunk chunk = new Chunk(sizes.usual());
    boolean counted = true;
    while (counted && (tells ? !order.isOver() : order.awaitTurn())) {
      counted = countNext(chunks, chunk, counter, order);
      if (tells) {
        order.tell(/* toTheEnd= */ false);
      }
    }
  }

  private static boolean countNext(
      Chunks chunks, Chunk chunk, ChunkCounter counter, ChunkOrder order) {
    synchronized (chunks) {
      if (!chunks.next(chunk)) {
        return false;
      }
      if (chunk.longRow != null) {
        order.add(counter.count(chunk));
        return true;
      }
    }
    order.add(counter.count(chunk));
    return true;
  }

  private void settle(TokenBallots ballots, ChunkOrder order, Outcome outcome) {
    AtomicInteger next = new AtomicInteger();
    ChunkLines duplicates = new ChunkLines();
    CREW.run(
        ballots.settlers(threads),
        thread -> {
          TokenSettler settler = ballots.settler();
          Settling settling = new Settling(counts[thread], packing, duplicates.notes());
          int part = next.getAndIncrement();
          while (part < TokenBallots.PARTS) {
            settler.settle(part, settling);
            part = next.getAndIncrement();
          }
          settling.duplicates.flush();
        },
        () -> next.set(TokenBallots.PARTS));
    Refusal refusal =
        scheme.duplicates() == DuplicatePolicy.KEEP_FIRST
            ? Settlement.KEPT_FIRST
            : Settlement.KEPT_LAST;
    duplicates.forEach((chunk, line) -> outcome.reject(order.number(chunk, line), refusal));
  }

  /** What one thread settles: counts, and the places of duplicates. */
  private static final class Settling implements Settled {

    private final TallyBuilder counts;
    private final BallotPacking packing;
    private final ChunkLines.Notes duplicates;

    Settling(TallyBuilder counts, BallotPacking packing, ChunkLines.Notes duplicates) {
      this.counts = counts;
      this.packing = packing;
      this.duplicates = duplicates;
    }

    @Override
    public void count(long[] words, int[] places, int ballots) {
      counts.count(packing, words, places, ballots);
    }

    @Override
    public void papers(int group, int papers) {
      counts.papers(group, papers);
    }

    @Override
    public void duplicate(int chunk, int line) {
      duplicates.add(chunk, line);
    }
  }
}
