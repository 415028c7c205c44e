package org.pingyi.evaluation.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
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
    list("papers", rules.papers());
    list("adjustments", rules.adjustments());
    one("grading", rules.grading());
    list("triggers", rules.triggers());
    if (rules.order().isPresent()) {
      one("rectification-order", rules.order());
    }
    if (!rules.statistics().isEmpty()) {
      list("statistics", rules.statistics());
    }
    if (!rules.flags().isEmpty()) {
      list("flags", rules.flags());
    }
    json.writeEndObject();
  }

  private void byId(String name, Map<String, StatedRule> rules) throws IOException {
    json.writeObjectFieldStart(name);
    for (var rule : rules.entrySet()) {
      json.writeFieldName(rule.getKey());
      rule(rule.getValue());
    }
    json.writeEndObject();
  }

  private void one(String name, Optional<StatedRule> rule) throws IOException {
    json.writeFieldName(name);
    if (rule.isPresent()) {
      rule(rule.get());
    } else {
      json.writeNull();
    }
  }

  private void list(String name, List<StatedRule> rules) throws IOException {
    json.writeArrayFieldStart(name);
    for (StatedRule rule : rules) {
      rule(rule);
    }
    json.writeEndArray();
  }

  private void rule(StatedRule rule) throws IOException {
    json.writeStartObject();
    layout.oneLine(true);
    json.writeStringField("use", rule.use());
    json.writeStringField("version", rule.version());
    texts(json, "parameters", rule.parameters());
    json.writeEndObject();
    layout.oneLine(false);
  }

  static void texts(JsonGenerator json, String name, Map<String, String> texts) throws IOException {
    json.writeObjectFieldStart(name);
    for (var text : texts.entrySet()) {
      json.writeStringField(text.getKey(), text.getValue());
    }
    json.writeEndObject();
  }
}
