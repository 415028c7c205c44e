package org.pingyi.evaluation.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.BeforeAndAfter;
import org.pingyi.evaluation.rule.BeforeAndAfter.Named;

/** Finds the cells that two reports have. Used once. */
final class CellPairs {

  private static final Text OTHER_SCALE =
      Text.of(
          "the answers of the two reports are not the same, or not worth the same",
          "两份报告的选项或分值不同，无从比较");

  /** A leaf criterion of an object. */
  private record Leaf(String object, String criterion) {}

  private final ReportIndex later;
  private final ReportIndex earlier;
  private final ReportedCells before;
  private final ReportedCells after;

  /** The scale of each leaf on which both reports are; none where they are on different ones. */
  private final Map<String, Optional<Scale>> scales = new LinkedHashMap<>();

  /** What the earlier report says has to be put right. */
  private final Set<Leaf> fellShort = new HashSet<>();

  private final List<BeforeAndAfter> pairs = new ArrayList<>();

  CellPairs(ReportIndex before, ReportIndex after) {
    this.earlier = before;
    this.later = after;
    this.before = new ReportedCells(before);
    this.after = new ReportedCells(after);
    before
        .findings()
        .keySet()
        .forEach(found -> fellShort.add(new Leaf(found.object(), found.criterion())));
  }

  /** Returns the cells in the order of the later report. */
  List<BeforeAndAfter> find() {
    later.objects().keySet().stream().filter(earlier.objects()::containsKey).forEach(this::object);
    return List.copyOf(pairs);
  }

  /** Returns the leaves that both reports have and that cannot be compared, with the reason. */
  List<ComparedReports.LeftOut> leftOut() {
    return scales.entrySet().stream()
        .filter(leaf -> leaf.getValue().isEmpty())
        .map(leaf -> new ComparedReports.LeftOut(named("criteria", leaf.getKey()), OTHER_SCALE))
        .toList();
  }

  private void object(String object) {
    Map<String, Map<String, ReportedCells.Counted>> was = before.of(object);
    after
        .of(object)
        .forEach(
            (leaf, is) -> {
              if (was.containsKey(leaf)) {
                scales
                    .computeIfAbsent(leaf, this::scale)
                    .ifPresent(scale -> leaf(object, leaf, scale, was.get(leaf), is));
              }
            });
  }

  private Optional<Scale> scale(String leaf) {
    Optional<Scale> was = before.scale(leaf);
    return after
        .scale(leaf)
        .filter(is -> was.filter(scale -> StatedScales.same(scale, is)).isPresent());
  }

  private void leaf(
      String object,
      String leaf,
      Scale scale,
      Map<String, ReportedCells.Counted> was,
      Map<String, ReportedCells.Counted> is) {
    pairs.add(
        new BeforeAndAfter(
            named("objects", object),
            named("criteria", leaf),
            Optional.empty(),
            before.cell(object, leaf, scale, ReportedCells.together(was)),
            after.cell(object, leaf, scale, ReportedCells.together(is)),
            fellShort.contains(new Leaf(object, leaf))));
    is.forEach(
        (group, counted) -> {
          if (was.containsKey(group)) {
            pairs.add(
                new BeforeAndAfter(
                    named("objects", object),
                    named("criteria", leaf),
                    Optional.of(named("raters", group)),
                    before.cell(object, leaf, scale, was.get(group)),
                    after.cell(object, leaf, scale, counted),
                    fellShort.contains(new Leaf(object, leaf))));
          }
        });
  }

  private Named named(String kind, String id) {
    return new Named(id, Titles.label(later.titles().of(kind, id)));
  }
}
