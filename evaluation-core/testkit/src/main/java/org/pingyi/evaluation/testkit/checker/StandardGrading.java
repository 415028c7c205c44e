package org.pingyi.evaluation.testkit.checker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.testkit.checker.Premises.Rule;

/** A standard grading rule that looks at more than the score, redone on the objects of a pool. */
interface StandardGrading {

  /** The rules that take no grade away but by {@code at-most-share}, if they have that at all. */
  Set<String> LIMITED_BY_SHARE = Set.of("bands", "joint", "majority-grade", "percentile", "quota");

  /**
   * What is decided on an object.
   *
   * @param grade its grade, if it has one
   * @param grounds what that rests on, in order
   */
  record Outcome(Optional<String> grade, List<String> grounds) {}

  /** Grades an object that has a score. */
  Outcome grade(Appraised object);

  /** Returns the rule that grades a pool, if it is one of these. */
  static Optional<StandardGrading> of(Premises premises, RankCheck ranks) {
    Optional<Rule> grading = premises.rules().grading();
    return switch (grading.map(Rule::use).orElse("")) {
      case "joint" -> Optional.of(new JointGrading(premises, grading.orElseThrow()));
      case "majority-grade" -> Optional.of(new MajorityGrading(premises, grading.orElseThrow()));
      case "percentile", "quota" ->
          Optional.of(new RankGrading(premises, grading.orElseThrow(), ranks));
      default -> Optional.empty();
    };
  }
}
