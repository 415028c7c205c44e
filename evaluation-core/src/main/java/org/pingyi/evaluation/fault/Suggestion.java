package org.pingyi.evaluation.fault;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.pingyi.evaluation.stability.Stable;

/**
 * Finds the word that was probably meant, for “did you mean”: a host that is asked about an id that
 * a report does not have says it as the faults of a scheme do.
 *
 * <p>Thread-safe.
 */
@Stable
public final class Suggestion {

  /** Nobody mistypes a word this long into another one, and comparing costs its square. */
  private static final int MAX_LENGTH = 64;

  private Suggestion() {}

  /**
   * Returns the known word that is nearest to an unknown one. Capitals and small letters are alike;
   * a word of n letters may be at most n / 3 slips away, and one slip always.
   *
   * @param word the unknown word
   * @param known the words there are
   * @return the nearest, the first of several; none where nothing is near
   */
  public static Optional<String> nearest(String word, Collection<String> known) {
    if (word.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String wanted = word.toLowerCase(Locale.ROOT);
    int tolerance = Math.max(1, wanted.length() / 3);
    Optional<String> nearest = Optional.empty();
    int least = Math.min(tolerance + 1, wanted.length());
    for (String candidate : known) {
      if (Math.abs(candidate.length() - wanted.length()) <= tolerance) {
        int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT), least);
        if (distance < least) {
          nearest = Optional.of(candidate);
          least = distance;
        }
      }
    }
    return nearest;
  }

  /**
   * The restricted Damerau–Levenshtein distance: how many letters were left out, added, changed or
   * swapped with their neighbour (Damerau 1964, Comm. ACM 7:171). It is found row by row; behind a
   * row all of which is too far, none is nearer.
   *
   * @return the distance, or {@code limit} where it is not below that
   */
  static int distance(CharSequence a, CharSequence b, int limit) {
    if (Math.abs(a.length() - b.length()) >= limit) {
      return limit;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] oldest = beforeLast;
      beforeLast = last;
      last = row;
      row = oldest;
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least >= limit) {
        return limit;
      }
    }
    return row[b.length()];
  }
}
