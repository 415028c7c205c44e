package org.pingyi.evaluation.reference;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.explanation.Detail;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.FoundPlugin;
import org.pingyi.evaluation.plugin.ParameterTypes;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.rule.GradingRule;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Rule;
import org.pingyi.evaluation.rule.RuleInfo;
import org.pingyi.evaluation.rule.SchemeTemplate;
import org.pingyi.evaluation.scheme.PluginCalls;
import org.pingyi.evaluation.stability.Experimental;
import org.pingyi.evaluation.vocabulary.Key;
import org.pingyi.evaluation.vocabulary.ParameterVocabulary;
import org.pingyi.evaluation.vocabulary.Vocabulary;

/**
 * A plugin as a page in Markdown: title, parameters, and what its guide says where it has one.
 *
 * <p>Immutable and thread-safe.
 */
@Experimental
public final class PluginReference {

  private static final Text FORMULA = Text.of("**Formula.** ", "**公式。** ");
  private static final Text USE = Text.of("**When to use it.** ", "**何时使用。** ");
  private static final Text OTHERWISE = Text.of("**When not, and what then.** ", "**何时不用，改用什么。** ");
  private static final Text SOURCE = Text.of("**Source.** ", "**出处。** ");
  private static final Text EXAMPLE = Text.of("**Example.** ", "**例。** ");
  private static final Text EXPECTED = Text.of("The report then says", "评议报告中即有");
  private static final Text EXPLAINED = Text.of("and explains it so:", "说明如下：");
  private static final Text BEFORE = Text.of("The ballots before:", "此前的评议票：");
  private static final Text AFTER = Text.of("The ballots after:", "此后的评议票：");
  private static final Text COMPARISON = Text.of("Both reports are compared with", "两份评议报告按此比较：");
  private static final Text COMPARED = Text.of("which says", "结果中即有");
  private static final Text IN_WORDS = Text.of("and in words:", "文字形式如下：");
  private static final Text NO_PARAMETERS = Text.of("It has no parameters.", "没有参数。");
  private static final Text NO_GUIDE = Text.of("It says no more of itself.", "该插件没有其他说明。");
  private static final Text ON_GRADES = Text.of("On each grade:", "写在各等次上：");
  private static final Text ITS_GUIDE = Text.of("its guide", "使用说明");
  private static final Text ITS_TEXT = Text.of("its text", "模板内容");
  private static final Text BRINGS = Text.of("It brings", "模板内容");

  private final FoundPlugin plugin;
  private final RulePlugins plugins;

  private PluginReference(FoundPlugin plugin, RulePlugins plugins) {
    this.plugin = plugin;
    this.plugins = plugins;
  }

  /**
   * Returns the page of a plugin.
   *
   * @param plugin the plugin
   * @param plugins the rules and templates that the scheme of its example may use, with the plugin
   *     among them
   * @return the page
   */
  public static PluginReference of(FoundPlugin plugin, RulePlugins plugins) {
    return new PluginReference(plugin, plugins);
  }

  /**
   * Returns what a scheme may write beside {@code use}, and of a grading rule what it may write on
   * each grade.
   *
   * @return the keys of the parameters, in their order, and after them those on grades; none for
   *     what is no rule
   */
  public List<String> parameters() {
    Stream<Key<?>> keys =
        plugin.plugin() instanceof Rule<?> rule ? keys(rule).keys().stream() : Stream.of();
    Stream<Key<?>> onGrades =
        plugin.plugin() instanceof GradingRule<?, ?> grading
            ? ParameterVocabulary.of(ParameterTypes.ofGrades(grading)).keys().stream()
            : Stream.of();
    return Stream.concat(keys, onGrades).<String>map(Key::name).distinct().toList();
  }

  private static Vocabulary keys(Rule<?> rule) {
    return ParameterVocabulary.of(ParameterTypes.of(rule));
  }

  /**
   * Returns what the plugin's author says to those who think of using it.
   *
   * @return the guide; none where there is none
   * @throws PluginException if the plugin fails when it is asked, or gives null
   */
  public Optional<Guide> guide() {
    return said(ITS_GUIDE, plugin.plugin()::guide);
  }

  private <T> T said(Text subject, Supplier<? extends @Nullable T> question) {
    return PluginCalls.UNLIMITED.ask(plugin, () -> subject, question);
  }

  /**
   * Writes the page.
   *
   * @param language the language
   * @return the page in Markdown, with a heading of the first level and none below it
   * @throws PluginException if the plugin fails when it is asked for its guide or its text, or in
   *     its example
   * @throws InputException if its example is faulty
   */
  public String markdown(Language language) {
    RuleInfo info = plugin.info();
    StringBuilder page = new StringBuilder();
    page.append("# ").append(info.id()).append("\n\n");
    page.append(introduction(language)).append("\n\n");
    Optional<Guide> guide = guide();
    guide.ifPresent(text -> paragraph(FORMULA, text.formula(), language, page));
    relations(language, page);
    content(language, page);
    guide.ifPresentOrElse(
        text -> guide(text, language, page), () -> page.append(NO_GUIDE.in(language)).append('\n'));
    return page.toString();
  }

  private String introduction(Language language) {
    RuleInfo info = plugin.info();
    String kind = plugin.kind().title().in(language);
    return language == Language.ZH
        ? info.title().zh() + "，" + kind + "，版本 " + info.version() + "。"
        : info.title().en()
            + ", "
            + article(kind)
            + " "
            + kind
            + ", version "
            + info.version()
            + ".";
  }

  private static String article(String kind) {
    return "aeiou".indexOf(kind.charAt(0)) < 0 ? "a" : "an";
  }

  private void relations(Language language, StringBuilder page) {
    RuleInfo info = plugin.info();
    relation(Text.of("Needs ", "须同时使用 "), info.requires(), language, page);
    relation(Text.of("Not beside ", "不得同时使用 "), info.conflicts(), language, page);
    relation(Text.of("Before ", "须先于 "), info.before(), language, page);
    relation(Text.of("After ", "须后于 "), info.after(), language, page);
  }

  private static void relation(
      Text relation, Collection<String> ids, Language language, StringBuilder page) {
    if (!ids.isEmpty()) {
      String names = ids.stream().map(id -> "`" + id + "`").collect(Collectors.joining(", "));
      page.append(relation.in(language)).append(names);
      page.append(Text.of(".", "。").in(language)).append("\n\n");
    }
  }

  private void content(Language language, StringBuilder page) {
    if (plugin.plugin() instanceof Rule<?> rule) {
      Vocabulary keys = keys(rule);
      ParameterTable table = new ParameterTable(language);
      page.append(keys.keys().isEmpty() ? NO_PARAMETERS.in(language) + "\n" : table.of(keys));
      page.append('\n');
      if (rule instanceof GradingRule<?, ?> grading) {
        Vocabulary grades = ParameterVocabulary.of(ParameterTypes.ofGrades(grading));
        page.append(ON_GRADES.in(language)).append("\n\n").append(table.of(grades)).append('\n');
      }
    } else if (plugin.plugin() instanceof SchemeTemplate template) {
      page.append(BRINGS.in(language)).append("\n\n");
      block("yaml", said(ITS_TEXT, template::text), page);
    }
  }

  private void guide(Guide guide, Language language, StringBuilder page) {
    paragraph(USE, guide.use(), language, page);
    paragraph(OTHERWISE, guide.otherwise(), language, page);
    paragraph(SOURCE, guide.source(), language, page);
    Guide.Example example = guide.example();
    paragraph(EXAMPLE, example.story(), language, page);
    block("yaml", example.scheme(), page);
    boolean compares = ballots(example, language, page);
    lead(compares ? COMPARED : EXPECTED, language, page);
    block("json", example.expected(), page);
    WorkedExample worked = WorkedExample.of(plugin, example, plugins);
    if (plugin.plugin() instanceof Rule<?>) {
      lead(compares ? IN_WORDS : EXPLAINED, language, page);
      block("text", worked.text(language, Detail.PARTS), page);
    }
    page.setLength(page.length() - 1);
  }

  /**
   * Writes the ballots, of both reports where the example compares two, and says whether it does.
   */
  private static boolean ballots(Guide.Example example, Language language, StringBuilder page) {
    if (example instanceof Guide.Example.Compared two) {
      lead(BEFORE, language, page);
      block("csv", two.before(), page);
      lead(AFTER, language, page);
      block("csv", two.after(), page);
      lead(COMPARISON, language, page);
      block("yaml", two.comparison(), page);
      return true;
    }
    block("csv", ((Guide.Example.Evaluated) example).ballots(), page);
    return false;
  }

  private static void lead(Text text, Language language, StringBuilder page) {
    page.append(text.in(language)).append("\n\n");
  }

  private static void paragraph(Text label, Text text, Language language, StringBuilder page) {
    page.append(label.in(language)).append(text.in(language)).append("\n\n");
  }

  private static void block(String language, String text, StringBuilder page) {
    page.append("```").append(language).append('\n');
    page.append(text.strip()).append("\n```\n\n");
  }
}
