package org.pingyi.evaluation.benchmarks;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.pingyi.evaluation.intake.Acknowledgement;
import org.pingyi.evaluation.intake.BallotBox;
import org.pingyi.evaluation.intake.BoxSetup;
import org.pingyi.evaluation.intake.Intervals;
import org.pingyi.evaluation.intake.IssuedPass;
import org.pingyi.evaluation.intake.PassBatch;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.receipt.RandomBytes;

/** A ballot box, to which each paper is handed in with a pass of its own. */
final class Box implements Taker {

  private final Papers papers;
  private final JournalStore store;
  private final BallotBox box;
  private final List<IssuedPass> passes;
  private final AtomicInteger next = new AtomicInteger();

  Box(Papers papers, JournalStore store, Intervals intervals, int passes) {
    this.papers = papers;
    this.store = store;
    BoxSetup setup = BoxSetup.of(InstantSource.system(), RandomBytes.secure()).with(intervals);
    this.box = BallotBox.open(papers.scheme(), store, setup);
    this.passes = box.issue(PassBatch.of("benchmark", Papers.GROUP, passes)).passes();
  }

  /** Opens a box that has its papers. */
  Box(Papers papers, JournalStore store) {
    this.papers = papers;
    this.store = store;
    this.box =
        BallotBox.open(
            papers.scheme(), store, BoxSetup.of(InstantSource.system(), RandomBytes.secure()));
    this.passes = List.of();
  }

  @Override
  public Hand hand(int thread) {
    return new Hand() {
      @Override
      public boolean submit() {
        int number = next.getAndIncrement();
        if (number >= passes.size()) {
          return false;
        }
        String pass = passes.get(number).pass().code();
        Acknowledgement answer = box.submit(papers.submission(pass, number));
        if (!(answer instanceof Acknowledgement.Accepted)) {
          throw new IllegalStateException("a paper was rejected: " + answer);
        }
        return true;
      }

      @Override
      public void close() {}
    };
  }

  /** Hands in the next paper and waits for nobody; false where there is none left. */
  boolean submitLater(Executor executor, Consumer<CompletionStage<Acknowledgement>> handedIn) {
    int number = next.getAndIncrement();
    if (number >= passes.size()) {
      return false;
    }
    String pass = passes.get(number).pass().code();
    handedIn.accept(box.submitLater(papers.submission(pass, number), executor));
    return true;
  }

  BallotBox box() {
    return box;
  }

  @Override
  public void close() {
    box.close();
    store.close();
  }
}
