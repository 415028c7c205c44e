package org.pingyi.evaluation.draft;

import java.math.BigDecimal;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/**
 * A part of a rater group that is scored by itself.
 *
 * <p>Immutable and thread-safe.
 */
@Stable
public final class StratumDraft {

  private final Written written;

  private StratumDraft(Written written) {
    this.written = written;
  }

  /**
   * Returns a stratum.
   *
   * @param id its id
   * @return the stratum
   */
  public static StratumDraft stratum(String id) {
    return new StratumDraft(Written.withId(id));
  }

  /**
   * Says what people read.
   *
   * @param title the title
   * @return the stratum with it
   */
  public StratumDraft title(Text title) {
    return new StratumDraft(written.title(title));
  }

  /**
   * Says what people read, in whatever language.
   *
   * @param title the title
   * @return the stratum with it
   */
  public StratumDraft title(String title) {
    return new StratumDraft(written.with("title", title));
  }

  /**
   * Says how much it weighs beside the others.
   *
   * @param weight the weight, above 0; 1 where none is given
   * @return the stratum with it
   */
  public StratumDraft weight(long weight) {
    return new StratumDraft(written.with("weight", weight));
  }

  /**
   * Says how much it weighs beside the others.
   *
   * @param weight the weight, above 0; 1 where none is given
   * @return the stratum with it
   */
  public StratumDraft weight(BigDecimal weight) {
    return new StratumDraft(written.with("weight", weight));
  }

  Written written() {
    return written;
  }

  /** Returns the stratum as YAML. */
  @Override
  public String toString() {
    return written.toString();
  }
}
