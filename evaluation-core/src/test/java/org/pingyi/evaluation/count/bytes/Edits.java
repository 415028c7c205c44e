package org.pingyi.evaluation.count.bytes;

import java.util.SplittableRandom;

/** Slips of whoever writes ballots by hand or by a broken program. */
final class Edits {

  private Edits() {}

  /** Takes up to two characters out somewhere, and perhaps puts one of an alphabet there. */
  static String one(SplittableRandom random, String text, String alphabet) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(3));
    String put =
        random.nextBoolean() ? "" : alphabet.charAt(random.nextInt(alphabet.length())) + "";
    return text.substring(0, from) + put + text.substring(to);
  }
}
