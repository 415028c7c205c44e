package org.pingyi.evaluation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * Schemes with mistakes in them, as many as are asked for with {@code -Dmutated.schemes}, have
 * faults that are told with their places, or can be evaluated, and none takes long.
 */
class MutatedSchemesTest {

  private static final int FEW = 300;
  private static final int SCHEMES = Integer.getInteger("mutated.schemes", FEW);

  /** What no scheme takes of a processor; looked at only where many are asked for. */
  private static final Duration LONG = Duration.ofSeconds(10);

  @Test
  void a_mutated_scheme_has_faults_or_can_be_evaluated() {
    MutatedSchemes mutants = new MutatedSchemes();
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    int faulty = 0;
    long faults = 0;
    Duration slowest = Duration.ZERO;
    for (int number = 0; number < SCHEMES; number++) {
      MutatedSchemes.Mutant mutant = mutants.mutant(number);
      long start = threads.getCurrentThreadCpuTime();
      int found = check(number, mutant);
      Duration took = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
      slowest = took.compareTo(slowest) > 0 ? took : slowest;
      faulty += found > 0 ? 1 : 0;
      faults += found;
    }
    assertThat(faulty).isBetween(SCHEMES / 2, SCHEMES * 19 / 20);
    if (SCHEMES > FEW) {
      System.out.printf(
          "%d schemes, %d of them with %d faults; the slowest took %d ms of a processor%n",
          SCHEMES, faulty, faults, slowest.toMillis());
      assertThat(slowest).isLessThan(LONG);
    }
  }

  private static int check(int number, MutatedSchemes.Mutant mutant) {
    try {
      return SchemesChecked.check(mutant.name(), mutant.text()).size();
    } catch (RuntimeException | AssertionError | StackOverflowError failure) {
      throw new AssertionError("scheme " + number + ":\n" + mutant.text(), failure);
    }
  }
}
