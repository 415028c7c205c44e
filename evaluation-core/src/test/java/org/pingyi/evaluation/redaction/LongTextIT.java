package org.pingyi.evaluation.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The longest texts that a book takes, made so that a redaction tries much and finds little. */
class LongTextIT {

  /** As long as a book of opinions takes one. */
  private static final int LONGEST = 1_000_000;

  private static final Redaction ADDRESSES_AND_NUMBERS =
      new AddressRedaction().then(new ScatteredNumbers()).then(new NumberRedaction());

  private static final Duration LONG = Duration.ofSeconds(30);

  /** Other work on the machine does not count. */
  private static Duration cpu() {
    return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
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
  void the_longest_text_takes_seconds(String part) {
    String text = part.repeat(LONGEST / part.length());
    Duration before = cpu();

    Redacted left = ADDRESSES_AND_NUMBERS.redact(text);

    assertThat(cpu().minus(before)).isLessThan(LONG);
    assertThat(left.text()).isNotEmpty();
  }
}
