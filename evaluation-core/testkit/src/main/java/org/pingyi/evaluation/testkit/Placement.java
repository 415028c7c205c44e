package org.pingyi.evaluation.testkit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a rule stands in a scheme.
 *
 * @param top lines at the top of the scheme
 * @param onLeaf lines of the first criterion, a leaf
 * @param onInner lines of the third criterion, which has others below it
 */
record Placement(String top, String onLeaf, String onInner) {

  /** The end of a line, where the next is neither indented nor an entry of a list. */
  private static final Pattern NEXT_KEY = Pattern.compile("\\n(?=[^\\s-])");

  static Placement atTop(String lines) {
    return new Placement(lines, "", "");
  }

  static Placement onLeaf(String lines) {
    return new Placement("", lines, "");
  }

  static Placement onInner(String lines) {
    return new Placement("", "", lines);
  }

  /**
   * Returns the same lines with further ones at the top. Where a key is there already, what is
   * below it goes to the end of what is there; what stands on its line would be there twice, and is
   * left for the scheme's reader to refuse.
   */
  Placement with(String moreAtTop) {
    return with(moreAtTop, (known, more) -> joined(known, more));
  }

  /** Returns the same, but that what is below a key goes to the beginning of what is there. */
  Placement withFirst(String moreAtTop) {
    return with(moreAtTop, (known, more) -> joined(more, known));
  }

  private Placement with(String moreAtTop, BinaryOperator<String> join) {
    Map<String, String> blocks = new LinkedHashMap<>();
    Stream.concat(blocks(top), blocks(moreAtTop))
        .forEach(block -> blocks.merge(key(block), block, join));
    return new Placement(String.join("", blocks.values()), onLeaf, onInner);
  }

  private static String joined(String first, String second) {
    String line = key(first) + ":\n";
    return first.startsWith(line) && second.startsWith(line)
        ? line + below(first) + below(second)
        : first + second;
  }

  /** Returns each key at the top with all that is below it. */
  private static Stream<String> blocks(String lines) {
    return lines.isBlank()
        ? Stream.of()
        : NEXT_KEY.splitAsStream(lines.stripTrailing()).map(block -> block + "\n");
  }

  private static String key(String block) {
    return block.substring(0, Math.max(0, block.indexOf(':')));
  }

  private static String below(String block) {
    return block.substring(block.indexOf('\n') + 1).stripTrailing().stripIndent().indent(2);
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
