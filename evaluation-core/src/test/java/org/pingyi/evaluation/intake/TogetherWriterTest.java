package org.pingyi.evaluation.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.pingyi.evaluation.intake.Doors.outcome;
import static org.pingyi.evaluation.intake.Waiting.awaitQuietly;
import static org.pingyi.evaluation.intake.Waiting.awaitWaiting;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TogetherWriterTest {

  private static final int THREADS = 64;

  private static final Executor REFUSING =
      task -> {
        throw new RejectedExecutionException("no more");
      };

  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final Settling work = new Settling();
  private final TogetherWriter<Integer, Integer> writer = new TogetherWriter<>(work);

  @AfterEach
  void everybody_comes_back() throws InterruptedException {
    threads.shutdown();
    assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
  }

  private CompletionStage<Integer> later(int wanted) {
    return writer.writeLater(wanted, heard -> {}, threads);
  }

  private static <T> List<T> all(List<Future<T>> futures)
      throws InterruptedException, ExecutionException {
    List<T> results = new ArrayList<>();
    for (Future<T> future : futures) {
      results.add(future.get());
    }
    return results;
  }

  private int byAnyDoor(int wanted) {
    return switch (wanted % 10) {
      case 0 -> writer.alone(() -> wanted);
      case 1, 2, 3, 4 -> writer.write(wanted);
      case 5 -> outcome(writer.writeLater(wanted, heard -> {}, Runnable::run));
      default -> outcome(later(wanted));
    };
  }

  @Test
  void each_gets_its_own_answer_and_one_writes_at_a_time() throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(THREADS);
    List<Future<Integer>> answers = new ArrayList<>();
    for (int i = 0; i < THREADS * 200; i++) {
      int wanted = i;
      answers.add(callers.submit(() -> byAnyDoor(wanted)));
    }

    List<Integer> all = all(answers);

    for (int i = 0; i < all.size(); i++) {
      assertThat(all.get(i)).isEqualTo(i);
    }
    callers.shutdown();
  }

  @Test
  void who_comes_while_somebody_writes_shares_the_next_writes_and_is_made_ready_meanwhile()
      throws Exception {
    work.letItWait();
    List<Future<Integer>> answers = new ArrayList<>();
    answers.add(threads.submit(() -> writer.write(0)));
    work.begun.await();
    CountDownLatch waiting = new CountDownLatch(THREADS - 1);
    for (int i = 1; i < THREADS; i++) {
      int wanted = i;
      answers.add(
          threads.submit(
              () -> {
                waiting.countDown();
                return writer.write(wanted);
              }));
    }
    waiting.await();
    Waiting.await(() -> work.readyNow == 10);
    work.goOn.countDown();

    assertThat(all(answers)).hasSize(THREADS);
    assertThat(work.writes.get()).isLessThan(THREADS / 4);
  }

  @Test
  void who_is_interrupted_gets_the_answer_and_stays_interrupted() throws Exception {
    work.letItWait();
    Future<Integer> first = threads.submit(() -> writer.write(1));
    work.begun.await();
    List<Thread> waiters = new ArrayList<>();
    CountDownLatch known = new CountDownLatch(1);
    Callable<Boolean> waiter =
        () -> {
          waiters.add(Thread.currentThread());
          known.countDown();
          int answer = writer.write(2);
          return answer == 2 && Thread.currentThread().isInterrupted();
        };
    Future<Boolean> interrupted = threads.submit(waiter);
    known.await();
    waiters.get(0).interrupt();
    Thread.sleep(50);
    waiters.get(0).interrupt();
    work.goOn.countDown();

    assertThat(first.get()).isEqualTo(1);
    assertThat(interrupted.get()).isTrue();
  }

  @Test
  void what_cannot_be_prepared_fails_for_all_who_wait_and_for_nobody_after() {
    work.preparing =
        () -> {
          throw new IllegalArgumentException("away");
        };

    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> writer.write(13))
        .withMessage("away");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> outcome(later(13)))
        .withMessage("away");
    work.preparing = () -> {};
    assertThat(writer.write(14)).isEqualTo(14);
  }

  @Test
  void an_error_reaches_the_one_who_writes_and_leaves_the_writer_usable() {
    work.first =
        () -> {
          work.writing.decrementAndGet();
          throw new StackOverflowError();
        };

    assertThatExceptionOfType(StackOverflowError.class).isThrownBy(() -> writer.write(13));
    work.first = () -> {};
    assertThat(writer.write(14)).isEqualTo(14);
  }

  @Test
  void an_error_leaves_nobody_waiting_behind_it() throws Exception {
    work.first =
        () -> {
          work.begun.countDown();
          awaitQuietly(work.goOn);
          work.first = () -> {};
          work.writing.decrementAndGet();
          throw new StackOverflowError();
        };
    Future<Integer> broken = threads.submit(() -> writer.write(1));
    work.begun.await();
    List<Future<Integer>> behind = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      int wanted = i;
      behind.add(threads.submit(() -> writer.write(wanted)));
    }
    CompletionStage<Integer> later = later(7);
    work.goOn.countDown();

    assertThatExceptionOfType(ExecutionException.class)
        .isThrownBy(broken::get)
        .withCauseInstanceOf(StackOverflowError.class);
    assertThat(all(behind)).hasSize(20);
    assertThat(outcome(later)).isEqualTo(7);
  }

  @Test
  void an_error_before_anything_is_written_is_told_to_those_who_wait() {
    work.preparing =
        () -> {
          throw new StackOverflowError();
        };

    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> writer.write(13))
        .withCauseInstanceOf(StackOverflowError.class);
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> outcome(writer.writeLater(13, heard -> {}, Runnable::run)));
    work.preparing = () -> {};
    assertThat(writer.write(14)).isEqualTo(14);
  }

  @Test
  void who_breaks_off_beside_a_write_is_there_to_be_called_and_keeps_nobody_waiting()
      throws Exception {
    work.letItWait();
    Future<Integer> first = threads.submit(() -> writer.write(1));
    work.begun.await();
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread broken = new Thread(() -> writer.write(Settling.BREAKING));
    broken.setUncaughtExceptionHandler((thread, error) -> thrown.set(error));
    broken.start();
    awaitWaiting(broken);
    CompletionStage<Integer> behind = later(3);
    work.goOn.countDown();

    assertThat(outcome(behind)).isEqualTo(3);
    assertThat(first.get()).isEqualTo(1);
    broken.join();
    assertThat(thrown.get()).isInstanceOf(StackOverflowError.class);
  }

  @Test
  void the_only_thread_of_an_executor_tells_however_much_comes_meanwhile() throws Exception {
    ExecutorService only = Executors.newSingleThreadExecutor();
    AtomicBoolean told = new AtomicBoolean();
    work.first =
        () -> {
          if (!told.get()) {
            writer.writeLater(2, heard -> {}, only);
          }
        };

    outcome(writer.writeLater(1, heard -> told.set(true), only));

    only.shutdown();
    assertThat(only.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void the_callers_own_thread_writes_and_tells_however_much_comes_meanwhile() {
    int all = 400_000;
    AtomicInteger told = new AtomicInteger();
    AtomicInteger handedIn = new AtomicInteger();
    work.first =
        () -> {
          if (handedIn.incrementAndGet() < all) {
            writer.writeLater(2, heard -> told.incrementAndGet(), Runnable::run);
          }
        };

    writer.writeLater(1, heard -> told.incrementAndGet(), Runnable::run);

    assertThat(told).hasValue(all);
  }

  @Test
  void who_is_alone_writes_before_what_is_ready_and_tells_it_after() throws Exception {
    work.letItWait();
    Future<Integer> first = threads.submit(() -> writer.write(1));
    work.begun.await();
    CountDownLatch idle = new CountDownLatch(1);
    ExecutorService busy = Executors.newSingleThreadExecutor();
    busy.execute(() -> awaitQuietly(idle));
    CompletionStage<Integer> ready = writer.writeLater(2, heard -> {}, busy);
    FutureTask<Integer> beside = new FutureTask<>(() -> writer.write(3));
    Thread helping = new Thread(beside);
    helping.start();
    awaitWaiting(helping);
    FutureTask<Integer> alone = new FutureTask<>(() -> writer.alone(work.writes::get));
    Thread waiting = new Thread(alone);
    waiting.start();
    Waiting.await(() -> waiting.getState() == Thread.State.WAITING);
    work.goOn.countDown();

    assertThat(alone.get()).isEqualTo(2);
    idle.countDown();
    assertThat(first.get()).isEqualTo(1);
    assertThat(outcome(ready)).isEqualTo(2);
    assertThat(beside.get()).isEqualTo(3);
    busy.shutdown();
  }

  @Test
  void nothing_is_written_for_whom_the_executor_refuses() {
    assertThatExceptionOfType(RejectedExecutionException.class)
        .isThrownBy(() -> writer.writeLater(13, heard -> {}, REFUSING));
    assertThat(writer.write(14)).isEqualTo(14);
    assertThat(work.writes).hasValue(1);
  }

  @Test
  void who_wrote_tells_where_the_executor_refuses_by_then_and_writes_for_those_behind()
      throws Exception {
    work.letItWait();
    Future<Integer> first = threads.submit(() -> writer.write(1));
    work.begun.await();
    CompletableFuture<Integer> refused =
        writer.writeLater(2, heard -> {}, REFUSING).toCompletableFuture();
    CompletableFuture<Integer> behind = later(3).toCompletableFuture();
    work.goOn.countDown();

    assertThat(first.get()).isEqualTo(1);
    assertThat(refused.get()).isEqualTo(2);
    assertThat(behind.get()).isEqualTo(3);
  }

  @Test
  void nobody_is_told_while_others_cannot_write() {
    CompletionStage<Integer> told =
        writer
            .writeLater(1, heard -> {}, Runnable::run)
            .thenApply(one -> one + threadAnswer(() -> writer.write(10)) + writer.alone(() -> 100));

    assertThat(outcome(told)).isEqualTo(111);
  }

  private int threadAnswer(Callable<Integer> asked) {
    try {
      return threads.submit(asked).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void who_is_told_first_may_fail_what_is_told_and_nobody_else() {
    CompletionStage<Integer> told =
        writer.writeLater(
            1,
            heard -> {
              throw new IllegalArgumentException("heard " + heard);
            },
            threads);

    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> outcome(told))
        .withMessage("heard 1");
    assertThat(writer.write(2)).isEqualTo(2);
  }
}
