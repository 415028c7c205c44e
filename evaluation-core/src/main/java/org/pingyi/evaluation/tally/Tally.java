package org.pingyi.evaluation.tally;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pingyi.evaluation.stability.Experimental;
import org.pingyi.evaluation.stability.Stable;

/**
 * Exact counts of ballots: by object, criterion, rater group, stratum and answer; besides them the
 * ballots by object and group, the papers by group, those that paper rules flagged, and the
 * rejections by reason.
 *
 * <p>Tallies of the same layout can be {@linkplain #plus added} where no token is in two of them:
 * in any order and any grouping the sum is the same.
 *
 * <p>Immutable and thread-safe.
 */
@Stable
public final class Tally {

  private final CountLayout layout;
  private final SortedMap<String, ObjectTally> objects;
  private final long[] papers;
  private final Rejections rejections;
  private final ImmutableList<FlaggedPapers> flagged;
  private final ObjectTally nothing;

  /** Takes the objects over: nobody else changes them. */
  Tally(
      CountLayout layout,
      SortedMap<String, ObjectTally> objects,
      long[] papers,
      Rejections rejections,
      List<FlaggedPapers> flagged) {
    this.layout = layout;
    this.objects = Collections.unmodifiableSortedMap(objects);
    this.papers = papers.clone();
    this.rejections = rejections;
    this.flagged = ImmutableList.copyOf(flagged);
    this.nothing = new ObjectTally(layout);
  }

  /**
   * Returns the tally in which nothing is counted.
   *
   * @param layout what would be counted
   * @return the neutral element of {@link #plus}
   */
  public static Tally empty(TallyLayout layout) {
    return new TallyBuilder(layout).build();
  }

  /**
   * Returns this tally and another together.
   *
   * @param other a tally in which no token of this one occurs
   * @return the sum
   * @throws IllegalArgumentException if the layouts differ
   * @throws ArithmeticException if a sum does not fit a {@code long}
   */
  public Tally plus(Tally other) {
    if (!hasLayoutOf(other)) {
      throw new IllegalArgumentException("tallies of different criteria, scales or rater groups");
    }
    SortedMap<String, ObjectTally> sums = new TreeMap<>(objects);
    for (Map.Entry<String, ObjectTally> each : other.objects.entrySet()) {
      ObjectTally counts = sums.get(each.getKey());
      sums.put(each.getKey(), counts == null ? each.getValue() : sum(counts, each.getValue()));
    }
    long[] allPapers = papers.clone();
    for (int group = 0; group < allPapers.length; group++) {
      allPapers[group] = Math.addExact(allPapers[group], other.papers[group]);
    }
    FlagCounter allFlagged = new FlagCounter();
    for (FlaggedPapers each : flagged) {
      allFlagged.add(each);
    }
    for (FlaggedPapers each : other.flagged) {
      allFlagged.add(each);
    }
    return new Tally(layout, sums, allPapers, rejections.plus(other.rejections), allFlagged.all());
  }

  private boolean hasLayoutOf(Tally other) {
    return layout == other.layout || layout().equals(other.layout());
  }

  private ObjectTally sum(ObjectTally a, ObjectTally b) {
    ObjectTally sum = new ObjectTally(layout);
    sum.add(a);
    sum.add(b);
    return sum;
  }

  /**
   * Returns what is counted.
   *
   * @return the layout
   */
  public TallyLayout layout() {
    return layout.layout();
  }

  /**
   * Returns the objects that have an accepted ballot.
   *
   * @return their ids, by code points
   */
  public Set<String> objects() {
    return objects.keySet();
  }

  /**
   * Returns the counts of an object.
   *
   * @param object the object's id
   * @return its counts; all of them 0 where it has no accepted ballot
   */
  public ObjectTally of(String object) {
    return objects.getOrDefault(object, nothing);
  }

  /**
   * Returns how many papers of a group have at least one accepted ballot.
   *
   * @param group the group's number in the layout, from 0
   * @return the papers
   */
  public long papers(int group) {
    return papers[group];
  }

  /**
   * Returns how many accepted ballots a group gave.
   *
   * @param group the group's number in the layout, from 0
   * @return the ballots on all objects
   */
  public long ballots(int group) {
    long sum = 0;
    for (ObjectTally counts : objects.values()) {
      sum += counts.ballots(group);
    }
    return sum;
  }

  /**
   * Returns how many ballots were accepted.
   *
   * @return the ballots of all groups on all objects
   */
  public long accepted() {
    long sum = 0;
    for (ObjectTally counts : objects.values()) {
      sum += counts.ballots();
    }
    return sum;
  }

  /**
   * Returns the ballots that were not accepted.
   *
   * @return the counts by reason and the first of them
   */
  public Rejections rejections() {
    return rejections;
  }

  /**
   * Returns the papers that paper rules flagged, all of which count.
   *
   * @return the papers by rule and rater group, in the order of the rules' code points and of the
   *     groups; a paper that several rules flagged is with each of them
   */
  @Experimental
  public List<FlaggedPapers> flagged() {
    return flagged;
  }

  /**
   * Returns how many ballots were read.
   *
   * @return accepted + rejected
   * @throws ArithmeticException if the sum does not fit a {@code long}
   */
  public long read() {
    return Math.addExact(accepted(), rejections.total());
  }

  /**
   * Says whether the same ballots may have been counted, whatever was rejected besides.
   *
   * @param other another tally
   * @return whether both count the same answers, ballots and papers
   */
  public boolean countsTheSameAs(Tally other) {
    return hasLayoutOf(other)
        && objects.equals(other.objects)
        && Arrays.equals(papers, other.papers)
        && flagged.equals(other.flagged);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Tally that
        && countsTheSameAs(that)
        && rejections.equals(that.rejections);
  }

  @Override
  public int hashCode() {
    return objects.keySet().hashCode() * 31 + Arrays.hashCode(papers);
  }

  /** Returns how much was counted, such as {@code 118 ballots on 3 objects, 2 rejected}. */
  @Override
  public String toString() {
    return accepted()
        + " ballots on "
        + objects.size()
        + " objects, "
        + rejections.total()
        + " rejected";
  }
}
