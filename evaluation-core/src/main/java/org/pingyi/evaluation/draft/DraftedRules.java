package org.pingyi.evaluation.draft;

import org.pingyi.evaluation.stability.Stable;

/**
 * The rules that a {@link SchemeDraft} names, key by key.
 *
 * <p>Immutable and thread-safe: every method gives a new draft.
 */
@Stable
public abstract sealed class DraftedRules permits SchemeDraft {

  DraftedRules() {}

  abstract Written written();

  abstract SchemeDraft changedTo(Written other);

  /**
   * Says how cells are scored, save those of leaves with a rule of their own.
   *
   * @param rule the rule
   * @return the draft with it
   */
  public SchemeDraft scoring(RuleDraft rule) {
    return changedTo(written().with("scoring", rule.written()));
  }

  /**
   * Says how strata, groups and criteria are combined.
   *
   * @param rule the rule
   * @return the draft with it
   */
  public SchemeDraft combining(RuleDraft rule) {
    return changedTo(written().with("combining", rule.written()));
  }

  /**
   * Says which rule gives the weights of the top-level criteria.
   *
   * @param rule the rule
   * @return the draft with it
   */
  public SchemeDraft weighting(RuleDraft rule) {
    return changedTo(written().with("weighting", rule.written()));
  }

  /**
   * Says which rules judge papers.
   *
   * @param papers the paper rules in their order, in place of those given before
   * @return the draft with it
   */
  public SchemeDraft papers(RuleDraft... papers) {
    return changedTo(written().withList("papers", papers, RuleDraft::written));
  }

  /**
   * Says which rules adjust scores and grades.
   *
   * @param rules the adjustment rules in their order, in place of those given before
   * @return the draft with it
   */
  public SchemeDraft rules(RuleDraft... rules) {
    return changedTo(written().withList("rules", rules, RuleDraft::written));
  }

  /**
   * Says what has to be put right.
   *
   * @param rectification the triggers, in place of those given before
   * @return the draft with it
   */
  public SchemeDraft rectification(RuleDraft... rectification) {
    return changedTo(written().withList("rectification", rectification, RuleDraft::written));
  }

  /**
   * Says what is put right first.
   *
   * @param rule the rule
   * @return the draft with it
   */
  public SchemeDraft rectificationOrder(RuleDraft rule) {
    return changedTo(written().with("rectification-order", rule.written()));
  }

  /**
   * Says which figures are given beside the scores.
   *
   * @param statistics the statistics, in place of those given before
   * @return the draft with it
   */
  public SchemeDraft statistics(RuleDraft... statistics) {
    return changedTo(written().withList("statistics", statistics, RuleDraft::written));
  }

  /**
   * Says what finds papers that somebody should look at.
   *
   * @param flags the review flags, in place of those given before
   * @return the draft with it
   */
  public SchemeDraft flags(RuleDraft... flags) {
    return changedTo(written().withList("flags", flags, RuleDraft::written));
  }

  /**
   * Says which rule gives the grades.
   *
   * @param rule the rule
   * @return the draft with it
   */
  public SchemeDraft grading(RuleDraft rule) {
    return changedTo(written().with("grading", rule.written()));
  }
}
