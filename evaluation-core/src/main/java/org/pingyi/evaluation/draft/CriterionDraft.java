package org.pingyi.evaluation.draft;

import java.math.BigDecimal;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/**
 * What objects are evaluated against: a leaf that is rated, or an inner criterion that weighs those
 * below it.
 *
 * <p>Immutable and thread-safe.
 */
@Stable
public final class CriterionDraft {

  private final Written written;

  private CriterionDraft(Written written) {
    this.written = written;
  }

  /**
   * Returns a criterion, which is a leaf until it is given criteria of its own.
   *
   * @param id its id
   * @return the criterion
   */
  public static CriterionDraft criterion(String id) {
    return new CriterionDraft(Written.withId(id));
  }

  /**
   * Says what people read.
   *
   * @param title the title
   * @return the criterion with it
   */
  public CriterionDraft title(Text title) {
    return new CriterionDraft(written.title(title));
  }

  /**
   * Says what people read, in whatever language.
   *
   * @param title the title
   * @return the criterion with it
   */
  public CriterionDraft title(String title) {
    return new CriterionDraft(written.with("title", title));
  }

  /**
   * Says how much it weighs beside the others.
   *
   * @param weight the weight, above 0; 1 where none is given
   * @return the criterion with it
   */
  public CriterionDraft weight(long weight) {
    return new CriterionDraft(written.with("weight", weight));
  }

  /**
   * Says how much it weighs beside the others.
   *
   * @param weight the weight, above 0; 1 where none is given
   * @return the criterion with it
   */
  public CriterionDraft weight(BigDecimal weight) {
    return new CriterionDraft(written.with("weight", weight));
  }

  /**
   * Says on which scale a leaf is rated.
   *
   * @param scale the id of the scale; the only one there is where none is given
   * @return the criterion with it
   */
  public CriterionDraft scale(String scale) {
    return new CriterionDraft(written.with("scale", scale));
  }

  /**
   * Says that a ballot without an answer to this leaf is refused.
   *
   * @return the criterion with it
   */
  public CriterionDraft required() {
    return new CriterionDraft(written.with("required", true));
  }

  /**
   * Says whether a ballot without an answer to this leaf is refused.
   *
   * @param required whether an answer is required; not where nothing is said
   * @return the criterion with it
   */
  public CriterionDraft required(boolean required) {
    return new CriterionDraft(written.with("required", required));
  }

  /**
   * Says where the ratings of a leaf come from.
   *
   * @param source {@code ballots}, which is what it is where nothing is said
   * @return the criterion with it
   */
  public CriterionDraft source(String source) {
    return new CriterionDraft(written.with("source", source));
  }

  /**
   * Says how cells of this leaf are scored, if not by the scheme's rule.
   *
   * @param rule the rule
   * @return the criterion with it
   */
  public CriterionDraft scoring(RuleDraft rule) {
    return new CriterionDraft(written.with("scoring", rule.written()));
  }

  /**
   * Makes this an inner criterion.
   *
   * @param criteria the criteria below it, in place of those given before
   * @return the criterion with it
   * @throws InputException if they are nested in over 200 lists and mappings
   */
  public CriterionDraft criteria(CriterionDraft... criteria) {
    return new CriterionDraft(written.withList("criteria", criteria, CriterionDraft::written));
  }

  /**
   * Says how the criteria below are combined, if not by the scheme's rule.
   *
   * @param rule the rule
   * @return the criterion with it
   */
  public CriterionDraft combining(RuleDraft rule) {
    return new CriterionDraft(written.with("combining", rule.written()));
  }

  /**
   * Says which rule gives the weights of the criteria below.
   *
   * @param rule the rule
   * @return the criterion with it
   */
  public CriterionDraft weighting(RuleDraft rule) {
    return new CriterionDraft(written.with("weighting", rule.written()));
  }

  Written written() {
    return written;
  }

  /** Returns the criterion as YAML. */
  @Override
  public String toString() {
    return written.toString();
  }
}
