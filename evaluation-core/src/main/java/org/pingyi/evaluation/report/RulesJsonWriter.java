package org.pingyi.evaluation.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.explanation.StatedRule;
import org.pingyi.evaluation.explanation.StatedRules;

/** Writes the rules of a scheme with their parameters. */
final class RulesJsonWriter {

  private final JsonGenerator json;
  private final JsonLayout layout;

  RulesJsonWriter(JsonGenerator json, JsonLayout layout) {
    this.json = json;
    this.layout = layout;
  }

  void write(StatedRules rules) throws IOException {
    json.writeObjectFieldStart("rules");
    byId("scoring", rules.scoring());
    one("combining", Optional.of(rules.combining()));
    one("parts", Optional.of(rules.parts()));
    byId("inner-combining", rules.innerCombining());
    one("weighting", rules.weighting());
    byId("inner-weighting", rules.innerWeighting());
    layout.list(json, "papers", rules.papers(), this::rule);
    layout.list(json, "adjustments", rules.adjustments(), this::rule);
    one("grading", rules.grading());
    layout.list(json, "triggers", rules.triggers(), this::rule);
    if (rules.order().isPresent()) {
      one("rectification-order", rules.order());
    }
    if (!rules.statistics().isEmpty()) {
      layout.list(json, "statistics", rules.statistics(), this::rule);
    }
    if (!rules.flags().isEmpty()) {
      layout.list(json, "flags", rules.flags(), this::rule);
    }
    json.writeEndObject();
  }

  private void byId(String name, Map<String, StatedRule> rules) throws IOException {
    json.writeObjectFieldStart(name);
    for (var rule : rules.entrySet()) {
      layout.line(json, rule.getKey(), rule.getValue(), this::rule);
    }
    json.writeEndObject();
  }

  private void one(String name, Optional<StatedRule> rule) throws IOException {
    if (rule.isPresent()) {
      layout.line(json, name, rule.get(), this::rule);
    } else {
      json.writeNullField(name);
    }
  }

  private void rule(StatedRule rule) throws IOException {
    json.writeStringField("use", rule.use());
    json.writeStringField("version", rule.version());
    texts(json, "parameters", rule.parameters());
  }

  static void texts(JsonGenerator json, String name, Map<String, String> texts) throws IOException {
    json.writeObjectFieldStart(name);
    for (var text : texts.entrySet()) {
      json.writeStringField(text.getKey(), text.getValue());
    }
    json.writeEndObject();
  }
}
