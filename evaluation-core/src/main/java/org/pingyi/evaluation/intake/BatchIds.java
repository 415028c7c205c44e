package org.pingyi.evaluation.intake;

import org.pingyi.evaluation.text.WhiteSpace;

/** What may be the id of a batch or of a submission. */
final class BatchIds {

  static final int LONGEST = 100;

  private BatchIds() {}

  static boolean fits(String id) {
    return !WhiteSpace.isBlank(id) && id.length() <= LONGEST;
  }

  static void require(String id) {
    if (!fits(id)) {
      throw new IllegalArgumentException("an id has from 1 to " + LONGEST + " characters");
    }
  }
}
