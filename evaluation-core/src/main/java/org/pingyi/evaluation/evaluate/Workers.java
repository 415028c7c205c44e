package org.pingyi.evaluation.evaluate;

import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.Uninterruptibles;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import org.pingyi.evaluation.scheme.SchemeRules;

/**
 * Does the same for each of many objects, in the calling thread and in as many others as it was
 * told. What comes out for one object does not depend on another, so that it is the same for any
 * number of threads, and it stands in the order of the objects. Where something fails, what failed
 * for the first of the objects is thrown.
 *
 * <p>Threads are started for one piece of work, and have ended when it returns.
 *
 * @param threads how many there are, the calling one too
 * @param rules the rules that are called
 */
record Workers(int threads, SchemeRules rules) {

  /** So many objects are taken at a time: few enough to share them evenly. */
  private static final int PORTION = 64;

  Workers {
    if (threads < 1) {
      throw new IllegalArgumentException("it takes a thread, at least");
    }
  }

  /** Returns what comes out for the objects from 0 to below a number, in their order. */
  <T> ImmutableList<T> each(int objects, IntFunction<T> work) {
    Portions<T> portions = new Portions<>(objects, work);
    List<Thread> others = new ArrayList<>();
    for (int i = 1; i < Math.min(threads, portions.size()); i++) {
      Thread other = new Thread(() -> rules.together(portions::work), "pingyi evaluation " + i);
      other.setDaemon(true);
      others.add(other);
      other.start();
    }
    portions.work();
    others.forEach(Uninterruptibles::joinUninterruptibly);
    return portions.inOrder();
  }

  private static final class Portions<T> {

    private final int objects;
    private final IntFunction<T> work;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReferenceArray<List<T>> done;
    private final ConcurrentSkipListMap<Integer, Throwable> failures =
        new ConcurrentSkipListMap<>();

    Portions(int objects, IntFunction<T> work) {
      this.objects = objects;
      this.work = work;
      this.done = new AtomicReferenceArray<>((objects + PORTION - 1) / PORTION);
    }

    int size() {
      return done.length();
    }

    /** Portions are taken in order: when one has failed, all before it are being worked on. */
    boolean work() {
      while (failures.isEmpty()) {
        int portion = next.getAndIncrement();
        if (portion >= size()) {
          return true;
        }
        try {
          done.set(portion, portion(portion));
        } catch (Throwable failure) {
          failures.put(portion, failure);
        }
      }
      return false;
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
      if (!failures.isEmpty()) {
        Throwables.throwIfUnchecked(failures.firstEntry().getValue());
        throw new IllegalStateException(failures.firstEntry().getValue());
      }
      ImmutableList.Builder<T> all = ImmutableList.builderWithExpectedSize(objects);
      for (int portion = 0; portion < size(); portion++) {
        all.addAll(done.get(portion));
      }
      return all.build();
    }
  }
}
