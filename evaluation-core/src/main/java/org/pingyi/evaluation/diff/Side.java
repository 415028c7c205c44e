package org.pingyi.evaluation.diff;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An object in one of the two reports, with what was explained of it.
 *
 * @param report the report
 * @param object the object
 * @param nodes its explanations, by what they explain
 * @param finding the explanations of a finding, by what they explain; none where none is looked at
 */
record Side(
    ReportIndex report,
    ReportObject object,
    Map<String, Explained> nodes,
    Map<String, Explained> finding) {

  static Side of(ReportIndex report, ReportObject object) {
    return new Side(report, object, object.explanations(report.settings()), Map.of());
  }

  /** Returns the same object with the explanations of a finding. */
  Side with(Optional<Explained> found) {
    Map<String, Explained> tree = new LinkedHashMap<>();
    found.stream().flatMap(Explained::tree).forEach(each -> tree.put(each.id(), each));
    return new Side(report, object, nodes, tree);
  }

  Optional<Explained> node(String key) {
    return Optional.ofNullable(finding.get(key)).or(() -> Optional.ofNullable(nodes.get(key)));
  }

  Optional<String> setting(String id) {
    return report.settings().value(id);
  }
}
