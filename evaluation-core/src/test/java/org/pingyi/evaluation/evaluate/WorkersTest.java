package org.pingyi.evaluation.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.util.concurrent.Uninterruptibles;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.Host;
import org.pingyi.evaluation.crew.Crew;
import org.pingyi.evaluation.scheme.SchemeRules;

class WorkersTest {

  private static final SchemeRules RULES = new Plan().scheme().rules();
  private static final int OBJECTS = 10 * Workers.PORTION + 3;

  private final OutOfMemoryError full = new OutOfMemoryError("none left");
  private final Host host = new Host();
  private final ConcurrentLinkedQueue<Thread> made = new ConcurrentLinkedQueue<>();

  private Thread make(Runnable work) {
    Thread thread = new Thread(work);
    made.add(thread);
    return thread;
  }

  /** The system lets it have no more than some threads. */
  private Thread makeUpTo(int most, Runnable work) {
    if (made.size() < most) {
      return make(work);
    }
    return new Thread(work) {
      @Override
      public synchronized void start() {
        throw full;
      }
    };
  }

  private void assertFails(Workers workers, IntFunction<Integer> work, Throwable failure) {
    assertThatThrownBy(() -> host.call(() -> workers.each(OBJECTS, work))).isSameAs(failure);

    assertThat(made).noneMatch(Thread::isAlive);
    assertThat(host.uncaught()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 16})
  void what_comes_out_stands_in_the_order_of_objects(int threads) {
    for (int objects : List.of(0, 1, Workers.PORTION, Workers.PORTION + 1, OBJECTS)) {
      assertThat(new Workers(threads, RULES, new Crew(this::make)).each(objects, number -> number))
          .containsExactlyElementsOf(IntStream.range(0, objects).boxed().toList());
    }
    assertThat(made).noneMatch(Thread::isAlive);
  }

  @Test
  void no_more_threads_are_started_than_there_are_portions() {
    new Workers(16, RULES, new Crew(this::make)).each(2 * Workers.PORTION, number -> number);

    assertThat(made).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 7, 16})
  void the_first_failure_is_thrown_when_a_later_one_came_before_it(int threads) {
    CountDownLatch later = new CountDownLatch(1);
    IllegalStateException first = new IllegalStateException("first");
    int failing = Workers.PORTION - 1;

    assertFails(
        new Workers(threads, RULES, new Crew(this::make)),
        number -> {
          if (number == failing) {
            Uninterruptibles.awaitUninterruptibly(later);
            throw first;
          }
          if (number == 5 * Workers.PORTION) {
            later.countDown();
            throw new IllegalStateException("later");
          }
          return number;
        },
        first);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 16})
  void what_another_thread_has_no_memory_for_is_thrown_by_the_calling_one(int threads) {
    CountDownLatch failed = new CountDownLatch(1);

    assertFails(
        new Workers(threads, RULES, new Crew(this::make)),
        number -> {
          if (made.contains(Thread.currentThread())) {
            failed.countDown();
            throw full;
          }
          Uninterruptibles.awaitUninterruptibly(failed);
          return number;
        },
        full);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3})
  void where_a_thread_cannot_be_started_those_that_were_end(int most) {
    assertFails(
        new Workers(7, RULES, new Crew(work -> makeUpTo(most, work))),
        number -> {
          Uninterruptibles.sleepUninterruptibly(Duration.ofNanos(100_000));
          return number;
        },
        full);

    assertThat(made).hasSize(most);
  }
}
