package org.pingyi.evaluation.explanation;

import org.pingyi.evaluation.model.Keyword;
import org.pingyi.evaluation.stability.Stable;

/** How far down an explanation is worded. */
@Stable
public enum Detail implements Keyword {
  /** What came out, and the largest contributions to it. */
  SUMMARY,
  /** What came out, how it was calculated from its parts, and of each part what came out of it. */
  PARTS,
  /** Everything, down to the counts. */
  STEPS
}
