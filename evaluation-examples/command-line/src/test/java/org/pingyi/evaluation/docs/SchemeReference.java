package org.pingyi.evaluation.docs;

import org.pingyi.evaluation.plugin.FoundPlugin;
import org.pingyi.evaluation.plugin.ParameterTypes;
import org.pingyi.evaluation.plugin.PluginKind;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.rule.GradingRule;
import org.pingyi.evaluation.rule.Rule;
import org.pingyi.evaluation.vocabulary.ParameterVocabulary;
import org.pingyi.evaluation.vocabulary.SchemeKeys;
import org.pingyi.evaluation.vocabulary.Vocabulary;

/** Writes {@code docs/scheme-reference.md}: the vocabulary of schemes, and the standard rules. */
final class SchemeReference {

  private static final String HEAD =
      """
      # Scheme reference 评议方案参考

      Every key that a scheme may have, and every standard rule. Written from the code by which schemes are read: see
      [contributing](contributing.md). 本页由读取方案的代码生成，列出方案的全部键和标准规则。

      - **R**: must be there, unless the [template](templates.md) brings it. 必需，除非模板已带有。
      - Values are read from the text as written: `id: no` is the text no, `id: 1` the text 1. A key with nothing behind it is as if it were not there. 值按所写文本读取；键后为空即视为没有该键。
      - Numbers are decimals such as `-1` or `0.5`. Shares are `20%%`, `1/3` or a decimal from 0 to 1. Durations are `30d`, `15 working days`, or
        ISO-8601 periods such as `P1M`. 数字为十进制；比例可写 `20%%`、`1/3` 或 0 至 1 的小数；期限可写 `30d`、`15 working days` 或 `P1M`。
      - Reserved for later, and `unknown-key` until then: %s. 保留，暂不可用。
      - What can be wrong with a scheme: [errors](errors.md). 可能的问题见[错误代码](errors.md)。
      - For editors and services: `pingyi schema scheme` prints all of this as a JSON Schema. 也可用 `pingyi schema scheme` 输出 JSON Schema。

      ## Keys 键

      """;

  private SchemeReference() {}

  static String text(RulePlugins plugins) {
    StringBuilder text = new StringBuilder();
    String later =
        String.join(", ", SchemeKeys.SCHEME.later().stream().map(key -> "`" + key + "`").toList());
    text.append(HEAD.formatted(later));
    text.append(new VocabularyTable(true).all(SchemeKeys.SCHEME));
    text.append("## Rules 规则\n\n");
    text.append("Each is used as `{ use: ID, … }`, with its parameters beside `use`. ");
    text.append("写作 `{ use: ID, … }`，参数与 `use` 并列。\n\n");
    text.append("A report comparison stands in no scheme: whoever compares two reports says so. ");
    text.append("报告比较规则不写入方案，由比较两份报告的人指定。\n\n");
    text.append("What each calculates, when to use it, and an example: [rules](rules.md). ");
    text.append("怎样计算、何时使用、示例：见[规则](rules.zh-CN.md)。\n");
    for (PluginKind kind : PluginKind.values()) {
      if (kind.hasParameters()) {
        text.append("\n### ").append(kind.title().en()).append("\n\n");
        text.append(kind.title().zh()).append("\n");
        plugins.all().stream()
            .filter(plugin -> plugin.kind() == kind)
            .forEach(plugin -> text.append(rule(plugin)));
        if (plugins.ids(kind).isEmpty()) {
          text.append("\nThere is no standard one; a plugin may bring some. 没有标准规则，可由插件提供。\n");
        }
      }
    }
    return text.toString();
  }

  private static String rule(FoundPlugin plugin) {
    Rule<?> rule = (Rule<?>) plugin.plugin();
    StringBuilder text = new StringBuilder();
    text.append("\n#### `").append(plugin.info().id()).append("`\n\n");
    text.append(VocabularyTable.both(plugin.info().title())).append(", version ");
    text.append(plugin.info().version()).append("\n\n");
    text.append(parameters(ParameterVocabulary.of(ParameterTypes.of(rule)), "Parameters 参数"));
    if (rule instanceof GradingRule<?, ?> grading) {
      text.append('\n');
      text.append(
          parameters(
              ParameterVocabulary.of(ParameterTypes.ofGrades(grading)), "On each grade 各等次"));
    }
    return text.toString();
  }

  private static String parameters(Vocabulary keys, String title) {
    return keys.keys().isEmpty()
        ? "No parameters. 没有参数。\n"
        : title + ":\n\n" + new VocabularyTable(true).rows(keys, "");
  }
}
