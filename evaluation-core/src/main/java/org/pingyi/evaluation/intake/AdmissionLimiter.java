package org.pingyi.evaluation.intake;

import java.util.Optional;
import org.pingyi.evaluation.stability.Stable;

/**
 * Holds off who guesses passes: a port behind which the host's own means lie. With 128 random bits
 * guessing is hopeless; what a limiter spares is the load. A paper that it holds off is looked at
 * by nobody and counted nowhere.
 *
 * <p>Thread-safe.
 */
@Stable
public interface AdmissionLimiter {

  /** Holds nobody off. */
  AdmissionLimiter NONE =
      new AdmissionLimiter() {
        @Override
        public boolean allows(Optional<String> origin) {
          return true;
        }

        @Override
        public void notAdmitted(Optional<String> origin) {
          // Who is never held off need not be remembered.
        }
      };

  /**
   * Says whether a sender's paper is looked at.
   *
   * @param origin the sender, as the host tells them apart; empty where it does not
   * @return false where the sender is held off
   */
  boolean allows(Optional<String> origin);

  /**
   * Hears of a paper whose pass admits nobody: it was mistyped, is not one of the box's, or was
   * revoked or replaced by another.
   *
   * @param origin the sender
   */
  void notAdmitted(Optional<String> origin);
}
