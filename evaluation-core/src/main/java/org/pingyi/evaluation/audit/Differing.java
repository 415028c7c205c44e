package org.pingyi.evaluation.audit;

import org.pingyi.evaluation.model.Text;

/** What is said of an export that contradicts itself. */
final class Differing {

  private Differing() {}

  /** Returns what differs, and what to do about it. */
  static Text text(String en, String zh) {
    return Text.of(
        en
            + ": have the box exported anew; if it still differs, keep both copies, and have it explained",
        zh + "：请重新导出票箱；若仍不符，请保留两份副本并要求说明");
  }
}
