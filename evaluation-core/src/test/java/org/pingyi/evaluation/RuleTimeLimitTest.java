package org.pingyi.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.util.concurrent.Uninterruptibles;
import java.io.StringReader;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.ballot.BallotListener;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.ReportJson;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.Paper;
import org.pingyi.evaluation.rule.PaperRule;
import org.pingyi.evaluation.rule.ParameterCheck;
import org.pingyi.evaluation.rule.PluginException;
import org.pingyi.evaluation.rule.RuleInfo;
import org.pingyi.evaluation.rule.RulePlugins;
import org.pingyi.evaluation.rule.RuleTimeLimit;
import org.pingyi.evaluation.rule.SchemeTemplate;
import org.pingyi.evaluation.rule.ScoreRange;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.ScoringRule;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.tally.Cell;
import org.pingyi.evaluation.tally.Rejection;

/** Rules that take their time, by a clock that only they move. */
class RuleTimeLimitTest {

  private static final String SCHEME =
      """
      id: party-group
      version: 1
      scales: { quality: { options: [ { id: A, value: 100 }, { id: B, value: 50 } ] } }
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

  private static final Text EVEN = Text.of("as ever");

  /** When it takes its time. */
  private enum Phase {
    CHECK,
    RANGE,
    SCORE,
    WORKING,
    PAPER,
    TEMPLATE
  }

  private final AtomicLong clock = new AtomicLong();
  private final CountDownLatch released = new CountDownLatch(1);
  private final AtomicReference<Thread> stuck = new AtomicReference<>();
  private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

  private final RuleTimeLimit limit = new RuleTimeLimit(Duration.ofMillis(1_500), clock::get);

  @AfterEach
  void release() {
    released.countDown();
  }

  private void comeBackTooLate() {
    clock.addAndGet(Duration.ofMillis(1_501).toNanos());
  }

  private void comeBackJustInTime() {
    clock.addAndGet(Duration.ofMillis(1_500).toNanos());
  }

  /** Heeds no interruption, as a loop does not. */
  private void neverComeBack() {
    stuck.set(Thread.currentThread());
    comeBackTooLate();
    Uninterruptibles.awaitUninterruptibly(released);
  }

  /** A scoring rule that does something in one of its phases. */
  private final class Slow implements ScoringRule<NoParameters> {
    private final Phase phase;
    private final Runnable behaviour;

    Slow(Phase phase, Runnable behaviour) {
      this.phase = phase;
      this.behaviour = behaviour;
    }

    private <T> T at(Phase now, T answer) {
      threads.add(Thread.currentThread());
      if (now == phase) {
        behaviour.run();
      }
      return answer;
    }

    @Override
    public RuleInfo info() {
      return RuleInfo.of("slow", "1.2", Text.of("Slow", "慢"));
    }

    @Override
    public void check(NoParameters parameters, ParameterCheck check) {
      at(Phase.CHECK, true);
    }

    @Override
    public ScoreRange range(Scale scale, NoParameters parameters) {
      return at(Phase.RANGE, ScoreRange.PERCENTAGE);
    }

    @Override
    public Scored score(Cell cell, NoParameters parameters) {
      Step step = Step.of(EVEN, Step.Operation.SUM, List.of(Given.constant(EVEN, 80)));
      return at(Phase.SCORE, Scored.of(Fraction.of(80), () -> at(Phase.WORKING, Working.of(step))));
    }
  }

  /** A paper rule that voids every second paper. */
  private final class SlowJudge implements PaperRule<NoParameters> {
    private final Runnable behaviour;

    SlowJudge(Runnable behaviour) {
      this.behaviour = behaviour;
    }

    @Override
    public RuleInfo info() {
      return RuleInfo.of("judge", "2.0", Text.of("Judge", "评判"));
    }

    @Override
    public Verdict judge(Paper paper, NoParameters parameters) {
      threads.add(Thread.currentThread());
      behaviour.run();
      return paper.ballots() > 1 ? new Verdict.Stands() : new Verdict.VoidPaper(Text.of("alone"));
    }
  }

  private record SlowTemplate(Runnable behaviour) implements SchemeTemplate {
    @Override
    public RuleInfo info() {
      return RuleInfo.of("start", "3.0", Text.of("Start", "开始"));
    }

    @Override
    public String text() {
      behaviour.run();
      return "object-kind: team";
    }
  }

  private RulePlugins plugins(Phase phase, Runnable behaviour) {
    return SmallRules.PLUGINS
        .plus(RulePlugins.of(new Slow(phase, behaviour)))
        .plus(RulePlugins.of(new SlowJudge(phase == Phase.PAPER ? behaviour : () -> {})))
        .plus(RulePlugins.of(new SlowTemplate(phase == Phase.TEMPLATE ? behaviour : () -> {})));
  }

  private EvaluationScheme scheme(Phase phase, Runnable behaviour, String more) {
    return EvaluationScheme.read(
        "scheme.yaml", SCHEME + more, plugins(phase, behaviour).within(limit));
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
    EvaluationScheme scheme = scheme(Phase.SCORE, this::neverComeBack, "");

    assertTooLong(
        "scoring rule slow 1.2 (%s) on object 1001, criterion duty, group masses"
            .formatted(origin()),
        () -> report(scheme));

    assertThat(stuck.get()).isNotSameAs(Thread.currentThread());
    assertThat(stuck.get().isAlive()).isTrue();
    assertThat(stuck.get().isDaemon()).isTrue();
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
              neverComeBack();
            },
            "");

    assertThatExceptionOfType(PluginException.class).isThrownBy(() -> report(scheme));
    released.countDown();
    stuck.get().join();

    assertThat(calls).hasValue(1);
  }

  @Test
  void a_call_that_comes_back_too_late_is_no_better() {
    EvaluationScheme scheme = scheme(Phase.SCORE, this::comeBackTooLate, "");

    assertTooLong(
        "scoring rule slow 1.2 (%s) on object 1001, criterion duty, group masses"
            .formatted(origin()),
        () -> report(scheme));
  }

  @Test
  void calls_that_take_as_long_as_they_may_are_answered() {
    EvaluationScheme scheme = scheme(Phase.SCORE, this::comeBackJustInTime, "");

    assertThat(report(scheme).ranking()).hasSize(2);
  }

  @Test
  void a_rule_may_not_hang_while_a_scheme_is_read() {
    assertTooLong(
        "scoring rule slow 1.2 (%s) on scoring".formatted(origin()),
        () -> scheme(Phase.CHECK, this::neverComeBack, ""));
    assertTooLong(
        "scheme template start 3.0 (%s) on its text".formatted(origin()),
        () -> scheme(Phase.TEMPLATE, this::neverComeBack, "template: start\n"));
  }

  @Test
  void a_rule_may_not_hang_when_it_is_asked_for_its_range_or_its_working() {
    EvaluationScheme ranging = scheme(Phase.RANGE, this::comeBackTooLate, "");
    EvaluationScheme working = scheme(Phase.WORKING, this::neverComeBack, "");

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
        scheme(Phase.PAPER, this::neverComeBack, "papers: [ { use: judge } ]\n");

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
                    "scheme.yaml", SCHEME + papers, plugins(Phase.SCORE, () -> {}))));
    assertThat(threads).containsExactly(Thread.currentThread());

    EvaluationScheme scheme = scheme(Phase.SCORE, () -> {}, papers);
    var tally = scheme.tally(ballots());
    threads.clear();
    EvaluationReport report = scheme.evaluate(tally);

    assertThat(threads).hasSize(1).doesNotContain(Thread.currentThread());
    assertThat(json(report)).isEqualTo(unlimited);
  }

  @Test
  void a_listener_hears_in_the_thread_that_reads() {
    Set<Thread> heardIn = new HashSet<>();
    EvaluationScheme scheme = scheme(Phase.SCORE, () -> {}, "papers: [ { use: judge } ]\n");
    threads.clear();

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
    assertThat(threads).isNotEmpty().doesNotContain(Thread.currentThread());
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
        Evaluations.json(plugins(Phase.SCORE, this::neverComeBack))
            .within(ServiceLimits.DEFAULT.withRuleTime(limit).withReport(1 << 20));

    assertThat(ServiceLimits.DEFAULT.ruleTime()).isEmpty();
    assertTooLong(
        "scoring rule slow 1.2 (%s) on object 1001, criterion duty, group masses"
            .formatted(origin()),
        () -> evaluations.evaluate(SCHEME, BALLOTS));
  }

  @Test
  void a_limit_stays_when_plugins_are_added_and_the_last_one_counts() {
    RuleTimeLimit other = new RuleTimeLimit(Duration.ofSeconds(3), clock::get);

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
                    .isThrownBy(() -> new RuleTimeLimit(wrong, clock::get)));
    assertThat(new RuleTimeLimit(Duration.ofSeconds(20), clock::get).exceeded().en())
        .contains(" 20 s ");
  }

  private static String origin() {
    return SmallRules.PLUGINS.all().get(0).origin();
  }
}
