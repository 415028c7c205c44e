package org.pingyi.evaluation.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.vocabulary.Bounds;
import org.pingyi.evaluation.vocabulary.Decimal;
import org.pingyi.evaluation.vocabulary.Demands;
import org.pingyi.evaluation.vocabulary.Form;
import org.pingyi.evaluation.vocabulary.Key;
import org.pingyi.evaluation.vocabulary.Vocabulary;
import org.pingyi.evaluation.vocabulary.WholeNumber;
import org.pingyi.evaluation.vocabulary.Word;

/** Writes vocabularies as tables of Markdown, each under the name by which others link to it. */
final class VocabularyTable {

  private final Map<String, Vocabulary> found = new LinkedHashMap<>();
  private final boolean defaults;

  /**
   * Creates tables.
   *
   * @param defaults whether there is a column of what counts where a key is not there
   */
  VocabularyTable(boolean defaults) {
    this.defaults = defaults;
  }

  /** Writes a table for a vocabulary, and after it one for each that it leads to. */
  String all(Vocabulary first) {
    found.put(first.name(), first);
    StringBuilder text = new StringBuilder();
    List<String> written = new ArrayList<>();
    while (written.size() < found.size()) {
      Vocabulary next = List.copyOf(found.values()).get(written.size());
      written.add(next.name());
      text.append("### ").append(next.name()).append("\n\n").append(one(next)).append('\n');
    }
    return text.toString();
  }

  private String one(Vocabulary vocabulary) {
    StringBuilder text = new StringBuilder();
    text.append(sentence(vocabulary.title())).append("\n\n").append(rows(vocabulary, ""));
    vocabulary
        .variant()
        .ifPresent(
            variant ->
                text.append(
                    "\nWhere it has `%s`, its keys are those of %s instead. 有 `%1$s` 时，改用 %2$s 的键。\n"
                        .formatted(variant.by().name(), link(variant.keys()))));
    vocabulary
        .others()
        .ifPresent(
            form ->
                text.append("\nAll other keys are attributes: ")
                    .append(form(form))
                    .append("。其他键为属性。\n"));
    return text.toString();
  }

  /** Writes the rows of a table; the keys of records within parameters stand under their own. */
  String rows(Vocabulary vocabulary, String prefix) {
    return head() + body(vocabulary, prefix);
  }

  private String head() {
    return defaults
        ? "| key 键 | value 值 | default 默认 | meaning 含义 |\n| --- | --- | --- | --- |\n"
        : "| field 字段 | value 值 | meaning 含义 |\n| --- | --- | --- |\n";
  }

  private String body(Vocabulary vocabulary, String prefix) {
    StringBuilder text = new StringBuilder();
    for (Key<?> key : vocabulary.keys()) {
      text.append("| `").append(prefix).append(key.name()).append('`');
      text.append(!key.required() ? "" : defaults ? " **R**" : "");
      text.append(key.required() || defaults ? "" : " (optional 可选)");
      text.append(" | ").append(form(key.form())).append(" | ");
      text.append(defaults ? byDefault(key) + " | " : "");
      text.append(key.meaning().map(VocabularyTable::both).orElse("")).append(" |\n");
      if (!prefix.isEmpty() || isRecord(key.form())) {
        inner(key.form())
            .filter(keys -> isRecord(key.form()))
            .ifPresent(keys -> text.append(body(keys, prefix + key.name() + ".")));
      }
    }
    return text.toString();
  }

  /** A record of a plugin is called by its class; what the core has is called by one word. */
  private static boolean isRecord(Form form) {
    return inner(form).filter(keys -> keys.name().contains(".")).isPresent();
  }

  private static Optional<Vocabulary> inner(Form form) {
    if (form instanceof Form.Demanding demanding) {
      return inner(demanding.form());
    }
    return form instanceof Form.Fields fields ? Optional.of(fields.keys().get()) : Optional.empty();
  }

  private static String byDefault(Key<?> key) {
    return key.byDefault()
        .map(
            text ->
                key.form() instanceof Form.RuleUse ? "`{ use: " + text + " }`" : "`" + text + "`")
        .orElse("");
  }

  private String form(Form form) {
    if (form instanceof Form.Demanding demanding) {
      return form(demanding.form()) + demands(demanding.demands());
    }
    if (form instanceof Form.OrNull orNull) {
      return form(orNull.form()) + ", or `null`";
    }
    if (form instanceof Word<?> word) {
      return word.words().stream().map(each -> "`" + each + "`").collect(Collectors.joining(", "));
    }
    if (form instanceof WholeNumber<?> whole) {
      return both(whole.what()) + bounds(whole.range().bounds());
    }
    if (form instanceof Decimal<?> decimal) {
      return both(decimal.what()) + bounds(decimal.range().bounds());
    }
    if (form instanceof Form.Id id && !id.reserved().isEmpty()) {
      return both(id.what())
          + "; not 不可为 "
          + id.reserved().stream().map(each -> "`" + each + "`").collect(Collectors.joining(", "));
    }
    if (form instanceof Form.Items<?> items) {
      return "list of 列表：" + form(items.element()) + (items.nonEmpty() ? "; not empty 不可为空" : "");
    }
    if (form instanceof Form.Table table) {
      return "mapping 映射：" + form(table.key()) + " → " + form(table.value());
    }
    if (form instanceof Form.Fields fields && !isRecord(form)) {
      found.putIfAbsent(fields.keys().get().name(), fields.keys().get());
      fields
          .keys()
          .get()
          .variant()
          .ifPresent(other -> found.putIfAbsent(other.keys().name(), other.keys()));
      return link(fields.keys().get());
    }
    if (form instanceof Form.RuleUse use) {
      return "[%s](#%s) %s"
          .formatted(
              use.kind().title().en(),
              use.kind().title().en().replace(' ', '-'),
              use.kind().title().zh());
    }
    return both(form.what());
  }

  private static String link(Vocabulary vocabulary) {
    return "[%s](#%1$s)".formatted(vocabulary.name());
  }

  private static String demands(Demands demands) {
    return bounds(demands.bounds())
        + (demands.size().equals(Bounds.NONE) ? "" : ", size 数量 " + demands.size())
        + demands.pattern().map(pattern -> ", `" + pattern + "`").orElse("");
  }

  private static String bounds(Bounds bounds) {
    return bounds.equals(Bounds.NONE) ? "" : ", " + bounds;
  }

  static String both(Text text) {
    return text.en().equals(text.zh()) ? text.en() : text.en() + " " + text.zh();
  }

  private static String sentence(Text text) {
    return Character.toUpperCase(text.en().charAt(0)) + text.en().substring(1) + " " + text.zh();
  }
}
