package org.pingyi.evaluation.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pingyi.evaluation.intake.Waiting.awaitQuietly;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.pingyi.evaluation.intake.TogetherWriter.Group;
import org.pingyi.evaluation.intake.TogetherWriter.Work;

/** Settles each wish with itself, and sees to it that nobody else does meanwhile. */
final class Settling implements Work<Integer, Integer> {

  /** Whose making ready breaks off. */
  static final int BREAKING = -1;

  final AtomicInteger writing = new AtomicInteger();
  final AtomicInteger writes = new AtomicInteger();
  final CountDownLatch begun = new CountDownLatch(1);
  final CountDownLatch goOn = new CountDownLatch(1);

  private final AtomicInteger makingReady = new AtomicInteger();
  volatile Runnable preparing = () -> {};
  volatile Runnable first = () -> {};
  private List<Runnable> ready = new ArrayList<>();
  volatile int readyNow;

  @Override
  public boolean isPrepared() {
    return true;
  }

  @Override
  public void prepare() {
    preparing.run();
  }

  @Override
  public boolean hasRoom() {
    return ready.size() < 10;
  }

  @Override
  public void makeReady(Wish<Integer, Integer> wish) {
    assertThat(makingReady.incrementAndGet()).isEqualTo(1);
    try {
      if (wish.wanted == BREAKING) {
        ready.add(() -> wish.fail(new StackOverflowError()));
        throw new StackOverflowError();
      }
      ready.add(() -> wish.settle(wish.wanted));
    } finally {
      readyNow = ready.size();
      makingReady.decrementAndGet();
    }
  }

  @Override
  public void fail(Wish<Integer, Integer> wish, Throwable why) {
    ready.add(() -> wish.fail(why));
  }

  @Override
  public Group take() {
    List<Runnable> taken = ready;
    ready = new ArrayList<>();
    return new Group() {
      @Override
      public void write() {
        assertThat(writing.incrementAndGet()).isEqualTo(1);
        first.run();
        writes.incrementAndGet();
        writing.decrementAndGet();
      }

      @Override
      public void tell() {
        taken.forEach(Runnable::run);
      }
    };
  }

  /** Has the writer tell when it has begun, and wait until it may go on. */
  void letItWait() {
    first =
        () -> {
          begun.countDown();
          awaitQuietly(goOn);
        };
  }
}
