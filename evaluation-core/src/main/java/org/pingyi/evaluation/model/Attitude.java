package org.pingyi.evaluation.model;

import org.pingyi.evaluation.stability.Stable;

/** What an answer says of the object: whether the rater is content with it. */
@Stable
public enum Attitude {
  /** Content, 满意. */
  POSITIVE,
  /** Neither. */
  NEUTRAL,
  /** Not content, 不满意. */
  NEGATIVE
}
