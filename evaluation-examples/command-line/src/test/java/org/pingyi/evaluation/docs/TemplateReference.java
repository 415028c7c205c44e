package org.pingyi.evaluation.docs;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.model.Criterion;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.Option;
import org.pingyi.evaluation.model.OptionScale;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.FoundPlugin;
import org.pingyi.evaluation.plugin.PluginKind;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.rule.SchemeTemplate;

/** Writes {@code docs/templates.md}: what each standard template brings. */
final class TemplateReference {

  private static final String HEAD =
      """
      # Templates 方案模板

      What each standard template brings. Written from the templates themselves: see [contributing](contributing.md). 本页由模板本身生成。

      A scheme names one with `template: ID`, and says itself only what is to be otherwise: its own `id` and `version` at least. Scales are added to those of
      the template; a list of criteria, rater groups or grades replaces the template's, and an entry with an id of the template inherits what it leaves out.
      方案用 `template: ID` 引用模板，只写与模板不同之处，至少写明 `id` 和 `version`。等次添加到模板的等次中；评议内容、评议主体或等次的列表整体替换模板的列表，编号与模板相同的条目继承其未写的内容。

      """;

  private TemplateReference() {}

  static String text(RulePlugins plugins) {
    List<FoundPlugin> templates =
        plugins.all().stream().filter(plugin -> plugin.kind() == PluginKind.TEMPLATE).toList();
    StringBuilder text = new StringBuilder(HEAD);
    for (FoundPlugin template : templates) {
      text.append(
          "- [%s](#%1$s) %s\n".formatted(template.info().id(), both(template.info().title())));
    }
    text.append("- [%s](#what-templates-leave-out-模板未带的规则)\n".formatted(TemplateAdditions.TITLE));
    for (FoundPlugin template : templates) {
      text.append(template(template, plugins));
    }
    return text.append(TemplateAdditions.text(plugins)).toString();
  }

  private static String template(FoundPlugin template, RulePlugins plugins) {
    String id = template.info().id();
    EvaluationScheme scheme =
        EvaluationScheme.read("scheme.yaml", "id: x\nversion: 1\ntemplate: " + id + "\n", plugins);
    StringBuilder text = new StringBuilder();
    text.append("\n## ").append(id).append("\n\n").append(both(template.info().title()));
    text.append("\n\n| criterion 评议内容 | title 名称 | scale 等次 |\n| --- | --- | --- |\n");
    scheme.criteria().forEach(criterion -> criterion(criterion, "", text));
    scales(scheme).forEach((name, scale) -> scale(name, scale, text));
    text.append("\n| rater group 评议主体 | title 名称 | weight 权重 |\n| --- | --- | --- |\n");
    scheme
        .raters()
        .forEach(
            group ->
                text.append(
                    "| `%s` | %s | %s |\n"
                        .formatted(group.id(), both(group.title()), group.weight())));
    text.append("\nGrades, best first 等次，从高到低: ");
    text.append(
        scheme.grades().stream()
            .map(grade -> "`" + grade.id() + "` " + both(grade.title()))
            .collect(Collectors.joining(", ")));
    text.append("\n\n```yaml\n");
    text.append(((SchemeTemplate) template.plugin()).text().strip());
    return text.append("\n```\n").toString();
  }

  private static void criterion(Criterion criterion, String indent, StringBuilder text) {
    String scale = criterion instanceof LeafCriterion leaf ? "`" + leaf.scale().id() + "`" : "";
    text.append(
        "| %s`%s` | %s | %s |\n".formatted(indent, criterion.id(), both(criterion.title()), scale));
    criterion.children().forEach(child -> criterion(child, indent + "– ", text));
  }

  private static Map<String, Scale> scales(EvaluationScheme scheme) {
    Map<String, Scale> scales = new TreeMap<>();
    scheme.criteria().stream()
        .flatMap(Criterion::leaves)
        .forEach(leaf -> scales.put(leaf.scale().id(), leaf.scale()));
    return scales;
  }

  private static void scale(String name, Scale scale, StringBuilder text) {
    text.append(
        "\n| option of `%s` 选项 | title 名称 | value 分值 | attitude 态度 |\n| --- | --- | --- | --- |\n"
            .formatted(name));
    for (Option option : ((OptionScale) scale).options()) {
      text.append(
          "| `%s` | %s | %s | %s |\n"
              .formatted(
                  option.id(),
                  both(option.title()),
                  option.value().map(Object::toString).orElse("–"),
                  option.value().isPresent() ? attitude(option) : "–"));
    }
  }

  private static String attitude(Option option) {
    return switch (option.attitude()) {
      case POSITIVE -> "positive 满意";
      case NEUTRAL -> "neutral 中立";
      case NEGATIVE -> "negative 不满意";
    };
  }

  private static String both(Text text) {
    return VocabularyTable.both(text);
  }
}
