package org.pingyi.evaluation.count;

import com.google.common.primitives.ImmutableLongArray;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.pingyi.evaluation.ballot.BallotListener;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.ballot.TallyOptions;
import org.pingyi.evaluation.model.DuplicatePolicy;
import org.pingyi.evaluation.receipt.RandomBytes;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.Tally;
import org.pingyi.evaluation.tally.TallyBuilder;

/**
 * Counts ballots from bytes in several threads.
 *
 * <p>The sources are read one after another and cut into chunks of whole rows ({@link Chunks});
 * where a chunk may be cut is known exactly, for quotes are followed from the first row on ({@link
 * RowCut}). Threads take chunks, find rows and fields in their bytes ({@link RowScanner}, with the
 * tricks of D. E. Knuth, The Art of Computer Programming 4A, 7.1.3, and L. Lamport, "Multiple byte
 * processing with full-word instructions", CACM 18, 1975), and look words up by their bytes ({@link
 * CheckedWords}). Whatever is unusual in a row makes the simple reader read it and the checks check
 * it, so this path has no rules of its own: it remembers what they said. Ballots with a token are
 * held, in parts by a hash of it, and settled part by part when all are read ({@link
 * TokenBallots}). What somebody is to hear of is told in the order of lines ({@link ChunkOrder}).
 *
 * <p>A plain row costs about a tenth of a microsecond. Memory is a few chunks for each thread, the
 * counts of each thread, and what is held of ballots with tokens: 24 bytes for a ballot of few
 * criteria. The tally is the same whatever the number of threads, the size of chunks, or the key of
 * the hash.
 */
final class ChunkedTally {

  private final SchemeDefinition scheme;
  private final List<BallotSource> sources;
  private final ChunkSizes sizes;
  private final int threads;
  private final BallotListener listener;
  private final TallyBuilder rejections;
  private final ObjectNumbers objects = new ObjectNumbers();
  private final ThreadCounts[] counts;

  private ChunkedTally(
      SchemeDefinition scheme,
      List<BallotSource> sources,
      ChunkSizes sizes,
      int threads,
      BallotListener listener) {
    this.scheme = scheme;
    this.sources = List.copyOf(sources);
    this.sizes = sizes;
    this.threads = threads;
    this.listener = listener;
    this.rejections = new TallyBuilder(scheme.layout());
    this.counts = new ThreadCounts[threads];
    Arrays.setAll(counts, i -> new ThreadCounts(scheme.layout(), objects));
  }

  /** Counts ballots. */
  static Tally tally(
      SchemeDefinition scheme,
      List<BallotSource> sources,
      TallyOptions options,
      ChunkSizes sizes,
      BallotListener listener) {
    FilesCheck.requireReadable(sources);
    ChunkedTally tally = new ChunkedTally(scheme, sources, sizes, options.threads(), listener);
    RecordLayout layout =
        new RecordLayout(
            scheme.layout(),
            scheme.roster().stream().mapToInt(roster -> roster.objects().size()).findAny());
    try (TokenBallots ballots =
        new TokenBallots(
            scheme.layout(),
            layout,
            scheme.duplicates(),
            options.threads(),
            options.memory().orElse(Long.MAX_VALUE),
            options.folder())) {
      return tally.tally(ballots);
    }
  }

  private Tally tally(TokenBallots ballots) {
    Outcome outcome = new Outcome(rejections, listener, Growth.FREE, new SourceLines(sources));
    ChunkOrder order = new ChunkOrder(outcome, threads);
    read(ballots, order);
    settle(ballots, order, outcome);
    Tally sum = rejections.build();
    for (ThreadCounts each : counts) {
      sum = sum.plus(each.build());
    }
    return sum;
  }

  private void read(TokenBallots ballots, ChunkOrder order) {
    ByteBuffer key = ByteBuffer.wrap(RandomBytes.secure().next(2 * Long.BYTES));
    long key0 = key.getLong();
    long key1 = key.getLong();
    BallotHints hints = new BallotHints(scheme);
    try (Chunks chunks = new Chunks(sources, new BallotFields(scheme.leaves()), sizes)) {
      Crew.run(
          threads,
          thread -> {
            ChunkCounter counter =
                new ChunkCounter(
                    scheme,
                    objects,
                    hints,
                    new TokenHash(key0, key1),
                    ballots.collector(),
                    counts[thread]);
            if (thread == 0) {
              countAndTell(chunks, counter, order);
            } else {
              count(chunks, counter, order);
            }
          });
    }
  }

  private void countAndTell(Chunks chunks, ChunkCounter counter, ChunkOrder order) {
    try {
      Chunk chunk = new Chunk(sizes.usual());
      while (!order.isOver() && countNext(chunks, chunk, counter, order)) {
        order.tell(/* toTheEnd= */ false);
      }
      order.left();
      order.tell(/* toTheEnd= */ true);
    } finally {
      order.end();
    }
  }

  private void count(Chunks chunks, ChunkCounter counter, ChunkOrder order) {
    boolean counted = false;
    try {
      Chunk chunk = new Chunk(sizes.usual());
      while (order.awaitTurn() && countNext(chunks, chunk, counter, order)) {
        // On to the next one.
      }
      counted = true;
    } finally {
      if (!counted) {
        order.end();
      }
      order.left();
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
    Settling[] settled = new Settling[threads];
    Crew.run(
        threads,
        thread -> {
          TokenSettler settler = ballots.settler();
          settled[thread] = new Settling(counts[thread]);
          int part = next.getAndIncrement();
          while (part < TokenBallots.PARTS) {
            settler.settle(part, settled[thread]);
            part = next.getAndIncrement();
          }
        });
    Refusal refusal =
        scheme.duplicates() == DuplicatePolicy.KEEP_FIRST
            ? Settlement.KEPT_FIRST
            : Settlement.KEPT_LAST;
    Arrays.stream(settled)
        .flatMapToLong(Settling::duplicates)
        .sorted()
        .forEach(
            duplicate ->
                outcome.reject(
                    order.number((int) (duplicate >>> Integer.SIZE), (int) duplicate), refusal));
  }

  /** What one thread settles: counts, and the places of duplicates. */
  private static final class Settling implements Settled {

    private final ThreadCounts counts;
    private final ImmutableLongArray.Builder duplicates = ImmutableLongArray.builder();

    Settling(ThreadCounts counts) {
      this.counts = counts;
    }

    @Override
    public void count(int object, int slot, int[] answers) {
      counts.count(object, slot, answers);
    }

    @Override
    public void paper(int group) {
      counts.paper(group);
    }

    @Override
    public void duplicate(int chunk, int line) {
      duplicates.add(Settlement.pair(chunk, line));
    }

    LongStream duplicates() {
      return duplicates.build().stream();
    }
  }
}
