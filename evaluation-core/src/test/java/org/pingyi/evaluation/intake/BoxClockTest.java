package org.pingyi.evaluation.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.pingyi.evaluation.intake.Trial.ballot;
import static org.pingyi.evaluation.intake.Trial.receipt;
import static org.pingyi.evaluation.intake.Trial.refusals;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.receipt.RandomBytes;

/** When papers come, by the clock of a box, right or wrong. */
class BoxClockTest {

  private static final String PERIOD =
      "period: { opens: 2026-04-01, closes: 2026-04-30, zone: Asia/Shanghai }";

  @ParameterizedTest
  @CsvSource({
    "2026-03-31T15:59:59Z, outside-period",
    "2026-03-31T16:00:00Z, accepted",
    "2026-04-30T15:59:59Z, accepted",
    "2026-04-30T16:00:00Z, outside-period"
  })
  void the_period_begins_and_ends_at_midnight_in_the_schemes_zone(Instant now, String outcome) {
    Trial trial = Trial.of(PERIOD);
    trial.now = now;
    try (BallotBox box = trial.open()) {
      Acknowledgement answer =
          box.submit(trial.paper(Trial.masses(box, 1).get(0), ballot("a", "good")));

      if (outcome.equals("accepted")) {
        receipt(answer);
      } else {
        assertThat(refusals(answer)).singleElement().asString().startsWith(outcome);
      }
    }
  }

  /** The clock is asked when the paper comes, when the interval begins, and whether it is over. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void a_clock_that_fails_once_loses_no_paper_and_keeps_nobody_waiting(int failing) {
    Trial trial = Trial.of();
    AtomicInteger asked = new AtomicInteger(Integer.MIN_VALUE);
    InstantSource clock =
        () -> {
          if (asked.incrementAndGet() == failing) {
            throw new IllegalStateException("no clock");
          }
          return trial.now;
        };
    BoxSetup setup = BoxSetup.of(clock, RandomBytes.secure()).with(Trial.AT_ONCE);
    try (BallotBox box = BallotBox.open(trial.scheme, trial.store, setup)) {
      Submission paper = trial.paper(Trial.masses(box, 1).get(0), ballot("a", "good"));
      asked.set(0);

      try {
        receipt(box.submit(paper));
      } catch (IllegalStateException failed) {
        assertThat(failed).hasMessage("no clock");
      }

      assertThat(asked.get()).isGreaterThanOrEqualTo(failing);
      receipt(box.submit(paper));
      try (ClosedBox closed = box.seal()) {
        assertThat(Trial.counted(closed)).containsExactly(1L, 0L);
      }
    }
  }

  @Test
  void a_clock_that_failed_when_nothing_was_to_end_is_not_told_of_when_it_works_again() {
    Trial trial = Trial.of();
    AtomicBoolean fails = new AtomicBoolean();
    AtomicInteger asked = new AtomicInteger();
    InstantSource clock =
        () -> {
          if (fails.get() && asked.incrementAndGet() > 2) {
            throw new IllegalStateException("no clock");
          }
          return trial.now;
        };
    BoxSetup setup =
        BoxSetup.of(clock, RandomBytes.secure()).with(new Intervals(1, Duration.ofMinutes(10)));
    try (BallotBox box = BallotBox.open(trial.scheme, trial.store, setup)) {
      Submission paper = trial.paper(Trial.masses(box, 1).get(0), ballot("a", "good"));
      fails.set(true);
      receipt(box.submit(paper));
      assertThat(asked).hasValueGreaterThan(3);
      assertThatExceptionOfType(IllegalStateException.class)
          .isThrownBy(box::progress)
          .withMessage("no clock");
      fails.set(false);

      assertThat(box.progress().waiting()).isEqualTo(1);
    }
  }

  @Test
  void a_clock_that_was_wrong_once_has_that_paper_refused_and_none_that_comes_later() {
    Trial trial = Trial.of(PERIOD);
    Instant within = trial.now;
    try (BallotBox box = trial.open(Trial.AT_ONCE)) {
      List<Pass> passes = Trial.masses(box, 3);
      trial.now = Instant.parse("2036-05-01T00:00:00Z");
      assertThat(refusals(box.submit(trial.paper(passes.get(0), ballot("a", "good"))))).hasSize(1);
      trial.now = within;
      receipt(box.submit(trial.paper(passes.get(0), ballot("a", "good"))));
      trial.now = Instant.parse("2036-05-01T00:00:00Z");
      assertThat(refusals(box.submit(trial.paper(passes.get(1), ballot("a", "good"))))).hasSize(1);
      trial.now = within;
      try (BallotBox again = trial.open(Trial.AT_ONCE)) {
        receipt(again.submit(trial.paper(passes.get(1), ballot("a", "good"))));
      }
      try (BallotBox again = trial.open()) {
        receipt(again.submit(trial.paper(passes.get(2), ballot("a", "good"))));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_clock_that_is_put_back_has_no_paper_come_before_those_that_are_there(boolean manyIntervals)
      throws IOException {
    Trial trial = Trial.of(PERIOD, "intake: { time: day }");
    try (BallotBox box = trial.open(manyIntervals ? Trial.AT_ONCE : Trial.NEVER)) {
      List<Pass> passes = Trial.masses(box, 3);
      receipt(box.submit(trial.paper(passes.get(0), ballot("a", "good"))));
      trial.now = Instant.parse("2026-03-01T00:00:00Z");
      receipt(box.submit(trial.paper(passes.get(1), ballot("a", "good"))));
      try (BallotBox again = trial.open()) {
        receipt(again.submit(trial.paper(passes.get(2), ballot("a", "good"))));
        try (ClosedBox closed = again.seal()) {
          assertThat(Trial.export(closed).split("2026-04-10", -1)).hasSize(1 + passes.size());
        }
      }
    }
  }

  @Test
  void a_clock_that_was_ahead_when_an_interval_began_does_not_put_off_its_end() {
    Trial trial = Trial.of();
    Instant right = trial.now;
    try (BallotBox box = trial.open(new Intervals(2, java.time.Duration.ofMinutes(10)))) {
      List<Pass> passes = Trial.masses(box, 2);
      trial.now = Instant.parse("2036-05-01T00:00:00Z");
      receipt(box.submit(trial.paper(passes.get(0), ballot("a", "good"))));
      trial.now = right;
      receipt(box.submit(trial.paper(passes.get(1), ballot("a", "good"))));
      assertThat(box.progress().root().size()).isZero();
      trial.now = right.plus(java.time.Duration.ofMinutes(10));
      assertThat(box.endIntervalIfDue()).isTrue();
    }
  }

  @Test
  void a_clock_that_goes_back_within_the_period_loses_nothing() {
    Trial trial = Trial.of("intake: { time: hour }");
    try (BallotBox box = trial.open(Trial.AT_ONCE)) {
      List<Pass> passes = Trial.masses(box, 2);
      receipt(box.submit(trial.paper(passes.get(0), ballot("a", "good"))));
      trial.now = trial.now.minusSeconds(7200);
      receipt(box.submit(trial.paper(passes.get(1), ballot("a", "good"))));
      try (ClosedBox closed = box.seal()) {
        assertThat(Trial.counted(closed)).containsExactly(2L, 0L);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"none, ''", "day, 2026-04-11", "hour, 2026-04-11T00:00"})
  void arrival_is_kept_as_coarsely_as_the_scheme_says_in_its_zone(String policy, String at)
      throws IOException {
    Trial trial = Trial.of(PERIOD, "intake: { time: " + policy + " }");
    trial.now = Instant.parse("2026-04-10T16:59:59Z");
    try (BallotBox box = trial.open()) {
      receipt(box.submit(trial.paper(Trial.masses(box, 1).get(0), ballot("a", "good"))));
      try (ClosedBox closed = box.seal()) {
        String export = Trial.export(closed);
        if (at.isEmpty()) {
          assertThat(export).doesNotContain("\\\"at\\\"").doesNotContain("2026-04-11");
        } else {
          assertThat(export).contains("\\\"at\\\":\\\"" + at + "\\\"");
        }
        assertThat(Trial.counted(closed)).containsExactly(1L, 0L);
      }
    }
  }
}
