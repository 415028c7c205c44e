package org.pingyi.evaluation.rules.combining;

/**
 * What happens where whole objects are looked at and one of them lacks something in a criterion.
 */
public enum WhenLacking {
  /** The criteria in which it lacks nothing count alone, their weights as they are. */
  RENORMALISE,
  /** It has no score, and where objects are compared, the others are without it. */
  INCOMPLETE;

  /** What the parameter says of rules that compare objects. */
  static final String MEANING_EN =
      "Where an object lacks the score of a criterion: it is compared in the others alone, or it has no score and is compared with nobody.";

  /** The same in Chinese. */
  static final String MEANING_ZH = "对象缺少某项内容的得分时：只在其余内容上比较，或不得出总分、也不参与比较。";
}
