package org.pingyi.evaluation.evaluate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.pingyi.evaluation.model.Criterion;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.Weighing;
import org.pingyi.evaluation.rule.Weighing.Weight;
import org.pingyi.evaluation.rule.WeightingRule;
import org.pingyi.evaluation.scheme.BoundRule;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.scheme.SchemeRules;

/**
 * The weights of criteria: those that the scheme writes, or those that a weighting rule gives,
 * which may look at the scores of all objects. A group's own total has the same weights.
 */
final class CriterionWeights {

  /**
   * A weight that a rule gave.
   *
   * @param rule the rule
   * @param weight its answer
   */
  record GivenWeight(BoundRule<WeightingRule<Record>> rule, Weight weight) {}

  /** The scores of criteria of all objects, with the weights that the scheme writes. */
  @FunctionalInterface
  private interface Scores {
    List<List<Part>> of(List<Criterion> criteria);
  }

  private final Map<String, GivenWeight> given = new HashMap<>();

  /** Why a rule gave no weights to the children of a criterion, or to the top. */
  private final Map<Optional<String>, Scored> refused = new HashMap<>();

  /** Weights that take the place of others. */
  private final Map<String, Fraction> instead = new HashMap<>();

  private CriterionWeights() {}

  /** Returns these weights, but for those of some criteria. */
  CriterionWeights with(List<Criterion> criteria, List<Fraction> others) {
    CriterionWeights weights = new CriterionWeights();
    weights.given.putAll(given);
    weights.refused.putAll(refused);
    for (int i = 0; i < criteria.size(); i++) {
      weights.instead.put(criteria.get(i).id(), others.get(i));
    }
    return weights;
  }

  /** Returns the weights of some criteria, in their order. */
  Map<String, Fraction> of(List<Criterion> criteria) {
    return criteria.stream()
        .collect(ImmutableMap.toImmutableMap(Criterion::id, each -> weight(each)));
  }

  /**
   * Asks the weighting rules, from the leaves up: the scores that a rule sees are combined by the
   * weights below. Only the scores that rules ask for are calculated, and none of them kept.
   */
  static CriterionWeights of(
      SchemeDefinition scheme,
      CriterionTree tree,
      CriterionScores scores,
      List<CountedObject> objects,
      Workers workers) {
    CriterionWeights weights = new CriterionWeights();
    SchemeRules rules = scheme.rules();
    boolean asks = rules.weighting().isPresent() || !rules.innerWeighting().isEmpty();
    if (asks && !objects.isEmpty()) {
      weights.askAll(
          rules,
          tree.top(),
          criteria ->
              workers.each(
                  objects.size(),
                  number -> weights.written(objects.get(number), criteria, scores)));
    }
    return weights;
  }

  private void askAll(SchemeRules rules, List<Criterion> top, Scores written) {
    for (Criterion criterion : top) {
      below(criterion, rules, written);
    }
    if (rules.weighting().isPresent()) {
      ask(rules.weighting().get(), Optional.empty(), () -> Subjects.CRITERIA, top, written);
    }
  }

  private void below(Criterion criterion, SchemeRules rules, Scores written) {
    for (Criterion child : criterion.children()) {
      below(child, rules, written);
    }
    BoundRule<WeightingRule<Record>> rule = rules.innerWeighting().get(criterion.id());
    if (rule != null) {
      ask(
          rule,
          Optional.of(criterion.id()),
          () -> Subjects.of(criterion),
          criterion.children(),
          written);
    }
  }

  private void ask(
      BoundRule<WeightingRule<Record>> rule,
      Optional<String> parent,
      Supplier<Text> subject,
      List<Criterion> criteria,
      Scores written) {
    List<String> ids = criteria.stream().map(Criterion::id).toList();
    List<List<Part>> scored = written.of(criteria);
    Weighing answer = rule.ask(subject, (asked, with) -> asked.weigh(ids, scored, with));
    if (answer instanceof Weighing.NotApplicable none) {
      refused.put(
          parent,
          Scored.notApplicable(
              Text.of(
                  "there are no weights: " + none.reason().en(), "无法赋权：" + none.reason().zh())));
      return;
    }
    List<Weight> weights =
        Answers.sized(rule, subject, ids.size(), ((Weighing.Weights) answer).weights());
    for (int i = 0; i < ids.size(); i++) {
      if (weights.get(i).value().signum() <= 0) {
        throw Answers.wrong(
            rule,
            subject,
            Text.of(
                "gave a weight that is not above 0 to " + ids.get(i), ids.get(i) + " 的权重不大于 0"));
      }
      given.put(ids.get(i), new GivenWeight(rule, weights.get(i)));
    }
  }

  private List<Part> written(
      CountedObject object, List<Criterion> criteria, CriterionScores scores) {
    return criteria.stream()
        .map(criterion -> scores.score(object, criterion, this, false))
        .map(scored -> part(scored, scored.criterion().weight(), scored.score()))
        .toList();
  }

  /** Returns why the children of a criterion, or those at the top, have no weights. */
  Optional<Scored> refused(Optional<Criterion> parent) {
    return refused.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(refused.get(parent.map(Criterion::id)));
  }

  /** Returns criteria as parts with their weights. */
  List<Part> parts(List<ScoredCriterion> criteria, Function<ScoredCriterion, Scored> score) {
    ImmutableList.Builder<Part> parts = ImmutableList.builderWithExpectedSize(criteria.size());
    for (ScoredCriterion scored : criteria) {
      Criterion criterion = scored.criterion();
      parts.add(part(scored, weight(criterion), score.apply(scored)));
    }
    return parts.build();
  }

  private Fraction weight(Criterion criterion) {
    if (instead.isEmpty() && given.isEmpty()) {
      return criterion.weight();
    }
    Fraction other = instead.get(criterion.id());
    if (other != null) {
      return other;
    }
    GivenWeight answer = given.get(criterion.id());
    return answer == null ? criterion.weight() : answer.weight().value();
  }

  /** Returns the weight that a rule gave to a criterion; none where the scheme's counts. */
  Optional<GivenWeight> given(Criterion criterion) {
    return Optional.ofNullable(given.get(criterion.id()));
  }

  private static Part part(ScoredCriterion scored, Fraction weight, Scored score) {
    Criterion criterion = scored.criterion();
    return new Part(criterion.id(), criterion.title(), weight, score.score());
  }
}
