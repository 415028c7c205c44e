package org.pingyi.evaluation.evaluate;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import org.pingyi.evaluation.crew.Crew;
import org.pingyi.evaluation.scheme.SchemeRules;

/**
 * Does the same for each of many objects, in the calling thread and in as many others as it was
 * told. What comes out for one object does not depend on another, so that it is the same for any
 * number of threads, and it stands in the order of the objects. Where something fails, what failed
 * for the first of the objects is thrown, by the calling thread.
 *
 * <p>Threads are started for one piece of work, and have ended when it returns, or fails. Where a
 * call of a rule may take only so long, the calling thread does none of the work: whoever watches
 * it would else leave all of the work for one object, which need not be the first that fails.
 *
 * @param threads how many work at once, the calling one too
 * @param rules the rules that are called
 * @param crew the other threads
 */
record Workers(int threads, SchemeRules rules, Crew crew) {

  /** So many objects are taken at a time: few enough to share them evenly. */
  static final int PORTION = 64;

  Workers {
    if (threads < 1) {
      throw new IllegalArgumentException("it takes a thread, at least");
    }
  }

  Workers(int threads, SchemeRules rules) {
    this(threads, rules, Crew.named("pingyi-evaluation"));
  }

  /** Returns what comes out for the objects from 0 to below a number, in their order. */
  <T> ImmutableList<T> each(int objects, IntFunction<T> work) {
    Portions<T> portions = new Portions<>(objects, work);
    int atOnce = Math.max(1, Math.min(threads, portions.size()));
    boolean watched = atOnce > 1 && rules.areLimitedInTime();
    Turn own = new Turn(portions.size());
    try {
      if (watched) {
        crew.runApart(atOnce, thread -> help(portions), portions::stop);
      } else {
        crew.run(
            atOnce,
            thread -> {
              if (thread == 0) {
                portions.work(own);
              } else {
                help(portions);
              }
            },
            portions::stop);
      }
    } catch (Throwable failure) {
      portions.failed(own, failure);
    }
    return portions.inOrder();
  }

  /** Lets nothing out: it would go to whatever the host has for what nobody caught. */
  private void help(Portions<?> portions) {
    Turn turn = new Turn(portions.size());
    try {
      rules.together(() -> portions.work(turn));
    } catch (Throwable failure) {
      portions.failed(turn, failure);
    }
  }

  /** Which portion a thread has taken; none at first. */
  private static final class Turn {
    private volatile int portion;

    Turn(int none) {
      portion = none;
    }
  }

  private static final class Portions<T> {

    private final int objects;
    private final IntFunction<T> work;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReferenceArray<List<T>> done;

    /**
     * What failed in each portion, and at the end what failed in none. It is all there from the
     * start: where memory has run out, none is needed to say so.
     */
    private final AtomicReferenceArray<Throwable> failures;

    private volatile boolean failed;

    Portions(int objects, IntFunction<T> work) {
      this.objects = objects;
      this.work = work;
      int portions = (objects + PORTION - 1) / PORTION;
      this.done = new AtomicReferenceArray<>(portions);
      this.failures = new AtomicReferenceArray<>(portions + 1);
    }

    int size() {
      return done.length();
    }

    /** Portions are taken in order: when one has failed, all before it are being worked on. */
    boolean work(Turn turn) {
      while (!failed) {
        int portion = next.getAndIncrement();
        if (portion >= size()) {
          return true;
        }
        turn.portion = portion;
        try {
          done.set(portion, portion(portion));
        } catch (Throwable failure) {
          failures.compareAndSet(portion, null, failure);
          failed = true;
        }
      }
      return false;
    }

    /** Lets all threads end with the portion that they have. */
    void stop() {
      failed = true;
    }

    /** Whoever watched a thread knows better what failed in it than what it was working on. */
    void failed(Turn turn, Throwable failure) {
      failures.set(turn.portion, failure);
      failed = true;
    }

    private List<T> portion(int number) {
      List<T> results = new ArrayList<>(PORTION);
      int end = Math.min(objects, (number + 1) * PORTION);
      for (int object = number * PORTION; object < end; object++) {
        results.add(work.apply(object));
      }
      return results;
    }

    ImmutableList<T> inOrder() {
      for (int portion = 0; portion < failures.length(); portion++) {
        Throwable failure = failures.get(portion);
        if (failure != null) {
          Throwables.throwIfUnchecked(failure);
          throw new IllegalStateException(failure);
        }
      }
      ImmutableList.Builder<T> all = ImmutableList.builderWithExpectedSize(objects);
      for (int portion = 0; portion < size(); portion++) {
        all.addAll(done.get(portion));
      }
      return all.build();
    }
  }
}
