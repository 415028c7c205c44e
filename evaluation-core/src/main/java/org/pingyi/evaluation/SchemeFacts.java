package org.pingyi.evaluation;

import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Criterion;
import org.pingyi.evaluation.model.DuplicatePolicy;
import org.pingyi.evaluation.model.FollowUpPlan;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Intake;
import org.pingyi.evaluation.model.Period;
import org.pingyi.evaluation.model.Privacy;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.stability.Experimental;
import org.pingyi.evaluation.stability.Stable;

/**
 * What an {@link EvaluationScheme} says, to be looked up key by key.
 *
 * <p>Immutable and thread-safe.
 */
@Stable
public abstract sealed class SchemeFacts permits EvaluationScheme {

  SchemeFacts() {}

  abstract SchemeDefinition definition();

  /**
   * Returns the id.
   *
   * @return the id, as reports give it
   */
  public String id() {
    return definition().id();
  }

  /**
   * Returns the version.
   *
   * @return the version, at least 1
   */
  public long version() {
    return definition().version();
  }

  /**
   * Returns what people read.
   *
   * @return the title
   */
  public Text title() {
    return definition().title();
  }

  /**
   * Returns what objects are evaluated against.
   *
   * @return the top-level criteria in scheme order
   */
  public List<Criterion> criteria() {
    return definition().criteria();
  }

  /**
   * Returns who rates.
   *
   * @return the rater groups in scheme order
   */
  public List<RaterGroup> raters() {
    return definition().raters();
  }

  /**
   * Returns what an object can be in the end.
   *
   * @return the grades, best first; perhaps none
   */
  public List<Grade> grades() {
    return definition().grades();
  }

  /**
   * Returns when ballots are given.
   *
   * @return the period, if there is one
   */
  public Optional<Period> period() {
    return definition().period();
  }

  /**
   * Returns what a ballot box keeps of papers besides what they say.
   *
   * @return the policy; nothing is kept where the scheme says nothing
   */
  public Intake intake() {
    return definition().intake();
  }

  /**
   * Returns what everybody but the organiser is not shown.
   *
   * @return the policy; groups of fewer than five are hidden where the scheme says nothing
   */
  public Privacy privacy() {
    return definition().privacy();
  }

  /**
   * Returns how what has to be put right is followed up, with the calendar of the scheme.
   *
   * @return the plan; two rounds without deadlines where the scheme says nothing
   */
  @Experimental
  public FollowUpPlan followUp() {
    return definition().followUp();
  }

  /**
   * Returns which of several papers, or ballots on one object, with one token counts.
   *
   * @return the policy
   */
  public DuplicatePolicy duplicates() {
    return definition().duplicates();
  }
}
