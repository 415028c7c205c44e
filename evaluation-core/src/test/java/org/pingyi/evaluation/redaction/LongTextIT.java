package org.pingyi.evaluation.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The longest texts that a book takes, made so that a redaction tries much and finds little. */
class LongTextIT {

  /** As long as a book of opinions takes one. */
  private static final int LONGEST = 1_000_000;

  private static final int TIMES = 8;

  /** What the shorter text takes at least, so that the ratio is none of two accidents. */
  private static final long LEAST_NANOS = 100_000_000;

  private static final Redaction ADDRESSES_AND_NUMBERS =
      new AddressRedaction().then(new ScatteredNumbers()).then(new NumberRedaction());

  /** Other work on the machine does not count. */
  private static long cost(String text) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    assertThat(ADDRESSES_AND_NUMBERS.redact(text).text()).isNotEmpty();
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1、",
        "1:30,",
        "138,0013,8000,",
        "lO0 ",
        "a",
        "QQ1 1 1 1 ",
        "ａ＠",
      })
  void a_text_that_is_eight_times_as_long_does_not_cost_its_square(String part) {
    long shorter = cost(part.repeat(LONGEST / TIMES / part.length()));
    long longest = cost(part.repeat(LONGEST / part.length()));

    assertThat((double) longest / Math.max(shorter, LEAST_NANOS)).isLessThan(3.0 * TIMES);
  }
}
