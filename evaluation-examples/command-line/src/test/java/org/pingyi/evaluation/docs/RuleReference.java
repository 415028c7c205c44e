package org.pingyi.evaluation.docs;

import java.util.Arrays;
import java.util.List;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.FoundPlugin;
import org.pingyi.evaluation.plugin.PluginKind;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.reference.PluginReference;

/** Writes {@code docs/rules.md}: what each standard rule says of itself, by kind. */
final class RuleReference {

  private static final Text HEAD =
      Text.of(
          """
          # Rules

          [中文](rules.zh-CN.md)

          Every standard rule: what it calculates, its parameters, when to use it and when not, where it comes from, and an example that a test
          redoes. Written from the rules themselves: see [contributing](contributing.md). `pingyi.jar plugins --doc ID` prints the same of one rule,
          and with `--plugins DIR` of one that a plugin brings.

          A scheme uses a rule as `{ use: ID, … }`, with its parameters beside `use`; the [scheme reference](scheme-reference.md) says where. Report comparisons
          stand in no scheme: `pingyi.jar compare BEFORE AFTER --use ID --with "…"` takes the same. How to write a rule is in [writing rules](writing-rules.md).

          ## Which one
          """,
          """
          # 规则

          [English](rules.md)

          全部标准规则：怎样计算、有哪些参数、何时使用、何时不用、出处，以及由测试复算的例子。本页由规则本身生成，见[参与开发](contributing.md)（英文）。`pingyi.jar plugins --doc ID` 输出其中一条，
          加 `--plugins DIR` 也可输出插件提供的规则。

          方案用 `{ use: ID, … }` 引用规则，参数与 `use` 并列；用在何处，见[评议方案参考](scheme-reference.md)。报告比较规则不写入方案，用 `pingyi.jar compare BEFORE AFTER --use ID --with "…"` 调用，参数写法相同。自己写规则，见[编写规则](writing-rules.zh-CN.md)。

          ## 用哪一条
          """);

  private static final Text NONE =
      Text.of("There is no standard one; a plugin may bring some.", "没有标准规则，可由插件提供。");

  private final RulePlugins plugins;
  private final Language language;

  private RuleReference(RulePlugins plugins, Language language) {
    this.plugins = plugins;
    this.language = language;
  }

  static String text(RulePlugins plugins, Language language) {
    return new RuleReference(plugins, language).text();
  }

  private String text() {
    StringBuilder text = new StringBuilder(HEAD.in(language));
    List<PluginKind> kinds =
        Arrays.stream(PluginKind.values()).filter(PluginKind::hasParameters).toList();
    RuleChoice choice = new RuleChoice(plugins, language);
    kinds.forEach(kind -> text.append(choice.table(kind, rules(kind))));
    for (PluginKind kind : kinds) {
      text.append("\n## ").append(heading(kind)).append('\n');
      List<FoundPlugin> rules = rules(kind);
      rules.forEach(rule -> text.append('\n').append(page(rule)));
      if (rules.isEmpty()) {
        text.append('\n').append(NONE.in(language)).append('\n');
      }
    }
    return text.toString();
  }

  private List<FoundPlugin> rules(PluginKind kind) {
    return plugins.all().stream().filter(plugin -> plugin.kind() == kind).toList();
  }

  private String heading(PluginKind kind) {
    String title = kind.title().in(language);
    return language == Language.ZH
        ? title
        : Character.toUpperCase(title.charAt(0)) + title.substring(1) + "s";
  }

  private String page(FoundPlugin rule) {
    return PluginReference.of(rule, plugins).markdown(language).replaceFirst("^# ", "### ");
  }
}
