package org.pingyi.evaluation.count.chunks;

import java.util.Arrays;
import org.pingyi.evaluation.tally.Tally;
import org.pingyi.evaluation.tally.TallyBuilder;

/** What one thread counts. Not thread-safe. */
final class ThreadCounts {

  private final TallyBuilder counts;
  private final ObjectNumbers objects;

  /** For each number that all threads know the number here plus one; 0 where there is none yet. */
  private int[] numbers = new int[1 << 6];

  ThreadCounts(TallyBuilder counts, ObjectNumbers objects) {
    this.counts = counts;
    this.objects = objects;
  }

  void count(int object, int slot, int[] answers) {
    counts.count(numberOf(object), slot, answers);
  }

  void paper(int group) {
    counts.papers(group, 1);
  }

  Tally build() {
    return counts.build();
  }

  private int numberOf(int object) {
    if (object >= numbers.length || numbers[object] == 0) {
      learn(object);
    }
    return numbers[object] - 1;
  }

  /** Once for each object. */
  private void learn(int object) {
    if (object >= numbers.length) {
      numbers = Arrays.copyOf(numbers, Math.max(object + 1, numbers.length * 2));
    }
    numbers[object] = counts.object(objects.id(object)) + 1;
  }
}
