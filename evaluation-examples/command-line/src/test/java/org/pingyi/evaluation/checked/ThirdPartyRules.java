package org.pingyi.evaluation.checked;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.rule.Adjusted;
import org.pingyi.evaluation.rule.AppraisedObject;
import org.pingyi.evaluation.rule.CellPlace;
import org.pingyi.evaluation.rule.CohortCombiningRule;
import org.pingyi.evaluation.rule.Comparison;
import org.pingyi.evaluation.rule.Comparison.Relation;
import org.pingyi.evaluation.rule.EvaluatedObject;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Finding;
import org.pingyi.evaluation.rule.Findings;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.GradeBand;
import org.pingyi.evaluation.rule.GradingRule;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.RectificationTrigger;
import org.pingyi.evaluation.rule.ScoreAdjustmentRule;
import org.pingyi.evaluation.rule.ScoreRange;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.ScoringRule;
import org.pingyi.evaluation.rule.Standing;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rule.TallyStatistic;
import org.pingyi.evaluation.rule.Weighing;
import org.pingyi.evaluation.rule.Weighing.Weight;
import org.pingyi.evaluation.rule.WeightingRule;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.tally.Cell;

/** Rules of every kind that the checker does not know. */
final class ThirdPartyRules {

  private ThirdPartyRules() {}

  static RulePlugins with(RulePlugins standard) {
    return standard.plus(
        RulePlugins.of(
            new PassRate(),
            new Bonus(),
            new WeightsByOrder(),
            new BestOfAll(),
            new FirstHalf(),
            new AnyNegative(),
            new Overview()));
  }

  /** 100 × the ratings worth the mark or more, for each rating. */
  @Identified(id = "pass-rate", version = "1.0", en = "pass-rate", zh = "pass-rate")
  static final class PassRate implements ScoringRule<PassRate.Mark> {
    record Mark(Fraction mark) {}

    @Override
    public ScoreRange range(Scale scale, Mark parameters) {
      return ScoreRange.PERCENTAGE;
    }

    @Override
    public Scored score(Cell cell, Mark parameters) {
      List<Given> passing =
          cell.counts().stream()
              .filter(
                  each ->
                      each.value()
                          .filter(value -> value.compareTo(parameters.mark()) >= 0)
                          .isPresent())
              .map(each -> Given.count(cell, each))
              .toList();
      Step passed = Step.of(Text.of("passed"), Operation.SUM, passing);
      Step share =
          Step.of(Text.of("share"), Operation.QUOTIENT, List.of(passed, Given.rated(cell)));
      Step rate =
          Step.of(
              Text.of("pass rate"),
              Operation.PRODUCT,
              List.of(Given.constant(Text.of("full score"), 100), share));
      return Scored.of(rate.result(), () -> Working.of(rate));
    }
  }

  /** Adds points to the exact score of objects that were rated often enough. */
  @Identified(
      id = "points-for-ratings",
      version = "1.0",
      en = "points-for-ratings",
      zh = "points-for-ratings")
  static final class Bonus implements ScoreAdjustmentRule<Bonus.Points> {
    record Points(Fraction points, int fromRatings) {}

    @Override
    public Adjusted<Step> adjust(Standing standing, Points parameters) {
      List<Given> rated = new ArrayList<>();
      for (LeafCriterion leaf : standing.leaves()) {
        rated.add(Given.rated(standing.pooled(leaf.id())).in(leaf));
      }
      Comparison enough =
          new Comparison(
              Text.of("rated often enough"),
              Step.of(Text.of("ratings"), Operation.SUM, rated),
              Relation.AT_LEAST,
              Given.parameter(
                  "from-ratings",
                  Text.of("ratings needed"),
                  Fraction.of(parameters.fromRatings())));
      if (!enough.holds()) {
        return new Adjusted.NotApplicable<>(Text.of("not rated often enough"), List.of(enough));
      }
      return new Adjusted.Changed<>(
          Step.of(
              Text.of("with points"),
              Operation.SUM,
              List.of(
                  Given.scoreBefore(standing),
                  Given.parameter("points", Text.of("points"), parameters.points()))),
          Text.of("rated often"),
          List.of(enough));
    }
  }

  /** Each criterion weighs as much as its place in the list. */
  @Identified(
      id = "weights-by-order",
      version = "1.0",
      en = "weights-by-order",
      zh = "weights-by-order")
  static final class WeightsByOrder implements WeightingRule<NoParameters> {
    @Override
    public Weighing weigh(
        List<String> criteria, List<List<Part>> objects, NoParameters parameters) {
      List<Weight> weights = new ArrayList<>();
      for (int i = 1; i <= criteria.size(); i++) {
        Given place = Given.constant(Text.of("place"), i);
        weights.add(
            new Weight(
                place.result(), () -> Step.of(Text.of("place"), Operation.SUM, List.of(place))));
      }
      return Weighing.of(weights);
    }
  }

  /** The best score of an object as a percentage of the best of all. */
  @Identified(id = "best-of-all", version = "1.0", en = "best-of-all", zh = "best-of-all")
  static final class BestOfAll implements CohortCombiningRule<NoParameters> {
    @Override
    public List<Scored> combine(List<List<Part>> objects, NoParameters parameters) {
      Optional<Fraction> best =
          objects.stream().flatMap(parts -> best(parts).stream()).max(Comparator.naturalOrder());
      return objects.stream().map(parts -> scored(parts, best)).toList();
    }

    private static Optional<Fraction> best(List<Part> parts) {
      return parts.stream().flatMap(part -> part.score().stream()).max(Comparator.naturalOrder());
    }

    private static Scored scored(List<Part> parts, Optional<Fraction> best) {
      List<Given> scores =
          parts.stream().filter(part -> part.score().isPresent()).map(Given::score).toList();
      if (scores.isEmpty() || best.orElseThrow().signum() == 0) {
        return Scored.notApplicable(Text.of("nothing to go by"));
      }
      Step own = Step.of(Text.of("best"), Operation.MAXIMUM, scores);
      Step share =
          Step.of(
              Text.of("of the best of all"),
              Operation.QUOTIENT,
              List.of(own, Given.other(Text.of("the best of all"), best.get())));
      return Scored.of(share.result(), () -> Working.of(share));
    }
  }

  /** The better half of a pool has the first grade, of whom all but the best lose it. */
  @Identified(id = "first-half", version = "1.0", en = "first-half", zh = "first-half")
  static final class FirstHalf implements GradingRule<NoParameters, NoParameters> {
    @Override
    public List<Optional<Grade>> grade(
        List<Standing> pool, List<GradeBand<NoParameters>> bands, NoParameters parameters) {
      List<Optional<Grade>> grades = new ArrayList<>();
      for (int i = 0; i < pool.size(); i++) {
        int half = 2 * i < pool.size() ? 0 : bands.size() - 1;
        grades.add(Optional.of(bands.get(half).grade()));
      }
      return grades;
    }

    @Override
    public List<GradeChange> limit(
        List<Graded> pool, List<GradeBand<NoParameters>> bands, NoParameters parameters) {
      List<GradeChange> changes = new ArrayList<>();
      Grade first = bands.get(0).grade();
      for (int i = 1; i < pool.size(); i++) {
        if (pool.get(i).grade().filter(first::equals).isPresent()) {
          Comparison behind =
              new Comparison(
                  Text.of("not the best"),
                  Given.rank(pool.get(i).standing()),
                  Relation.AT_LEAST,
                  Given.overLimit(first, 1));
          changes.add(
              new GradeChange(
                  i,
                  "only-one",
                  bands.get(bands.size() - 1).grade(),
                  Text.of("only one"),
                  List.of(behind)));
        }
      }
      return changes;
    }
  }

  /** Finds each leaf with a negative rating. */
  @Identified(id = "any-negative", version = "1.0", en = "any-negative", zh = "any-negative")
  static final class AnyNegative implements RectificationTrigger<NoParameters> {
    @Override
    public Findings find(AppraisedObject object, NoParameters parameters) {
      List<Finding> findings = new ArrayList<>();
      for (LeafCriterion leaf : object.leaves()) {
        Cell pooled = object.pooled(leaf.id());
        if (pooled.negative() > 0) {
          Comparison any =
              new Comparison(
                  Text.of("a negative rating"),
                  Given.negative(pooled).in(leaf),
                  Relation.GREATER,
                  Given.constant(Text.of("none"), 0));
          findings.add(
              new Finding(
                  leaf.id(),
                  new Finding.Observed.OfRatings(Share.of(pooled.negative(), pooled.answered())),
                  Optional.empty(),
                  List.of(any)));
        }
      }
      return Findings.of(findings);
    }
  }

  /** The mean score of all, and of each object and group how often the first answer was given. */
  @Identified(id = "overview", version = "1.0", en = "overview", zh = "overview")
  static final class Overview implements TallyStatistic<Overview.Unit> {
    record Unit(Fraction per) {}

    @Override
    public List<Figure> calculate(List<EvaluatedObject> objects, Unit parameters) {
      List<Figure> figures = new ArrayList<>();
      figures.add(new Figure("mean", Text.of("mean score"), Figure.Of.ALL, mean(objects)));
      for (EvaluatedObject object : objects) {
        LeafCriterion leaf = object.leaves().get(0);
        for (RaterGroup group : object.groups()) {
          figures.add(
              new Figure(
                  "first-answer",
                  Text.of("first answer"),
                  Figure.Of.ALL.object(object.object().id()).criterion(leaf.id()).group(group.id()),
                  share(object, leaf, group, parameters)));
        }
      }
      return figures;
    }

    private static Figure.Answer mean(List<EvaluatedObject> objects) {
      List<Given> scores =
          objects.stream().filter(each -> each.score().isPresent()).map(Given::published).toList();
      if (scores.isEmpty()) {
        return new Figure.Answer.NotApplicable(Text.of("nobody has a score"));
      }
      Working.Terms terms = Working.weighted();
      for (Given score : scores) {
        terms.add(
            score.origin().of().orElseThrow(),
            score.name(),
            Given.constant(Text.of("once"), 1),
            score);
      }
      Working mean = terms.mean(Text.of("mean"));
      return new Figure.Answer.Known(
          mean.step().result().rounded(1, RoundingMode.HALF_UP), () -> mean);
    }

    private static Figure.Answer share(
        EvaluatedObject object, LeafCriterion leaf, RaterGroup group, Unit parameters) {
      Cell cell = object.cell(leaf.id(), group.id());
      if (cell.answered() == 0) {
        return new Figure.Answer.NotApplicable(Text.of("nobody answered"));
      }
      CellPlace place = CellPlace.of(object.object(), leaf).by(group);
      Step share =
          Step.of(
              Text.of("share"),
              Operation.QUOTIENT,
              List.of(
                  Given.count(cell, cell.counts().get(0)).in(place),
                  Given.answered(cell).in(place)));
      Step scaled =
          Step.of(
              Text.of("scaled"),
              Operation.PRODUCT,
              List.of(Given.parameter("per", Text.of("per"), parameters.per()), share));
      return Figure.Answer.Known.of(scaled, 2);
    }
  }
}
