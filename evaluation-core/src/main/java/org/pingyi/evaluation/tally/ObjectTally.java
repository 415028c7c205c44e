package org.pingyi.evaluation.tally;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.pingyi.evaluation.model.OptionScale;
import org.pingyi.evaluation.model.Scale;

/**
 * The counts of one object: its ballots by slot, and the answers by slot and criterion.
 *
 * <p>Scales with few answers are counted in one flat array for each slot, scales with many in a
 * sorted map, so that a range of 100,001 numbers costs only what was given of it. Public methods
 * read; only {@link TallyBuilder} writes, and no longer once it has built a tally. Criteria and
 * groups are given by their number in the {@link TallyLayout}.
 */
public final class ObjectTally {

  /** Scales up to this size are counted in an array. */
  private static final int DENSE = 128;

  private final TallyLayout layout;

  /** Where a criterion's counts begin in a slot's array; -1 for those that are kept in a map. */
  private final int[] offsets;

  private final int width;
  private final long[] ballots;

  /** For each slot the counts of all small scales; of length 0 until there is a ballot. */
  private final long[][] dense;

  /** For each slot and criterion with a large scale its counts. */
  private final TreeMap<Long, Long> sparse = new TreeMap<>();

  ObjectTally(TallyLayout layout) {
    this.layout = layout;
    this.offsets = new int[layout.criteria().size()];
    int next = 0;
    for (int i = 0; i < offsets.length; i++) {
      int size = layout.criteria().get(i).scale().size();
      offsets[i] = size <= DENSE ? next : -1;
      next += size <= DENSE ? size : 0;
    }
    this.width = next;
    this.ballots = new long[layout.slots()];
    this.dense = new long[layout.slots()][0];
  }

  /**
   * Counts a ballot, or takes one back.
   *
   * @param answers for each criterion the number of the answer, -1 where there is none
   * @param times 1 or -1
   */
  void count(int slot, int[] answers, int times) {
    ballots[slot] += times;
    if (dense[slot].length == 0) {
      dense[slot] = new long[width];
    }
    long[] counts = dense[slot];
    for (int criterion = 0; criterion < answers.length; criterion++) {
      int answer = answers[criterion];
      if (answer >= 0) {
        if (offsets[criterion] >= 0) {
          counts[offsets[criterion] + answer] += times;
        } else {
          addSparse(sparseKey(slot, criterion) + answer, times);
        }
      }
    }
  }

  /** Adds all counts of another object tally of the same layout. */
  void add(ObjectTally other) {
    for (int slot = 0; slot < ballots.length; slot++) {
      ballots[slot] = Math.addExact(ballots[slot], other.ballots[slot]);
      if (dense[slot].length == 0) {
        dense[slot] = other.dense[slot].clone();
      } else if (other.dense[slot].length > 0) {
        for (int i = 0; i < width; i++) {
          dense[slot][i] = Math.addExact(dense[slot][i], other.dense[slot][i]);
        }
      }
    }
    other.sparse.forEach(this::addSparse);
  }

  private void addSparse(long key, long count) {
    if (sparse.merge(key, count, Math::addExact) == 0) {
      sparse.remove(key);
    }
  }

  private long sparseKey(int slot, int criterion) {
    return ((long) slot * offsets.length + criterion) << Integer.SIZE;
  }

  /**
   * Returns how many accepted ballots a group gave on the object.
   *
   * @param group the group's number
   * @return the ballots of all its strata
   */
  public long ballots(int group) {
    TallyLayout.Group of = layout.groups().get(group);
    long sum = 0;
    for (int slot = of.firstSlot(); slot < of.firstSlot() + of.slots(); slot++) {
      sum += ballots[slot];
    }
    return sum;
  }

  /**
   * Returns how many accepted ballots the object has.
   *
   * @return the ballots of all groups
   */
  public long ballots() {
    return Arrays.stream(ballots).sum();
  }

  /**
   * Returns the counts of a whole group.
   *
   * @param criterion the criterion's number
   * @param group the group's number
   * @return the counts, those of all its strata together
   */
  public Cell cell(int criterion, int group) {
    TallyLayout.Group of = layout.groups().get(group);
    return slots(criterion, of.firstSlot(), of.firstSlot() + of.slots());
  }

  /**
   * Returns the counts of a stratum.
   *
   * @param criterion the criterion's number
   * @param group the group's number
   * @param stratum the stratum's number in its group
   * @return the counts
   */
  public Cell cell(int criterion, int group, int stratum) {
    int slot = layout.groups().get(group).firstSlot() + stratum;
    return slots(criterion, slot, slot + 1);
  }

  /**
   * Returns the counts of all groups together, those below their minimum too.
   *
   * @param criterion the criterion's number
   * @return the pooled counts
   */
  public Cell pooled(int criterion) {
    return slots(criterion, 0, ballots.length);
  }

  private Cell slots(int criterion, int fromSlot, int toSlot) {
    Scale scale = layout.criteria().get(criterion).scale();
    long papers = 0;
    for (int slot = fromSlot; slot < toSlot; slot++) {
      papers += ballots[slot];
    }
    return offsets[criterion] >= 0
        ? denseCell(scale, papers, offsets[criterion], fromSlot, toSlot)
        : sparseCell(scale, papers, criterion, fromSlot, toSlot);
  }

  private Cell denseCell(Scale scale, long papers, int offset, int fromSlot, int toSlot) {
    long[] sums = new long[scale.size()];
    for (int slot = fromSlot; slot < toSlot; slot++) {
      if (dense[slot].length > 0) {
        for (int i = 0; i < sums.length; i++) {
          sums[i] += dense[slot][offset + i];
        }
      }
    }
    if (scale instanceof OptionScale) {
      int[] all = new int[sums.length];
      Arrays.setAll(all, i -> i);
      return new Cell(scale, papers, all, sums);
    }
    TreeMap<Integer, Long> given = new TreeMap<>();
    for (int i = 0; i < sums.length; i++) {
      if (sums[i] > 0) {
        given.put(i, sums[i]);
      }
    }
    return cellOf(scale, papers, given);
  }

  private Cell sparseCell(Scale scale, long papers, int criterion, int fromSlot, int toSlot) {
    TreeMap<Integer, Long> given = new TreeMap<>();
    if (scale instanceof OptionScale) {
      for (int i = 0; i < scale.size(); i++) {
        given.put(i, 0L);
      }
    }
    for (int slot = fromSlot; slot < toSlot; slot++) {
      long key = sparseKey(slot, criterion);
      sparse
          .subMap(key, key + Integer.MAX_VALUE)
          .forEach((answer, count) -> given.merge((int) (answer - key), count, Math::addExact));
    }
    return cellOf(scale, papers, given);
  }

  private static Cell cellOf(Scale scale, long papers, Map<Integer, Long> given) {
    return new Cell(
        scale,
        papers,
        given.keySet().stream().mapToInt(Integer::intValue).toArray(),
        given.values().stream().mapToLong(Long::longValue).toArray());
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof ObjectTally that)
        || !layout.equals(that.layout)
        || !Arrays.equals(ballots, that.ballots)
        || !sparse.equals(that.sparse)) {
      return false;
    }
    for (int slot = 0; slot < dense.length; slot++) {
      if (!equal(dense[slot], that.dense[slot])) {
        return false;
      }
    }
    return true;
  }

  /** An array that was never needed counts nothing, like one in which all was taken back. */
  private static boolean equal(long[] a, long[] b) {
    return a.length == b.length
        ? Arrays.equals(a, b)
        : Arrays.stream(a.length == 0 ? b : a).allMatch(count -> count == 0);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(ballots);
  }
}
