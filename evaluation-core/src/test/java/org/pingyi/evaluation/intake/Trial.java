package org.pingyi.evaluation.intake;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.SmallRules;
import org.pingyi.evaluation.ballot.GivenBallot;
import org.pingyi.evaluation.ballot.PaperRefusal;
import org.pingyi.evaluation.journal.FaultyStore;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.receipt.RandomBytes;
import org.pingyi.evaluation.receipt.Receipt;

/** A box to be tried out, with a store that can go away and a clock that is set by hand. */
final class Trial {

  static final Intervals AT_ONCE = new Intervals(1, Duration.ZERO);
  static final Intervals NEVER = new Intervals(Intervals.MOST, Duration.ofDays(1000));

  final EvaluationScheme scheme;
  final FaultyStore store;
  Instant now = Instant.parse("2026-04-10T08:00:00Z");
  private int submissions;

  private Trial(EvaluationScheme scheme, JournalStore store) {
    this.scheme = scheme;
    this.store = new FaultyStore(store);
  }

  /** A box on a scheme with two objects, two groups, and some more lines. */
  static Trial of(String... more) {
    return new Trial(scheme(more), JournalStore.inMemory());
  }

  /** A box on another scheme. */
  static Trial on(EvaluationScheme scheme) {
    return new Trial(scheme, JournalStore.inMemory());
  }

  /** A box on a scheme that takes ballots on any object. */
  static Trial withoutRoster(String... more) {
    String written = scheme(more).draft().yaml();
    int from = written.indexOf("objects:");
    int to = written.indexOf("scales:");
    return new Trial(
        EvaluationScheme.read(
            "scheme.yaml", written.substring(0, from) + written.substring(to), SmallRules.PLUGINS),
        JournalStore.inMemory());
  }

  static EvaluationScheme scheme(String... more) {
    return EvaluationScheme.read(
        "scheme.yaml",
        """
        id: small
        version: 1
        objects: [ { id: a }, { id: b } ]
        scales: { s: { options: [ { id: good, value: 100, attitude: positive }, { id: bad, value: 0, attitude: negative } ] } }
        criteria: [ { id: work, required: true }, { id: conduct } ]
        raters: [ { id: masses }, { id: peers, strata: [ { id: near }, { id: far } ] } ]
        """
            + String.join("\n", more)
            + "\n",
        SmallRules.PLUGINS);
  }

  BoxSetup setup(Intervals intervals) {
    InstantSource clock = () -> now;
    return BoxSetup.of(clock, RandomBytes.secure()).with(intervals);
  }

  BallotBox open() {
    return open(NEVER);
  }

  BallotBox open(Intervals intervals) {
    return BallotBox.open(scheme, store, setup(intervals));
  }

  /** A paper with a submission id of its own. */
  Submission paper(Pass pass, GivenBallot... ballots) {
    return paper("submission " + ++submissions, pass, ballots);
  }

  Submission paper(String id, Pass pass, GivenBallot... ballots) {
    return Submission.of(id, scheme.fingerprint(), pass.code(), List.of(ballots));
  }

  static GivenBallot ballot(String object, String work) {
    return GivenBallot.of(object, Map.of("work", work));
  }

  static GivenBallot ballot(String object, String work, String comment) {
    return new GivenBallot(object, Map.of("work", work), comment);
  }

  static List<Pass> masses(BallotBox box, int count) {
    return box.issue(PassBatch.of("masses " + count, "masses", count)).passes().stream()
        .map(IssuedPass::pass)
        .toList();
  }

  static Receipt receipt(Acknowledgement answer) {
    if (answer instanceof Acknowledgement.Accepted accepted) {
      return accepted.receipt();
    }
    throw new AssertionError("not accepted: " + answer);
  }

  /** The code of each reason, and what is said of it. */
  static List<String> refusals(Acknowledgement answer) {
    if (answer instanceof Acknowledgement.Rejected rejected) {
      return rejected.refusals().stream().map(Trial::told).toList();
    }
    throw new AssertionError("accepted");
  }

  private static String told(PaperRefusal refusal) {
    return refusal.reason().code() + ": " + refusal.detail().en();
  }

  /** Asserts that the box refuses to do something, and why. */
  static void assertProblem(IntakeException.Problem problem, Runnable deed) {
    assertThatExceptionOfType(IntakeException.class)
        .isThrownBy(deed::run)
        .extracting(IntakeException::problem)
        .isEqualTo(problem);
  }

  /** How many papers are good on object a, and how many are bad, when the box is closed. */
  static List<Long> counted(ClosedBox box) {
    return List.of(count(box, 0), count(box, 1));
  }

  private static long count(ClosedBox box, int option) {
    return box.tally().of("a").pooled(0).counts().get(option).count();
  }

  /** Returns what a box exports. */
  static String export(ClosedBox closed) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    closed.export(out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
