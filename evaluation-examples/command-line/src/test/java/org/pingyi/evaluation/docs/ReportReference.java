package org.pingyi.evaluation.docs;

import org.pingyi.evaluation.vocabulary.report.ReportKeys;

/** Writes {@code docs/report-reference.md}: the fields of a report. */
final class ReportReference {

  private static final String HEAD =
      """
      # Report reference 评议报告参考

      Every field of `result.json`. Written from the code that the JSON Schema is written from: see [contributing](contributing.md). 本页由代码生成，列出 `result.json` 的全部字段。

      - Fields stand in the order of these tables, and every one of them is there unless it is marked optional. 字段按表中顺序排列；除注明可选的以外都会写出。
      - `null` means “not enough to say”; the explanation says why. `null` 表示不足以得出，原因见说明。
      - Scores have exactly as many decimals as the scheme's `rounding` says, observed shares four; no number has an exponent. 得分的小数位数由方案的 `rounding` 规定，比例为四位；数字不用指数形式。
      - Exact numbers of explanations are texts, since a JSON number is no exact number to most readers: a decimal in full, or a reduced fraction such as
        `1820/19`. 说明中的精确数字以文本表示。
      - The same inputs give the same bytes. 相同的输入得到逐字节相同的结果。
      - `pingyi schema report` prints all of this as a JSON Schema. 可用 `pingyi schema report` 输出 JSON Schema。

      ## Fields 字段

      """;

  private ReportReference() {}

  static String text() {
    return HEAD + new VocabularyTable(false).all(ReportKeys.REPORT).stripTrailing() + "\n";
  }
}
