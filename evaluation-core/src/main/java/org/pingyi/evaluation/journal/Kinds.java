package org.pingyi.evaluation.journal;

import java.util.regex.Pattern;

/** The names of kinds of entries and pages. */
final class Kinds {

  private static final Pattern KIND = Pattern.compile("[a-z][a-z-]{0,15}");

  private Kinds() {}

  static boolean isKind(String kind) {
    return KIND.matcher(kind).matches();
  }

  static void check(String kind) {
    if (!isKind(kind)) {
      throw new IllegalArgumentException(
          "a kind is up to 16 lower-case letters and hyphens, a letter first: " + kind);
    }
  }
}
