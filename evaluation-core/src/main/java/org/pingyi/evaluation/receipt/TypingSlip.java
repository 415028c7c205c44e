package org.pingyi.evaluation.receipt;

import org.pingyi.evaluation.stability.Stable;

/**
 * What somebody who typed a code got wrong. A slip is no attempt to guess: none of these texts is a
 * code of any box.
 */
@Stable
public enum TypingSlip {
  /** Characters are left out, or nothing was typed. */
  TOO_SHORT,
  /** There are more characters than a code has. */
  TOO_LONG,
  /** A character that no code has. */
  FOREIGN_CHARACTER,
  /** The check character does not fit the others. */
  MISTYPED
}
