package org.pingyi.evaluation.commandline.box;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.pingyi.evaluation.intake.Acknowledgement;
import org.pingyi.evaluation.intake.BallotBox;
import org.pingyi.evaluation.intake.HandedPaper;
import org.pingyi.evaluation.intake.Pass;

/**
 * Hands papers to a ballot box, many at a time so that they share its writes, and gives the answers
 * in the order of the papers. Of two papers of one rater the second waits until the first is
 * answered: which of them counts is a matter of their order.
 *
 * <p>Not thread-safe.
 */
final class PaperQueue implements AutoCloseable {

  /** Hears what became of papers. */
  interface Answers {
    void hear(HandedPaper paper, Acknowledgement answer) throws IOException;
  }

  private static final int AT_ONCE = 64;

  private record Waiting(HandedPaper paper, Object rater, Future<Acknowledgement> answer) {}

  private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private final Set<Object> raters = new HashSet<>();
  private final BallotBox box;
  private final Answers answers;

  PaperQueue(BallotBox box, Answers answers) {
    this.box = box;
    this.answers = answers;
  }

  /** Hands in a paper, as soon as there is room. */
  void add(HandedPaper paper) throws IOException {
    Object rater = rater(paper);
    while (raters.contains(rater) || waiting.size() == AT_ONCE) {
      answerFirst();
    }
    raters.add(rater);
    waiting.add(new Waiting(paper, rater, threads.submit(() -> paper.handTo(box))));
  }

  /**
   * Waits for all answers. Where a paper fails, those of the others are given all the same, and
   * then what it failed with is thrown.
   */
  void finish() throws IOException {
    Optional<RuntimeException> failure = Optional.empty();
    while (!waiting.isEmpty()) {
      try {
        answerFirst();
      } catch (RuntimeException failed) {
        failure = failure.or(() -> Optional.of(failed));
      }
    }
    if (failure.isPresent()) {
      throw failure.get();
    }
  }

  private void answerFirst() throws IOException {
    Waiting first = waiting.remove();
    raters.remove(first.rater());
    try {
      answers.hear(first.paper(), first.answer().get());
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** What two papers have in common that may not overtake each other. */
  private static Object rater(HandedPaper paper) {
    if (paper instanceof HandedPaper.WithPass given) {
      Optional<Pass> pass = Pass.read(given.submission().pass()).value();
      return pass.<Object>map(read -> read).orElseGet(Object::new);
    }
    if (paper instanceof HandedPaper.ByHand entered) {
      return List.of(entered.paper().batch(), entered.paper().submission());
    }
    return new Object();
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
