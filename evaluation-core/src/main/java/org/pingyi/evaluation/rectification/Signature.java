package org.pingyi.evaluation.rectification;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.pingyi.evaluation.stability.Stable;

/**
 * Who takes a step, why, and as of when.
 *
 * @param actor who takes it
 * @param reason why; some steps need one
 * @param effective the day on which it took effect, where that is not the day on which it is
 *     recorded
 */
@Stable
public record Signature(Actor actor, Optional<String> reason, Optional<LocalDate> effective) {

  /**
   * Checks the signature.
   *
   * @throws LedgerException if the reason is blank, broken Unicode or longer than 10,000 characters
   */
  public Signature {
    requireNonNull(actor, "actor");
    reason.ifPresent(Texts::requireText);
    requireNonNull(effective, "effective");
  }

  /**
   * Returns a signature that gives no reason, for a step that takes effect at once.
   *
   * @param actor who takes the step
   * @return the signature
   */
  public static Signature of(Actor actor) {
    return new Signature(actor, Optional.empty(), Optional.empty());
  }

  /**
   * Returns the signature with a reason.
   *
   * @param other why
   * @return the signature
   */
  public Signature because(String other) {
    return new Signature(actor, Optional.of(other), effective);
  }

  /**
   * Returns the signature of a step that took effect on another day than it is recorded.
   *
   * @param day the day
   * @return the signature
   */
  public Signature on(LocalDate day) {
    return new Signature(actor, reason, Optional.of(day));
  }

  @Override
  public String toString() {
    return "signed by " + actor;
  }
}
