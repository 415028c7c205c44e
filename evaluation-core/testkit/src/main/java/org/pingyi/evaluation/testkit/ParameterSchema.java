package org.pingyi.evaluation.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.pingyi.evaluation.plugin.FoundPlugin;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.rule.Rule;
import org.pingyi.evaluation.schema.JsonSchemas;

/** Looks for a rule in the JSON Schema of schemes. */
final class ParameterSchema {

  private static final String USE = "use";

  private ParameterSchema() {}

  /** Returns what of a rule is missing there; none where all of it is there. */
  static Optional<String> missing(Rule<?> rule, RulePlugins plugins) {
    FoundPlugin found =
        plugins.all().stream()
            .filter(each -> each.plugin().getClass() == rule.getClass())
            .findFirst()
            .orElseThrow();
    JsonNode schema;
    try {
      schema = Reports.tree(JsonSchemas.scheme(plugins));
    } catch (RuntimeException unwritten) {
      return Optional.of("no JSON Schema can be written with its parameters: " + unwritten);
    }
    String name = found.kind().title().en().replace(' ', '-') + "." + found.info().id();
    JsonNode properties = schema.path("$defs").path(name).path("properties");
    for (ParameterKeys.Key key : ParameterKeys.of(rule)) {
      if (key.name().equals(USE)) {
        return Optional.of(
            "its parameter “" + USE + "” has the name of the key that names the rule.");
      }
      JsonNode property = properties.path(key.name());
      if (property.isMissingNode()) {
        return Optional.of(
            "the JSON Schema of schemes does not know its parameter “" + key.name() + "”.");
      }
    }
    return Optional.empty();
  }
}
