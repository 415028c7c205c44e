package org.pingyi.evaluation.rule;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.stability.Experimental;
import org.pingyi.evaluation.tally.Cell;

/**
 * The evaluation that a statistic stands in, to be made again with other weights or other ballots:
 * what would have come out. It is exact, and as pure as its rules are: the same weights and counts
 * give the same outcomes. What is random about them is the statistic's own, and follows from its
 * parameters.
 *
 * <p>Nothing of it gets into the report but the figures that are made of it. Thread-safe.
 */
@Experimental
public interface Reevaluation {

  /**
   * What comes out for an object.
   *
   * @param score the published score
   * @param rank the rank in the object's pool, from 1
   * @param grade the grade after all rules and limits
   */
  record Outcome(Optional<BigDecimal> score, OptionalInt rank, Optional<Grade> grade) {

    /** An object without a score. */
    public static final Outcome NONE =
        new Outcome(Optional.empty(), OptionalInt.empty(), Optional.empty());

    /** Checks that nothing is missing. */
    public Outcome {
      requireNonNull(score, "score");
      requireNonNull(rank, "rank");
      requireNonNull(grade, "grade");
    }
  }

  /** Puts other answers in the place of those that were given. */
  @FunctionalInterface
  interface Recount {

    /**
     * Returns other answers of a rater group without strata, or of a stratum, to a leaf. It is
     * asked object by object, group by group, leaf by leaf, in the order of the report.
     *
     * @param object the number of the object in the order of the report, from 0
     * @param given the answers that were given
     * @return the answers that take their place, to the same scale and on as many ballots
     */
    Cell answers(int object, Cell given);
  }

  /**
   * Returns the weights of the top-level criteria that the report goes by.
   *
   * @return the weights by the criteria's ids, in scheme order, those that a weighting rule gave
   *     where there is one; empty where it gave none
   */
  Map<String, Fraction> weights();

  /**
   * Returns the grades of the scheme.
   *
   * @return the grades, best first; none where it has none
   */
  List<Grade> grades();

  /**
   * Evaluates the same ballots with other weights of the top-level criteria. Where a weighting rule
   * gave these, it is not asked again.
   *
   * @param weights a weight above 0 for each of {@link #weights}, in that order
   * @return what comes out for each object, in the order of the report
   * @throws IllegalArgumentException if there are more or fewer weights, or one is not above 0
   */
  List<Outcome> withWeights(List<Fraction> weights);

  /**
   * Evaluates other answers by the same scheme. Weighting rules are asked again.
   *
   * @param recount what takes the place of the answers that were given
   * @return what comes out for each object, in the order of the report
   * @throws IllegalArgumentException if there are answers to another scale, or on more or fewer
   *     ballots
   */
  List<Outcome> withAnswers(Recount recount);
}
