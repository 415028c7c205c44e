package org.pingyi.evaluation.rectification;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.pingyi.evaluation.text.CodePoints;
import org.pingyi.evaluation.text.WhiteSpace;

/** What texts in the ledger keep to, so that no item grows beyond what a journal can hold. */
final class Texts {

  private static final int LONGEST = 10_000;
  static final int LONGEST_NAME = 200;
  private static final int MOST = 50;

  private Texts() {}

  static void requireName(String name) {
    require(name, LONGEST_NAME, "a name or an id", "名称或标识");
  }

  static void requireText(String text) {
    require(text, LONGEST, "a text", "一段文字");
  }

  /** Says whether a text could be a name or an id. */
  static boolean isName(String text) {
    return !WhiteSpace.isBlank(text) && text.length() <= LONGEST_NAME && CodePoints.isWhole(text);
  }

  private static void require(String text, int longest, String what, String whatZh) {
    if (WhiteSpace.isBlank(text)) {
      throw incomplete(what + " is blank: say what it is", whatZh + "为空：请填写");
    }
    if (text.length() > longest) {
      throw incomplete(
          what + " has more than " + longest + " characters: write less",
          whatZh + "超过 " + longest + " 个字符：请精简");
    }
    if (!CodePoints.isWhole(text)) {
      throw incomplete(
          what + " has half a character or a NUL: correct it where it comes from",
          whatZh + "含有残缺字符或 NUL 字符：请在来源处改正");
    }
  }

  static List<String> requireTexts(List<String> texts) {
    texts.forEach(Texts::requireText);
    return requireSome(texts);
  }

  /** Requires one at least. */
  static <T> List<T> requireSome(List<T> items) {
    if (items.isEmpty()) {
      throw incomplete("nothing is said: say 1 to " + MOST, "没有内容：请填写 1 至 " + MOST + " 项");
    }
    return requireFew(items);
  }

  static <T> List<T> requireFew(List<T> items) {
    if (items.size() > MOST) {
      throw incomplete(
          "there are " + items.size() + " at once: say " + MOST + " at most",
          "一次填写了 " + items.size() + " 项：最多 " + MOST + " 项");
    }
    return ImmutableList.copyOf(items);
  }

  static LedgerException incomplete(String en, String zh) {
    return LedgerException.of(LedgerException.Problem.INCOMPLETE_STEP, en, zh);
  }
}
