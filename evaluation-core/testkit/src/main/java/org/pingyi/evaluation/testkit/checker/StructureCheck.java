package org.pingyi.evaluation.testkit.checker;

import java.util.ArrayList;
import java.util.List;
import org.pingyi.evaluation.testkit.checker.Premises.Criterion;
import org.pingyi.evaluation.testkit.checker.Premises.Group;

/** Everything that has to be explained of an object is explained once, in its order. */
final class StructureCheck {

  private final Premises premises;
  private final Explained explained;
  private final List<String> silent;
  private final List<String> expected = new ArrayList<>();

  private StructureCheck(Premises premises, Appraised object) {
    this.premises = premises;
    this.explained = object.explained();
    this.silent = new SilentTriggers(premises, object).ids();
  }

  /** Checks the explanations of an object that has a score. */
  static void scored(
      Premises premises, Appraised object, boolean tied, int limits, Differences differences) {
    Explained explained = object.explained();
    StructureCheck check = new StructureCheck(premises, object);
    check.scores();
    check.rules("score-rule");
    check.add(1, "rank", "rank");
    for (int i = 0; tied && i < premises.ties().size(); i++) {
      check.add(2, "rank/ties/" + i, "tie");
    }
    check.add(1, "grade", "grade");
    if (explained.of("grade").find("grade").isPresent()) {
      check.rules("grade-rule");
    }
    for (int i = 0; i < limits; i++) {
      check.add(1, "limits/" + i, "limit");
    }
    check.triggers();
    check.groups();
    check.compare(differences);
  }

  /** Checks the explanations of an object without a score: nothing was decided on it. */
  static void unscored(Premises premises, Appraised object, Differences differences) {
    StructureCheck check = new StructureCheck(premises, object);
    check.scores();
    check.add(1, "rank", "rank");
    check.add(1, "grade", "grade");
    check.triggers();
    check.groups();
    check.compare(differences);
  }

  private void compare(Differences differences) {
    differences.same(
        explained.root(), explained.order(), expected, "what has to be explained, in its order");
  }

  private void add(int depth, String id, String kind) {
    expected.add(Explained.entry(depth, id, kind));
  }

  private void scores() {
    add(0, "object", "object");
    add(1, "score", "score");
    premises.criteria().forEach(each -> criterion(2, each));
  }

  private void criterion(int depth, Criterion criterion) {
    String id = Origins.path("criteria", criterion.id());
    add(depth, id, "criterion");
    criterion.children().forEach(child -> criterion(depth + 1, child));
    if (criterion.scale().isPresent()) {
      for (Group group : premises.raters()) {
        String cell = id + "/" + Origins.path("raters", group.id());
        add(depth + 1, cell, "cell");
        group
            .strata()
            .forEach(
                each -> add(depth + 2, cell + "/" + Origins.path("strata", each.id()), "stratum"));
      }
    }
  }

  /** Each rule is of one kind: score rules are asked before ranks, grade rules after grades. */
  private void rules(String kind) {
    String other = kind.equals("score-rule") ? "grade-rule" : "score-rule";
    for (int i = 0; i < premises.rules().adjustments().size(); i++) {
      String id = "rules/" + i;
      boolean isOther =
          explained.find(id).filter(at -> at.get("kind").text().equals(other)).isPresent();
      boolean isVeto = premises.rules().adjustments().get(i).use().equals("veto");
      boolean isUngraded = kind.equals("score-rule") && explained.find(id).isEmpty();
      if (!isOther && !isUngraded && !(isVeto && kind.equals("score-rule"))) {
        add(1, id, kind);
      }
    }
  }

  private void triggers() {
    silent.forEach(id -> add(1, id, "trigger"));
  }

  private void groups() {
    for (Group group : premises.raters()) {
      String id = Origins.path("raters", group.id());
      add(1, id, "group-total");
      boolean known = premises.rules().combining().use().equals("weighted-sum");
      if (known || !explained.of(id).itemsIfAny("parts").isEmpty()) {
        premises.criteria().forEach(criterion -> alone(2, id, criterion));
      }
    }
  }

  private void alone(int depth, String group, Criterion criterion) {
    add(depth, group + "/" + Origins.path("criteria", criterion.id()), "group-criterion");
    criterion.children().forEach(child -> alone(depth + 1, group, child));
  }
}
