package org.pingyi.evaluation.intake;

import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/** Hands papers in by the door at which nobody waits, and waits. */
final class Doors {

  private Doors() {}

  static Acknowledgement later(BallotBox box, Submission paper, Executor executor) {
    return outcome(box.submitLater(paper, executor));
  }

  /** What comes of a stage, thrown as it would have been by whoever waits. */
  static <T> T outcome(CompletionStage<T> stage) {
    try {
      return stage.toCompletableFuture().join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException why) {
        throw why;
      }
      throw e;
    }
  }
}
