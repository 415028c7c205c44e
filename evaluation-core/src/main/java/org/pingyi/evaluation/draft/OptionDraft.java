package org.pingyi.evaluation.draft;

import java.math.BigDecimal;
import org.pingyi.evaluation.model.Attitude;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.stability.Stable;

/**
 * One of the possible answers of a scale. An option without a value, such as 不了解, is an answer but
 * no rating.
 *
 * <p>Immutable and thread-safe.
 */
@Stable
public final class OptionDraft {

  private final Written written;

  private OptionDraft(Written written) {
    this.written = written;
  }

  /**
   * Returns an option.
   *
   * @param id its id
   * @return the option
   */
  public static OptionDraft option(String id) {
    return new OptionDraft(Written.withId(id));
  }

  /**
   * Says what people read.
   *
   * @param title the title
   * @return the option with it
   */
  public OptionDraft title(Text title) {
    return new OptionDraft(written.title(title));
  }

  /**
   * Says what people read, in whatever language.
   *
   * @param title the title
   * @return the option with it
   */
  public OptionDraft title(String title) {
    return new OptionDraft(written.with("title", title));
  }

  /**
   * Says what the option is worth.
   *
   * @param value the value
   * @return the option with it
   */
  public OptionDraft value(long value) {
    return new OptionDraft(written.with("value", value));
  }

  /**
   * Says what the option is worth.
   *
   * @param value the value
   * @return the option with it
   */
  public OptionDraft value(BigDecimal value) {
    return new OptionDraft(written.with("value", value));
  }

  /**
   * Says what attitude the option shows.
   *
   * @param attitude the attitude; neutral where none is given
   * @return the option with it
   */
  public OptionDraft attitude(Attitude attitude) {
    return new OptionDraft(written.with("attitude", attitude));
  }

  /**
   * Says that whoever chooses the option is satisfied.
   *
   * @return the option with it
   */
  public OptionDraft positive() {
    return new OptionDraft(written.with("attitude", Attitude.POSITIVE));
  }

  /**
   * Says that whoever chooses the option is dissatisfied.
   *
   * @return the option with it
   */
  public OptionDraft negative() {
    return new OptionDraft(written.with("attitude", Attitude.NEGATIVE));
  }

  Written written() {
    return written;
  }

  /** Returns the option as YAML. */
  @Override
  public String toString() {
    return written.toString();
  }
}
