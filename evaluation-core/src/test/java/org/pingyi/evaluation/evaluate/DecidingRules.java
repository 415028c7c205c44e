package org.pingyi.evaluation.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Adjusted;
import org.pingyi.evaluation.rule.AppraisedObject;
import org.pingyi.evaluation.rule.EvaluatedObject;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Finding;
import org.pingyi.evaluation.rule.Findings;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.GradeAdjustmentRule;
import org.pingyi.evaluation.rule.GradeBand;
import org.pingyi.evaluation.rule.GradingRule;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.RectificationTrigger;
import org.pingyi.evaluation.rule.RuleInfo;
import org.pingyi.evaluation.rule.ScoreAdjustmentRule;
import org.pingyi.evaluation.rule.Standing;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.TallyStatistic;
import org.pingyi.evaluation.tally.Cell;

/** Small rules that adjust, grade and find. */
final class DecidingRules {

  private DecidingRules() {}

  /** Changes exact scores as a test wants. */
  record OnScores(String id, Function<Standing, Adjusted<Step>> change)
      implements ScoreAdjustmentRule<NoParameters> {
    @Override
    public RuleInfo info() {
      return RuleInfo.of(id, "1", Text.of(id));
    }

    @Override
    public Adjusted<Step> adjust(Standing standing, NoParameters parameters) {
      return change.apply(standing);
    }

    static OnScores adding(String id, Fraction points) {
      return new OnScores(
          id,
          it ->
              new Adjusted.Changed<>(
                  Step.of(
                      Text.of("with points", "加分后"),
                      Step.Operation.SUM,
                      List.of(Given.scoreBefore(it), Given.other(Text.of("points", "加分"), points))),
                  Text.of("points")));
    }
  }

  /** Changes grades as a test wants. */
  record OnGrades(String id, BiFunction<Standing, Grade, Adjusted<Grade>> change)
      implements GradeAdjustmentRule<NoParameters> {
    @Override
    public RuleInfo info() {
      return RuleInfo.of(id, "1", Text.of(id));
    }

    @Override
    public Adjusted<Grade> adjust(
        Standing standing, Grade grade, List<Grade> grades, NoParameters parameters) {
      return change.apply(standing, grade);
    }
  }

  /** A grade from a score up, of which only so many may be given. */
  record Band(int atLeast, int atMost) {}

  /** Gives the first band that a score reaches, and moves those on who are too many in it. */
  @Identified(id = "test-bands", version = "1", en = "Bands", zh = "Bands")
  static final class Bands implements GradingRule<NoParameters, Band> {
    @Override
    public List<Optional<Grade>> grade(
        List<Standing> pool, List<GradeBand<Band>> bands, NoParameters parameters) {
      return pool.stream()
          .map(
              standing ->
                  bands.stream()
                      .filter(band -> standing.score().intValue() >= band.parameters().atLeast())
                      .findFirst()
                      .map(GradeBand::grade))
          .toList();
    }

    @Override
    public List<GradeChange> limit(
        List<Graded> pool, List<GradeBand<Band>> bands, NoParameters parameters) {
      List<GradeChange> changes = new ArrayList<>();
      int held = 0;
      for (int i = 0; i < pool.size(); i++) {
        if (pool.get(i).grade().equals(Optional.of(bands.get(0).grade()))
            && ++held > bands.get(0).parameters().atMost()) {
          changes.add(
              new GradeChange(
                  i, "at-most", bands.get(1).grade(), Text.of("too many", "人数超限"), List.of()));
        }
      }
      return changes;
    }
  }

  /** A grading rule that answers whatever a test wants. */
  @Identified(id = "test-grading", version = "1", en = "Grading", zh = "Grading")
  record Grading(
      Function<List<Standing>, List<Optional<Grade>>> first,
      Function<List<GradingRule.Graded>, List<GradingRule.GradeChange>> second)
      implements GradingRule<NoParameters, Band> {
    @Override
    public List<Optional<Grade>> grade(
        List<Standing> pool, List<GradeBand<Band>> bands, NoParameters parameters) {
      return first.apply(pool);
    }

    @Override
    public List<GradeChange> limit(
        List<Graded> pool, List<GradeBand<Band>> bands, NoParameters parameters) {
      return second.apply(pool);
    }
  }

  /** Finds what a test wants. */
  record Finds(String id, Function<AppraisedObject, List<Finding>> findings)
      implements RectificationTrigger<NoParameters> {
    @Override
    public RuleInfo info() {
      return RuleInfo.of(id, "1", Text.of(id));
    }

    @Override
    public Findings find(AppraisedObject object, NoParameters parameters) {
      return Findings.of(findings.apply(object));
    }

    /** Every leaf that anybody rated negatively. */
    static Finds dissatisfied(String id, Optional<CalendarDuration> dueWithin) {
      return new Finds(
          id,
          it ->
              it.leaves().stream()
                  .filter(leaf -> it.pooled(leaf.id()).negative() > 0)
                  .map(leaf -> dissatisfied(leaf.id(), it.pooled(leaf.id()), dueWithin))
                  .toList());
    }

    private static Finding dissatisfied(
        String leaf, Cell pooled, Optional<CalendarDuration> dueWithin) {
      return new Finding(
          leaf,
          new Finding.Observed.OfRatings(Share.of(pooled.negative(), pooled.rated())),
          dueWithin);
    }
  }

  /** Gives the figures that a test wants. */
  record Gives(String id, Function<List<EvaluatedObject>, List<Figure>> figures)
      implements TallyStatistic<NoParameters> {
    @Override
    public RuleInfo info() {
      return RuleInfo.of(id, "1", Text.of(id));
    }

    @Override
    public List<Figure> calculate(List<EvaluatedObject> objects, NoParameters parameters) {
      return figures.apply(objects);
    }
  }
}
