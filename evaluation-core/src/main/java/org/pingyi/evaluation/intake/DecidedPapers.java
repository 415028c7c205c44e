package org.pingyi.evaluation.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.journal.Bytes;

/**
 * Papers on which was decided together: what is to be written before anybody is told of it. For one
 * thread at a time.
 */
final class DecidedPapers {

  /** How much is held in one row: what one write may come to, with room to spare. */
  private static final int ROW = 300_000;

  /** A paper of which only this is known, why it is not known what became of it. */
  private record Failed(Wish<ExaminedPaper, Acknowledgement> wish, Throwable why) {}

  private final List<Wish<ExaminedPaper, Acknowledgement>> wishes = new ArrayList<>();
  private final List<Acknowledgement> answers = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<Failed> failed = new ArrayList<>();
  private int size;
  private boolean written;
  private @Nullable Throwable why;

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

  /** Adds a paper of which only this is known, why it is not known what became of it. */
  void fail(Wish<ExaminedPaper, Acknowledgement> wish, Throwable cause) {
    failed.add(new Failed(wish, cause));
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

  /** What was decided is durable; until then nobody is told that it is. */
  void written() {
    written = true;
  }

  boolean isWritten() {
    return written;
  }

  /** It is not known of any paper what became of it. */
  void fail(Throwable cause) {
    why = cause;
  }

  /** Tells threads that wait first: what follows on a stage may wait for one of them. */
  void tell() {
    tell(Wish.Awaited.class);
    tell(Wish.Later.class);
  }

  private void tell(Class<?> kind) {
    for (int i = 0; i < wishes.size(); i++) {
      Wish<ExaminedPaper, Acknowledgement> wish = wishes.get(i);
      if (!kind.isInstance(wish)) {
        continue;
      }
      if (written) {
        wish.settle(answers.get(i));
      } else {
        wish.fail(why == null ? new IllegalStateException("writing broke off") : why);
      }
    }
    for (Failed one : failed) {
      if (kind.isInstance(one.wish())) {
        one.wish().fail(one.why());
      }
    }
  }
}
