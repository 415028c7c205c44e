package org.pingyi.evaluation.count.records;

import java.util.Arrays;
import org.pingyi.evaluation.count.checking.SlotGroups;

/**
 * Which ballots of a part count, and how many papers they make. Whoever settles only notes where
 * they are; many are counted at once then, in one place, which is a small loop that is compiled by
 * itself and soon. Not thread-safe.
 */
final class CountedBallots {

  private final RecordLayout layout;
  private final SlotGroups groupOfSlot;

  /** Ballots that are not counted yet, by where they are packed; more than a run may have. */
  private final int[] places = new int[1 << 12];

  private int size;

  /** For each rater group the papers of the part. */
  private final int[] papers;

  CountedBallots(RecordLayout layout, SlotGroups groupOfSlot) {
    this.layout = layout;
    this.groupOfSlot = groupOfSlot;
    this.papers = new int[layout.packing().layout().groups().size()];
  }

  /** Makes room for the ballots of a run; those before are counted if need be, in these words. */
  void makeRoom(int ballots, long[] words, Settled into) {
    if (places.length - size < ballots) {
      count(words, into);
    }
  }

  /** Adds the first ballot of a token, at {@code words[at]}, for which there is room. */
  void addFirst(long[] words, int at) {
    addPaper(group(words, at));
    add(at);
  }

  /** Adds another ballot of a token. */
  void add(int at) {
    places[size++] = layout.packed(at);
  }

  /** Adds a paper of a rater group. */
  void addPaper(int group) {
    papers[group]++;
  }

  /** The rater group of the ballot at {@code words[at]}. */
  int group(long[] words, int at) {
    return groupOfSlot.group(layout.slot(words, at));
  }

  /** Has the ballots counted that were added since this was done before, all in these words. */
  void count(long[] words, Settled into) {
    into.count(words, places, size);
    size = 0;
  }

  /** Tells how many papers the part has. */
  void countPapers(Settled into) {
    for (int group = 0; group < papers.length; group++) {
      into.papers(group, papers[group]);
    }
    Arrays.fill(papers, 0);
  }
}
