package org.pingyi.evaluation.count.chunks;

import com.google.common.primitives.Ints;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.count.settling.Outcome;
import org.pingyi.evaluation.count.settling.SourceLines;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;

/**
 * Brings what threads found in chunks back into the order of lines: whoever tallies hears of it in
 * its own thread, one chunk after another, and learns on which line each chunk begins.
 *
 * <p>Threads may call {@link #add}, {@link #awaitTurn} and {@link #left}; all else is for the
 * thread that tallies.
 */
final class ChunkOrder {

  /** By how many chunks for each thread others may be ahead of the one that tallies. */
  private static final int AHEAD = 4;

  /** How many rejections may wait to be told before nobody begins another chunk. */
  static final int REJECTIONS_AHEAD = 1 << 16;

  private final Outcome outcome;
  private final int ahead;
  private final Map<Integer, ChunkOutcome> waiting = new HashMap<>();
  private long waitingRejections;
  private int atWork;
  private int next;
  private boolean over;

  private int source = -1;
  private long nextLine = 1;
  private long rows;
  private long toldBytes = -1;

  /** For each chunk the number of its first line. */
  private long[] firstNumbers = new long[1 << 6];

  /**
   * Creates the order.
   *
   * @param threads how many threads count chunks, the one that tallies too
   */
  ChunkOrder(Outcome outcome, int threads) {
    this.outcome = outcome;
    this.ahead = threads * AHEAD;
    this.atWork = threads;
  }

  /** Hands over what was found in a chunk. */
  synchronized void add(ChunkOutcome found) {
    waiting.put(found.number, found);
    waitingRejections += found.rejected.size();
    notifyAll();
  }

  /** A thread counts no more chunks. Nothing is allocated, for memory may be what it ran out of. */
  synchronized void left() {
    atWork--;
    notifyAll();
  }

  /** Nobody needs to go on. */
  synchronized void end() {
    over = true;
    notifyAll();
  }

  /** Waits while others are far ahead; false where there is no use to go on. */
  synchronized boolean awaitTurn() {
    boolean interrupted = false;
    while (isFarAhead() && !over) {
      interrupted |= isInterruptedInWait();
    }
    restore(interrupted);
    return !over;
  }

  private boolean isFarAhead() {
    return waiting.size() >= ahead || waitingRejections >= REJECTIONS_AHEAD;
  }

  synchronized boolean isOver() {
    return over;
  }

  private synchronized @Nullable ChunkOutcome take(boolean toTheEnd) {
    boolean interrupted = false;
    while ((toTheEnd || isFarAhead()) && atWork > 0 && !over && !waiting.containsKey(next)) {
      interrupted |= isInterruptedInWait();
    }
    restore(interrupted);
    ChunkOutcome found = waiting.remove(next);
    if (found != null) {
      next++;
      waitingRejections -= found.rejected.size();
      notifyAll();
    }
    return found;
  }

  /** Waits for a change; whoever counts is not interrupted, but is told of it afterwards. */
  @SuppressWarnings("WaitNotInLoop") // Its callers loop.
  private boolean isInterruptedInWait() {
    try {
      wait();
      return false;
    } catch (InterruptedException e) {
      return true;
    }
  }

  private static void restore(boolean interrupted) {
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Tells of the chunks whose turn it is, and waits for them where others are far ahead.
   *
   * @param toTheEnd whether to wait until no thread counts any more
   * @throws InputException if reading ends at a fault
   * @throws RuntimeException what else a source failed with
   */
  void tell(boolean toTheEnd) {
    ChunkOutcome found = take(toTheEnd);
    while (found != null) {
      tell(found);
      found = take(toTheEnd);
    }
  }

  private void tell(ChunkOutcome found) {
    SourceLines lines = outcome.lines();
    while (found.source != null && source < found.source.number()) {
      source++;
      lines.begin(source);
      nextLine = 1;
    }
    long first = nextLine + found.linesBefore;
    remember(found.number, lines.number(first));
    for (ChunkOutcome.Rejected each : found.rejected) {
      outcome.reject(lines.number(first + each.line()), each.refusal());
    }
    if (found.failure instanceof InputException fault && found.source != null) {
      throw onLine(fault, found.source.name(), first);
    }
    if (found.failure != null) {
      throw found.failure;
    }
    nextLine = first + found.lines;
    lines.number(nextLine);
    rows += found.rows;
    toldBytes = found.bytes;
    outcome.listener().progress(rows, found.bytes);
  }

  private void remember(int chunk, long number) {
    if (chunk >= firstNumbers.length) {
      firstNumbers = Arrays.copyOf(firstNumbers, firstNumbers.length * 2);
    }
    firstNumbers[chunk] = number;
  }

  /** Faults on lines of a chunk as faults on those of its source. */
  private static InputException onLine(InputException inChunk, String source, long first) {
    if (!inChunk.faults().stream().allMatch(fault -> isOnLine(fault, source))) {
      return inChunk;
    }
    return new InputException(
        inChunk.faults().stream().map(fault -> onLine(fault, first)).toList());
  }

  private static boolean isOnLine(Fault fault, String source) {
    return fault.place().source().equals(source) && fault.code() != FaultCode.UNREADABLE_FILE;
  }

  private static Fault onLine(Fault fault, long first) {
    Place place = fault.place();
    return new Fault(
        new Place(place.source(), Ints.saturatedCast(first + place.line() - 1), place.column()),
        fault.code(),
        fault.message(),
        fault.path(),
        fault.suggestion());
  }

  /** Tells how much was read when all is, unless that was told. */
  void finish(long bytes) {
    if (bytes != toldBytes) {
      outcome.listener().progress(rows, bytes);
    }
  }

  /** The number of the line that stands in a chunk behind so many line ends. */
  long number(int chunk, int line) {
    return firstNumbers[chunk] + line;
  }
}
