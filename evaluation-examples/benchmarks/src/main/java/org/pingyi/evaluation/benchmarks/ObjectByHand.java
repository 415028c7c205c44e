package org.pingyi.evaluation.benchmarks;

import java.math.BigDecimal;
import java.util.List;
import org.pingyi.evaluation.report.CellResult;
import org.pingyi.evaluation.report.ObjectResult;

/**
 * All numbers that are published of an object which has all scores.
 *
 * @param score its score
 * @param rank its rank
 * @param grade its grade
 * @param groups the totals of the groups
 * @param criteria the scores of the criteria
 * @param cells criterion by criterion the cells of the groups
 */
record ObjectByHand(
    BigDecimal score,
    int rank,
    String grade,
    List<BigDecimal> groups,
    List<BigDecimal> criteria,
    List<CellByHand> cells) {

  record CellByHand(BigDecimal score, long answered, long rated, long positive, long negative) {}

  ObjectByHand ranked(int place) {
    return new ObjectByHand(score, place, grade, groups, criteria, cells);
  }

  /** Returns the same numbers out of a report. */
  static ObjectByHand of(ObjectResult result) {
    return new ObjectByHand(
        result.score().orElseThrow(),
        result.rank().orElseThrow(),
        result.grade().orElseThrow().id(),
        result.groups().stream().map(group -> group.score().orElseThrow()).toList(),
        result.criteria().stream().map(criterion -> criterion.score().orElseThrow()).toList(),
        result.criteria().stream()
            .flatMap(criterion -> criterion.cells().stream())
            .map(ObjectByHand::cell)
            .toList());
  }

  private static CellByHand cell(CellResult cell) {
    return new CellByHand(
        cell.score().orElseThrow(),
        cell.counts().answered(),
        cell.counts().rated(),
        cell.counts().positive(),
        cell.counts().negative());
  }
}
