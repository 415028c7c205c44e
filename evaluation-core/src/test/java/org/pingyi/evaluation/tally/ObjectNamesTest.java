package org.pingyi.evaluation.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ObjectNamesTest {

  private static final int THREADS = 4;

  @Test
  void an_object_keeps_the_number_of_its_first_mention() {
    ObjectNames names = new ObjectNames();
    assertThat(List.of(names.number("a"), names.number("b"), names.number("a")))
        .containsExactly(0, 1, 0);
    assertThat(names.all()).containsExactly("a", "b");
    assertThat(names.id(1)).isEqualTo("b");
  }

  @Test
  void a_number_that_a_thread_is_given_is_one_of_those_that_there_are() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (int times = 0; times < 50; times++) {
        ObjectNames names = new ObjectNames();
        Callable<Integer> beyond =
            () ->
                IntStream.range(0, 5_000)
                    .map(i -> names.number("o" + i) < names.size() ? 0 : 1)
                    .sum();
        List<Integer> found = new ArrayList<>();
        for (Future<Integer> each : threads.invokeAll(Collections.nCopies(THREADS, beyond))) {
          found.add(each.get());
        }
        assertThat(found).containsOnly(0);
        assertThat(names.all()).hasSize(5_000).doesNotHaveDuplicates();
      }
    } finally {
      threads.shutdown();
    }
  }
}
