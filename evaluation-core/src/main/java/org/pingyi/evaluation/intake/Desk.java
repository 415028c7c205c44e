package org.pingyi.evaluation.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.ballot.GivenBallot;
import org.pingyi.evaluation.ballot.GivenPaper;
import org.pingyi.evaluation.ballot.PaperCheck;
import org.pingyi.evaluation.ballot.PaperRefusal;
import org.pingyi.evaluation.receipt.CodeReading;
import org.pingyi.evaluation.receipt.Commitment;
import org.pingyi.evaluation.receipt.RandomBytes;
import org.pingyi.evaluation.tally.RejectionReason;
import org.pingyi.evaluation.text.WhiteSpace;

/**
 * Looks at papers in the threads of those who hand them in: whether the pass admits, whether the
 * ballots can be counted, and how the paper will be kept. Thread-safe.
 */
final class Desk {

  /** How many bytes a paper may take where it is held, with its comments. */
  private static final int LARGEST = 1 << 19;

  private final EvaluationScheme scheme;
  private final String fingerprint;
  private final BoxTime time;
  private final RandomBytes random;
  private final AdmissionLimiter limiter;

  /** Checks that no thread uses at the moment. */
  private final Queue<PaperCheck> checks = new ConcurrentLinkedQueue<>();

  /** The objects that a paper rated lately: many rate the same, and share the list. */
  private volatile List<String> lately = List.of();

  Desk(EvaluationScheme scheme, String fingerprint, BoxTime time, BoxSetup setup) {
    this.scheme = scheme;
    this.fingerprint = fingerprint;
    this.time = time;
    this.random = setup.random();
    this.limiter = setup.limiter();
  }

  /** Returns why a sender's papers are not looked at, if they are not. */
  Optional<PaperRefusal> heldOff(Submission submission) {
    return limiter.allows(submission.origin()) ? Optional.empty() : Optional.of(Refusals.HELD_OFF);
  }

  /** Looks at a paper that came with a pass. */
  ExaminedPaper look(Submission submission, PassTable passes) {
    Instant now = time.now();
    CodeReading<Pass> typed = Pass.read(submission.pass());
    if (typed instanceof CodeReading.Slip<Pass> slip) {
      limiter.notAdmitted(submission.origin());
      return unattributed(
          submission,
          Refusals.mistyped(slip.message()),
          purpose -> Digest.sha256(submission.pass().getBytes(UTF_8), purpose),
          now);
    }
    Pass pass = typed.value().orElseThrow();
    Optional<StoredPass> found = passes.find(pass.admit());
    if (found.isEmpty()) {
      limiter.notAdmitted(submission.origin());
      return unattributed(submission, Refusals.UNKNOWN_PASS, pass::digest, now);
    }
    StoredPass stored = found.get();
    Looking looking =
        new Looking(
            stored.batch(),
            stored.serial(),
            pass.submission(submission.id()),
            new ExaminedPaper.Rejection(
                stored.batch().number(),
                submission.ballots().size(),
                Optional.empty(),
                reason -> attempt(submission, reason, pass::digest)),
            pass::digest,
            now);
    Optional<PaperRefusal> unfit = unfit(submission);
    if (unfit.isPresent()) {
      return looking.refused(List.of(unfit.get()), Optional.empty());
    }
    return looking.at(
        submission.ballots(), submission.seconds(), submission.channel(), stored.excluded());
  }

  /** Hears of what became of a paper: whether a pass is dead is known when it is decided on. */
  void answered(Submission submission, Acknowledgement answer) {
    if (answer instanceof Acknowledgement.Rejected rejected
        && rejected.refusals().contains(Refusals.REVOKED)) {
      limiter.notAdmitted(submission.origin());
    }
  }

  private Optional<PaperRefusal> unfit(Submission submission) {
    if (!BatchIds.isName(submission.id())) {
      return Optional.of(Refusals.NO_SUBMISSION_ID);
    }
    if (submission.channel().isPresent() && !BatchIds.isName(submission.channel().get())) {
      return Optional.of(Refusals.CHANNEL);
    }
    return submission.scheme().equals(fingerprint)
        ? Optional.empty()
        : Optional.of(Refusals.ANOTHER_SCHEME);
  }

  private ExaminedPaper unattributed(
      Submission submission, PaperRefusal refusal, Function<String, Digest> secret, Instant now) {
    return new ExaminedPaper(
        Optional.empty(),
        Fact.NO_PASS,
        Optional.empty(),
        Optional.empty(),
        List.of(refusal),
        new ExaminedPaper.Rejection(
            Fact.NO_BATCH,
            submission.ballots().size(),
            Optional.empty(),
            reason -> attempt(submission, reason, secret)),
        purpose -> Optional.empty(),
        time.day(now).toEpochDay());
  }

  private static Optional<Digest> attempt(
      Submission submission, RejectionReason reason, Function<String, Digest> secret) {
    return Optional.of(submission.id())
        .filter(BatchIds::isName)
        .map(id -> secret.apply("rejected " + reason.code() + " " + id));
  }

  /** Looks at a paper that an operator enters. */
  ExaminedPaper look(HandPaper paper, Batch batch) {
    // No id holds a NUL, so that no two pairs of sheet and batch come to the same.
    byte[] id = (paper.submission() + "\0").getBytes(UTF_8);
    byte[] secret = Digest.sha256(id, batch.id()).toArray();
    Digest sheet = Digest.sha256(secret, "submission");
    Looking looking =
        new Looking(
            batch,
            Fact.NO_PASS,
            sheet,
            new ExaminedPaper.Rejection(
                batch.number(),
                paper.ballots().size(),
                Optional.of(sheet),
                reason -> Optional.empty()),
            purpose -> Digest.sha256(secret, purpose),
            time.now());
    if (paper.spoilt()) {
      return looking.refused(List.of(Refusals.SPOILT), Optional.empty());
    }
    return looking.at(paper.ballots(), OptionalLong.empty(), batch.channel(), Set.of());
  }

  /** One paper that is looked at. */
  private final class Looking {

    private final Batch batch;
    private final int serial;
    private final Digest submission;
    private final ExaminedPaper.Rejection rejection;
    private final Function<String, Digest> filing;
    private final Instant now;

    Looking(
        Batch batch,
        int serial,
        Digest submission,
        ExaminedPaper.Rejection rejection,
        Function<String, Digest> filing,
        Instant now) {
      this.batch = batch;
      this.serial = serial;
      this.submission = submission;
      this.rejection = rejection;
      this.filing = filing;
      this.now = now;
    }

    ExaminedPaper refused(List<PaperRefusal> refusals, Optional<Said> late) {
      return examined(Optional.empty(), late, refusals);
    }

    private ExaminedPaper examined(
        Optional<PaperAccepted> accepted, Optional<Said> late, List<PaperRefusal> refusals) {
      return new ExaminedPaper(
          Optional.of(submission),
          serial,
          accepted,
          late,
          refusals,
          rejection,
          purpose -> Optional.of(filing.apply(purpose)),
          time.day(now).toEpochDay());
    }

    ExaminedPaper at(
        List<GivenBallot> ballots,
        OptionalLong seconds,
        Optional<String> channel,
        Set<String> excluded) {
      GivenPaper given = new GivenPaper(batch.group(), batch.stratum(), ballots, seconds);
      PaperCheck.Checked checked = checked(given, time.day(now));
      if (checked.paper().isEmpty()) {
        return refused(checked.refusals(), late(given, checked.refusals()));
      }
      List<PaperRefusal> notForIt = excluded(ballots, excluded);
      if (!notForIt.isEmpty()) {
        return refused(notForIt, Optional.empty());
      }
      GivenPaper paper = checked.paper().get();
      PaperAccepted accepted = accepted(paper, channel);
      if (accepted.size() > LARGEST) {
        return refused(List.of(Refusals.TOO_LARGE), Optional.empty());
      }
      return examined(Optional.of(accepted), Optional.empty(), List.of());
    }

    /** A paper that is sent again may come when the period is over by now. */
    private Optional<Said> late(GivenPaper given, List<PaperRefusal> refusals) {
      boolean isLate =
          refusals.stream().allMatch(refusal -> refusal.reason() == RejectionReason.OUTSIDE_PERIOD);
      return scheme
          .period()
          .filter(period -> isLate)
          .flatMap(period -> checked(given, period.opens()).paper())
          .map(paper -> Said.of(accepted(paper, Optional.empty())));
    }

    private PaperCheck.Checked checked(GivenPaper given, LocalDate day) {
      PaperCheck check = Optional.ofNullable(checks.poll()).orElseGet(scheme::paperCheck);
      PaperCheck.Checked checked = check.check(given, day);
      checks.add(check);
      return checked;
    }

    private List<PaperRefusal> excluded(List<GivenBallot> ballots, Set<String> excluded) {
      List<PaperRefusal> refusals = new ArrayList<>();
      if (!excluded.isEmpty()) {
        for (int i = 0; i < ballots.size(); i++) {
          if (excluded.contains(WhiteSpace.trim(ballots.get(i).object()))) {
            refusals.add(Refusals.excluded(i));
          }
        }
      }
      return refusals;
    }

    private PaperAccepted accepted(GivenPaper paper, Optional<String> channel) {
      PaperJson.Envelope envelope =
          new PaperJson.Envelope(
              fingerprint,
              channel,
              Optional.of(batch.id()).filter(id -> batch.isByHand()),
              time.kept(now));
      KeptPaper kept =
          KeptPaper.of(filing.apply("paper"), submission, salt(), PaperJson.paper(paper, envelope));
      return new PaperAccepted(
          serial,
          batch.number(),
          channel.orElse(""),
          objects(paper.ballots()),
          kept,
          comments(paper),
          List.of());
    }

    private List<String> objects(List<GivenBallot> ballots) {
      List<String> common = lately;
      boolean same = common.size() == ballots.size();
      for (int i = 0; same && i < ballots.size(); i++) {
        same = common.get(i).equals(ballots.get(i).object());
      }
      if (!same) {
        common = ballots.stream().map(GivenBallot::object).toList();
        lately = common;
      }
      return common;
    }

    private List<KeptComment> comments(GivenPaper paper) {
      List<KeptComment> comments = new ArrayList<>();
      for (GivenBallot ballot : paper.ballots()) {
        if (!ballot.comment().isEmpty()) {
          byte[] json = PaperJson.comment(fingerprint, ballot.object(), ballot.comment());
          comments.add(KeptComment.of(filing.apply("comment " + comments.size()), salt(), json));
        }
      }
      return comments;
    }

    private byte[] salt() {
      return random.next(Commitment.SALT_BYTES);
    }
  }
}
