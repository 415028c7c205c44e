package org.pingyi.evaluation.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pingyi.evaluation.intake.Trial.ballot;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.pingyi.evaluation.tally.Tally;

class BoxOrderTest {

  private static final List<String> ANSWERS = List.of("good", "bad", "best");

  /** Hands papers in, in an order, at either door and by some threads, and counts them. */
  private static Tally tally(List<Integer> answers, long order, int threads, int interval)
      throws Exception {
    Trial trial = Trial.of();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try (BallotBox box = trial.open(new Intervals(interval, Duration.ZERO))) {
      List<Pass> passes = Trial.masses(box, answers.size());
      List<Submission> papers = new ArrayList<>();
      for (int i = 0; i < answers.size(); i++) {
        papers.add(
            trial.paper(
                passes.get(i), ballot(i % 2 == 0 ? "a" : "b", ANSWERS.get(answers.get(i)))));
      }
      Collections.shuffle(papers, new Random(order));
      List<Future<Acknowledgement>> all = new ArrayList<>();
      for (int i = 0; i < papers.size(); i++) {
        Submission paper = papers.get(i);
        boolean waits = (order >> i) % 2 == 0;
        all.add(
            waits
                ? pool.submit(() -> box.submit(paper))
                : box.submitLater(paper, pool).toCompletableFuture());
      }
      for (Future<Acknowledgement> each : all) {
        each.get();
      }
      try (ClosedBox closed = box.seal()) {
        return closed.tally();
      }
    } finally {
      pool.shutdown();
    }
  }

  @Property(tries = 60)
  void neither_the_order_of_papers_nor_threads_nor_intervals_change_the_tally(
      @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 2) Integer> answers,
      @ForAll long order,
      @ForAll @IntRange(min = 1, max = 8) int threads,
      @ForAll @IntRange(min = 1, max = 10) int interval)
      throws Exception {
    assertThat(tally(answers, order, threads, interval)).isEqualTo(tally(answers, 0, 1, 1));
  }
}
