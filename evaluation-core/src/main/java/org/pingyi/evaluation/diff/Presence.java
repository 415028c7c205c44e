package org.pingyi.evaluation.diff;

import org.pingyi.evaluation.model.Keyword;
import org.pingyi.evaluation.stability.Stable;

/** Which of two reports has something. */
@Stable
public enum Presence implements Keyword {
  /** Only the later report has it. */
  ADDED,
  /** Only the earlier report has it. */
  REMOVED,
  /** Both have it, with a difference. */
  CHANGED
}
