package org.pingyi.evaluation.redaction;

import java.util.Map;
import java.util.TreeMap;

/**
 * A text that is written anew with something else in place of what could tell a person, in the
 * language in which it is written. For one thread.
 */
final class Replacing {

  private static final Map<String, String> CHINESE =
      Map.of(
          "id-card", "证件号",
          "long-number", "号码",
          "phone", "电话",
          "e-mail", "邮箱",
          "account", "账号",
          "name", "姓名");

  private final String text;
  private final boolean chinese;
  private final StringBuilder anew = new StringBuilder();
  private final Map<String, Integer> replaced = new TreeMap<>();
  private int done;

  Replacing(String text) {
    this.text = text;
    this.chinese = text.codePoints().anyMatch(Replacing::isHan);
  }

  private static boolean isHan(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  /** Replaces what stands between two places, the first of which is not before the last one. */
  void replace(int from, int to, String kind) {
    anew.append(text, done, from);
    anew.append(chinese ? '〔' + CHINESE.getOrDefault(kind, kind) + '〕' : '[' + kind + ']');
    replaced.merge(kind, 1, Integer::sum);
    done = to;
  }

  Redacted end() {
    return replaced.isEmpty()
        ? Redacted.unchanged(text)
        : new Redacted(anew.append(text, done, text.length()).toString(), replaced);
  }
}
