package org.pingyi.evaluation.intake;

/** How many passes a batch has. Mutable. */
final class PassCounts {

  /** Issued at first, those that died since too. */
  int issued;

  /** Issued in the place of others. */
  int reissued;

  /** Revoked, whether another was issued in their place or not. */
  int dead;

  /** That a paper came with. */
  int used;
}
