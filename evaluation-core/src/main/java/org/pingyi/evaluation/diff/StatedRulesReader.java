package org.pingyi.evaluation.diff;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.pingyi.evaluation.rule.Origin;
import org.pingyi.evaluation.source.JsonCursor;

/** Reads which rules the scheme states, with their parameters. */
final class StatedRulesReader {

  private final JsonCursor json;
  private final Settings settings;

  StatedRulesReader(JsonCursor json, Settings settings) {
    this.json = json;
    this.settings = settings;
  }

  /** Reads the current value, the rules. */
  void read() {
    json.object(
        name -> {
          switch (name) {
            case "adjustments" -> json.list(() -> settings.list("rules", rule()));
            case "triggers" -> json.list(() -> settings.list("triggers", rule()));
            case "statistics" -> json.list(() -> settings.list("statistics", rule()));
            case "flags" -> json.list(() -> settings.list("review", rule()));
            case "papers" -> json.list(() -> settings.list("papers", rule()));
            case "scoring", "inner-combining", "inner-weighting" ->
                json.object(
                    of -> {
                      settings.put(Origin.path(name, of), rule());
                      return true;
                    });
            case "combining", "parts", "weighting", "grading", "rectification-order" -> {
              if (json.isScalar()) {
                return false;
              }
              settings.put(name, rule());
            }
            default -> {
              return false;
            }
          }
          return true;
        });
  }

  private ListedRule rule() {
    Map<String, String> rule = new LinkedHashMap<>();
    Map<String, String> parameters = new LinkedHashMap<>();
    json.object(
        Set.of("use", "version"),
        name -> {
          switch (name) {
            case "use", "version" -> rule.put(name, json.text());
            case "parameters" ->
                json.object(
                    key -> {
                      parameters.put(key, json.text());
                      return true;
                    });
            default -> {
              return false;
            }
          }
          return true;
        });
    return new ListedRule(
        rule.getOrDefault("use", ""), rule.getOrDefault("version", ""), parameters);
  }
}
