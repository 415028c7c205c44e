package org.pingyi.evaluation.source;

import java.util.List;

/**
 * What stands on one line: lists of single values and small mappings, such as an option or a rule,
 * where the line is not too long. A list of lists or mappings has a line for each.
 */
final class OneLine {

  /** How long a line may be, and how many values it may hold. */
  private static final int WIDTH = 100;

  /** From here on letters are as wide as two others: those of Chinese, Japanese and Korean. */
  private static final int FIRST_WIDE = 0x2E80;

  /** How many mappings may stand in one another on a line. */
  private static final int DEPTH = 2;

  private OneLine() {}

  /** Says whether a value may stand on one line, if that is not too long. */
  static boolean mayBe(Node node) {
    return mayBe(node, DEPTH);
  }

  private static boolean mayBe(Node node, int depth) {
    if (node instanceof Node.Items list) {
      return list.items().size() <= WIDTH && list.items().stream().allMatch(OneLine::isSingle);
    }
    if (node instanceof Node.Mapping mapping) {
      List<Node.Entry> entries = mapping.entries();
      return entries.size() <= WIDTH
          && (depth > 0 || entries.isEmpty())
          && entries.stream()
              .map(Node.Entry::value)
              .allMatch(value -> isSingle(value) || mayBe(value, depth - 1));
    }
    return isSingle(node);
  }

  /** Says whether a text fits a line, beginning in a column. */
  static boolean fits(int column, String text) {
    return column + text.length() <= WIDTH
        && column + text.codePoints().map(c -> c < FIRST_WIDE ? 1 : 2).sum() <= WIDTH;
  }

  private static boolean isSingle(Node node) {
    return node instanceof Node.Scalar;
  }
}
