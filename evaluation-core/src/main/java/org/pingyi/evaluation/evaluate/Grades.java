package org.pingyi.evaluation.evaluate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Adjusted;
import org.pingyi.evaluation.rule.Comparison;
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

  /**
   * A grade rule of the scheme.
   *
   * @param number its number among all adjustment rules
   * @param bound the rule
   */
  record GradeRule(int number, BoundRule<GradeAdjustmentRule<Record>> bound) {}

  /**
   * What a grade rule answered on an object that has a grade.
   *
   * @param rule the rule
   * @param answer its answer
   * @param before the grade as the rule found it
   */
  record Answered(GradeRule rule, Adjusted<Grade> answer, Grade before) {

    Grade after() {
      return answer instanceof Adjusted.Changed<Grade> change ? change.to() : before;
    }
  }

  private final Optional<Grading> grading;
  private final List<Grade> grades;
  private final List<GradeRule> rules = new ArrayList<>();

  Grades(SchemeDefinition scheme) {
    this.grading = scheme.rules().grading();
    this.grades = scheme.grades();
    var all = scheme.rules().adjustments();
    for (int i = 0; i < all.size(); i++) {
      var bound = all.get(i);
      if (bound.rule() instanceof GradeAdjustmentRule<Record> rule) {
        rules.add(new GradeRule(i, bound.as(rule)));
      }
    }
  }

  /** Returns what is decided on each object of a pool, in rank order. */
  List<Decision> decide(Pool pool) {
    if (grading.isEmpty()) {
      return pool.objects().stream()
          .map(placing -> Decision.of(placing, Optional.empty()))
          .toList();
    }
    List<Decision> graded = grade(pool, grading.get());
    if (!rules.isEmpty()) {
      graded.replaceAll(this::adjusted);
    }
    return limited(pool, graded, grading.get());
  }

  private List<Decision> grade(Pool pool, Grading by) {
    Supplier<Text> subject = () -> Subjects.pool(pool.name());
    List<Standing> standings = List.copyOf(pool.objects());
    List<Optional<Grade>> answers =
        Answers.list(
            by.rule(),
            subject,
            Optional.class,
            standings.size(),
            (asked, with) -> asked.grade(standings, by.bands(), with));
    List<Decision> decisions = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      Placing placing = pool.objects().get(i);
      Optional<Grade> grade = answers.get(i);
      if (grade.isPresent()) {
        by.rule().requireType(subject, Grade.class, grade.get());
        requireKnown(grade.get(), by.rule(), subject);
      }
      decisions.add(Decision.of(placing, grade));
    }
    return decisions;
  }

  private Decision adjusted(Decision unadjusted) {
    Decision decision = unadjusted;
    for (Answered each : answers(unadjusted)) {
      decision =
          decision.regraded(
              each.rule().bound().plugin().info().id(),
              each.before(),
              each.after(),
              each.answer().reason());
    }
    return decision;
  }

  /**
   * Returns what each grade rule answers on an object that the grading rule has graded; nothing
   * where it has no grade.
   */
  List<Answered> answers(Decision decision) {
    if (rules.isEmpty() || decision.graded().isEmpty()) {
      return List.of();
    }
    List<Answered> answers = new ArrayList<>(rules.size());
    Grade grade = decision.graded().get();
    Supplier<Text> subject = () -> Subjects.of(decision.placing().object());
    for (GradeRule rule : rules) {
      Grade before = grade;
      Adjusted<Grade> answer =
          rule.bound()
              .ask(
                  subject, (asked, with) -> asked.adjust(decision.placing(), before, grades, with));
      if (answer instanceof Adjusted.Changed<Grade> change) {
        rule.bound().requireType(subject, Grade.class, change.to());
      }
      Answered answered = new Answered(rule, answer, before);
      requireKnown(answered.after(), rule.bound(), subject);
      WorkingSize.require(rule.bound(), subject, answer.grounds());
      answers.add(answered);
      grade = answered.after();
    }
    return answers;
  }

  /** Returns what the grade that the grading rule gave to an object rests on. */
  List<Comparison> grounds(Decision decision, Decisions all) {
    if (grading.isEmpty()) {
      return List.of();
    }
    Grading by = grading.get();
    Supplier<Text> subject = () -> Subjects.of(decision.placing().object());
    List<Comparison> grounds =
        by.rule()
            .askForList(
                subject,
                Comparison.class,
                (asked, with) ->
                    asked.grounds(
                        all.numberInPool(decision), all.standings(decision), by.bands(), with));
    WorkingSize.require(by.rule(), subject, grounds);
    return grounds;
  }

  private List<Decision> limited(Pool pool, List<Decision> graded, Grading by) {
    Supplier<Text> subject = () -> Subjects.pool(pool.name());
    ImmutableList.Builder<Graded> holding = ImmutableList.builderWithExpectedSize(graded.size());
    for (Decision each : graded) {
      holding.add(new Graded(each.placing(), each.grade()));
    }
    List<Graded> held = holding.build();
    List<GradeChange> changes =
        by.rule()
            .askForList(
                subject, GradeChange.class, (asked, with) -> asked.limit(held, by.bands(), with));
    // An object steps down from one grade to the next, each time for a reason.
    if (changes.size() > (long) held.size() * grades.size()) {
      throw Answers.wrong(
          by.rule(), subject, Text.of("changed more grades than there are", "改动的等次多于可改动的"));
    }
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
      WorkingSize.require(by.rule(), subject, change.grounds());
      decisions.set(change.object(), decision.limited(decision.grade().get(), change));
    }
    return decisions;
  }

  private void requireKnown(Grade grade, BoundRule<?> rule, Supplier<Text> subject) {
    // To link what makes records equal takes longer than to compare the grades of all objects.
    for (Grade known : grades) {
      if (known.id().equals(grade.id()) && isSame(known.title(), grade.title())) {
        return;
      }
    }
    throw Answers.wrong(
        rule, subject, Text.of("gave a grade that the scheme does not have", "返回了方案中没有的等次"));
  }

  private static boolean isSame(Text one, Text other) {
    return one.en().equals(other.en()) && one.zh().equals(other.zh());
  }
}
