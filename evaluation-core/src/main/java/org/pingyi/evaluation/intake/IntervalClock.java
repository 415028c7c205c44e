package org.pingyi.evaluation.intake;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When an interval is over. For one thread at a time. */
final class IntervalClock {

  /** An interval with so many bytes ends: so much is in memory, and is written in one go. */
  private static final long MOST_BYTES = 1 << 26;

  private final Intervals intervals;
  private final BoxTime time;

  /** When the first paper of the interval came; null where none did, or nobody knows when. */
  private @Nullable Instant firstHeld;

  IntervalClock(Intervals intervals, BoxTime time) {
    this.intervals = intervals;
    this.time = time;
  }

  /** The first paper of an interval came. */
  void begin() {
    firstHeld = time.clock();
  }

  /** No paper came, or nobody knows when the first did. */
  void forget() {
    firstHeld = null;
  }

  boolean isOver(OpenInterval open) {
    int papers = open.papers.size();
    if (open.leaves() >= Intervals.MOST || open.bytes() >= MOST_BYTES) {
      return true;
    }
    if (papers == 0 || papers < intervals.papers()) {
      return false;
    }
    Instant now = time.clock();
    if (firstHeld != null && firstHeld.isAfter(now)) {
      // The clock was ahead then, or is behind now: it is not waited for.
      firstHeld = now;
    }
    return firstHeld == null || Duration.between(firstHeld, now).compareTo(intervals.time()) >= 0;
  }
}
