package org.pingyi.evaluation.docs;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.ballot.GivenBallot;
import org.pingyi.evaluation.intake.BallotBox;
import org.pingyi.evaluation.intake.BoxSetup;
import org.pingyi.evaluation.intake.ClosedBox;
import org.pingyi.evaluation.intake.IntakeException;
import org.pingyi.evaluation.intake.IssuedPasses;
import org.pingyi.evaluation.intake.PassBatch;
import org.pingyi.evaluation.intake.Submission;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.NewEntry;
import org.pingyi.evaluation.journal.StoreChange;
import org.pingyi.evaluation.journal.StoredHead;
import org.pingyi.evaluation.journal.StoredRow;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.receipt.RandomBytes;
import org.pingyi.evaluation.rule.RulePlugins;

/** Does with ballot boxes what cannot be done, and gives what is said of it. */
final class BoxExamples {

  private static final BoxSetup SETUP =
      BoxSetup.of(InstantSource.fixed(Instant.parse("2026-04-02T08:00:00Z")), RandomBytes.secure());

  private final RulePlugins plugins;
  private final JournalStore store = JournalStore.inMemory();

  BoxExamples(RulePlugins plugins) {
    this.plugins = plugins;
  }

  Text said(IntakeException.Problem problem) {
    try {
      switch (problem) {
        case ANOTHER_SCHEME -> {
          box().close();
          BallotBox.open(scheme(2), store, SETUP).close();
        }
        case BOX_CLOSED -> {
          box().seal().close();
          box().close();
        }
        case BOX_OPEN -> {
          box().close();
          ClosedBox.read(scheme(1), store).close();
        }
        case NO_BOX -> ClosedBox.read(scheme(1), store).close();
        case UNKNOWN -> box().issue(PassBatch.of("meeting", "leaders", 1));
        case DUPLICATE_BATCH -> {
          box().issue(PassBatch.of("meeting", "masses", 1));
          box().issue(PassBatch.of("meeting", "masses", 1));
        }
        case PASS_SPENT -> {
          BallotBox box = box();
          IssuedPasses passes = box.issue(PassBatch.of("meeting", "masses", 1));
          box.submit(
              Submission.of(
                  "1",
                  scheme(1).fingerprint(),
                  passes.passes().get(0).pass().code(),
                  List.of(GivenBallot.of("1002", Map.of("conduct", "A")))));
          box.reissue(1);
        }
      }
    } catch (IntakeException e) {
      if (e.problem() == problem) {
        return e.text();
      }
    }
    throw new IllegalStateException("the example does not show " + problem.code());
  }

  Text said(JournalException.Problem problem) {
    try {
      switch (problem) {
        case JOURNAL_UNAVAILABLE ->
            write(new StoredRow(1, Bytes.EMPTY), new StoredRow(1, Bytes.EMPTY));
        case JOURNAL_TAKEN -> {
          Journal first = Journal.take(store, Bytes.of("one"));
          Journal.take(store, Bytes.of("another"));
          first.hold(Bytes.of("a paper"));
        }
        case JOURNAL_DAMAGED -> {
          box().close();
          write(new StoredRow(2, Bytes.of("a forged entry")));
          box().close();
        }
        case JOURNAL_NEWER -> {
          Journal.take(store, Bytes.of("one"))
              .append(NewEntry.of("opened", Bytes.of((byte) 0, (byte) 0, (byte) 0, (byte) 9)));
          box().close();
        }
      }
    } catch (JournalException e) {
      if (e.problem() == problem) {
        return e.text();
      }
    }
    throw new IllegalStateException("the example does not show " + problem.code());
  }

  /** Writes entries behind the back of the box. */
  private void write(StoredRow... entries) {
    StoredHead head = store.take(Bytes.of("one"));
    store.write(
        head,
        new StoreChange(head.seal(), List.of(entries), false, List.of(), List.of(), List.of()));
  }

  private BallotBox box() {
    return BallotBox.open(scheme(1), store, SETUP);
  }

  private EvaluationScheme scheme(int version) {
    return EvaluationScheme.read(
        "scheme.yaml",
        """
        id: conduct
        version: %d
        objects: [ { id: 1002 } ]
        scales: { yes-no: { options: [ { id: A, value: 100 }, { id: B, value: 0 } ] } }
        criteria: [ { id: conduct } ]
        raters: [ { id: masses } ]
        """
            .formatted(version),
        plugins);
  }
}
