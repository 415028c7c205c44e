package org.pingyi.evaluation.explanation;

import org.pingyi.evaluation.model.Keyword;
import org.pingyi.evaluation.stability.Experimental;

/** What is explained. */
@Experimental
public enum Kind implements Keyword {
  /** A report as a whole. */
  REPORT,
  /** How many ballots were read, accepted or rejected. */
  BALLOTS,
  /** The weight of a criterion, where a rule gave it. */
  WEIGHT,
  /** All that was decided on an object. */
  OBJECT,
  /** The score of an object, before score rules acted. */
  SCORE,
  /** The score of a criterion. */
  CRITERION,
  /** The score of a rater group in a leaf criterion. */
  CELL,
  /** The score of a stratum in a leaf criterion. */
  STRATUM,
  /** A score rule: a bonus, a deduction, a cap. */
  SCORE_RULE,
  /** The rank of an object. */
  RANK,
  /** What breaks ties. */
  TIE,
  /** The grade of an object, before grade rules and limits acted. */
  GRADE,
  /** A grade rule: a veto. */
  GRADE_RULE,
  /** A limit on how many hold a grade. */
  LIMIT,
  /** The score of an object by one rater group alone. */
  GROUP_TOTAL,
  /** The score of a criterion by one rater group alone. */
  GROUP_CRITERION,
  /** Something that has to be put right. */
  FINDING,
  /** What a rectification trigger could not say of an object. */
  TRIGGER,
  /** A figure beside the scores. */
  FIGURE,
  /** How dissatisfied the raters were, by which findings are ordered where no rule says how. */
  DISSATISFACTION,
  /** How urgent it is to put something right, where a rule says so. */
  PRIORITY
}
