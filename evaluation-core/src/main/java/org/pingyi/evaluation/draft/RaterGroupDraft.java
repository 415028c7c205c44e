package org.pingyi.evaluation.draft;

import java.math.BigDecimal;
import java.util.Map;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/**
 * Who rates: the masses, party members on each other, leaders, oneself, …
 *
 * <p>Immutable and thread-safe.
 */
@Stable
public final class RaterGroupDraft {

  private final Written written;

  private RaterGroupDraft(Written written) {
    this.written = written;
  }

  /**
   * Returns a rater group.
   *
   * @param id its id
   * @return the rater group
   */
  public static RaterGroupDraft group(String id) {
    return new RaterGroupDraft(Written.withId(id));
  }

  /**
   * Says what people read.
   *
   * @param title the title
   * @return the rater group with it
   */
  public RaterGroupDraft title(Text title) {
    return new RaterGroupDraft(written.title(title));
  }

  /**
   * Says what people read, in whatever language.
   *
   * @param title the title
   * @return the rater group with it
   */
  public RaterGroupDraft title(String title) {
    return new RaterGroupDraft(written.with("title", title));
  }

  /**
   * Says how much it weighs beside the others.
   *
   * @param weight the weight, above 0; 1 where none is given
   * @return the rater group with it
   */
  public RaterGroupDraft weight(long weight) {
    return new RaterGroupDraft(written.with("weight", weight));
  }

  /**
   * Says how much it weighs beside the others.
   *
   * @param weight the weight, above 0; 1 where none is given
   * @return the rater group with it
   */
  public RaterGroupDraft weight(BigDecimal weight) {
    return new RaterGroupDraft(written.with("weight", weight));
  }

  /**
   * Says how many ballots the group must give on an object before it is scored.
   *
   * @param ballots the least number; 0 where none is given
   * @return the rater group with it
   */
  public RaterGroupDraft minimum(long ballots) {
    return new RaterGroupDraft(written.with("minimum", ballots));
  }

  /**
   * Says how many papers were given out to the group.
   *
   * @param papers the number of papers
   * @return the rater group with it
   */
  public RaterGroupDraft issued(long papers) {
    return new RaterGroupDraft(written.with("issued", papers));
  }

  /**
   * Says whether nobody may learn who of the group wrote what.
   *
   * @param anonymous false where ratings are given by name, such as a self-appraisal; true where
   *     nothing is said
   * @return the rater group with it
   */
  public RaterGroupDraft anonymous(boolean anonymous) {
    return new RaterGroupDraft(written.with("anonymous", anonymous));
  }

  /**
   * Splits the group into strata.
   *
   * @param strata the strata, in place of those given before
   * @return the rater group with it
   */
  public RaterGroupDraft strata(StratumDraft... strata) {
    return new RaterGroupDraft(written.withList("strata", strata, StratumDraft::written));
  }

  /**
   * Gives the group another weight on some objects; the first that fits an object counts.
   *
   * @param objects the attributes that an object must have, with their values
   * @param weight the weight on those objects, above 0
   * @return the rater group with it
   */
  public RaterGroupDraft weightFor(Map<String, String> objects, long weight) {
    return new RaterGroupDraft(plusWeight(objects, weight));
  }

  /**
   * Gives the group another weight on some objects; the first that fits an object counts.
   *
   * @param objects the attributes that an object must have, with their values
   * @param weight the weight on those objects, above 0
   * @return the rater group with it
   */
  public RaterGroupDraft weightFor(Map<String, String> objects, BigDecimal weight) {
    return new RaterGroupDraft(plusWeight(objects, weight));
  }

  private Written plusWeight(Map<String, String> objects, Object weight) {
    return written.plus(
        "weight-for", Written.NOTHING.with("objects", objects).with("weight", weight));
  }

  Written written() {
    return written;
  }

  /** Returns the rater group as YAML. */
  @Override
  public String toString() {
    return written.toString();
  }
}
