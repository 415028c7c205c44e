package org.pingyi.evaluation.count.chunks;

import org.pingyi.evaluation.tally.BallotPacking;
import org.pingyi.evaluation.tally.Tally;
import org.pingyi.evaluation.tally.TallyBuilder;

/** What one thread counts. Not thread-safe. */
final class ThreadCounts {

  private final TallyBuilder counts;
  private final ObjectNumbers objects;

  ThreadCounts(TallyBuilder counts, ObjectNumbers objects) {
    this.counts = counts;
    this.objects = objects;
  }

  /** Counts a ballot. */
  void count(int object, int slot, int[] answers) {
    if (object >= counts.objects()) {
      learn(object + 1);
    }
    counts.count(object, slot, answers);
  }

  /** Counts packed ballots on objects that were learned. */
  void count(BallotPacking packing, long[] words, int[] places, int ballots) {
    counts.count(packing, words, places, ballots);
  }

  /** Counts papers of a rater group. */
  void papers(int group, int papers) {
    counts.papers(group, papers);
  }

  /** Learns all objects that there are by now. */
  void learnAll() {
    learn(objects.size());
  }

  /** Learns the objects below a number: they have the same numbers here as for all threads. */
  private void learn(int end) {
    for (int object = counts.objects(); object < end; object++) {
      counts.object(objects.id(object));
    }
  }

  Tally build() {
    return counts.build();
  }
}
