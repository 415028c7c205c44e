package org.pingyi.evaluation.evaluate;

import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.evaluate.ScoredCell.ScoredStratum;
import org.pingyi.evaluation.model.Rounding;
import org.pingyi.evaluation.report.CellResult;
import org.pingyi.evaluation.report.CriterionResult;
import org.pingyi.evaluation.report.StratumResult;
import org.pingyi.evaluation.rule.Scored;

/** Turns exact scores into published ones: each is rounded once, from its exact value. */
record Publication(Rounding rounding) {

  List<CriterionResult> of(List<ScoredCriterion> criteria) {
    return criteria.stream().map(this::of).toList();
  }

  private CriterionResult of(ScoredCriterion scored) {
    return new CriterionResult(
        scored.criterion(),
        of(scored.score()),
        Lists.transform(scored.cells(), this::of),
        of(scored.children()));
  }

  private CellResult of(ScoredCell cell) {
    return new CellResult(
        cell.group(), of(cell.score()), cell.counts(), Lists.transform(cell.strata(), this::of));
  }

  private StratumResult of(ScoredStratum scored) {
    return new StratumResult(scored.stratum(), of(scored.score()), scored.counts());
  }

  private Optional<BigDecimal> of(Scored scored) {
    return scored.score().map(rounding::round);
  }
}
