package org.pingyi.evaluation.rules.combining;

/** What happens where objects are compared and one of them lacks the score of a criterion. */
public enum WhenLacking {
  /** It is compared in the criteria in which it has a score, by their weights alone. */
  RENORMALISE,
  /** It has no score, and the others are compared without it. */
  INCOMPLETE
}
