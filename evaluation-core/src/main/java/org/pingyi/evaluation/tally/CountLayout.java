package org.pingyi.evaluation.tally;

import com.google.common.primitives.Ints;
import org.pingyi.evaluation.model.OptionScale;
import org.pingyi.evaluation.model.Scale;

/**
 * Where the counts of an object lie: worked out once for a tally, and shared by all its objects.
 *
 * <p>Scales with few answers are counted in one flat array for each slot, scales with many in a
 * sorted map, so that a range of 100,001 numbers costs only what was given of it. Immutable.
 */
final class CountLayout {

  /** Scales up to this size are counted in an array. */
  private static final int DENSE = 128;

  private static final int SPARSE = -1;

  private final TallyLayout layout;
  private final int[] offsets;
  private final int[] sizes;
  private final int[][] answers;
  private final AnswerKind[][] kinds;
  private final Cell[] blank;
  private final int width;
  private final int slots;
  private final boolean large;

  CountLayout(TallyLayout layout) {
    this.layout = layout;
    this.slots = layout.slots();
    this.offsets = new int[layout.criteria().size()];
    this.sizes = new int[offsets.length];
    this.answers = new int[offsets.length][0];
    this.kinds = new AnswerKind[offsets.length][];
    this.blank = new Cell[offsets.length];
    int next = 0;
    for (int i = 0; i < offsets.length; i++) {
      Scale scale = scale(i);
      sizes[i] = scale.size();
      offsets[i] = sizes[i] <= DENSE ? next : SPARSE;
      next += sizes[i] <= DENSE ? sizes[i] : 0;
      if (scale instanceof OptionScale) {
        answers[i] = new int[scale.size()];
        for (int answer = 0; answer < answers[i].length; answer++) {
          answers[i][answer] = answer;
        }
      }
      kinds[i] = AnswerKind.of(scale, answers[i]);
      blank[i] = new Cell(scale, 0, answers[i], kinds[i], new long[answers[i].length]);
    }
    this.width = next;
    this.large = Ints.contains(offsets, SPARSE);
  }

  TallyLayout layout() {
    return layout;
  }

  /** How many counts a slot's array has. */
  int width() {
    return width;
  }

  int slots() {
    return slots;
  }

  int criteria() {
    return offsets.length;
  }

  /** How many answers a criterion has. */
  int size(int criterion) {
    return sizes[criterion];
  }

  /** Whether any scale has many answers. */
  boolean hasLarge() {
    return large;
  }

  boolean isDense(int criterion) {
    return offsets[criterion] != SPARSE;
  }

  /** Where a criterion's counts begin in a slot's array. */
  int offset(int criterion) {
    return offsets[criterion];
  }

  Scale scale(int criterion) {
    return layout.criteria().get(criterion).scale();
  }

  /** What every object has where there are no ballots. */
  Cell blank(int criterion) {
    return blank[criterion];
  }

  /** The numbers of all answers of an option scale, shared by its cells; of a range none. */
  int[] answers(int criterion) {
    return answers[criterion];
  }

  /** What each of these answers is counted as. */
  AnswerKind[] kinds(int criterion) {
    return kinds[criterion];
  }
}
