package org.pingyi.evaluation.diff;

import java.util.Map;
import java.util.Optional;

/**
 * An object in one of the two reports, with what was explained of it.
 *
 * @param report the report
 * @param object the object
 * @param nodes its explanations, by what they explain
 */
record Side(ReportIndex report, ReportObject object, Map<String, Explained> nodes) {

  static Side of(ReportIndex report, ReportObject object) {
    return new Side(report, object, object.explanations(report.settings()));
  }

  Optional<Explained> node(String key) {
    return Optional.ofNullable(nodes.get(key));
  }

  Optional<String> setting(String id) {
    return report.settings().value(id);
  }
}
