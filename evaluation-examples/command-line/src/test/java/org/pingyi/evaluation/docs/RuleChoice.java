package org.pingyi.evaluation.docs;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.FoundPlugin;
import org.pingyi.evaluation.plugin.PluginKind;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.rule.Guide;

/**
 * Writes for each kind of rules which one to take: what an office asks, when each rule answers it,
 * and when another one does.
 */
final class RuleChoice {

  private static final Map<PluginKind, Text> QUESTIONS =
      Map.ofEntries(
          Map.entry(
              PluginKind.SCORING,
              Text.of(
                  "How do a rater group's answers to a criterion become a score?",
                  "一个评议主体对一项内容的作答，怎样算成得分？")),
          Map.entry(
              PluginKind.COMBINING,
              Text.of(
                  "How do the scores of several criteria or rater groups become one?",
                  "各项内容、各评议主体的得分，怎样合成一个得分？")),
          Map.entry(
              PluginKind.WEIGHTING, Text.of("How much does each criterion weigh?", "各项内容各占多大权重？")),
          Map.entry(PluginKind.PAPER, Text.of("Which papers do not count?", "哪些整张评议票不应计入？")),
          Map.entry(
              PluginKind.ADJUSTMENT,
              Text.of("What moves a score or a grade afterwards?", "算出得分、定出等次之后，什么情况还要改动？")),
          Map.entry(
              PluginKind.GRADING, Text.of("Who is excellent, and who is not?", "谁评为优秀，谁评不上？")),
          Map.entry(PluginKind.TRIGGER, Text.of("What has to be put right?", "哪些问题必须整改？")),
          Map.entry(PluginKind.ORDER, Text.of("What is put right first?", "先整改哪些问题？")),
          Map.entry(
              PluginKind.STATISTIC, Text.of("How far can the numbers be trusted?", "这些数字有多可信？")),
          Map.entry(
              PluginKind.FLAG, Text.of("Which papers should a person look at?", "哪些评议票应当请人查看？")),
          Map.entry(
              PluginKind.COMPARISON,
              Text.of("Has anything really changed since the last time?", "与上次相比，是否确有变化？")));

  private static final Text HEAD =
      Text.of(
          "| rule | when to use it | when rather another |\n| --- | --- | --- |\n",
          "| 规则 | 何时使用 | 何时改用别的 |\n| --- | --- | --- |\n");

  private static final Text WITH_OBJECTS =
      Text.of("change when objects are added or left out", "增减评议对象，");

  private static final Text CHANGE =
      Text.of(
          "\nUnless their parameters say otherwise these look at all objects, and what one comes to changes when others are"
              + " added or left out: %s.\n",
          "\n除参数另有规定外，以下规则要看全部评议对象，增减其他对象，本对象的结果也会变化：%s。\n");

  private static final Pattern CODE = Pattern.compile("`([a-z-]+)`");

  private final Set<String> ids;
  private final Language language;

  RuleChoice(RulePlugins plugins, Language language) {
    this.ids =
        plugins.all().stream()
            .filter(plugin -> plugin.kind().hasParameters())
            .map(plugin -> plugin.info().id())
            .collect(Collectors.toSet());
    this.language = language;
  }

  /** The rules of a kind; nothing where there are none. */
  String table(PluginKind kind, List<FoundPlugin> rules) {
    if (rules.isEmpty()) {
      return "";
    }
    String colon = language == Language.ZH ? "：" : ": ";
    StringBuilder text = new StringBuilder("\n### ");
    text.append(capital(kind.title().in(language))).append(colon);
    text.append(lower(QUESTIONS.get(kind).in(language))).append("\n\n").append(HEAD.in(language));
    rules.forEach(rule -> text.append(row(rule)));
    List<String> relative =
        rules.stream()
            .filter(
                rule -> guide(rule).otherwise().in(language).contains(WITH_OBJECTS.in(language)))
            .map(rule -> link(rule.info().id()))
            .toList();
    if (!relative.isEmpty()) {
      String and = language == Language.ZH ? "、" : ", ";
      text.append(CHANGE.in(language).formatted(String.join(and, relative)));
    }
    return text.toString();
  }

  private String row(FoundPlugin rule) {
    String others =
        sentences(guide(rule).otherwise()).stream()
            .filter(sentence -> namesAnother(sentence, rule.info().id()))
            .map(this::linked)
            .collect(Collectors.joining(language == Language.ZH ? "" : " "));
    return "| [%s](#%1$s) %s | %s | %s |\n"
        .formatted(
            rule.info().id(),
            rule.info().title().in(language),
            sentences(guide(rule).use()).get(0),
            others.isEmpty() ? "–" : others);
  }

  private List<String> sentences(Text text) {
    String end = language == Language.ZH ? "(?<=。)" : "(?<=[.?]) (?=[\\p{Lu}\\d`])";
    return Arrays.asList(text.in(language).split(end));
  }

  private boolean namesAnother(String sentence, String own) {
    return CODE.matcher(sentence)
        .results()
        .map(code -> code.group(1))
        .anyMatch(id -> ids.contains(id) && !id.equals(own));
  }

  private String linked(String sentence) {
    return CODE.matcher(sentence)
        .replaceAll(code -> ids.contains(code.group(1)) ? link(code.group(1)) : code.group());
  }

  private static String link(String id) {
    return "[`" + id + "`](#" + id + ")";
  }

  private static Guide guide(FoundPlugin rule) {
    return rule.plugin().guide().orElseThrow();
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private static String lower(String text) {
    return Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }
}
