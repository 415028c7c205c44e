package org.pingyi.evaluation.evaluate;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.pingyi.evaluation.evaluate.ScoredCell.ScoredStratum;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Rounding;
import org.pingyi.evaluation.report.CellResult;
import org.pingyi.evaluation.report.CriterionResult;
import org.pingyi.evaluation.report.StratumResult;
import org.pingyi.evaluation.rule.Scored;

/**
 * Turns exact scores into published ones: each is rounded once, from its exact value.
 *
 * <p>In a large report most scores are some other's, too: with two digits there are 10,001 numbers
 * from 0 to 100. What was published once is handed out again, so that the report holds few numbers.
 * Thread-safe.
 */
final class Publication {

  /** So many different numbers are kept to be handed out again. */
  private static final int MOST_KEPT = 20_000;

  private final Rounding rounding;
  private final ConcurrentHashMap<BigDecimal, Optional<BigDecimal>> kept =
      new ConcurrentHashMap<>();

  Publication(Rounding rounding) {
    this.rounding = rounding;
  }

  ImmutableList<CriterionResult> of(List<ScoredCriterion> criteria) {
    ImmutableList.Builder<CriterionResult> results =
        ImmutableList.builderWithExpectedSize(criteria.size());
    for (ScoredCriterion scored : criteria) {
      results.add(
          new CriterionResult(
              scored.criterion(),
              of(scored.score()),
              cells(scored.cells()),
              scored.children().isEmpty() ? ImmutableList.of() : of(scored.children())));
    }
    return results.build();
  }

  private ImmutableList<CellResult> cells(List<ScoredCell> cells) {
    ImmutableList.Builder<CellResult> results = ImmutableList.builderWithExpectedSize(cells.size());
    for (ScoredCell scored : cells) {
      results.add(
          new CellResult(
              scored.group(),
              of(scored.score()),
              scored.counts(),
              scored.strata().isEmpty() ? ImmutableList.of() : strata(scored.strata())));
    }
    return results.build();
  }

  private ImmutableList<StratumResult> strata(List<ScoredStratum> strata) {
    ImmutableList.Builder<StratumResult> results =
        ImmutableList.builderWithExpectedSize(strata.size());
    for (ScoredStratum scored : strata) {
      results.add(new StratumResult(scored.stratum(), of(scored.score()), scored.counts()));
    }
    return results.build();
  }

  /** Returns a published score, if there is one. */
  Optional<BigDecimal> of(Scored scored) {
    return scored instanceof Scored.Score score ? published(score.value()) : Optional.empty();
  }

  private Optional<BigDecimal> published(Fraction score) {
    BigDecimal number = rounding.round(score);
    Optional<BigDecimal> known = kept.get(number);
    if (known != null) {
      return known;
    }
    Optional<BigDecimal> published = Optional.of(number);
    if (kept.mappingCount() < MOST_KEPT) {
      kept.put(number, published);
    }
    return published;
  }
}
