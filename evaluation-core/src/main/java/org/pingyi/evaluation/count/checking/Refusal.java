package org.pingyi.evaluation.count.checking;

import java.util.function.Supplier;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.tally.RejectionReason;

/**
 * Why a ballot is rejected. What is said of a word that is not known depends on the words before
 * it, so it is found when somebody asks, who asks in the order of lines; all else is shared by the
 * ballots that are rejected for it.
 */
public final class Refusal {

  private final RejectionReason reason;
  private final Supplier<Text> detail;

  private Refusal(RejectionReason reason, Supplier<Text> detail) {
    this.reason = reason;
    this.detail = detail;
  }

  /**
   * Creates a reason that many ballots share.
   *
   * @param reason the kind of reason
   * @param detail what is said of it, which quotes no ballot
   */
  public Refusal(RejectionReason reason, Text detail) {
    this(reason, () -> detail);
  }

  /** A word is not known. */
  static Refusal unknown(RejectionReason reason, Hints hints, String word) {
    return new Refusal(reason, hints.about(word));
  }

  /** {@return the kind of reason} */
  public RejectionReason reason() {
    return reason;
  }

  /** {@return what is said of it, found when it is asked for} */
  public Text detail() {
    return detail.get();
  }
}
