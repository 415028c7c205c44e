package org.pingyi.evaluation.crew;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Throwables;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Threads that work together end together, also where one of them fails. */
@Timeout(60)
class CrewTest {

  private final Crew crew = Crew.named("a crew under test");

  @Test
  void each_thread_does_its_share_and_the_calling_one_too() {
    Set<Integer> seen = ConcurrentHashMap.newKeySet();
    Thread calling = Thread.currentThread();

    crew.run(
        4,
        number -> {
          seen.add(number);
          assertThat(Thread.currentThread() == calling).isEqualTo(number == 0);
        },
        () -> {
          throw new AssertionError("nothing failed");
        });

    assertThat(seen).containsExactlyInAnyOrder(0, 1, 2, 3);
  }

  /** Runs three threads, of which one fails and the others wait until they are stopped. */
  private void run(int failing, Throwable failure) {
    CountDownLatch stopped = new CountDownLatch(1);
    crew.run(
        3,
        number -> {
          if (number == failing) {
            Throwables.throwIfUnchecked(failure);
          }
          awaitIt(stopped);
        },
        stopped::countDown);
  }

  @Test
  void what_another_thread_throws_stops_all_and_is_thrown_where_they_were_started() {
    Error failure = new StackOverflowError("a thread that cannot go on");

    assertThatThrownBy(() -> run(1, failure)).isSameAs(failure);
  }

  @Test
  void what_the_calling_thread_throws_stops_all_too() {
    RuntimeException failure = new IllegalStateException("a listener that has heard enough");

    assertThatThrownBy(() -> run(0, failure)).isSameAs(failure);
    assertThat(Thread.getAllStackTraces().keySet())
        .noneMatch(thread -> thread.getName().startsWith("a crew under test"));
  }

  @Test
  void the_calling_thread_may_wait_for_all_others() {
    Set<Thread> seen = ConcurrentHashMap.newKeySet();

    crew.runApart(3, number -> seen.add(Thread.currentThread()), () -> {});

    assertThat(seen).hasSize(3).doesNotContain(Thread.currentThread());
  }

  @Test
  void none_of_its_threads_keeps_a_host_from_ending() {
    Set<Thread> seen = ConcurrentHashMap.newKeySet();

    crew.runApart(2, number -> seen.add(Thread.currentThread()), () -> {});

    assertThat(seen).hasSize(2).allMatch(Thread::isDaemon);
  }

  private static void awaitIt(CountDownLatch stopped) {
    try {
      assertThat(stopped.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
