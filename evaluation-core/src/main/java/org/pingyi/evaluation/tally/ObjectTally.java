package org.pingyi.evaluation.tally;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.pingyi.evaluation.model.OptionScale;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.stability.Stable;

/**
 * The counts of one object, or of several together: its ballots by slot, and the answers by slot
 * and criterion.
 *
 * <p>Public methods read; only {@link TallyBuilder} writes, and no longer once it has built a
 * tally. Criteria and groups are given by their number in the {@link TallyLayout}.
 *
 * <p>Thread-safe once its tally is built.
 */
@Stable
public final class ObjectTally {

  private final CountLayout layout;
  private final long[] ballots;

  /** For each slot the counts of all small scales; of length 0 until there is a ballot. */
  private final long[][] dense;

  /** For each slot and criterion with a large scale its counts. */
  private final TreeMap<Long, Long> sparse = new TreeMap<>();

  ObjectTally(CountLayout layout) {
    this.layout = layout;
    this.ballots = new long[layout.slots()];
    this.dense = new long[layout.slots()][0];
  }

  /** Counts ballots of a slot. */
  void addBallots(int slot, long more) {
    ballots[slot] = Math.addExact(ballots[slot], more);
    if (dense[slot].length == 0) {
      dense[slot] = new long[layout.width()];
    }
  }

  /** Counts the answers to a small scale, each as often as {@code counts} says from a place on. */
  void addAnswers(int slot, int offset, char[] counts, int from, int size) {
    for (int i = 0; i < size; i++) {
      dense[slot][offset + i] = Math.addExact(dense[slot][offset + i], counts[from + i]);
    }
  }

  /** Counts an answer to a large scale; returns whether it is the first of its kind. */
  boolean addLarge(int slot, int criterion, int answer) {
    return sparse.merge(sparseKey(slot, criterion) + answer, 1L, Math::addExact) == 1;
  }

  /** How many different answers to large scales there are, by slot and criterion. */
  int largeAnswers() {
    return sparse.size();
  }

  /** Adds all counts of another object tally of the same layout. */
  void add(ObjectTally other) {
    for (int slot = 0; slot < ballots.length; slot++) {
      ballots[slot] = Math.addExact(ballots[slot], other.ballots[slot]);
      if (dense[slot].length == 0) {
        dense[slot] = other.dense[slot].clone();
      } else if (other.dense[slot].length > 0) {
        for (int i = 0; i < layout.width(); i++) {
          dense[slot][i] = Math.addExact(dense[slot][i], other.dense[slot][i]);
        }
      }
    }
    other.sparse.forEach((key, count) -> sparse.merge(key, count, Math::addExact));
  }

  private long sparseKey(int slot, int criterion) {
    return ((long) slot * layout.criteria() + criterion) << Integer.SIZE;
  }

  /**
   * Returns the counts of several objects together.
   *
   * @param objects the counts of each, at least one, all of the same layout
   * @return their sums
   * @throws IllegalArgumentException if there is none, or their layouts differ
   * @throws ArithmeticException if a sum does not fit a {@code long}
   */
  public static ObjectTally together(List<ObjectTally> objects) {
    if (objects.stream().map(object -> object.layout.layout()).distinct().count() != 1) {
      throw new IllegalArgumentException("objects of one layout are counted together");
    }
    ObjectTally together = new ObjectTally(objects.get(0).layout);
    objects.forEach(together::add);
    return together;
  }

  /**
   * Returns how many accepted ballots a group gave on the object.
   *
   * @param group the group's number, from 0
   * @return the ballots of all its strata
   */
  public long ballots(int group) {
    TallyLayout.Group of = group(group);
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
    long sum = 0;
    for (long ofSlot : ballots) {
      sum += ofSlot;
    }
    return sum;
  }

  /**
   * Returns the counts of a whole group.
   *
   * @param criterion the criterion's number, from 0
   * @param group the group's number, from 0
   * @return the counts, those of all its strata together
   */
  public Cell cell(int criterion, int group) {
    TallyLayout.Group of = group(group);
    return slots(criterion, of.firstSlot(), of.firstSlot() + of.slots());
  }

  /**
   * Returns the counts of a stratum.
   *
   * @param criterion the criterion's number, from 0
   * @param group the group's number, from 0
   * @param stratum the stratum's number in its group, from 0
   * @return the counts
   */
  public Cell cell(int criterion, int group, int stratum) {
    int slot = group(group).firstSlot() + stratum;
    return slots(criterion, slot, slot + 1);
  }

  /**
   * Returns the counts of all groups together, those below their minimum too.
   *
   * @param criterion the criterion's number, from 0
   * @return the pooled counts
   */
  public Cell pooled(int criterion) {
    return slots(criterion, 0, ballots.length);
  }

  /**
   * Returns counts of as many ballots, with other answers.
   *
   * @param other gives for the answers to a criterion, of a group without strata or of a stratum,
   *     those that take their place; asked group by group, criterion by criterion
   * @return the other counts
   * @throws IllegalArgumentException if the answers are to another scale, or on more or fewer
   *     ballots
   */
  public ObjectTally withAnswers(UnaryOperator<Cell> other) {
    ObjectTally tally = new ObjectTally(layout);
    for (int slot = 0; slot < ballots.length; slot++) {
      tally.ballots[slot] = ballots[slot];
      tally.dense[slot] = new long[dense[slot].length];
      for (int criterion = 0; criterion < layout.criteria(); criterion++) {
        Cell cell = slots(criterion, slot, slot + 1);
        if (cell.ballots() > 0) {
          tally.take(slot, criterion, other.apply(cell));
        }
      }
    }
    return tally;
  }

  private void take(int slot, int criterion, Cell cell) {
    if (cell.ballots() != ballots[slot] || !cell.scale().equals(layout.scale(criterion))) {
      throw new IllegalArgumentException(
          "as many ballots are needed, and answers to the same scale");
    }
    if (layout.isDense(criterion)) {
      cell.forEach((answer, count) -> dense[slot][layout.offset(criterion) + answer] = count);
    } else {
      long key = sparseKey(slot, criterion);
      cell.forEach(
          (answer, count) -> {
            if (count > 0) {
              sparse.put(key + answer, count);
            }
          });
    }
  }

  private TallyLayout.Group group(int number) {
    return layout.layout().groups().get(number);
  }

  private Cell slots(int criterion, int fromSlot, int toSlot) {
    long papers = 0;
    for (int slot = fromSlot; slot < toSlot; slot++) {
      papers += ballots[slot];
    }
    if (papers == 0) {
      return layout.blank(criterion);
    }
    return layout.isDense(criterion)
        ? denseCell(criterion, papers, fromSlot, toSlot)
        : sparseCell(criterion, papers, fromSlot, toSlot);
  }

  private Cell denseCell(int criterion, long papers, int fromSlot, int toSlot) {
    Scale scale = layout.scale(criterion);
    int offset = layout.offset(criterion);
    long[] sums = new long[scale.size()];
    for (int slot = fromSlot; slot < toSlot; slot++) {
      if (dense[slot].length > 0) {
        for (int i = 0; i < sums.length; i++) {
          sums[i] += dense[slot][offset + i];
        }
      }
    }
    if (scale instanceof OptionScale) {
      return new Cell(scale, papers, layout.answers(criterion), layout.kinds(criterion), sums);
    }
    TreeMap<Integer, Long> given = new TreeMap<>();
    for (int i = 0; i < sums.length; i++) {
      if (sums[i] > 0) {
        given.put(i, sums[i]);
      }
    }
    return cellOf(scale, papers, given);
  }

  private Cell sparseCell(int criterion, long papers, int fromSlot, int toSlot) {
    Scale scale = layout.scale(criterion);
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
    return other instanceof ObjectTally that
        && layout.layout().equals(that.layout.layout())
        && Arrays.equals(ballots, that.ballots)
        && Arrays.deepEquals(dense, that.dense)
        && sparse.equals(that.sparse);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(ballots);
  }
}
