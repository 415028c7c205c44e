package org.pingyi.evaluation.plugin;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pingyi.evaluation.stability.Stable;

/**
 * A rule that an evaluation will run, and when.
 *
 * <p>Immutable; as thread-safe as the plugin.
 *
 * @param phase when it runs
 * @param plugin the rule and where it came from
 * @param parameters its parameters as texts, by their keys in a scheme
 * @param criteria the criteria that it is for alone; none where it is for all, or for the top
 */
@Stable
public record PlannedRule(
    Phase phase, FoundPlugin plugin, Map<String, String> parameters, List<String> criteria) {

  /** Copies the map and the list, in their order. */
  public PlannedRule {
    requireNonNull(phase, "phase");
    requireNonNull(plugin, "plugin");
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    criteria = List.copyOf(criteria);
  }
}
