package org.pingyi.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.SlowRules.Phase;
import org.pingyi.evaluation.ballot.BallotListener;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.ballot.TallyOptions;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.plugin.RuleTimeLimit;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.ReportJson;
import org.pingyi.evaluation.tally.Rejection;

/** Rules that take their time, by a clock that only they move. */
class RuleTimeLimitTest {

  private static final String SCHEME =
      """
      id: party-group
      version: 1
      scales:
        quality:
          options:
            - { id: A, value: 100 }
            - { id: B, value: 50 }
            - { id: C, value: 0, attitude: negative }
      criteria: [ { id: duty }, { id: conduct } ]
      raters: [ { id: masses } ]
      scoring: { use: slow }
      """;

  private static final String BALLOTS =
      """
      object,group,token,duty,conduct
      1001,masses,t1,A,A
      1002,masses,t1,A,B
      1002,masses,,B,B
      """;

  private final SlowRules slow = new SlowRules();
  private final RuleTimeLimit limit = new RuleTimeLimit(Duration.ofMillis(1_500), slow::now);

  @AfterEach
  void release() {
    slow.release();
  }

  private EvaluationScheme scheme(Phase phase, Runnable behaviour, String more) {
    return EvaluationScheme.read(
        "scheme.yaml", SCHEME + more, slow.plugins(phase, behaviour).within(limit));
  }

  private static BallotSource ballots() {
    return BallotSource.csv("ballots.csv", new StringReader(BALLOTS));
  }

  private static EvaluationReport report(EvaluationScheme scheme) {
    return scheme.evaluate(scheme.tally(ballots()));
  }

  private static String json(EvaluationReport report) {
    return ReportJson.explainedText(report, Language.EN);
  }

  private static void assertTooLong(String subject, Supplier<?> call) {
    assertThatExceptionOfType(PluginException.class)
        .isThrownBy(call::get)
        .satisfies(
            tooLong -> {
              assertThat(tooLong)
                  .hasMessage(
                      "%s: took longer than the 1.5 s that a call of a plugin may take", subject);
              assertThat(tooLong.text().zh()).endsWith("调用超过了规定的时限（1.5 秒）");
            });
  }

  @Test
  void a_call_that_does_not_come_back_ends_the_evaluation_and_leaves_its_thread() {
    EvaluationScheme scheme = scheme(Phase.SCORE, slow::neverComeBack, "");

    assertTooLong(
        "scoring rule slow 1.2 (%s) on object 1001, criterion duty, group masses"
            .formatted(origin()),
        () -> report(scheme));

    assertThat(slow.stuck()).isNotSameAs(Thread.currentThread());
    assertThat(slow.stuck().isAlive()).isTrue();
    assertThat(slow.stuck().isDaemon()).isTrue();
  }

  @Test
  void a_thread_that_is_left_does_nothing_more_when_its_call_comes_back()
      throws InterruptedException {
    AtomicLong calls = new AtomicLong();
    EvaluationScheme scheme =
        scheme(
            Phase.SCORE,
            () -> {
              calls.incrementAndGet();
              slow.neverComeBack();
            },
            "");

    assertThatExceptionOfType(PluginException.class).isThrownBy(() -> report(scheme));
    slow.release();
    slow.stuck().join();

    assertThat(calls).hasValue(1);
  }

  @Test
  void a_call_that_comes_back_too_late_is_no_better() {
    EvaluationScheme scheme = scheme(Phase.SCORE, slow::comeBackTooLate, "");

    assertTooLong(
        "scoring rule slow 1.2 (%s) on object 1001, criterion duty, group masses"
            .formatted(origin()),
        () -> report(scheme));
  }

  @Test
  void calls_that_take_as_long_as_they_may_are_answered() {
    EvaluationScheme scheme = scheme(Phase.SCORE, slow::comeBackJustInTime, "");

    assertThat(report(scheme).ranking()).hasSize(2);
  }

  @Test
  void a_rule_may_not_hang_while_a_scheme_is_read() {
    assertTooLong(
        "scoring rule slow 1.2 (%s) on scoring".formatted(origin()),
        () -> scheme(Phase.CHECK, slow::neverComeBack, ""));
    assertTooLong(
        "scheme template start 3.0 (%s) on its text".formatted(origin()),
        () -> scheme(Phase.TEMPLATE, slow::neverComeBack, "template: start\n"));
  }

  @Test
  void a_rule_may_not_hang_when_it_is_asked_for_its_range_or_its_working() {
    EvaluationScheme ranging = scheme(Phase.RANGE, slow::comeBackTooLate, "");
    EvaluationScheme working = scheme(Phase.WORKING, slow::neverComeBack, "");

    assertTooLong(
        "scoring rule slow 1.2 (%s) on criterion duty".formatted(origin()), () -> report(ranging));
    assertTooLong(
        "scoring rule slow 1.2 (%s) on object 1001, criterion duty, group masses"
            .formatted(origin()),
        () -> report(working));
  }

  @Test
  void a_paper_rule_may_not_hang() {
    EvaluationScheme scheme =
        scheme(Phase.PAPER, slow::neverComeBack, "papers: [ { use: judge } ]\n");

    assertTooLong(
        "paper rule judge 2.0 (%s) on the paper that begins on line 4".formatted(origin()),
        () -> scheme.tally(ballots()));
  }

  @Test
  void with_a_limit_a_report_is_the_same_and_rules_are_called_in_one_thread_each_time() {
    String papers = "papers: [ { use: judge } ]\n";
    String unlimited =
        json(
            report(
                EvaluationScheme.read(
                    "scheme.yaml", SCHEME + papers, slow.plugins(Phase.SCORE, () -> {}))));
    assertThat(slow.threads()).containsExactly(Thread.currentThread());

    EvaluationScheme scheme = scheme(Phase.SCORE, () -> {}, papers);
    var tally = scheme.tally(ballots());
    slow.threads().clear();
    EvaluationReport report = scheme.evaluate(tally);

    assertThat(slow.threads()).hasSize(1).doesNotContain(Thread.currentThread());
    assertThat(json(report)).isEqualTo(unlimited);
  }

  /** Of 500 objects, of which the 65th was rated negatively. */
  private static BallotSource manyBallots() {
    StringBuilder ballots = new StringBuilder("object,group,token,duty,conduct\n");
    for (int i = 1001; i <= 1500; i++) {
      ballots.append(i).append(",masses,t,").append(i == 1065 ? "C,A\n" : "A,B\n");
    }
    return BallotSource.csv("ballots.csv", new StringReader(ballots.toString()));
  }

  private static EvaluationReport report(EvaluationScheme scheme, int threads) {
    return scheme.evaluate(
        scheme.tally(manyBallots()),
        List.of(manyBallots()),
        TallyOptions.DEFAULT.withThreads(threads));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 16})
  void with_a_limit_a_report_is_the_same_from_many_threads(int threads) {
    String unlimited =
        json(
            report(
                EvaluationScheme.read("scheme.yaml", SCHEME, slow.plugins(Phase.SCORE, () -> {})),
                1));
    EvaluationScheme scheme = scheme(Phase.SCORE, () -> {}, "");
    slow.threads().clear();

    EvaluationReport report = report(scheme, threads);

    assertThat(slow.threads()).isNotEmpty().doesNotContain(Thread.currentThread());
    assertThat(json(report)).isEqualTo(unlimited);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 16})
  void of_many_threads_the_first_object_whose_call_takes_too_long_is_named(int threads) {
    Host host = new Host();
    String first =
        "scoring rule slow 1.2 (%s) on object 1001, criterion duty, group masses"
            .formatted(origin());

    for (Runnable behaviour : List.<Runnable>of(slow::neverComeBack, slow::comeBackTooLate)) {
      assertTooLong(
          first, () -> within(host, () -> report(scheme(Phase.SCORE, behaviour, ""), threads)));
    }
    assertThat(host.uncaught()).isEmpty();
  }

  @Test
  void an_object_is_named_whose_call_takes_too_long_while_others_are_scored() {
    Host host = new Host();

    // the first 64 objects are scored then, and their thread has gone on to others
    Runnable stuck = () -> slow.neverComeBackAfter(2 * 64 + 2);

    assertTooLong(
        "scoring rule slow 1.2 (%s) on object 1065, criterion duty, group masses"
            .formatted(origin()),
        () -> within(host, () -> report(scheme(Phase.SCORE_NEGATIVE, stuck, ""), 2)));
    assertThat(host.uncaught()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 16})
  void a_clock_that_fails_where_it_is_looked_at_fails_the_evaluation(int threads) {
    OutOfMemoryError full = new OutOfMemoryError("none left");
    Host host = new Host();
    RuleTimeLimit failing =
        new RuleTimeLimit(
            Duration.ofMillis(1_500),
            () -> {
              if (Thread.currentThread().getName().startsWith("pingyi-evaluation-")) {
                throw full;
              }
              return slow.now();
            });
    Callable<EvaluationReport> work =
        () ->
            report(
                EvaluationScheme.read(
                    "scheme.yaml",
                    SCHEME,
                    slow.plugins(Phase.SCORE, slow::neverComeBack).within(failing)),
                threads);

    assertThatThrownBy(() -> within(host, work)).isSameAs(full);
    assertThat(host.uncaught()).isEmpty();
  }

  private static EvaluationReport within(Host host, Callable<EvaluationReport> work) {
    try {
      return host.call(work);
    } catch (RuntimeException | Error failure) {
      throw failure;
    } catch (Throwable checked) {
      throw new AssertionError(checked);
    }
  }

  @Test
  void a_listener_hears_in_the_thread_that_reads() {
    Set<Thread> heardIn = new HashSet<>();
    EvaluationScheme scheme = scheme(Phase.SCORE, () -> {}, "papers: [ { use: judge } ]\n");
    slow.threads().clear();

    var tally =
        scheme.tally(
            ballots(),
            new BallotListener() {
              @Override
              public void rejected(Rejection rejection) {
                heardIn.add(Thread.currentThread());
              }
            });

    assertThat(tally.rejections().total()).isEqualTo(1);
    assertThat(heardIn).containsExactly(Thread.currentThread());
    assertThat(slow.threads()).isNotEmpty().doesNotContain(Thread.currentThread());
  }

  @Test
  void what_else_goes_wrong_is_what_it_was() {
    OutOfMemoryError full = new OutOfMemoryError("none left");
    EvaluationScheme scheme =
        scheme(
            Phase.SCORE,
            () -> {
              throw full;
            },
            "");

    assertThatThrownBy(() -> report(scheme)).isSameAs(full);
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> scheme(Phase.SCORE, () -> {}, "rounding: { digits: 99 }\n"));
  }

  @Test
  void that_the_waiting_thread_is_interrupted_is_not_lost() {
    Thread waiting = Thread.currentThread();
    EvaluationScheme scheme = scheme(Phase.SCORE, waiting::interrupt, "");

    EvaluationReport report = report(scheme);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(report.ranking()).hasSize(2);
  }

  @Test
  void a_service_limits_rules_as_it_limits_texts() {
    JsonEvaluations evaluations =
        Evaluations.json(slow.plugins(Phase.SCORE, slow::neverComeBack))
            .within(ServiceLimits.DEFAULT.withRuleTime(limit).withReport(1 << 20));

    assertThat(ServiceLimits.DEFAULT.ruleTime()).isEmpty();
    assertTooLong(
        "scoring rule slow 1.2 (%s) on object 1001, criterion duty, group masses"
            .formatted(origin()),
        () -> evaluations.evaluate(SCHEME, BALLOTS));
  }

  @Test
  void a_limit_stays_when_plugins_are_added_and_the_last_one_counts() {
    RuleTimeLimit other = new RuleTimeLimit(Duration.ofSeconds(3), slow::now);

    assertThat(SmallRules.PLUGINS.timeLimit()).isEmpty();
    assertThat(SmallRules.PLUGINS.within(other).within(limit).plus(RulePlugins.of()).timeLimit())
        .isEqualTo(Optional.of(limit));
  }

  @Test
  void a_limit_is_above_nothing_and_can_be_told() {
    Stream.of(Duration.ZERO, Duration.ofNanos(-1), Duration.ofDays(365_000))
        .forEach(
            wrong ->
                assertThatIllegalArgumentException()
                    .isThrownBy(() -> new RuleTimeLimit(wrong, slow::now)));
    assertThat(new RuleTimeLimit(Duration.ofSeconds(20), slow::now).exceeded().en())
        .contains(" 20 s ");
  }

  private static String origin() {
    return SmallRules.PLUGINS.all().get(0).origin();
  }
}
