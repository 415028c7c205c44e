package org.pingyi.evaluation.diff;

import java.util.Locale;
import org.pingyi.evaluation.stability.Stable;

/** Which of two reports has something. */
@Stable
public enum Presence {
  /** Only the later report has it. */
  ADDED,
  /** Only the earlier report has it. */
  REMOVED,
  /** Both have it, with a difference. */
  CHANGED;

  /**
   * Returns the word for it.
   *
   * @return the name in lower case
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
