package org.pingyi.evaluation.intake;

import java.util.Arrays;
import org.pingyi.evaluation.tally.RejectionReason;

/** Reasons by their codes, which never change. */
final class Reasons {

  private Reasons() {}

  static RejectionReason of(String code) {
    return Arrays.stream(RejectionReason.values())
        .filter(reason -> reason.code().equals(code))
        .findAny()
        .orElseThrow(() -> new IllegalArgumentException("an unknown reason"));
  }
}
