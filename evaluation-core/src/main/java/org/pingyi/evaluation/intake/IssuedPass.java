package org.pingyi.evaluation.intake;

import static java.util.Objects.requireNonNull;

import org.pingyi.evaluation.stability.Stable;

/**
 * A pass that was issued, to be handed to one rater.
 *
 * @param batch the batch's id
 * @param serial its number in the ballot box, from 1: by it a lost pass is revoked
 * @param pass the secret code, which the box does not keep
 */
@Stable
public record IssuedPass(String batch, int serial, Pass pass) {

  /** Checks that all is there. */
  public IssuedPass {
    requireNonNull(batch, "batch");
    requireNonNull(pass, "pass");
  }
}
