package org.pingyi.evaluation.source;

/**
 * Writes trees as YAML and JSON, as an author would like to read them. The same tree gives the same
 * bytes with every version of every library, and reading them gives the same tree again, but for
 * places.
 *
 * <p>Lines end with a line feed. What is short stands on one line, all else on a line of its own.
 * Letters of all languages stand as they are; what is invisible, would break a line or turns the
 * direction of writing is escaped. So is half a pair of surrogates, which is no character: whoever
 * reads it can refuse it.
 */
public final class SourceWriter {

  private SourceWriter() {}

  /**
   * Writes a tree as YAML.
   *
   * @param tree keys with values
   * @return YAML 1.1 and 1.2 alike: a text that any reader of either might take for something else,
   *     such as {@code no}, {@code 2026-04-30} or {@code 1e3}, is in quotes; numbers and booleans
   *     are not, unless they were given as texts
   */
  public static String yaml(Node.Mapping tree) {
    return YamlText.of(tree);
  }

  /**
   * Writes a tree as JSON.
   *
   * @param tree the tree
   * @return JSON, in which numbers and booleans are such unless they were given as texts, and
   *     nothing is {@code null}
   */
  public static String json(Node tree) {
    return JsonText.of(tree);
  }

  /**
   * Writes a tree in the form that is hashed, in which it does not matter what it was read from.
   *
   * @param tree the tree
   * @return JSON without white space, in which every single value is a string; a key that has
   *     nothing is left out, and half a code point is escaped
   */
  public static String canonical(Node tree) {
    return CanonicalText.of(tree);
  }
}
