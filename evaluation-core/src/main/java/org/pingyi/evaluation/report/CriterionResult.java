package org.pingyi.evaluation.report;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pingyi.evaluation.model.Criterion;
import org.pingyi.evaluation.stability.Stable;

/**
 * What came out for an object in one criterion. A leaf has the results of the rater groups, an
 * inner criterion those of its children.
 *
 * @param criterion the criterion
 * @param score the published score; none where there is not enough to say
 * @param cells for a leaf the cell of every rater group in scheme order; none for an inner
 *     criterion
 * @param criteria for an inner criterion its children in scheme order; none for a leaf
 */
@Stable
public record CriterionResult(
    Criterion criterion,
    Optional<BigDecimal> score,
    List<CellResult> cells,
    List<CriterionResult> criteria) {

  /**
   * Checks that the results are those of the criterion.
   *
   * @throws IllegalArgumentException if the children are not those of the criterion, or an inner
   *     criterion has results of rater groups
   */
  public CriterionResult {
    requireNonNull(score, "score");
    cells = ImmutableList.copyOf(cells);
    criteria = ImmutableList.copyOf(criteria);
    if (criteria.size() != criterion.children().size()
        || (!criteria.isEmpty() && !cells.isEmpty())) {
      throw new IllegalArgumentException("not the results of the criterion " + criterion.id());
    }
  }

  /**
   * Returns this result and all below it, each parent before its children.
   *
   * @return the results in scheme order
   */
  public Stream<CriterionResult> tree() {
    return Stream.concat(Stream.of(this), criteria.stream().flatMap(CriterionResult::tree));
  }
}
