package org.pingyi.evaluation.rules.combining;

/**
 * What happens where whole objects are looked at and one of them lacks something in a criterion.
 */
public enum WhenLacking {
  /** The criteria in which it lacks nothing count alone, their weights as they are. */
  RENORMALISE,
  /** It has no score, and where objects are compared, the others are without it. */
  INCOMPLETE
}
