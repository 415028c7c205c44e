package org.pingyi.evaluation.testkit.checker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The counts of all objects of a report together, by leaf and group or stratum, added up when a
 * rule or a step asks for them.
 */
final class Cohorts {

  private record Key(String leaf, int group, OptionalInt stratum) {}

  private final At report;
  private final Premises premises;
  private final Map<Key, Counts> counts = new HashMap<>();

  Cohorts(At report, Premises premises) {
    this.report = report;
    this.premises = premises;
  }

  /** The counts of a group, or one of its strata, on a leaf. */
  Counts of(String leaf, int group, OptionalInt stratum) {
    if (counts.isEmpty()) {
      for (At object : report.items("objects")) {
        add(new ObjectCounts(object, premises, new Differences()));
      }
    }
    Counts together = counts.get(new Key(leaf, group, stratum));
    if (together == null) {
      throw new UnreadableReport(report.get("objects"), "counts of " + leaf);
    }
    return together;
  }

  private void add(ObjectCounts object) {
    for (Premises.Criterion leaf : premises.leaves()) {
      List<ObjectCounts.GroupCell> groups = object.cells(leaf.id());
      for (int group = 0; group < groups.size(); group++) {
        add(new Key(leaf.id(), group, OptionalInt.empty()), groups.get(group).whole());
        for (int i = 0; i < groups.get(group).strata().size(); i++) {
          add(new Key(leaf.id(), group, OptionalInt.of(i)), groups.get(group).strata().get(i));
        }
      }
    }
  }

  private void add(Key key, Counts more) {
    counts.merge(key, more, Counts::plus);
  }
}
