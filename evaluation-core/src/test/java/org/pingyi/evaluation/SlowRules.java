package org.pingyi.evaluation;

import com.google.common.util.concurrent.Uninterruptibles;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.Paper;
import org.pingyi.evaluation.rule.PaperRule;
import org.pingyi.evaluation.rule.ParameterCheck;
import org.pingyi.evaluation.rule.SchemeTemplate;
import org.pingyi.evaluation.rule.ScoreRange;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.ScoringRule;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.tally.Cell;

/** Rules that take their time in one of their phases, by a clock that only they move. */
final class SlowRules {

  private static final Text EVEN = Text.of("as ever");

  /** When it takes its time. */
  enum Phase {
    CHECK,
    RANGE,
    SCORE,
    SCORE_NEGATIVE,
    WORKING,
    PAPER,
    TEMPLATE
  }

  private final AtomicLong clock = new AtomicLong();
  private final CountDownLatch released = new CountDownLatch(1);
  private final AtomicLong scored = new AtomicLong();
  private final AtomicReference<Thread> stuck = new AtomicReference<>();
  private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

  /** Lets the calls come back that have not. */
  void release() {
    released.countDown();
  }

  /** Returns what the clock says, in nanoseconds. */
  long now() {
    return clock.get();
  }

  /** Returns the thread of the call that does not come back. */
  Thread stuck() {
    return stuck.get();
  }

  /** Returns the threads in which rules were called. */
  Set<Thread> threads() {
    return threads;
  }

  void comeBackTooLate() {
    clock.addAndGet(Duration.ofMillis(1_501).toNanos());
  }

  void comeBackJustInTime() {
    clock.addAndGet(Duration.ofMillis(1_500).toNanos());
  }

  /** Heeds no interruption, as a loop does not. */
  void neverComeBack() {
    stuck.set(Thread.currentThread());
    comeBackTooLate();
    Uninterruptibles.awaitUninterruptibly(released);
  }

  /** Waits until so many cells without negative ratings have been scored. */
  void neverComeBackAfter(long cells) {
    while (scored.get() < cells) {
      Uninterruptibles.sleepUninterruptibly(Duration.ofMillis(1));
    }
    neverComeBack();
  }

  /** A scoring rule that does something in one of its phases. */
  @Identified(id = "slow", version = "1.2", en = "Slow", zh = "慢")
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
      Scored score = Scored.of(Fraction.of(80), () -> at(Phase.WORKING, Working.of(step)));
      if (cell.negative() > 0) {
        return at(Phase.SCORE_NEGATIVE, score);
      }
      scored.incrementAndGet();
      return at(Phase.SCORE, score);
    }
  }

  /** A paper rule that voids every second paper. */
  @Identified(id = "judge", version = "2.0", en = "Judge", zh = "评判")
  private final class SlowJudge implements PaperRule<NoParameters> {
    private final Runnable behaviour;

    SlowJudge(Runnable behaviour) {
      this.behaviour = behaviour;
    }

    @Override
    public Verdict judge(Paper paper, NoParameters parameters) {
      threads.add(Thread.currentThread());
      behaviour.run();
      return paper.ballots() > 1 ? new Verdict.Stands() : new Verdict.VoidPaper(Text.of("alone"));
    }
  }

  @Identified(id = "start", version = "3.0", en = "Start", zh = "开始")
  private record SlowTemplate(Runnable behaviour) implements SchemeTemplate {
    @Override
    public String text() {
      behaviour.run();
      return "object-kind: team";
    }
  }

  RulePlugins plugins(Phase phase, Runnable behaviour) {
    return SmallRules.PLUGINS
        .plus(RulePlugins.of(new Slow(phase, behaviour)))
        .plus(RulePlugins.of(new SlowJudge(phase == Phase.PAPER ? behaviour : () -> {})))
        .plus(RulePlugins.of(new SlowTemplate(phase == Phase.TEMPLATE ? behaviour : () -> {})));
  }
}
