package org.pingyi.evaluation.diff;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.pingyi.evaluation.rule.Origin;

/** Reads which rules the scheme states, with their parameters. */
final class RulesReader {

  private final JsonCursor json;
  private final Settings settings;

  /** How often a rule came in its list. */
  private final Map<String, Integer> times = new HashMap<>();

  RulesReader(JsonCursor json, Settings settings) {
    this.json = json;
    this.settings = settings;
  }

  /** Reads the current value, the rules. */
  void read() {
    json.object(
        name -> {
          switch (name) {
            case "adjustments" -> json.list(() -> oneOf("rules"));
            case "triggers" -> json.list(() -> oneOf("triggers"));
            case "papers" -> json.list(() -> oneOf("papers"));
            case "scoring", "inner-combining", "inner-weighting" ->
                json.object(
                    of -> {
                      rule(Origin.path(name, of));
                      return true;
                    });
            case "combining", "parts", "weighting", "grading" -> {
              if (json.isScalar()) {
                return false;
              }
              rule(name);
            }
            default -> {
              return false;
            }
          }
          return true;
        });
    settings.stated();
  }

  /** A rule of a list is known by its id, and by how often that came before. */
  private void oneOf(String list) {
    Map<String, String> rule = new LinkedHashMap<>();
    Map<String, String> parameters = parameters(rule);
    String use = rule.getOrDefault("use", "");
    String id = Origin.path(list, use);
    int number = times.merge(id, 1, Integer::sum);
    settings.put(number == 1 ? id : id + "/" + number, Cause.Kind.RULE, written(rule));
    parameters.forEach(
        (key, value) -> settings.learn(Origin.path(list, use, key), Cause.Kind.PARAMETER, value));
  }

  private void rule(String id) {
    Map<String, String> rule = new LinkedHashMap<>();
    Map<String, String> parameters = parameters(rule);
    settings.put(id, Cause.Kind.RULE, written(rule));
    parameters.forEach(
        (key, value) -> settings.put(id + "/" + Origin.path(key), Cause.Kind.PARAMETER, value));
  }

  private Map<String, String> parameters(Map<String, String> rule) {
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
    return parameters;
  }

  private static String written(Map<String, String> rule) {
    return rule.getOrDefault("use", "") + " " + rule.getOrDefault("version", "");
  }
}
