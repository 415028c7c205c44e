package org.pingyi.evaluation.rectification;

import org.pingyi.evaluation.model.Keyword;
import org.pingyi.evaluation.stability.Stable;

/** In which order items are listed. Items that are equal by it stand by their numbers. */
@Stable
public enum ItemOrder implements Keyword {
  /** By number: the order in which they were entered. */
  NUMBER,
  /** By the earliest deadline; those without one last. */
  DUE,
  /**
   * Most unsatisfied first (从群众最不满意的地方改起): by the {@linkplain LedgerSetup#order order} that the
   * ledger was given, which is the scheme's; those of which nothing was measured last.
   */
  DISSATISFACTION
}
