package org.pingyi.evaluation.docs;

import java.util.List;
import org.pingyi.evaluation.faulty.FaultyPlugin;
import org.pingyi.evaluation.faulty.FaultyPlugin.Caught;

/** Writes {@code docs/faulty-plugins.md}: what may be wrong with a plugin, and what catches it. */
final class FaultyReference {

  private static final String HEAD =
      """
      # Faulty plugins 有缺陷的规则插件

      What may be wrong with a plugin that somebody else wrote, what catches it, and what is said. Written from `faulty-plugins.yaml`, in which each of these
      plugins stands as code; `FaultyPluginsTest` compiles each, puts it in a jar beside a host, and holds what is said here, and that a scheme which does not use
      it comes to the same report as without it. What only tests can catch stands in the test kit, and `ContractsTest` holds it. See [contributing](contributing.md).
      本页由 `faulty-plugins.yaml` 生成，每个缺陷都有实际的代码；测试会逐一编译、打包并运行，并确认不使用它的方案结果不变。

      - A plugin that cannot be used when **plugins are found** is a problem (`RulePlugins.problems()`, `pingyi.jar plugins`) and hides no other; a scheme that
        names it has the fault `unknown-plugin`.
      - What a plugin does wrong **later** ends the reading, the count, the evaluation or the comparison with a `PluginException`, which names the plugin, its version,
        its jar and the object. There is no report then, and so none with a hole in it.
      - What only shows in how a number came about is caught **when the report is explained**, by `--explain` as by `pingyi.jar explain`; the test kit catches it
        before.

      发现插件时的问题列在 `RulePlugins.problems()` 中，不影响其他插件；此后的任何错误都以 `PluginException` 结束，写明插件、版本、jar 和评议对象，不产生报告。

      """;

  private static final String TAIL =
      """
      In messages `faulty.jar` stands for the path of the jar, and `other.jar` for that of a second one. Where what Java says differs from one Java to the next,
      the message is cut with “…”. 表中 `faulty.jar` 代表 jar 的路径。

      ## What no program can know 程序无法判断的

      A rule that catches its own failure and answers “not applicable”, with a reason, says what a rule may say: it cannot be told from one that does not apply. The
      explanation quotes its reason. A rule that is wrong in the same way each time, by a formula that it explains faithfully, is wrong: read its working.
      规则若吞掉自己的异常而回答“不适用”，程序无法分辨；说明中会写出它给的理由。

      ## What is not contained 不作隔离的

      Plugins run in the host's process, with its rights. A jar that ends the process, fills its memory, changes its default locale or looks into its files is not
      kept from it: only take jars from people whom you would let change the program. An `OutOfMemoryError` is nobody's fault and passes as it is. A time limit
      (`RuleTimeLimit`, `--rule-time-limit`) begins when plugins have been found; a constructor that never comes back keeps discovery for ever, unless the
      plugin is left out by its id. A call that takes too long is left behind in its thread, which keeps a processor where it computes.
      插件在宿主进程内运行，权限与宿主相同；时限只约束发现之后的调用，超时的调用会留在其线程中。

      ## What to read next

      - [Getting started: a rule of your own](getting-started-rule-author.md): how to write one that is not listed here.
      - [Decisions](decisions/README.md): why a rule that fails ends the evaluation.
      """;

  private FaultyReference() {}

  static String text() {
    List<FaultyPlugin> all = FaultyPlugin.all();
    StringBuilder text = new StringBuilder(HEAD);
    for (Caught caught : Caught.values()) {
      List<FaultyPlugin> here = all.stream().filter(each -> each.caught() == caught).toList();
      if (!here.isEmpty()) {
        text.append("## Caught ").append(caught.words()).append("\n\n");
        text.append("| a plugin that 缺陷 | what is said 提示 |\n| --- | --- |\n");
        here.forEach(plugin -> row(text, plugin));
        text.append('\n');
      }
    }
    return text.append(TAIL).toString();
  }

  private static void row(StringBuilder text, FaultyPlugin plugin) {
    String says =
        plugin.says().replace("{jar}", "faulty.jar").replace("{other}", "other.jar").strip();
    text.append("| ")
        .append(plugin.en())
        .append(' ')
        .append(plugin.zh())
        .append(" | `")
        .append(says)
        .append(plugin.says().endsWith(" ") ? " …" : "")
        .append("` |\n");
  }
}
