package org.pingyi.evaluation.rules.statistic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.CellPlace;
import org.pingyi.evaluation.rule.EvaluatedObject;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rules.Level;
import org.pingyi.evaluation.rules.difference.Rated;
import org.pingyi.evaluation.tally.Cell;

/**
 * The counts of a leaf of an object, of all groups or of one.
 *
 * @param object the object
 * @param leaf the leaf
 * @param group the group; all of them where none is named
 */
record Counted(EvaluatedObject object, LeafCriterion leaf, Optional<RaterGroup> group)
    implements Rated {

  private static List<Counted> all(List<EvaluatedObject> objects, Level level) {
    List<Counted> all = new ArrayList<>();
    for (EvaluatedObject object : objects) {
      for (LeafCriterion leaf : object.leaves()) {
        if (level != Level.BY_GROUP) {
          all.add(new Counted(object, leaf, Optional.empty()));
        }
        if (level != Level.POOLED) {
          object.groups().forEach(by -> all.add(new Counted(object, leaf, Optional.of(by))));
        }
      }
    }
    return all;
  }

  /** Returns what is said of each of the counts of all objects and leaves at a level. */
  static List<Figure> figures(
      List<EvaluatedObject> objects, Level level, Function<Counted, List<Figure>> of) {
    return all(objects, level).stream().flatMap(counted -> of.apply(counted).stream()).toList();
  }

  @Override
  public Cell cell() {
    return group
        .map(by -> object.cell(leaf.id(), by.id()))
        .orElseGet(() -> object.pooled(leaf.id()));
  }

  @Override
  public Text title() {
    return group.map(RaterGroup::title).orElse(object.object().title());
  }

  @Override
  public Given in(Given number) {
    return number.in(new CellPlace(object.object(), leaf, group, Optional.empty()));
  }

  @Override
  public Figure.Of of() {
    Figure.Of all = Figure.Of.ALL.object(object.object().id()).criterion(leaf.id());
    return group.map(by -> all.group(by.id())).orElse(all);
  }
}
