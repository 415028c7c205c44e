package org.pingyi.evaluation.testkit.checker;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.testkit.checker.Premises.Criterion;

/**
 * One object of the report with what was redone of it so far.
 *
 * @param number its number in the report
 * @param at where it stands
 * @param id its id
 * @param pool with whom it is ranked
 * @param explained its explanations
 * @param counts its counts
 * @param scores its scores
 * @param exactScore its exact score after score rules, if it has one
 * @param score the same as it is published
 */
record Appraised(
    int number,
    At at,
    String id,
    String pool,
    Explained explained,
    ObjectCounts counts,
    ObjectScores scores,
    Optional<Exact> exactScore,
    Optional<BigDecimal> score) {

  /** What it is ranked by: its published score, then what breaks ties; higher is better. */
  List<Optional<Exact>> keys(Premises premises) {
    List<Optional<Exact>> keys = new ArrayList<>();
    keys.add(score.map(Exact::of));
    for (String tie : premises.ties()) {
      keys.add(
          tie.equals("satisfaction")
              ? satisfaction(premises)
              : scores.published(Origins.path("raters", tie)).map(Exact::of));
    }
    return keys;
  }

  /** Positive ratings / ratings, over all leaves and groups. */
  private Optional<Exact> satisfaction(Premises premises) {
    long positive = 0;
    long rated = 0;
    for (Criterion leaf : premises.leaves()) {
      positive += counts.pooled(leaf.id()).positive();
      rated += counts.pooled(leaf.id()).rated();
    }
    return rated == 0 ? Optional.empty() : Optional.of(Exact.of(positive, rated));
  }

  /** Negative ratings / ratings of a leaf over all groups; 0 where nobody rated. */
  Exact dissatisfaction(String leaf) {
    Counts pooled = counts.pooled(leaf);
    return pooled.rated() == 0 ? Exact.ZERO : Exact.of(pooled.negative(), pooled.rated());
  }

  /** The published numbers by the ids of their explanations, without the rank. */
  Origins published() {
    return Origins.of(
        "published",
        which -> (which.equals("score") ? score : scores.published(which)).map(Exact::of));
  }
}
