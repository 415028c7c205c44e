package org.pingyi.evaluation.model;

/** What an answer says of the object: whether the rater is content with it. */
public enum Attitude {
  /** Content, 满意. */
  POSITIVE,
  /** Neither. */
  NEUTRAL,
  /** Not content, 不满意. */
  NEGATIVE
}
