package org.pingyi.evaluation.model;

import org.pingyi.evaluation.stability.Stable;

/** How exactly a ballot box keeps when a paper came. */
@Stable
public enum ArrivalTime {
  /** Not at all. */
  NONE,
  /** To the day. */
  DAY,
  /** To the hour. */
  HOUR
}
