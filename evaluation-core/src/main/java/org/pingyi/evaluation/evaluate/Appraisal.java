package org.pingyi.evaluation.evaluate;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.report.CellResult;
import org.pingyi.evaluation.report.CriterionResult;
import org.pingyi.evaluation.report.GroupResult;
import org.pingyi.evaluation.report.StratumResult;
import org.pingyi.evaluation.rule.AppraisedObject;
import org.pingyi.evaluation.tally.Cell;
import org.pingyi.evaluation.tally.ObjectTally;

/**
 * An object when all criteria are scored, and nothing else is decided.
 *
 * @param object the object
 * @param counts its counts
 * @param tree the criteria of the scheme
 * @param pool with whom it is ranked
 * @param raters the published totals of the groups
 * @param criteria the published results of the top-level criteria
 * @param published the published results of all criteria, by {@link CriterionTree#number}
 * @param exactScore the exact score of the object, if there is one
 */
record Appraisal(
    EvaluationObject object,
    ObjectTally counts,
    CriterionTree tree,
    String pool,
    List<GroupResult> raters,
    List<CriterionResult> criteria,
    List<CriterionResult> published,
    Optional<Fraction> exactScore)
    implements AppraisedObject {

  Appraisal {
    raters = ImmutableList.copyOf(raters);
    criteria = ImmutableList.copyOf(criteria);
    published = ImmutableList.copyOf(published);
  }

  @Override
  public List<LeafCriterion> leaves() {
    return tree.leaves();
  }

  @Override
  public List<LeafCriterion> leaves(String criterion) {
    return tree.find(criterion).leaves().toList();
  }

  @Override
  public Optional<BigDecimal> score(String criterion) {
    return published.get(tree.number(criterion)).score();
  }

  @Override
  public Cell pooled(String leaf) {
    return counts.pooled(tree.leafNumber(leaf));
  }

  @Override
  public Cell cell(String leaf, String group) {
    return result(leaf, group).counts();
  }

  /** Returns the counts of a leaf in one stratum of a group. */
  Cell cell(String leaf, String group, String stratum) {
    return result(leaf, group).strata().stream()
        .filter(part -> part.stratum().id().equals(stratum))
        .findFirst()
        .map(StratumResult::counts)
        .orElseThrow(
            () -> new IllegalArgumentException("the group has no such stratum: " + stratum));
  }

  private CellResult result(String leaf, String group) {
    return cells(leaf).stream()
        .filter(cell -> cell.group().id().equals(group))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("the scheme has no such rater group: " + group));
  }

  @Override
  public RaterGroup group(String id) {
    return raters.stream()
        .map(GroupResult::group)
        .filter(group -> group.id().equals(id))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("the scheme has no such rater group: " + id));
  }

  /** Returns the cells of a leaf in scheme order. */
  List<CellResult> cells(String leaf) {
    tree.leafNumber(leaf);
    return published.get(tree.number(leaf)).cells();
  }

  /** Returns the cells of all leaves. */
  List<CellResult> cells() {
    return published.stream().flatMap(result -> result.cells().stream()).toList();
  }
}
