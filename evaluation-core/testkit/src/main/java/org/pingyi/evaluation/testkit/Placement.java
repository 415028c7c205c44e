package org.pingyi.evaluation.testkit;

/**
 * Where a rule stands in a scheme.
 *
 * @param top lines at the top of the scheme
 * @param onLeaf lines of the first criterion, a leaf
 * @param onInner lines of the third criterion, which has others below it
 */
record Placement(String top, String onLeaf, String onInner) {

  static Placement atTop(String lines) {
    return new Placement(lines, "", "");
  }

  static Placement onLeaf(String lines) {
    return new Placement("", lines, "");
  }

  static Placement onInner(String lines) {
    return new Placement("", "", lines);
  }

  /** Returns the same lines with further ones at the top. */
  Placement with(String moreAtTop) {
    return new Placement(top + moreAtTop, onLeaf, onInner);
  }

  /** Returns a key with a rule behind it, as a scheme writes it. */
  static String key(String key, String use) {
    return key + ":\n" + use.indent(2);
  }

  /** Returns a key with a list of one rule behind it. */
  static String list(String key, String use) {
    return key + ":\n" + use.indent(4).replaceFirst("^ {4}", "  - ");
  }
}
