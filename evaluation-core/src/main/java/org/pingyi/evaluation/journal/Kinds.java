package org.pingyi.evaluation.journal;

/** The names of kinds of entries and pages. */
final class Kinds {

  private static final int LONGEST = 16;

  private Kinds() {}

  static boolean isKind(String kind) {
    boolean fits = !kind.isEmpty() && kind.length() <= LONGEST && kind.charAt(0) != '-';
    for (int i = 0; fits && i < kind.length(); i++) {
      char letter = kind.charAt(i);
      fits = letter == '-' || (letter >= 'a' && letter <= 'z');
    }
    return fits;
  }

  static void check(String kind) {
    if (!isKind(kind)) {
      throw new IllegalArgumentException(
          "a kind is up to 16 lower-case letters and hyphens, a letter first: " + kind);
    }
  }
}
