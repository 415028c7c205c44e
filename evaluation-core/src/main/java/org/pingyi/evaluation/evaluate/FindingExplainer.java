package org.pingyi.evaluation.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pingyi.evaluation.evaluate.Triggers.Found;
import org.pingyi.evaluation.evaluate.Triggers.Silent;
import org.pingyi.evaluation.explanation.Due;
import org.pingyi.evaluation.explanation.Explanation;
import org.pingyi.evaluation.explanation.Kind;
import org.pingyi.evaluation.explanation.Outcome;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Comparison;
import org.pingyi.evaluation.rule.Dissatisfaction;
import org.pingyi.evaluation.rule.Finding;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.Origin;
import org.pingyi.evaluation.rule.Priority;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.scheme.BoundRule;
import org.pingyi.evaluation.scheme.SchemeDefinition;

/** Explains findings: what was seen of a leaf, against what, and by when it has to be put right. */
record FindingExplainer(SchemeDefinition scheme) {

  private static final Text DISSATISFACTION =
      Text.of("dissatisfaction over all groups", "全部评议主体的不满意率");

  /** Explains a finding. */
  Explanation explain(Found found, Appraisal appraisal) {
    LeafCriterion leaf = found.result().criterion();
    Text object = appraisal.object().title();
    Explanation start =
        Explanation.of(
                "finding",
                Kind.FINDING,
                Text.of(
                    object.en() + ": " + leaf.title().en(), object.zh() + "：" + leaf.title().zh()))
            .by(Workings.applied(scheme.rules().triggers().get(found.trigger())));
    return observed(start, found)
        .because(found.finding().grounds())
        .due(due(found))
        .parts(parts(found, Dissatisfaction.of(appraisal.pooled(leaf.id()), leaf)));
  }

  /** Explains why a trigger cannot say whether anything of an object has to be put right. */
  Explanation explain(Silent silent) {
    BoundRule<?> trigger = scheme.rules().triggers().get(silent.trigger());
    return Explanation.of(
            Origin.path("triggers", Integer.toString(silent.trigger())),
            Kind.TRIGGER,
            trigger.plugin().info().title())
        .by(Workings.applied(trigger))
        .none(silent.reason());
  }

  /** What was seen is mostly one side of a comparison, which says how it was calculated. */
  private static Explanation observed(Explanation finding, Found found) {
    Fraction exact = exact(found.finding());
    Optional<Operand> seen =
        found.finding().grounds().stream()
            .map(Comparison::left)
            .filter(operand -> operand.result().equals(exact))
            .findFirst();
    Optional<Step> step =
        seen.map(
            operand ->
                operand instanceof Step calculated
                    ? calculated
                    : Step.of(operand.name(), Operation.SUM, List.of(operand)));
    return step.map(
            last -> finding.number(Working.of(last), Optional.of(found.result().observed())))
        .orElseGet(
            () -> finding.with(new Outcome.Numeric(exact, Optional.of(found.result().observed()))));
  }

  private static Fraction exact(Finding finding) {
    return finding.observed() instanceof Finding.Observed.OfRatings ratings
        ? ratings.share().value()
        : Fraction.of(((Finding.Observed.PublishedScore) finding.observed()).score());
  }

  private Optional<Due> due(Found found) {
    return found
        .result()
        .due()
        .map(
            date ->
                new Due(
                    scheme.period().orElseThrow().closes(),
                    found.finding().dueWithin().orElseThrow(),
                    date));
  }

  private List<Explanation> parts(Found found, Dissatisfaction of) {
    List<Explanation> parts = new ArrayList<>();
    parts.add(
        Explanation.of("finding/dissatisfaction", Kind.DISSATISFACTION, DISSATISFACTION)
            .number(Working.of(of.share()), Optional.empty()));
    found.priority().stream().flatMap(this::urgency).forEach(parts::add);
    return parts;
  }

  private Stream<Explanation> urgency(Priority priority) {
    List<Step> numbers = priority.numbers();
    return IntStream.range(0, numbers.size())
        .mapToObj(
            number ->
                Explanation.of(
                        Origin.path("finding", "priority", Integer.toString(number)),
                        Kind.PRIORITY,
                        numbers.get(number).name())
                    .by(Workings.applied(scheme.rules().order().orElseThrow()))
                    .number(Working.of(numbers.get(number)), Optional.empty()));
  }
}
