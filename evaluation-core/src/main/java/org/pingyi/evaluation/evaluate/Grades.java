package org.pingyi.evaluation.evaluate;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Adjusted;
import org.pingyi.evaluation.rule.GradeAdjustmentRule;
import org.pingyi.evaluation.rule.GradingRule.GradeChange;
import org.pingyi.evaluation.rule.GradingRule.Graded;
import org.pingyi.evaluation.rule.Standing;
import org.pingyi.evaluation.scheme.BoundRule;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.scheme.SchemeRules.Grading;

/**
 * Decides on grades, pool by pool: the grading rule gives them, the grade rules change them in the
 * order of the scheme, and the grading rule limits how many hold one.
 */
final class Grades {

  private final Optional<Grading> grading;
  private final List<Grade> grades;
  private final Set<Grade> known;
  private final List<BoundRule<GradeAdjustmentRule<Record>>> rules = new ArrayList<>();

  Grades(SchemeDefinition scheme) {
    this.grading = scheme.rules().grading();
    this.grades = scheme.grades();
    this.known = ImmutableSet.copyOf(grades);
    for (var bound : scheme.rules().adjustments()) {
      if (bound.rule() instanceof GradeAdjustmentRule<Record> rule) {
        rules.add(new BoundRule<>(bound.plugin(), rule, bound.parameters()));
      }
    }
  }

  /** Returns what is decided on each object of a pool, in rank order. */
  List<Decision> decide(Pool pool) {
    if (grading.isEmpty()) {
      return pool.objects().stream()
          .map(placing -> new Decision(placing, Optional.empty(), placing.adjustments()))
          .toList();
    }
    List<Decision> graded = grade(pool, grading.get()).stream().map(this::adjusted).toList();
    return limited(pool, graded, grading.get());
  }

  private List<Decision> grade(Pool pool, Grading by) {
    Supplier<String> subject = () -> "pool " + pool.name();
    List<Standing> standings = List.copyOf(pool.objects());
    List<Optional<Grade>> answers =
        Answers.list(
            by.rule(),
            subject,
            standings.size(),
            (asked, with) -> asked.grade(standings, by.bands(), with));
    List<Decision> decisions = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      Placing placing = pool.objects().get(i);
      answers.get(i).ifPresent(grade -> requireKnown(grade, by.rule(), subject));
      decisions.add(new Decision(placing, answers.get(i), placing.adjustments()));
    }
    return decisions;
  }

  private Decision adjusted(Decision unadjusted) {
    Decision decision = unadjusted;
    for (var rule : rules) {
      decision = adjusted(decision, rule);
    }
    return decision;
  }

  private Decision adjusted(Decision decision, BoundRule<GradeAdjustmentRule<Record>> rule) {
    if (decision.grade().isEmpty()) {
      return decision;
    }
    Grade from = decision.grade().get();
    Supplier<String> subject = () -> Subjects.of(decision.placing().object());
    Adjusted<Grade> answer =
        rule.ask(subject, (asked, with) -> asked.adjust(decision.placing(), from, grades, with));
    if (!(answer instanceof Adjusted.Changed<Grade> change)) {
      return decision;
    }
    requireKnown(change.to(), rule, subject);
    return decision.regraded(rule.plugin().info().id(), from, change.to(), change.reason());
  }

  private List<Decision> limited(Pool pool, List<Decision> graded, Grading by) {
    Supplier<String> subject = () -> "pool " + pool.name();
    List<Graded> held =
        graded.stream().map(each -> new Graded(each.placing(), each.grade())).toList();
    List<GradeChange> changes =
        Answers.list(by.rule(), subject, (asked, with) -> asked.limit(held, by.bands(), with));
    List<Decision> decisions = new ArrayList<>(graded);
    for (GradeChange change : changes) {
      if (change.object() < 0 || change.object() >= decisions.size()) {
        throw Answers.wrong(
            by.rule(),
            subject,
            Text.of("changed an object that is not in the pool", "改动了不在该组的评议对象"));
      }
      Decision decision = decisions.get(change.object());
      if (decision.grade().isEmpty()) {
        throw Answers.wrong(
            by.rule(), subject, Text.of("changed a grade that nobody holds", "改动了不存在的等次"));
      }
      requireKnown(change.to(), by.rule(), subject);
      decisions.set(
          change.object(),
          decision.regraded(change.limit(), decision.grade().get(), change.to(), change.reason()));
    }
    return decisions;
  }

  private void requireKnown(Grade grade, BoundRule<?> rule, Supplier<String> subject) {
    if (!known.contains(grade)) {
      throw Answers.wrong(
          rule, subject, Text.of("gave a grade that the scheme does not have", "返回了方案中没有的等次"));
    }
  }
}
