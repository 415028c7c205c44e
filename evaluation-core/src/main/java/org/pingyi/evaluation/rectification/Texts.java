package org.pingyi.evaluation.rectification;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.pingyi.evaluation.text.WhiteSpace;

/** What texts in the ledger keep to, so that no item grows beyond what a journal can hold. */
final class Texts {

  private static final int LONGEST = 10_000;
  static final int LONGEST_NAME = 200;
  private static final int MOST = 50;

  private Texts() {}

  static void requireName(String name) {
    if (WhiteSpace.isBlank(name) || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException("a name has 1 to " + LONGEST_NAME + " characters");
    }
  }

  static void requireText(String text) {
    if (WhiteSpace.isBlank(text) || text.length() > LONGEST) {
      throw new IllegalArgumentException("a text has 1 to " + LONGEST + " characters");
    }
  }

  static List<String> requireTexts(List<String> texts) {
    texts.forEach(Texts::requireText);
    return requireSome(texts);
  }

  /** Requires one at least. */
  static <T> List<T> requireSome(List<T> items) {
    if (items.isEmpty()) {
      throw new IllegalArgumentException("1 to " + MOST + " at once, not none");
    }
    return requireFew(items);
  }

  static <T> List<T> requireFew(List<T> items) {
    if (items.size() > MOST) {
      throw new IllegalArgumentException("at most " + MOST + " at once, not " + items.size());
    }
    return ImmutableList.copyOf(items);
  }
}
