package org.pingyi.evaluation.audit;

import java.util.HashMap;
import java.util.Map;

/** How many papers name the batch in which they were entered by hand. Mutable until it is read. */
final class EnteredPapers {

  /** How many batches are told apart. */
  static final int MOST = 100_000;

  /** A batch, and the rater group and the channel that its papers name. */
  private record Key(String batch, String group, String channel) {}

  private final Map<Key, Long> papers = new HashMap<>();
  private long all;

  /** Counts a paper; false where there are too many batches. */
  boolean add(String batch, String group, String channel) {
    papers.merge(new Key(batch, group, channel), 1L, Long::sum);
    all++;
    return papers.size() <= MOST;
  }

  long of(String batch, String group, String channel) {
    return papers.getOrDefault(new Key(batch, group, channel), 0L);
  }

  long all() {
    return all;
  }
}
