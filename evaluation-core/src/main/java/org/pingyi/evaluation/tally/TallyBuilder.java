package org.pingyi.evaluation.tally;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Experimental;
import org.pingyi.evaluation.stability.Stable;
import org.pingyi.evaluation.text.CodePoints;

/**
 * Counts ballots into a {@link Tally}, once: all methods throw {@link IllegalStateException} after
 * {@link #build}. Whoever counts has checked the ballots and settled duplicates and paper rules.
 *
 * <p>Mutable and not thread-safe: threads count into builders of their own, which stand {@linkplain
 * #beside beside} each other, and the tallies are added.
 */
@Stable
public final class TallyBuilder {

  private final CountLayout layout;

  /** The objects, by the same numbers in all builders beside each other. */
  private final ObjectNames names;

  /** How many objects there are at least. */
  private int known;

  /** Of each object what was moved from the dense counts; null where there is nothing yet. */
  private @Nullable ObjectTally[] objects = {};

  private final DenseCounts dense;
  private final long[] papers;
  private long rejected;
  private final EnumMap<RejectionReason, Long> rejections = new EnumMap<>(RejectionReason.class);

  /** The latest of the first rejections is at the head, to make room for an earlier one. */
  private final PriorityQueue<Rejection> firstRejections =
      new PriorityQueue<>(Comparator.reverseOrder());

  /** The entries of all sorted maps. */
  private long largeAnswers;

  private long mostLargeAnswers;

  private final FlagCounter flagged = new FlagCounter();

  private boolean built;

  /**
   * Starts with nothing counted.
   *
   * @param layout what is counted
   */
  public TallyBuilder(TallyLayout layout) {
    this(layout, Character.MAX_VALUE);
  }

  /**
   * Begins anew in dense counts whenever a slot of an object has {@code most} ballots there, at
   * most 65,535.
   */
  TallyBuilder(TallyLayout layout, int most) {
    this(new CountLayout(layout), new ObjectNames(), most);
  }

  private TallyBuilder(CountLayout layout, ObjectNames names, int most) {
    this.layout = layout;
    this.names = names;
    this.dense = new DenseCounts(layout, most);
    this.papers = new long[layout.layout().groups().size()];
  }

  /**
   * Returns a builder for another thread that counts the same. Objects have the same numbers in
   * both, whichever is asked for them first. Each builder has the counts of the objects on which it
   * counts a ballot, and 4 bytes (8 in heaps of 32 GB and more) for each slot of every object up to
   * the last of these, or up to twice as many.
   *
   * @return a builder of the same layout, in which nothing is counted
   */
  @Experimental
  public TallyBuilder beside() {
    requireNotBuilt();
    return new TallyBuilder(layout, names, dense.most());
  }

  /**
   * Returns the number under which an object is counted here and in builders beside this one.
   *
   * @param id the object's id
   * @return its number, from 0 in the order in which objects were first asked for
   */
  public int object(String id) {
    requireNotBuilt();
    return names.number(id);
  }

  /**
   * Returns the id of an object that was asked for.
   *
   * @param object the object's number, from 0
   * @return its id
   * @throws IndexOutOfBoundsException if there is no such object
   */
  @Experimental
  public String id(int object) {
    return names.id(object);
  }

  /**
   * Returns how many objects were asked for, here and in builders beside this one.
   *
   * @return the objects, those without an accepted ballot too
   */
  @Experimental
  public int objects() {
    return names.size();
  }

  /**
   * Returns how much is counted besides what every object has: the answers to scales of more than
   * 128 answers.
   *
   * @return the counts by object, slot, criterion and answer, those of 0 left out
   */
  @Experimental
  public long largeAnswers() {
    return largeAnswers;
  }

  /**
   * Returns how much of {@link #largeAnswers()} one object has.
   *
   * @return the counts of the object that has most of them
   */
  @Experimental
  public long mostLargeAnswers() {
    return mostLargeAnswers;
  }

  /**
   * Counts an accepted ballot.
   *
   * @param object the object's number, from 0
   * @param slot the slot of the rater group or stratum in the layout, from 0
   * @param answers for each criterion of the layout the number of the answer, -1 for none
   * @throws IndexOutOfBoundsException if there is no such object, slot or answer
   * @throws IllegalArgumentException if there is not an answer, or -1, for each criterion
   * @throws ArithmeticException if objects by slots are more than 2,147,483,647
   */
  public void count(int object, int slot, int[] answers) {
    requireNotBuilt();
    if (object >= known) {
      known = numbered();
    }
    Objects.checkIndex(object, known);
    if (!dense.count(object, slot, answers)) {
      move(object, slot);
      dense.count(object, slot, answers);
    }
    if (layout.hasLarge()) {
      countLarge(object, slot, answers);
    }
  }

  /**
   * Counts accepted ballots that are packed, in one loop, which is cheaper than one by one.
   *
   * @param packing how they are packed
   * @param words where they are
   * @param places for each ballot where its words begin
   * @param ballots how many of the places are counted, from the first on
   * @throws IllegalArgumentException if another layout is packed
   * @throws IndexOutOfBoundsException if there is no such place, object, slot or answer; the
   *     ballots before are counted
   * @throws ArithmeticException if objects by slots are more than 2,147,483,647
   */
  @Experimental
  public void count(BallotPacking packing, long[] words, int[] places, int ballots) {
    requireNotBuilt();
    if (!isCounted(packing.layout())) {
      throw new IllegalArgumentException(
          "ballots are counted by the layout by which they are packed");
    }
    if (layout.hasLarge()) {
      countUnpacked(packing, words, places, ballots);
      return;
    }
    known = numbered();
    int next = dense.count(packing, words, places, 0, ballots, known);
    while (next < ballots) {
      move(packing.object(words, places[next]), packing.slot(words, places[next]));
      next = dense.count(packing, words, places, next, ballots, known);
    }
  }

  private int numbered() {
    int size = names.size();
    dense.requirePlaces(size);
    return size;
  }

  private void move(int object, int slot) {
    dense.moveTo(tallyOf(object), object, slot);
  }

  private ObjectTally tallyOf(int object) {
    if (object >= objects.length) {
      objects = Arrays.copyOf(objects, Math.max(object + 1, objects.length * 2));
    }
    ObjectTally tally = objects[object];
    if (tally == null) {
      tally = new ObjectTally(layout);
      objects[object] = tally;
    }
    return tally;
  }

  /** Lists that are the same need no comparing. */
  private boolean isCounted(TallyLayout packed) {
    return packed.criteria().equals(layout.layout().criteria())
        && packed.groups().equals(layout.layout().groups());
  }

  private void countUnpacked(BallotPacking packing, long[] words, int[] places, int ballots) {
    int[] answers = new int[layout.criteria()];
    for (int i = 0; i < ballots; i++) {
      packing.answers(words, places[i], answers);
      count(packing.object(words, places[i]), packing.slot(words, places[i]), answers);
    }
  }

  private void countLarge(int object, int slot, int[] answers) {
    ObjectTally tally = tallyOf(object);
    for (int criterion = 0; criterion < answers.length; criterion++) {
      if (answers[criterion] >= 0
          && !layout.isDense(criterion)
          && tally.addLarge(slot, criterion, answers[criterion])) {
        largeAnswers++;
      }
    }
    mostLargeAnswers = Math.max(mostLargeAnswers, tally.largeAnswers());
  }

  /**
   * Counts papers with at least one accepted ballot.
   *
   * @param group the rater group's number in the layout, from 0
   * @param count how many papers, at least 0
   * @throws IllegalArgumentException if the count is below 0
   * @throws ArithmeticException if the sum does not fit a {@code long}
   */
  public void papers(int group, long count) {
    requireNotBuilt();
    if (count < 0) {
      throw new IllegalArgumentException("papers are counted from 0");
    }
    papers[group] = Math.addExact(papers[group], count);
  }

  /**
   * Counts a ballot that was not accepted.
   *
   * @param rejection where it is and why
   */
  public void rejected(Rejection rejection) {
    requireNotBuilt();
    add(rejection.reason(), 1);
    if (firstRejections.size() < Rejections.MAX_LISTED) {
      firstRejections.add(rejection);
    } else if (rejection.compareTo(firstRejections.element()) < 0) {
      firstRejections.remove();
      firstRejections.add(rejection);
    }
  }

  /**
   * Counts ballots that were not accepted and are not listed one by one, since they stood on no
   * line: those of papers that a ballot box refused.
   *
   * @param reason why they were not accepted
   * @param count how many ballots, at least 0
   * @throws IllegalArgumentException if the count is below 0
   * @throws ArithmeticException if the sum of all reasons does not fit a {@code long}
   */
  public void rejected(RejectionReason reason, long count) {
    requireNotBuilt();
    if (count < 0) {
      throw new IllegalArgumentException("ballots are counted from 0");
    }
    if (count > 0) {
      add(requireNonNull(reason, "reason"), count);
    }
  }

  private void add(RejectionReason reason, long more) {
    rejected = Math.addExact(rejected, more);
    Long before = rejections.get(reason);
    rejections.put(reason, before == null ? more : before + more);
  }

  /**
   * Counts a paper with at least one accepted ballot that a paper rule flagged.
   *
   * @param rule the rule's id
   * @param group the rater group's number in the layout, from 0
   * @param reason why somebody should look at it
   * @throws IndexOutOfBoundsException if there is no such group
   */
  @Experimental
  public void flagged(String rule, int group, Text reason) {
    requireNotBuilt();
    Objects.checkIndex(group, papers.length);
    flagged.add(rule, group, reason, 1);
  }

  /**
   * Returns the tally of all that was counted. Nothing more can be counted here.
   *
   * @return the tally; objects without an accepted ballot are not in it
   * @throws IllegalStateException if it was called before
   */
  public Tally build() {
    requireNotBuilt();
    built = true;
    TreeMap<String, ObjectTally> counted = new TreeMap<>(CodePoints.ORDER);
    List<String> ids = names.all();
    for (int i = 0; i < ids.size(); i++) {
      for (int slot = 0; slot < layout.slots(); slot++) {
        if (dense.has(i, slot)) {
          move(i, slot);
        }
      }
      ObjectTally tally = i < objects.length ? objects[i] : null;
      if (tally != null) {
        counted.put(ids.get(i), tally);
      }
    }
    return new Tally(
        layout,
        counted,
        papers,
        new Rejections(rejections, List.copyOf(firstRejections)),
        flagged.all());
  }

  private void requireNotBuilt() {
    if (built) {
      throw new IllegalStateException("the tally was built already");
    }
  }
}
