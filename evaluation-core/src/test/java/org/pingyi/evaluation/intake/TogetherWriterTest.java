package org.pingyi.evaluation.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.pingyi.evaluation.intake.TogetherWriter.Wish;

@Timeout(60)
class TogetherWriterTest {

  private static final int THREADS = 64;

  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final AtomicInteger writing = new AtomicInteger();
  private final AtomicInteger writes = new AtomicInteger();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);

  @AfterEach
  void everybody_comes_back() throws InterruptedException {
    threads.shutdown();
    assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
  }

  /** Settles each wish with itself, and sees to it that nobody else does meanwhile. */
  private void settle(List<Wish<Integer, Integer>> together) {
    assertThat(writing.incrementAndGet()).isEqualTo(1);
    writes.incrementAndGet();
    together.forEach(wish -> wish.settle(wish.wanted));
    writing.decrementAndGet();
  }

  /** A writer that tells when it has begun, and waits until it may go on. */
  private TogetherWriter<Integer, Integer> waiting() {
    return new TogetherWriter<>(
        together -> {
          begun.countDown();
          awaitQuietly(goOn);
          settle(together);
        });
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A writer that fails where 13 is the first that is wanted. */
  private TogetherWriter<Integer, Integer> failing(Runnable failure) {
    return new TogetherWriter<>(
        together -> {
          if (together.get(0).wanted == 13) {
            failure.run();
          }
          settle(together);
        });
  }

  private static <T> List<T> all(List<Future<T>> futures)
      throws InterruptedException, ExecutionException {
    List<T> results = new ArrayList<>();
    for (Future<T> future : futures) {
      results.add(future.get());
    }
    return results;
  }

  @Test
  void each_gets_its_own_answer_and_one_writes_at_a_time() throws Exception {
    TogetherWriter<Integer, Integer> writer = new TogetherWriter<>(this::settle);
    List<Future<Integer>> answers = new ArrayList<>();
    for (int i = 0; i < THREADS * 200; i++) {
      int wanted = i;
      answers.add(
          threads.submit(
              () -> wanted % 10 == 0 ? writer.alone(() -> wanted) : writer.write(wanted)));
    }

    List<Integer> all = all(answers);

    for (int i = 0; i < all.size(); i++) {
      assertThat(all.get(i)).isEqualTo(i);
    }
  }

  @Test
  void who_comes_while_somebody_writes_shares_the_next_write() throws Exception {
    TogetherWriter<Integer, Integer> writer = waiting();
    List<Future<Integer>> answers = new ArrayList<>();
    answers.add(threads.submit(() -> writer.write(0)));
    begun.await();
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
    Thread.sleep(100);
    goOn.countDown();

    assertThat(all(answers)).hasSize(THREADS);
    assertThat(writes.get()).isLessThan(THREADS / 4);
  }

  @Test
  void who_is_interrupted_gets_the_answer_and_stays_interrupted() throws Exception {
    TogetherWriter<Integer, Integer> writer = waiting();
    Future<Integer> first = threads.submit(() -> writer.write(1));
    begun.await();
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
    goOn.countDown();

    assertThat(first.get()).isEqualTo(1);
    assertThat(interrupted.get()).isTrue();
  }

  @Test
  void a_write_that_fails_fails_for_all_in_it_and_for_nobody_after() {
    TogetherWriter<Integer, Integer> writer =
        failing(
            () -> {
              throw new IllegalArgumentException("thirteen");
            });

    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> writer.write(13))
        .withMessage("thirteen");
    assertThat(writer.write(14)).isEqualTo(14);
  }

  @Test
  void what_was_settled_before_the_write_failed_stays_so() {
    TogetherWriter<Integer, Integer> writer =
        new TogetherWriter<>(
            together -> {
              settle(together);
              throw new IllegalArgumentException("too late");
            });

    assertThat(writer.write(1)).isEqualTo(1);
  }

  @Test
  void an_error_reaches_the_one_who_writes_and_leaves_the_writer_usable() {
    TogetherWriter<Integer, Integer> writer =
        failing(
            () -> {
              throw new StackOverflowError();
            });

    assertThatExceptionOfType(StackOverflowError.class).isThrownBy(() -> writer.write(13));
    assertThat(writer.write(14)).isEqualTo(14);
  }
}
