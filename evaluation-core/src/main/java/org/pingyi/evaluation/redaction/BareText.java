package org.pingyi.evaluation.redaction;

import com.google.common.collect.Sets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.pingyi.evaluation.text.WhiteSpace;

/**
 * A text as people read it, whatever the width and case in which it is written, without accents and
 * without what stands between the parts of a name; each character knows where it comes from.
 */
final class BareText {

  /** More than that between two characters, and they are not of one name. */
  private static final int WIDEST = 3;

  private static final String BETWEEN = "·•・･‧∙⋅.．_＿'’";

  private static final Set<Character.UnicodeScript> WITH_BLANKS =
      Sets.immutableEnumSet(
          Character.UnicodeScript.LATIN,
          Character.UnicodeScript.GREEK,
          Character.UnicodeScript.CYRILLIC);

  private static final int FIRST = 16;
  private static final int LAST_ASCII = 0x7F;

  /** Those that most texts are made of are what they are. */
  private static final int FIRST_HAN = 0x4E00;

  private static final int LAST_HAN = 0x9FFF;

  private int[] characters = new int[FIRST];
  private int[] from = new int[FIRST];
  private int[] to = new int[FIRST];
  private int[] gaps = new int[FIRST];
  private int length;

  BareText(String text) {
    int gap = 0;
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int end = at + Character.charCount(c);
      if (isBetween(c)) {
        gap++;
      } else if (Character.getType(c) == Character.FORMAT || isAccent(c)) {
        cover(at, end);
      } else {
        add(folded(c), at, end, gap);
        gap = 0;
      }
      at = end;
    }
  }

  private static boolean isBetween(int c) {
    return Character.getType(c) == Character.DASH_PUNCTUATION
        || BETWEEN.indexOf(c) >= 0
        || (Character.isBmpCodePoint(c) && WhiteSpace.is((char) c));
  }

  private static boolean isAccent(int c) {
    return Character.UnicodeBlock.COMBINING_DIACRITICAL_MARKS.equals(Character.UnicodeBlock.of(c));
  }

  private static int[] folded(int c) {
    if (c <= LAST_ASCII) {
      return new int[] {Character.toLowerCase(c)};
    }
    if (c >= FIRST_HAN && c <= LAST_HAN) {
      return new int[] {c};
    }
    return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
        .codePoints()
        .filter(part -> !isAccent(part))
        .flatMap(
            part ->
                Character.toString(part)
                    .toUpperCase(Locale.ROOT)
                    .toLowerCase(Locale.ROOT)
                    .codePoints())
        .toArray();
  }

  private void add(int[] parts, int start, int end, int gap) {
    int before = gap;
    for (int part : parts) {
      if (length == characters.length) {
        characters = Arrays.copyOf(characters, length * 2);
        from = Arrays.copyOf(from, length * 2);
        to = Arrays.copyOf(to, length * 2);
        gaps = Arrays.copyOf(gaps, length * 2);
      }
      characters[length] = part;
      from[length] = start;
      to[length] = end;
      gaps[length] = before;
      length++;
      before = 0;
    }
  }

  /** An accent goes with the character that it stands on. */
  private void cover(int start, int end) {
    if (length > 0 && to[length - 1] == start) {
      to[length - 1] = end;
    }
  }

  int length() {
    return length;
  }

  int character(int index) {
    return characters[index];
  }

  /** Returns where a character begins in the text. */
  int from(int index) {
    return from[index];
  }

  /** Returns where a character ends in the text. */
  int to(int index) {
    return to[index];
  }

  /** Says whether a name stands from a place on. */
  boolean has(BareText name, int start) {
    int end = start + name.length;
    if (end > length) {
      return false;
    }
    for (int i = 0; i < name.length; i++) {
      if (characters[start + i] != name.characters[i]
          || (i > 0 && !mayFollow(start + i, name.gaps[i] > 0))) {
        return false;
      }
    }
    return begins(start, name) && ends(end, name);
  }

  /** What is written apart where the name is not is still the name, but not between letters. */
  private boolean mayFollow(int index, boolean apartInName) {
    return gaps[index] == 0
        || (gaps[index] <= WIDEST
            && (apartInName || !(isOfWord(characters[index - 1]) && isOfWord(characters[index]))));
  }

  private boolean begins(int start, BareText name) {
    return start == 0 || gaps[start] > 0 || !name.joins(characters[start - 1], characters[start]);
  }

  private boolean ends(int end, BareText name) {
    return end == length || gaps[end] > 0 || !name.joins(characters[end - 1], characters[end]);
  }

  /**
   * Says whether what stands side by side makes one word, so that a name is only a part of it. A
   * name of one character, or a number, stands alone; others end anywhere in scripts that are
   * written without blanks, or with endings.
   */
  private boolean joins(int one, int other) {
    return standsAlone()
        ? Character.isLetterOrDigit(one) && Character.isLetterOrDigit(other)
        : isOfWord(one) && isOfWord(other);
  }

  private boolean standsAlone() {
    return length == 1 || Arrays.stream(characters, 0, length).allMatch(Character::isDigit);
  }

  private static boolean isOfWord(int c) {
    return Character.isDigit(c)
        || (Character.isLetter(c) && WITH_BLANKS.contains(Character.UnicodeScript.of(c)));
  }
}
