package org.pingyi.evaluation.model;

import org.pingyi.evaluation.stability.Stable;

/** Which of several ballots with the same token on the same object counts. */
@Stable
public enum DuplicatePolicy {
  /** The one on the earliest line. */
  KEEP_FIRST,
  /** The one on the latest line. */
  KEEP_LAST
}
