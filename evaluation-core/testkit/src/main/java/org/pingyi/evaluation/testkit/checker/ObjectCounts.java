package org.pingyi.evaluation.testkit.checker;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.testkit.checker.Premises.Criterion;
import org.pingyi.evaluation.testkit.checker.Premises.Group;

/**
 * The counts of one object, and the check that they agree with each other: how often each answer
 * was given is an input, and what is answered, rated, positive and negative follows from it; strata
 * add up to their group; each ballot of a group counts in every cell of that group.
 */
final class ObjectCounts {

  /** A cell of a group with those of its strata, in scheme order. */
  record GroupCell(Counts whole, List<Counts> strata) {}

  private final Premises premises;
  private final Differences differences;
  private final Map<String, List<GroupCell>> byLeaf = new LinkedHashMap<>();
  private final Map<String, Counts> pooled = new LinkedHashMap<>();
  private final List<Long> ballots = new ArrayList<>();

  ObjectCounts(At object, Premises premises, Differences differences) {
    this.premises = premises;
    this.differences = differences;
    List<At> raters = object.items("raters");
    sameIds(
        object.get("raters"), raters, "group", premises.raters().stream().map(Group::id).toList());
    raters.forEach(group -> ballots.add(group.get("ballots").count()));
    criteria(object, premises.criteria());
  }

  private void criteria(At parent, List<Criterion> criteria) {
    List<At> items = parent.items("criteria");
    sameIds(
        parent.get("criteria"), items, "criterion", criteria.stream().map(Criterion::id).toList());
    for (int i = 0; i < items.size(); i++) {
      Criterion criterion = criteria.get(i);
      if (criterion.scale().isPresent()) {
        List<GroupCell> cells = cells(items.get(i), criterion.scale().get());
        byLeaf.put(criterion.id(), cells);
        pooled.put(
            criterion.id(),
            cells.stream().map(GroupCell::whole).reduce(Counts::plus).orElseThrow());
      }
      criteria(items.get(i), criterion.children());
    }
  }

  private List<GroupCell> cells(At leaf, Scale scale) {
    List<At> cells = leaf.items("raters");
    List<Group> groups = premises.raters();
    sameIds(leaf.get("raters"), cells, "group", groups.stream().map(Group::id).toList());
    List<GroupCell> read = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Counts whole = counts(cells.get(i), scale);
      differences.count(
          cells.get(i).get("ballots"), ballots.get(i), "the ballots of the group on the object");
      read.add(new GroupCell(whole, strata(cells.get(i), whole, scale, groups.get(i))));
    }
    return read;
  }

  private List<Counts> strata(At cell, Counts whole, Scale scale, Group group) {
    List<At> items = cell.itemsIfAny("strata");
    sameIds(cell, items, "stratum", group.strata().stream().map(Premises.Stratum::id).toList());
    List<Counts> strata = items.stream().map(stratum -> counts(stratum, scale)).toList();
    if (!strata.isEmpty()) {
      Counts sum = strata.stream().reduce(Counts::plus).orElseThrow();
      differences.count(cell.get("ballots"), sum.ballots(), "the sum of the strata");
      differences.same(cell.get("counts"), nonzero(whole), nonzero(sum), "the sums of the strata");
    }
    return strata;
  }

  private static Map<String, Long> nonzero(Counts counts) {
    Map<String, Long> given = new LinkedHashMap<>(counts.counts());
    given.values().removeIf(count -> count == 0);
    return given;
  }

  private Counts counts(At cell, Scale scale) {
    Map<String, Long> given = new LinkedHashMap<>();
    cell.get("counts").fields().forEach((id, count) -> given.put(id, count.count()));
    for (String answer : given.keySet()) {
      differences.require(
          cell.get("counts"),
          scale.answer(answer).isPresent(),
          answer + " is an answer of the scale");
      if (scale.answer(answer).isEmpty()) {
        throw new UnreadableReport(cell.get("counts"), "answers of the scale");
      }
    }
    differences.same(
        cell.get("counts"),
        List.copyOf(given.keySet()),
        scale.listed(List.copyOf(given.keySet())),
        "the answers in the order of the scale");
    Counts counts = new Counts(scale, cell.get("ballots").count(), given);
    differences.count(cell.get("answered"), counts.answered(), "all answers together");
    differences.count(cell.get("rated"), counts.rated(), "answers that have a value");
    differences.count(cell.get("positive"), counts.positive(), "positive ratings");
    differences.count(cell.get("negative"), counts.negative(), "negative ratings");
    differences.require(
        cell.get("ballots"), counts.answered() <= counts.ballots(), "no more answers than ballots");
    return counts;
  }

  private void sameIds(At at, List<At> items, String key, List<String> ids) {
    List<String> there = items.stream().map(item -> item.get(key).text()).toList();
    differences.same(at, there, ids, "each " + key + " of the scheme, in its order");
    if (!there.equals(ids)) {
      throw new UnreadableReport(at, "each " + key + " of the scheme: " + ids);
    }
  }

  List<GroupCell> cells(String leaf) {
    return requireNonNull(byLeaf.get(leaf));
  }

  /** The ballots of each group, in scheme order. */
  List<Long> ballots() {
    return ballots;
  }

  /** The counts of a leaf over all groups, those below their minimum too. */
  Counts pooled(String leaf) {
    return requireNonNull(pooled.get(leaf));
  }

  /** The counts of leaves and groups as rules that look at whole objects name them. */
  Origins origins() {
    return origin -> {
      List<String> ids = origin.ids();
      if (ids.isEmpty() || !byLeaf.containsKey(ids.get(0))) {
        return Optional.empty();
      }
      if (origin.kind().equals("count")) {
        return answered(ids);
      }
      if (ids.size() == 1) {
        return Origins.counted(pooled(ids.get(0)), origin.kind());
      }
      for (int i = 0; i < premises.raters().size(); i++) {
        if (ids.size() == 2 && premises.raters().get(i).id().equals(ids.get(1))) {
          return Origins.counted(cells(ids.get(0)).get(i).whole(), origin.kind());
        }
      }
      return Optional.empty();
    };
  }

  /** How often an answer was given: of a leaf, perhaps a group, and the answer. */
  private Optional<Exact> answered(List<String> ids) {
    List<String> groups = premises.raters().stream().map(Premises.Group::id).toList();
    if (ids.size() < 2 || ids.size() > 3 || (ids.size() == 3 && !groups.contains(ids.get(1)))) {
      return Optional.empty();
    }
    Counts counts =
        ids.size() == 2
            ? pooled(ids.get(0))
            : cells(ids.get(0)).get(groups.indexOf(ids.get(1))).whole();
    return Optional.ofNullable(counts.counts().get(ids.get(ids.size() - 1))).map(Exact::of);
  }
}
