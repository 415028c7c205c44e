package org.pingyi.evaluation.report;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.pingyi.evaluation.model.Stratum;
import org.pingyi.evaluation.stability.Stable;
import org.pingyi.evaluation.tally.Cell;

/**
 * What one stratum of a rater group makes of an object in one leaf criterion.
 *
 * @param stratum the stratum
 * @param score the published score; none where nobody of the stratum rated, or the whole group is
 *     below its minimum
 * @param counts the answers of the stratum
 */
@Stable
public record StratumResult(Stratum stratum, Optional<BigDecimal> score, Cell counts) {

  /** Checks that nothing is missing. */
  public StratumResult {
    requireNonNull(stratum, "stratum");
    requireNonNull(score, "score");
    requireNonNull(counts, "counts");
  }
}
