package org.pingyi.evaluation.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.pingyi.evaluation.vocabulary.Bounds.Bound;
import org.pingyi.evaluation.vocabulary.Day;
import org.pingyi.evaluation.vocabulary.Decimal;
import org.pingyi.evaluation.vocabulary.Form;
import org.pingyi.evaluation.vocabulary.Key;
import org.pingyi.evaluation.vocabulary.Vocabulary;
import org.pingyi.evaluation.vocabulary.WholeNumber;
import org.pingyi.evaluation.vocabulary.Word;
import org.pingyi.evaluation.vocabulary.report.ReportKeys;

/**
 * Writes the schema of reports. Unlike a scheme a report is written by us: a number is a number, a
 * field is there or not, and none is there that is not described. Used once.
 */
final class ReportSchema {

  private static final String EXACT = "^-?(?:[0-9]+(?:\\.[0-9]+)?|[0-9]+/[1-9][0-9]*)$";

  private final Definitions definitions = new Definitions();

  ObjectNode write() {
    ObjectNode schema = Rules.JSON.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "urn:pingyi:report");
    schema.put("title", "Pingyi report 评议报告");
    schema.setAll(object(ReportKeys.REPORT));
    schema.set("$defs", definitions.write());
    return schema;
  }

  private ObjectNode object(Vocabulary vocabulary) {
    ObjectNode schema = Rules.type("object").put("description", Rules.both(vocabulary.title()));
    ObjectNode properties = schema.putObject("properties");
    for (Key<?> key : vocabulary.keys()) {
      ObjectNode field = Rules.JSON.objectNode();
      key.meaning().ifPresent(meaning -> field.put("description", Rules.both(meaning)));
      properties.set(key.name(), field.setAll(of(key.form())));
      if (key.required()) {
        schema.withArray("required").add(key.name());
      }
    }
    return schema.put("additionalProperties", false);
  }

  private ObjectNode of(Form form) {
    if (form instanceof Form.OrNull orNull) {
      return Rules.orNothing(of(orNull.form()));
    }
    if (form instanceof Form.ScoreOrGrade) {
      return Rules.type("number", "string");
    }
    if (form instanceof Form.Exact) {
      return Rules.type("string").put("pattern", EXACT);
    }
    if (form instanceof Form.Single<?> single) {
      return single(single);
    }
    if (form instanceof Form.Items<?> items) {
      return Rules.type("array").set("items", of(items.element()));
    }
    if (form instanceof Form.Table table) {
      ObjectNode schema = Rules.type("object").set("additionalProperties", of(table.value()));
      return table.key() instanceof Word<?> word
          ? schema.set("propertyNames", Rules.words(word.words()))
          : schema;
    }
    if (form instanceof Form.Fields fields) {
      return fields(fields.keys().get());
    }
    throw new IllegalArgumentException("no report has " + form.what());
  }

  private static ObjectNode single(Form.Single<?> form) {
    if (form.equals(Word.FLAG)) {
      return Rules.type("boolean");
    }
    if (form instanceof Word<?> word) {
      return Rules.words(List.copyOf(word.words()));
    }
    if (form instanceof WholeNumber<?> whole) {
      ObjectNode schema = Rules.type("integer");
      whole
          .range()
          .bounds()
          .least()
          .map(Bound::value)
          .ifPresent(least -> schema.set("minimum", Rules.JSON.numberNode(least)));
      return schema;
    }
    if (form instanceof Decimal<?>) {
      return Rules.type("number");
    }
    return form instanceof Day
        ? Rules.type("string").put("pattern", TextPattern.DATE)
        : Rules.type("string");
  }

  private ObjectNode fields(Vocabulary vocabulary) {
    if (vocabulary.variant().isEmpty()) {
      return definitions.refer(vocabulary.name(), vocabulary.name(), () -> object(vocabulary));
    }
    Vocabulary.Variant variant = vocabulary.variant().get();
    return definitions.refer(
        "either-" + vocabulary.name(),
        vocabulary.name(),
        () -> {
          ObjectNode schema =
              Rules.when(Rules.present(variant.by().name()), fields(variant.keys()));
          schema.set(
              "else",
              definitions.refer(
                  "plain-" + vocabulary.name(),
                  "plain-" + vocabulary.name(),
                  () -> object(vocabulary)));
          return schema;
        });
  }
}
