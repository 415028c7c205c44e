package org.pingyi.evaluation.testkit.checker;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Adds up what a ballot box was closed with: passes and papers, by group and by batch. */
final class IntakeCheck {

  private static final List<String> PASSES = List.of("issued", "reissued", "revoked", "used");

  private final Premises premises;
  private final Differences differences;

  IntakeCheck(Premises premises, Differences differences) {
    this.premises = premises;
    this.differences = differences;
  }

  void check(At intake) {
    At reconciliation = intake.get("reconciliation");
    Map<String, At> groups = new LinkedHashMap<>();
    long leaves = 0;
    for (At group : reconciliation.items("groups")) {
      group(group);
      leaves += group.get("counted").count() + group.get("superseded").count();
      groups.put(group.get("group").text(), group);
    }
    differences.count(intake.get("papers"), leaves, "counted and superseded");
    differences.require(
        reconciliation.get("groups"),
        premises.raters().stream().map(Premises.Group::id).toList().containsAll(groups.keySet()),
        "groups of the scheme");
    reasons(reconciliation.get("unattributed"));
    passes(reconciliation, groups);
    entered(reconciliation, groups);
  }

  private void group(At group) {
    long rejected = reasons(group.get("reasons"));
    differences.count(group.get("rejected"), rejected, "all reasons together");
    differences.count(
        group.get("received"),
        group.get("counted").count() + group.get("superseded").count() + rejected,
        "counted, superseded and rejected");
  }

  private long reasons(At reasons) {
    long sum = 0;
    for (At reason : reasons.fields().values()) {
      differences.require(reason, reason.count() > 0, "a reason that rejected a paper");
      sum += reason.count();
    }
    return sum;
  }

  private void passes(At reconciliation, Map<String, At> groups) {
    Map<String, Map<String, Long>> sums = new LinkedHashMap<>();
    for (At batch : reconciliation.items("passes")) {
      Map<String, Long> sum =
          sums.computeIfAbsent(batch.get("group").text(), group -> new LinkedHashMap<>());
      PASSES.forEach(pass -> sum.merge(pass, batch.get(pass).count(), Long::sum));
    }
    known(reconciliation.get("passes"), sums.keySet(), groups);
    groups.forEach(
        (id, group) ->
            PASSES.forEach(
                pass ->
                    differences.count(
                        group.get(pass),
                        sums.getOrDefault(id, Map.of()).getOrDefault(pass, 0L),
                        "the passes of all batches")));
  }

  private void entered(At reconciliation, Map<String, At> groups) {
    Map<String, Long> valid = new LinkedHashMap<>();
    Map<List<String>, Long> invalid = new LinkedHashMap<>();
    for (At batch : reconciliation.items("entered")) {
      String group = batch.get("group").text();
      batch.find("issued").ifPresent(At::count);
      differences.count(batch.get("invalid"), reasons(batch.get("reasons")), "all reasons");
      differences.count(
          batch.get("returned"),
          batch.get("valid").count() + batch.get("invalid").count(),
          "valid and invalid");
      valid.merge(group, batch.get("valid").count(), Long::sum);
      batch
          .get("reasons")
          .fields()
          .forEach((reason, at) -> invalid.merge(List.of(group, reason), at.count(), Long::sum));
    }
    known(reconciliation.get("entered"), valid.keySet(), groups);
    groups.forEach(
        (id, group) ->
            differences.count(
                group.get("counted"),
                group.get("used").count() + valid.getOrDefault(id, 0L),
                "under used passes, and valid in batches"));
    List<String> lacking = new ArrayList<>();
    invalid.forEach(
        (of, count) -> {
          At group = groups.get(of.get(0));
          if (group != null
              && count > group.get("reasons").find(of.get(1)).map(At::count).orElse(0L)) {
            lacking.add(of.toString());
          }
        });
    differences.same(
        reconciliation.get("entered"), lacking, List.of(), "rejections that the group has too");
  }

  private void known(At batches, Set<String> of, Map<String, At> groups) {
    differences.require(batches, groups.keySet().containsAll(of), "batches of the groups");
  }
}
