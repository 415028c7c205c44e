package org.pingyi.evaluation.model;

/** How exactly a ballot box keeps when a paper came. */
public enum ArrivalTime {
  /** Not at all. */
  NONE,
  /** To the day. */
  DAY,
  /** To the hour. */
  HOUR
}
