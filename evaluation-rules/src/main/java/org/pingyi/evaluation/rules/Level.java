package org.pingyi.evaluation.rules;

/** Whether raters are looked at together or group by group. */
public enum Level {
  /** All groups together, those below their minimum too. */
  POOLED,
  /** Each group by itself. */
  BY_GROUP,
  /** All groups together, and then each by itself. */
  BOTH
}
