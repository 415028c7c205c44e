package org.pingyi.evaluation.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.pingyi.evaluation.SmallRules;
import org.pingyi.evaluation.model.Attitude;
import org.pingyi.evaluation.model.Criterion;
import org.pingyi.evaluation.model.DuplicatePolicy;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.FollowUpPlan;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.InnerCriterion;
import org.pingyi.evaluation.model.Intake;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.Option;
import org.pingyi.evaluation.model.OptionScale;
import org.pingyi.evaluation.model.Period;
import org.pingyi.evaluation.model.Privacy;
import org.pingyi.evaluation.model.Ranking;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Rounding;
import org.pingyi.evaluation.model.Stratum;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.model.TieBreak;
import org.pingyi.evaluation.model.WeightFor;
import org.pingyi.evaluation.model.WorkingCalendar;
import org.pingyi.evaluation.roster.Roster;
import org.pingyi.evaluation.rule.AdjustmentRule;
import org.pingyi.evaluation.rule.CombiningRule;
import org.pingyi.evaluation.rule.GradeBand;
import org.pingyi.evaluation.rule.GradingRule;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.NodeCombiningRule;
import org.pingyi.evaluation.rule.RectificationOrder;
import org.pingyi.evaluation.rule.RectificationTrigger;
import org.pingyi.evaluation.rule.ScoringRule;
import org.pingyi.evaluation.rule.Statistic;
import org.pingyi.evaluation.rule.WeightingRule;
import org.pingyi.evaluation.scheme.BoundRule;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.scheme.SchemeRules;

/**
 * A scheme in the making: one criterion {@code duty} rated A 100, B 80, C 60, D 0 or X (no rating)
 * by one group {@code masses}, scored by its mean, unless a test says otherwise.
 */
final class Plan {

  static final OptionScale SCALE =
      new OptionScale(
          "quality",
          Text.of("quality"),
          List.of(
              option("A", 100, Attitude.POSITIVE),
              option("B", 80, Attitude.POSITIVE),
              option("C", 60, Attitude.NEUTRAL),
              option("D", 0, Attitude.NEGATIVE),
              new Option("X", Text.of("X"), Optional.empty(), Attitude.NEUTRAL)));

  private List<Criterion> criteria = List.of(leaf("duty"));
  private List<RaterGroup> groups = List.of(group("masses", 1));
  private Optional<Roster> roster = Optional.empty();
  private Optional<String> kind = Optional.empty();
  private Optional<Period> period = Optional.empty();
  private Rounding rounding = Rounding.DEFAULT;
  private Ranking ranking = Ranking.DEFAULT;
  private BoundRule<ScoringRule<Record>> scoring = Bound.scoring(new SmallRules.Mean());
  private BoundRule<NodeCombiningRule<Record>> parts =
      Bound.parts(new CombiningRules.Sum(), new CombiningRules.Sum.Parameters(false));
  private Optional<BoundRule<CombiningRule<Record>>> combining = Optional.empty();
  private final Map<String, BoundRule<NodeCombiningRule<Record>>> innerCombining = new HashMap<>();
  private Optional<BoundRule<WeightingRule<Record>>> weighting = Optional.empty();
  private final Map<String, BoundRule<WeightingRule<Record>>> innerWeighting = new HashMap<>();
  private final List<BoundRule<AdjustmentRule<Record>>> adjustments = new ArrayList<>();
  private final List<BoundRule<RectificationTrigger<Record>>> triggers = new ArrayList<>();
  private Optional<BoundRule<RectificationOrder<Record>>> order = Optional.empty();
  private final List<BoundRule<Statistic<Record>>> statistics = new ArrayList<>();
  private Optional<BoundRule<GradingRule<Record, Record>>> grading = Optional.empty();
  private final List<GradeBand<Record>> bands = new ArrayList<>();

  static Option option(String id, int value, Attitude attitude) {
    return new Option(id, Text.of(id), Optional.of(Fraction.of(value)), attitude);
  }

  static LeafCriterion leaf(String id) {
    return leaf(id, 1);
  }

  static LeafCriterion leaf(String id, int weight) {
    return new LeafCriterion(id, Text.of(id), Fraction.of(weight), SCALE, false);
  }

  static InnerCriterion inner(String id, int weight, Criterion... children) {
    return new InnerCriterion(id, Text.of(id), Fraction.of(weight), List.of(children));
  }

  static RaterGroup group(String id, int weight) {
    return group(id, weight, 0);
  }

  static RaterGroup group(String id, int weight, int minimum) {
    return new RaterGroup(
        id,
        Text.of(id),
        Fraction.of(weight),
        minimum,
        OptionalLong.empty(),
        true,
        List.of(),
        List.of());
  }

  static RaterGroup group(String id, int minimum, Stratum... strata) {
    return new RaterGroup(
        id,
        Text.of(id),
        Fraction.ONE,
        minimum,
        OptionalLong.empty(),
        true,
        List.of(strata),
        List.of());
  }

  static RaterGroup group(String id, int weight, Map<String, String> objects, int otherWeight) {
    return new RaterGroup(
        id,
        Text.of(id),
        Fraction.of(weight),
        0,
        OptionalLong.empty(),
        true,
        List.of(),
        List.of(new WeightFor(objects, Fraction.of(otherWeight))));
  }

  static Stratum stratum(String id, int weight) {
    return new Stratum(id, Text.of(id), Fraction.of(weight));
  }

  static EvaluationObject object(String id, String attribute, String value) {
    return new EvaluationObject(
        id, Text.of(id), Optional.empty(), Optional.empty(), Map.of(attribute, value));
  }

  static Grade grade(String id) {
    return new Grade(id, Text.of(id));
  }

  Plan criteria(Criterion... all) {
    criteria = List.of(all);
    return this;
  }

  Plan groups(RaterGroup... all) {
    groups = List.of(all);
    return this;
  }

  Plan roster(EvaluationObject... all) {
    roster = Optional.of(Roster.of(List.of(all)));
    return this;
  }

  Plan kind(String of) {
    kind = Optional.of(of);
    return this;
  }

  Plan period(Period days) {
    period = Optional.of(days);
    return this;
  }

  Plan rounding(Rounding how) {
    rounding = how;
    return this;
  }

  Plan within(String attribute) {
    ranking = new Ranking(Optional.of(attribute), ranking.ties());
    return this;
  }

  Plan ties(TieBreak... breaks) {
    ranking = new Ranking(ranking.within(), List.of(breaks));
    return this;
  }

  Plan scoring(ScoringRule<NoParameters> rule) {
    scoring = Bound.scoring(rule);
    return this;
  }

  Plan incomplete() {
    parts = Bound.parts(new CombiningRules.Sum(), new CombiningRules.Sum.Parameters(true));
    return this;
  }

  Plan combining(CombiningRule<NoParameters> rule) {
    combining = Optional.of(Bound.combining(rule, new NoParameters()));
    return this;
  }

  Plan innerCombining(String criterion, NodeCombiningRule<NoParameters> rule) {
    innerCombining.put(criterion, Bound.parts(rule, new NoParameters()));
    return this;
  }

  Plan weighting(WeightingRule<NoParameters> rule) {
    weighting = Optional.of(Bound.weighting(rule));
    return this;
  }

  Plan innerWeighting(String criterion, WeightingRule<NoParameters> rule) {
    innerWeighting.put(criterion, Bound.weighting(rule));
    return this;
  }

  Plan rule(AdjustmentRule<NoParameters> rule) {
    adjustments.add(Bound.adjustment(rule, new NoParameters()));
    return this;
  }

  Plan trigger(RectificationTrigger<NoParameters> rule) {
    triggers.add(Bound.trigger(rule, new NoParameters()));
    return this;
  }

  Plan order(RectificationOrder<NoParameters> rule) {
    order = Optional.of(Bound.order(rule));
    return this;
  }

  Plan statistic(Statistic<NoParameters> rule) {
    statistics.add(Bound.statistic(rule, new NoParameters()));
    return this;
  }

  Plan grading(GradingRule<NoParameters, DecidingRules.Band> rule) {
    grading = Optional.of(Bound.grading(rule));
    return this;
  }

  Plan band(String grade, int atLeast, int atMost) {
    bands.add(new GradeBand<>(grade(grade), new DecidingRules.Band(atLeast, atMost)));
    grading = grading.or(() -> Optional.of(Bound.grading(new DecidingRules.Bands())));
    return this;
  }

  SchemeDefinition scheme() {
    Map<String, BoundRule<ScoringRule<Record>>> scorings = new HashMap<>();
    criteria.stream().flatMap(Criterion::leaves).forEach(it -> scorings.put(it.id(), scoring));
    SchemeRules rules =
        new SchemeRules(
            scorings,
            combining.orElseGet(() -> parts.as(parts.rule())),
            parts,
            innerCombining,
            weighting,
            innerWeighting,
            List.of(),
            adjustments,
            grading.map(rule -> new SchemeRules.Grading(rule, bands)),
            triggers,
            order,
            statistics,
            List.of());
    return new SchemeDefinition(
        "plan",
        1,
        Text.of("plan"),
        kind,
        roster,
        period,
        WorkingCalendar.MONDAY_TO_FRIDAY,
        criteria,
        groups,
        rules,
        rounding,
        DuplicatePolicy.KEEP_FIRST,
        bands.stream().map(GradeBand::grade).toList(),
        ranking,
        Privacy.DEFAULT,
        Intake.DEFAULT,
        FollowUpPlan.STANDARD);
  }
}
