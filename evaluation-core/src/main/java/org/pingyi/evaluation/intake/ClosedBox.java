package org.pingyi.evaluation.intake;

import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.journal.JournalStore;

/** A closed box. */
public final class ClosedBox {
  static ClosedBox read(EvaluationScheme scheme, JournalStore store) {
    return new ClosedBox();
  }
}
