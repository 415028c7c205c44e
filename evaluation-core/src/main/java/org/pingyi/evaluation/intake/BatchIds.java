package org.pingyi.evaluation.intake;

import org.pingyi.evaluation.text.CodePoints;
import org.pingyi.evaluation.text.WhiteSpace;

/** What may be the id of a batch or of a submission, or the name of a channel. */
final class BatchIds {

  static final int LONGEST = 100;

  private BatchIds() {}

  static void require(String id) {
    if (!isName(id)) {
      throw new IllegalArgumentException(
          "an id has from 1 to " + LONGEST + " characters, none of them a control character");
    }
  }

  /** Says whether a text is one that can be written, and read again as the same. */
  static boolean isName(String text) {
    return !WhiteSpace.isBlank(text)
        && text.length() <= LONGEST
        && !hasControl(text)
        && !CodePoints.hasHalf(text);
  }

  private static boolean hasControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
