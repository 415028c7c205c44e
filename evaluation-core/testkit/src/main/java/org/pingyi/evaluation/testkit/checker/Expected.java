package org.pingyi.evaluation.testkit.checker;

import java.util.Optional;

/**
 * What a score should come to.
 *
 * @param known whether anything is known of that: not of a rule that nobody can redo
 * @param redone what should come out; none where there should be no score
 */
record Expected(boolean known, Optional<Redone> redone) {

  static final Expected UNKNOWN = new Expected(false, Optional.empty());
  static final Expected NONE = new Expected(true, Optional.empty());

  /** Returns the score that should come out, or else the one that is explained. */
  Optional<Exact> or(Optional<Exact> explained) {
    return known ? redone.map(Redone::score) : explained;
  }
}
