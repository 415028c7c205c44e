package org.pingyi.evaluation.draft;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/**
 * The possible answers to a criterion: options, or a range of numbers.
 *
 * <p>Immutable and thread-safe.
 */
@Stable
public final class ScaleDraft {

  private final String id;
  private final Written written;

  private ScaleDraft(String id, Written written) {
    this.id = requireNonNull(id, "id");
    this.written = written;
  }

  /**
   * Returns a scale that has neither options nor a range so far.
   *
   * @param id its id
   * @return the scale
   */
  public static ScaleDraft scale(String id) {
    return new ScaleDraft(id, Written.NOTHING);
  }

  /**
   * Says what people read.
   *
   * @param title the title
   * @return the scale with it
   */
  public ScaleDraft title(Text title) {
    return new ScaleDraft(id, written.title(title));
  }

  /**
   * Says what people read, in whatever language.
   *
   * @param title the title
   * @return the scale with it
   */
  public ScaleDraft title(String title) {
    return new ScaleDraft(id, written.with("title", title));
  }

  /**
   * Gives the possible answers.
   *
   * @param options the options, in place of those given before
   * @return the scale with it
   */
  public ScaleDraft options(OptionDraft... options) {
    return new ScaleDraft(id, written.withList("options", options, OptionDraft::written));
  }

  /**
   * Lets answers be numbers.
   *
   * @param from the least
   * @param to the greatest
   * @param step how far one is from the next, above 0
   * @return the scale with it
   */
  public ScaleDraft range(long from, long to, long step) {
    return new ScaleDraft(id, range(r -> r.with("from", from).with("to", to).with("step", step)));
  }

  /**
   * Lets answers be numbers.
   *
   * @param from the least
   * @param to the greatest
   * @param step how far one is from the next, above 0
   * @return the scale with it
   */
  public ScaleDraft range(BigDecimal from, BigDecimal to, BigDecimal step) {
    return new ScaleDraft(id, range(r -> r.with("from", from).with("to", to).with("step", step)));
  }

  /**
   * Says from which number of the range on an answer is positive.
   *
   * @param value the number
   * @return the scale with it
   */
  public ScaleDraft positiveFrom(long value) {
    return new ScaleDraft(id, range(r -> r.with("positive-from", value)));
  }

  /**
   * Says from which number of the range on an answer is positive.
   *
   * @param value the number
   * @return the scale with it
   */
  public ScaleDraft positiveFrom(BigDecimal value) {
    return new ScaleDraft(id, range(r -> r.with("positive-from", value)));
  }

  /**
   * Says below which number of the range an answer is negative.
   *
   * @param value the number
   * @return the scale with it
   */
  public ScaleDraft negativeBelow(long value) {
    return new ScaleDraft(id, range(r -> r.with("negative-below", value)));
  }

  /**
   * Says below which number of the range an answer is negative.
   *
   * @param value the number
   * @return the scale with it
   */
  public ScaleDraft negativeBelow(BigDecimal value) {
    return new ScaleDraft(id, range(r -> r.with("negative-below", value)));
  }

  private Written range(UnaryOperator<Written> change) {
    return written.within("range", change);
  }

  String id() {
    return id;
  }

  Written written() {
    return written;
  }

  /** Returns the scale as YAML. */
  @Override
  public String toString() {
    return written.toString();
  }
}
