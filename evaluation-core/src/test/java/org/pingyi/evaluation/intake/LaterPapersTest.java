package org.pingyi.evaluation.intake;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.pingyi.evaluation.intake.Doors.later;
import static org.pingyi.evaluation.intake.Doors.outcome;
import static org.pingyi.evaluation.intake.Trial.ballot;
import static org.pingyi.evaluation.intake.Trial.receipt;
import static org.pingyi.evaluation.intake.Trial.refusals;
import static org.pingyi.evaluation.intake.Waiting.awaitQuietly;
import static org.pingyi.evaluation.intake.Waiting.awaitWaiting;

import com.google.common.util.concurrent.Futures;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pingyi.evaluation.journal.FaultyStore;
import org.pingyi.evaluation.journal.JournalException;

/** The door at which nobody waits. */
@Timeout(60)
class LaterPapersTest {

  private static final Executor REFUSING =
      task -> {
        throw new RejectedExecutionException("no more");
      };

  private final Trial trial = Trial.of("duplicates: keep-last");
  private final ExecutorService executor = Executors.newFixedThreadPool(2);
  private final CountDownLatch writing = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);

  @AfterEach
  void let_go() throws InterruptedException {
    executor.shutdown();
    assertThat(executor.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
  }

  /** Has the next write wait, and those after it not. */
  private void holdTheNextWrite() {
    trial.store.beforeWrite(
        () -> {
          trial.store.beforeWrite(() -> {});
          writing.countDown();
          awaitQuietly(goOn);
        });
  }

  @Test
  void both_doors_give_the_same_receipt_and_the_same_refusals() {
    BallotBox box = trial.open();
    List<Pass> passes = Trial.masses(box, 3);
    box.revoke(3);
    Submission paper = trial.paper(passes.get(0), ballot("a", "good", "why"));
    Submission faulty = trial.paper(passes.get(1), ballot("a", "excellent"));
    Submission changed = trial.paper(paper.id(), passes.get(0), ballot("a", "bad"));
    Submission dead = trial.paper(passes.get(2), ballot("a", "good"));
    Submission foreign =
        trial.paper(Trial.masses(Trial.of().open(), 1).get(0), ballot("a", "good"));

    assertThat(later(box, paper, executor)).isEqualTo(box.submit(paper));
    for (Submission refused : List.of(faulty, changed, dead, foreign)) {
      assertThat(refusals(later(box, refused, executor)))
          .isNotEmpty()
          .isEqualTo(refusals(box.submit(refused)));
    }
    assertThat(refusals(later(box, changed, executor)).get(0)).startsWith("duplicate");
    receipt(later(box, trial.paper(passes.get(0), ballot("a", "bad")), executor));
    try (ClosedBox closed = box.seal()) {
      assertThat(Trial.counted(closed)).containsExactly(0L, 1L);
    }
  }

  @Test
  void a_limiter_holds_off_and_hears_at_this_door_too() {
    List<String> heard = new ArrayList<>();
    AdmissionLimiter limiter =
        new AdmissionLimiter() {
          @Override
          public boolean allows(Optional<String> origin) {
            return heard.size() < 2;
          }

          @Override
          public void notAdmitted(Optional<String> origin) {
            heard.add(origin.orElseThrow());
          }
        };
    BallotBox box =
        BallotBox.open(trial.scheme, trial.store, trial.setup(Trial.NEVER).with(limiter));
    Pass dead = Trial.masses(box, 1).get(0);
    box.revoke(1);
    Submission revoked = trial.paper(dead, ballot("a", "good")).from("there");
    Pass nobodys = Trial.masses(Trial.of().open(), 1).get(0);

    later(box, trial.paper(nobodys, ballot("a", "good")).from("here"), executor);
    later(box, revoked, executor);

    assertThat(heard).containsExactly("here", "there");
    assertThat(later(box, revoked, executor)).isEqualTo(box.submit(revoked));
    assertThat(refusals(later(box, revoked, executor)).get(0)).contains("too many passes");
  }

  @Test
  void what_follows_runs_in_the_executor_and_never_in_the_thread_that_hands_in() {
    BallotBox box = trial.open();
    Pass pass = Trial.masses(box, 1).get(0);
    holdTheNextWrite();
    CompletionStage<Thread> told =
        box.submitLater(trial.paper(pass, ballot("a", "good")), executor)
            .thenApply(answer -> Thread.currentThread());
    goOn.countDown();

    assertThat(outcome(told)).isNotEqualTo(Thread.currentThread());
  }

  @Test
  void who_follows_may_hand_in_the_next_paper_and_ask_the_box_by_any_executor() {
    for (Executor each : List.<Executor>of(executor, Runnable::run)) {
      BallotBox box = Trial.of().open(Trial.AT_ONCE);
      Trial another = Trial.of();
      List<Pass> passes = Trial.masses(box, 2);
      long size =
          outcome(
              box.submitLater(another.paper(passes.get(0), ballot("a", "good")), each)
                  .thenCompose(
                      first ->
                          box.submitLater(another.paper(passes.get(1), ballot("a", "bad")), each))
                  .thenApply(second -> box.endIntervalIfDue() ? 0 : 1)
                  .thenApply(none -> box.progress().root().size()));

      assertThat(size).isEqualTo(2);
    }
  }

  @Test
  void an_executor_that_refuses_has_the_paper_not_handed_in() {
    BallotBox box = trial.open();
    Submission paper = trial.paper(Trial.masses(box, 1).get(0), ballot("a", "good"));
    int writes = trial.store.writes();

    assertThatExceptionOfType(RejectedExecutionException.class)
        .isThrownBy(() -> box.submitLater(paper, REFUSING));
    assertThatNullPointerException().isThrownBy(() -> box.submitLater(paper, null));

    try (ClosedBox closed = box.seal()) {
      assertThat(trial.store.writes()).isEqualTo(writes + 1);
      assertThat(Trial.counted(closed)).containsExactly(0L, 0L);
    }
  }

  /** Hands in a paper, and returns when its write has begun, which does not go on yet. */
  private Future<Acknowledgement> whileItIsWritten(BallotBox box, Pass pass)
      throws InterruptedException {
    holdTheNextWrite();
    Future<Acknowledgement> first =
        executor.submit(() -> box.submit(trial.paper(pass, ballot("a", "good"))));
    writing.await();
    return first;
  }

  @Test
  void a_paper_that_was_written_is_told_of_though_the_executor_refuses_by_then() throws Exception {
    BallotBox box = trial.open();
    List<Pass> passes = Trial.masses(box, 2);
    Future<Acknowledgement> first = whileItIsWritten(box, passes.get(0));
    Submission paper = trial.paper(passes.get(1), ballot("a", "good"));
    CompletableFuture<Acknowledgement> told =
        box.submitLater(paper, REFUSING).toCompletableFuture();
    goOn.countDown();

    receipt(first.get());
    assertThat(told.get()).isEqualTo(box.submit(paper));
  }

  @Test
  void who_cancels_takes_no_paper_back() throws Exception {
    BallotBox box = trial.open();
    List<Pass> passes = Trial.masses(box, 2);
    Future<Acknowledgement> first = whileItIsWritten(box, passes.get(0));
    Submission paper = trial.paper(passes.get(1), ballot("a", "bad"));
    CompletionStage<Acknowledgement> stage = box.submitLater(paper, executor);
    assertThat(stage.toCompletableFuture().cancel(true)).isTrue();
    goOn.countDown();

    receipt(first.get());
    receipt(outcome(stage));
    try (ClosedBox closed = box.seal()) {
      assertThat(Trial.counted(closed)).containsExactly(1L, 1L);
    }
  }

  @Test
  void a_paper_that_waits_when_the_box_is_let_go_of_is_taken_in_or_told_that_it_is_not()
      throws Exception {
    BallotBox box = trial.open();
    List<Pass> passes = Trial.masses(box, 3);
    holdTheNextWrite();
    CompletableFuture<Acknowledgement> first = handIn(box, passes.get(0));
    writing.await();
    Future<?> closing = executor.submit(box::close);
    CompletableFuture<Acknowledgement> second = handIn(box, passes.get(1));
    goOn.countDown();
    closing.get();
    CompletableFuture<Acknowledgement> late = handIn(box, passes.get(2));

    receipt(outcome(first));
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> outcome(late))
        .withMessageContaining("let go");
    long taken = second.handle((answer, why) -> why == null ? 2L : 1L).get();
    try (ClosedBox closed = trial.open().seal()) {
      assertThat(Trial.counted(closed)).containsExactly(taken, 0L);
    }
  }

  private CompletableFuture<Acknowledgement> handIn(BallotBox box, Pass pass) {
    return box.submitLater(trial.paper(pass, ballot("a", "good")), executor).toCompletableFuture();
  }

  @Test
  void a_paper_that_comes_when_the_box_is_closed_is_rejected() {
    BallotBox box = trial.open();
    Submission paper = trial.paper(Trial.masses(box, 1).get(0), ballot("a", "good"));
    try (ClosedBox closed = box.seal()) {
      assertThat(refusals(later(box, paper, executor))).isEqualTo(refusals(box.submit(paper)));
      assertThat(Trial.counted(closed)).containsExactly(0L, 0L);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = FaultyStore.Next.class,
      names = {"LOST", "UNANSWERED"})
  void a_retry_after_a_write_of_which_nobody_knows_whether_it_was_made_never_doubles(
      FaultyStore.Next outcome) {
    try (BallotBox box = trial.open(Trial.AT_ONCE)) {
      Submission paper = trial.paper(Trial.masses(box, 1).get(0), ballot("a", "good", "why"));
      trial.store.next(outcome);
      assertThatExceptionOfType(JournalException.class)
          .isThrownBy(() -> later(box, paper, executor))
          .extracting(JournalException::problem)
          .isEqualTo(JournalException.Problem.JOURNAL_UNAVAILABLE);

      assertThat(later(box, paper, executor)).isEqualTo(box.submit(paper));
      try (ClosedBox closed = box.seal()) {
        assertThat(Trial.counted(closed)).containsExactly(1L, 0L);
      }
    }
  }

  /** What was decided while a write went on rested on it. */
  @ParameterizedTest
  @EnumSource(
      value = FaultyStore.Next.class,
      names = {"LOST", "UNANSWERED"})
  void papers_that_came_during_a_write_that_failed_are_decided_on_anew(FaultyStore.Next outcome)
      throws Exception {
    try (BallotBox box = trial.open(new Intervals(3, Duration.ZERO))) {
      List<Pass> passes = Trial.masses(box, 2);
      Submission first = trial.paper("s1", passes.get(0), ballot("a", "good"));
      Submission second = trial.paper("s2", passes.get(0), ballot("a", "bad"));
      Submission other = trial.paper("s3", passes.get(1), ballot("a", "bad"));
      holdTheNextWrite();
      CompletableFuture<Acknowledgement> lost =
          box.submitLater(first, executor).toCompletableFuture();
      writing.await();
      CompletableFuture<Acknowledgement> replacing =
          box.submitLater(second, executor).toCompletableFuture();
      CompletableFuture<Acknowledgement> beside =
          box.submitLater(other, executor).toCompletableFuture();
      FutureTask<Acknowledgement> again = new FutureTask<>(() -> box.submit(first));
      awaitWaiting(started(again));
      trial.store.next(outcome);
      goOn.countDown();

      assertThatExceptionOfType(JournalException.class).isThrownBy(() -> outcome(lost));
      assertThat(receipt(box.submit(first))).isEqualTo(receipt(again.get()));
      assertThat(receipt(box.submit(second))).isEqualTo(receipt(replacing.get()));
      assertThat(receipt(box.submit(other))).isEqualTo(receipt(beside.get()));
      try (ClosedBox closed = box.seal()) {
        assertThat(Trial.counted(closed).get(0) + Trial.counted(closed).get(1)).isEqualTo(2);
      }
    }
  }

  /** Has a task done by a thread of its own. */
  private static Thread started(Runnable task) {
    Thread thread = new Thread(task);
    thread.start();
    return thread;
  }

  @Test
  void who_waits_is_told_before_what_follows_on_a_stage_may_wait_for_him() throws Exception {
    BallotBox box = trial.open();
    List<Pass> passes = Trial.masses(box, 3);
    Future<Acknowledgement> first = whileItIsWritten(box, passes.get(0));
    FutureTask<Acknowledgement> waits =
        new FutureTask<>(() -> box.submit(trial.paper(passes.get(2), ballot("a", "good"))));
    CompletionStage<Acknowledgement> follows =
        box.submitLater(trial.paper(passes.get(1), ballot("a", "good")), Runnable::run)
            .thenApply(answer -> Futures.getUnchecked(waits));
    awaitWaiting(started(waits));
    goOn.countDown();

    receipt(outcome(follows));
    receipt(first.get());
  }

  @Test
  void every_failure_is_the_cause_of_what_the_stage_fails_with() {
    AdmissionLimiter limiter =
        new AdmissionLimiter() {
          @Override
          public boolean allows(Optional<String> origin) {
            throw new UnsupportedOperationException("no limiter");
          }

          @Override
          public void notAdmitted(Optional<String> origin) {}
        };
    BoxSetup setup = trial.setup(Trial.NEVER);
    for (BoxSetup each : List.of(setup.with(limiter), setup)) {
      Trial another = Trial.of();
      BallotBox box = BallotBox.open(another.scheme, another.store, each);
      Submission paper = another.paper(Trial.masses(box, 1).get(0), ballot("a", "good"));
      another.store.gone(true);

      Throwable why =
          outcome(
              box.submitLater(paper, executor)
                  .handle((answer, failure) -> requireNonNull(failure, "failure")));

      assertThat(why).isInstanceOf(CompletionException.class);
      assertThat(why.getCause())
          .isInstanceOfAny(UnsupportedOperationException.class, JournalException.class);
    }
  }

  @Test
  void a_box_whose_database_is_away_says_so_and_goes_on_when_it_is_back() {
    try (BallotBox box = trial.open(Trial.AT_ONCE)) {
      List<Pass> passes = Trial.masses(box, 1);
      Submission paper = trial.paper(passes.get(0), ballot("a", "good"));
      trial.store.gone(true);
      for (int i = 0; i < 3; i++) {
        assertThatExceptionOfType(JournalException.class)
            .isThrownBy(() -> later(box, paper, executor));
      }
      trial.store.gone(false);

      receipt(later(box, paper, executor));
      try (ClosedBox closed = box.seal()) {
        assertThat(Trial.counted(closed)).containsExactly(1L, 0L);
      }
    }
  }
}
