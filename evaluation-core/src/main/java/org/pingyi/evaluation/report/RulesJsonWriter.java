package org.pingyi.evaluation.report;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.explanation.StatedRule;
import org.pingyi.evaluation.explanation.StatedRules;

/** Writes the rules of a scheme with their parameters. */
final class RulesJsonWriter {

  private final JsonWriter json;

  RulesJsonWriter(JsonWriter json) {
    this.json = json;
  }

  void write(StatedRules rules) throws IOException {
    json.startObject("rules");
    byId("scoring", rules.scoring());
    one("combining", Optional.of(rules.combining()));
    one("parts", Optional.of(rules.parts()));
    byId("inner-combining", rules.innerCombining());
    one("weighting", rules.weighting());
    byId("inner-weighting", rules.innerWeighting());
    json.list("papers", rules.papers(), this::rule);
    json.list("adjustments", rules.adjustments(), this::rule);
    one("grading", rules.grading());
    json.list("triggers", rules.triggers(), this::rule);
    if (rules.order().isPresent()) {
      one("rectification-order", rules.order());
    }
    if (!rules.statistics().isEmpty()) {
      json.list("statistics", rules.statistics(), this::rule);
    }
    if (!rules.flags().isEmpty()) {
      json.list("flags", rules.flags(), this::rule);
    }
    json.endObject();
  }

  private void byId(String name, Map<String, StatedRule> rules) throws IOException {
    json.startObject(name);
    for (var rule : rules.entrySet()) {
      json.line(rule.getKey(), rule.getValue(), this::rule);
    }
    json.endObject();
  }

  private void one(String name, Optional<StatedRule> rule) throws IOException {
    if (rule.isPresent()) {
      json.line(name, rule.get(), this::rule);
    } else {
      json.nullField(name);
    }
  }

  private void rule(StatedRule rule) throws IOException {
    json.field("use", rule.use());
    json.field("version", rule.version());
    texts(json, "parameters", rule.parameters());
  }

  static void texts(JsonWriter json, String name, Map<String, String> texts) throws IOException {
    json.startObject(name);
    for (var text : texts.entrySet()) {
      json.field(text.getKey(), text.getValue());
    }
    json.endObject();
  }
}
