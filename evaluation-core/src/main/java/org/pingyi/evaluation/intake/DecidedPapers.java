package org.pingyi.evaluation.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pingyi.evaluation.journal.Bytes;

/**
 * Papers on which was decided together: what is to be written before anybody is told of it. For one
 * thread at a time.
 */
final class DecidedPapers {

  /** How much is held in one row: what one write may come to, with room to spare. */
  private static final int ROW = 300_000;

  private final List<Wish<ExaminedPaper, Acknowledgement>> wishes = new ArrayList<>();
  private final List<Acknowledgement> answers = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final Map<Wish<ExaminedPaper, Acknowledgement>, RuntimeException> failed =
      new LinkedHashMap<>();
  private int size;

  boolean hasRoom() {
    return size <= ROW;
  }

  void add(Wish<ExaminedPaper, Acknowledgement> wish, Decision decision) {
    wishes.add(wish);
    answers.add(decision.answer());
    if (decision.fact().isPresent()) {
      Fact fact = decision.fact().get();
      facts.add(fact);
      size += fact.size();
    }
  }

  /** A paper of which only this is known, why it is not known what became of it. */
  void fail(Wish<ExaminedPaper, Acknowledgement> wish, RuntimeException why) {
    failed.put(wish, why);
  }

  /** It is not known of any paper what became of it. */
  void fail(RuntimeException why) {
    wishes.forEach(wish -> failed.put(wish, why));
    wishes.clear();
    facts.clear();
  }

  /** Takes back all decisions, and returns the papers. */
  List<Wish<ExaminedPaper, Acknowledgement>> undecided() {
    List<Wish<ExaminedPaper, Acknowledgement>> undecided = List.copyOf(wishes);
    wishes.clear();
    answers.clear();
    facts.clear();
    size = 0;
    return undecided;
  }

  boolean hasFacts() {
    return !facts.isEmpty();
  }

  /**
   * Returns the row to be held.
   *
   * @param day the last day on which a paper was accepted, these among them
   */
  Bytes row(long day) {
    return Fact.encode(facts, day);
  }

  void tell() {
    for (int i = 0; i < wishes.size(); i++) {
      wishes.get(i).settle(answers.get(i));
    }
    failed.forEach(Wish::fail);
  }
}
