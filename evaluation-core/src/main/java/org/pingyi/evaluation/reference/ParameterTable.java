package org.pingyi.evaluation.reference;

import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.vocabulary.Bounds;
import org.pingyi.evaluation.vocabulary.Decimal;
import org.pingyi.evaluation.vocabulary.Demands;
import org.pingyi.evaluation.vocabulary.Form;
import org.pingyi.evaluation.vocabulary.Key;
import org.pingyi.evaluation.vocabulary.Vocabulary;
import org.pingyi.evaluation.vocabulary.WholeNumber;
import org.pingyi.evaluation.vocabulary.Word;

/** The parameters of a plugin as a table in Markdown, those of a record under its own name. */
final class ParameterTable {

  private static final Text HEAD =
      Text.of("| parameter | value | default | meaning |", "| 参数 | 值 | 默认 | 含义 |");
  private static final Text REQUIRED = Text.of("required", "必需");
  private static final Text OPTIONAL = Text.of("optional", "可选");

  private final Language language;

  ParameterTable(Language language) {
    this.language = language;
  }

  String of(Vocabulary keys) {
    return HEAD.in(language) + "\n| --- | --- | --- | --- |\n" + rows(keys, "", Set.of());
  }

  /** The rows of a record within itself would have no end: it has one, which says what it is. */
  private String rows(Vocabulary keys, String prefix, Set<String> around) {
    Set<String> met = Sets.union(around, Set.of(keys.name()));
    StringBuilder rows = new StringBuilder();
    for (Key<?> key : keys.keys()) {
      String name = prefix + key.name();
      rows.append("| `").append(name).append("` | ").append(cell(form(key.form())));
      rows.append(" | ").append(cell(byDefault(key)));
      rows.append(" | ").append(cell(key.meaning().map(text -> text.in(language)).orElse("")));
      rows.append(" |\n");
      inner(key.form())
          .filter(record -> !met.contains(record.name()))
          .ifPresent(record -> rows.append(rows(record, name + ".", met)));
    }
    return rows.toString();
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }

  private String byDefault(Key<?> key) {
    return key.byDefault()
        .map(value -> "`" + value + "`")
        .orElseGet(() -> (key.required() ? REQUIRED : OPTIONAL).in(language));
  }

  private static Optional<Vocabulary> inner(Form form) {
    return form instanceof Form.Fields fields ? Optional.of(fields.keys().get()) : Optional.empty();
  }

  private String form(Form form) {
    if (form instanceof Form.Demanding demanding) {
      return form(demanding.form()) + demands(demanding.demands());
    }
    if (form instanceof Word<?> word) {
      return word.words().stream().map(each -> "`" + each + "`").collect(Collectors.joining(", "));
    }
    if (form instanceof WholeNumber<?> whole) {
      return whole.what().in(language) + bounds(whole.range().bounds());
    }
    if (form instanceof Decimal<?> decimal) {
      return decimal.what().in(language) + bounds(decimal.range().bounds());
    }
    if (form instanceof Form.Items<?> items) {
      return Text.of("list of ", "列表：").in(language) + form(items.element());
    }
    if (form instanceof Form.Table table) {
      return Text.of("mapping of ", "映射：").in(language)
          + form(table.key())
          + " → "
          + form(table.value());
    }
    return form.what().in(language);
  }

  private String demands(Demands demands) {
    return bounds(demands.bounds())
        + (demands.size().equals(Bounds.NONE)
            ? ""
            : Text.of(", size ", "，数量 ").in(language) + demands.size())
        + demands.pattern().map(pattern -> ", `" + pattern + "`").orElse("");
  }

  private String bounds(Bounds bounds) {
    return bounds.equals(Bounds.NONE) ? "" : Text.of(", ", "，").in(language) + bounds;
  }
}
