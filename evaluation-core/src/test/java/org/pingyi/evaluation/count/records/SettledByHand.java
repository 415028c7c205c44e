package org.pingyi.evaluation.count.records;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.pingyi.evaluation.count.checking.CheckedBallot;
import org.pingyi.evaluation.model.DuplicatePolicy;
import org.pingyi.evaluation.tally.BallotPacking;
import org.pingyi.evaluation.tally.TallyLayout;

/** What became of ballots: what was heard of it, or what must be, found with sets of objects. */
final class SettledByHand implements Settled {

  private final BallotPacking packing;

  /** Each ballot that counts as a text, and how often. */
  private final Map<String, Integer> counted = new TreeMap<>();

  private final Map<Integer, Integer> papers = new TreeMap<>();

  /** Each chunk and line, and how often: once. */
  private final Map<List<Integer>, Integer> duplicates = new HashMap<>();

  SettledByHand(RecordLayout layout) {
    this.packing = layout.packing();
  }

  static SettledByHand of(RecordLayout layout, DrawnChunks chunks, DuplicatePolicy policy) {
    record Numbered(int chunk, DrawnRecord ballot) {}
    List<Numbered> all = new ArrayList<>();
    chunks
        .chunks()
        .forEach((chunk, ballots) -> ballots.forEach(it -> all.add(new Numbered(chunk, it))));
    if (policy == DuplicatePolicy.KEEP_LAST) {
      Collections.reverse(all);
    }
    SettledByHand settled = new SettledByHand(layout);
    Set<List<Object>> ballots = new HashSet<>();
    Set<List<Object>> papers = new HashSet<>();
    for (Numbered numbered : all) {
      DrawnRecord it = numbered.ballot();
      if (!ballots.add(List.of(it.high(), it.low(), it.object()))) {
        settled.duplicate(numbered.chunk(), it.line());
        continue;
      }
      settled.count(it.object(), it.slot(), it.ballot().answers);
      int group = group(layout.packing().layout(), it.slot());
      if (papers.add(List.of(it.high(), it.low(), group))) {
        settled.papers(group, 1);
      }
    }
    return settled;
  }

  private static int group(TallyLayout tally, int slot) {
    int group = 0;
    while (slot >= tally.groups().get(group).firstSlot() + tally.groups().get(group).slots()) {
      group++;
    }
    return group;
  }

  @Override
  public void count(long[] words, int[] places, int ballots) {
    int[] answers = new int[packing.layout().criteria().size()];
    for (int i = 0; i < ballots; i++) {
      packing.answers(words, places[i], answers);
      count(packing.object(words, places[i]), packing.slot(words, places[i]), answers);
    }
  }

  /** A ballot whose token is on no other, of the first rater group. */
  void countAlone(CheckedBallot ballot) {
    count(ballot.object, ballot.slot, ballot.answers);
    papers(0, 1);
  }

  private void count(int object, int slot, int[] answers) {
    counted.merge(object + " " + slot + " " + Arrays.toString(answers), 1, Integer::sum);
  }

  @Override
  public void papers(int group, int count) {
    if (count > 0) {
      papers.merge(group, count, Integer::sum);
    }
  }

  @Override
  public void duplicate(int chunk, int line) {
    duplicates.merge(List.of(chunk, line), 1, Integer::sum);
  }

  void add(SettledByHand other) {
    other.counted.forEach((ballot, count) -> counted.merge(ballot, count, Integer::sum));
    other.papers.forEach((group, count) -> papers.merge(group, count, Integer::sum));
    other.duplicates.forEach((line, count) -> duplicates.merge(line, count, Integer::sum));
  }

  long counts() {
    return counted.values().stream().mapToLong(Integer::longValue).sum();
  }

  long papers() {
    return papers.values().stream().mapToLong(Integer::longValue).sum();
  }

  List<Integer> duplicateChunks() {
    return duplicates.keySet().stream().map(it -> it.get(0)).toList();
  }

  List<Integer> duplicateLines() {
    return duplicates.keySet().stream().map(it -> it.get(1)).toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SettledByHand that
        && counted.equals(that.counted)
        && papers.equals(that.papers)
        && duplicates.equals(that.duplicates);
  }

  @Override
  public int hashCode() {
    return Objects.hash(counted, papers, duplicates);
  }

  @Override
  public String toString() {
    return counted + " " + papers + " " + duplicates;
  }
}
