package org.pingyi.evaluation.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.stability.Stable;
import org.pingyi.evaluation.tally.Cell;

/**
 * What one rater group makes of an object in one leaf criterion.
 *
 * @param group the rater group
 * @param score the published score; none where nobody rated, or fewer than the group's minimum
 * @param counts the answers of the whole group
 * @param strata the results of the group's strata in scheme order; none where it has none
 */
@Stable
public record CellResult(
    RaterGroup group, Optional<BigDecimal> score, Cell counts, List<StratumResult> strata) {

  /** Copies the list. */
  public CellResult {
    requireNonNull(group, "group");
    requireNonNull(score, "score");
    requireNonNull(counts, "counts");
    strata = ImmutableList.copyOf(strata);
  }
}
