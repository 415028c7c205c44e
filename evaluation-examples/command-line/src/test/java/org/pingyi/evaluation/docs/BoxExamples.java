package org.pingyi.evaluation.docs;

import java.time.Instant;
import java.time.InstantSource;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.intake.BallotBox;
import org.pingyi.evaluation.intake.BoxSetup;
import org.pingyi.evaluation.intake.ClosedBox;
import org.pingyi.evaluation.intake.IntakeException;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.receipt.RandomBytes;

/** Does with ballot boxes what cannot be done and no command does, and gives what is said of it. */
final class BoxExamples {

  private static final BoxSetup SETUP =
      BoxSetup.of(InstantSource.fixed(Instant.parse("2026-04-02T08:00:00Z")), RandomBytes.secure());

  private final RulePlugins plugins;
  private final JournalStore store = JournalStore.inMemory();

  BoxExamples(RulePlugins plugins) {
    this.plugins = plugins;
  }

  /** What is said where a box that takes papers in is read as a closed one. */
  Text stillOpen() {
    box().close();
    try {
      ClosedBox.read(scheme(), store).close();
    } catch (IntakeException open) {
      return open.text();
    }
    throw new IllegalStateException("the box is read while it is open");
  }

  /** What is said to a box whose journal somebody else took. */
  Text taken() {
    Journal first = Journal.take(store, Bytes.of("one"));
    Journal.take(store, Bytes.of("another"));
    try {
      first.hold(Bytes.of("a paper"));
    } catch (JournalException taken) {
      return taken.text();
    }
    throw new IllegalStateException("two write to one journal");
  }

  private BallotBox box() {
    return BallotBox.open(scheme(), store, SETUP);
  }

  private EvaluationScheme scheme() {
    return EvaluationScheme.read(
        "scheme.yaml",
        """
        id: conduct
        version: 1
        objects: [ { id: 1002 } ]
        scales: { yes-no: { options: [ { id: A, value: 100 }, { id: B, value: 0 } ] } }
        criteria: [ { id: conduct } ]
        raters: [ { id: masses } ]
        """,
        plugins);
  }
}
