package org.pingyi.evaluation.redaction;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as it is compared: full-width and other forms of a character are that character (NFKC),
 * and what is not seen is not there. Each place in it is one in the text.
 */
final class FoldedText {

  private static final int ASCII = 0x7f;

  private final StringBuilder folded;
  private final int[] starts;
  private final int end;

  private FoldedText(StringBuilder folded, int[] starts, int end) {
    this.folded = folded;
    this.starts = starts;
    this.end = end;
  }

  static FoldedText of(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    int[] starts = new int[text.length()];
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int before = folded.length();
      fold(c, folded);
      if (folded.length() > starts.length) {
        starts = Arrays.copyOf(starts, 2 * folded.length());
      }
      Arrays.fill(starts, before, folded.length(), at);
      at += Character.charCount(c);
    }
    return new FoldedText(folded, starts, text.length());
  }

  private static void fold(int c, StringBuilder into) {
    if (c <= ASCII || Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN) {
      into.appendCodePoint(c);
    } else if (Character.getType(c) != Character.FORMAT) {
      into.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
    }
  }

  /** Returns what is compared. */
  CharSequence folded() {
    return folded;
  }

  /** Returns where in the text it begins what begins at a place. */
  int start(int place) {
    return place < folded.length() ? starts[place] : end;
  }

  /** Returns where in the text it ends what ends before a place. */
  int end(int place) {
    int after = place;
    while (after < folded.length() && starts[after] == starts[place - 1]) {
      after++;
    }
    return start(after);
  }
}
