package org.pingyi.evaluation.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.Option;
import org.pingyi.evaluation.model.OptionScale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Distribution;
import org.pingyi.evaluation.rule.Distribution.OptionShare;
import org.pingyi.evaluation.rule.DistributionCombiningRule;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.scheme.BoundRule;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.Cell;

/**
 * Combines the criteria of an object by how its ratings are distributed over the options of the one
 * scale that all criteria have.
 */
final class Distributions {

  /** Shares of the options that have a value, and how much they count among others. */
  private record Weighed(Fraction weight, List<Fraction> shares) {}

  private final BoundRule<DistributionCombiningRule<Record>> rule;
  private final List<Option> options;

  Distributions(BoundRule<DistributionCombiningRule<Record>> rule, SchemeDefinition scheme) {
    this.rule = rule;
    this.options =
        ((OptionScale) scheme.leaves().get(0).scale())
            .options().stream().filter(option -> option.value().isPresent()).toList();
  }

  /** Combines the criteria at the top. */
  Scored combine(CountedObject object, List<ScoredCriterion> top, CriterionWeights weights) {
    List<Distribution> criteria = distributions(object, top, weights);
    Supplier<Text> subject = () -> Subjects.of(object.object());
    return Answers.publishable(
        rule, subject, rule.ask(subject, (asked, with) -> asked.combine(criteria, with)));
  }

  private List<Distribution> distributions(
      CountedObject object, List<ScoredCriterion> criteria, CriterionWeights weights) {
    List<Part> parts = weights.parts(criteria, ScoredCriterion::score);
    return IntStream.range(0, parts.size())
        .mapToObj(
            i ->
                new Distribution(
                    parts.get(i),
                    shares(object, criteria.get(i), weights).map(this::named).orElse(List.of())))
        .toList();
  }

  private List<OptionShare> named(List<Fraction> shares) {
    return IntStream.range(0, options.size())
        .mapToObj(i -> new OptionShare(options.get(i), shares.get(i)))
        .toList();
  }

  private Optional<List<Fraction>> shares(
      CountedObject object, ScoredCriterion criterion, CriterionWeights weights) {
    if (criterion.criterion() instanceof LeafCriterion) {
      return mean(groups(object, criterion.cells()));
    }
    List<Part> parts = weights.parts(criterion.children(), ScoredCriterion::score);
    List<Weighed> children = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Fraction weight = parts.get(i).weight();
      shares(object, criterion.children().get(i), weights)
          .ifPresent(shares -> children.add(new Weighed(weight, shares)));
    }
    return mean(children);
  }

  private List<Weighed> groups(CountedObject object, List<ScoredCell> cells) {
    List<Weighed> groups = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Fraction weight = object.groupWeights().get(i);
      group(cells.get(i)).ifPresent(shares -> groups.add(new Weighed(weight, shares)));
    }
    return groups;
  }

  private Optional<List<Fraction>> group(ScoredCell cell) {
    if (cell.counts().ballots() < cell.group().minimum()) {
      return Optional.empty();
    }
    if (cell.strata().isEmpty()) {
      return counted(cell.counts());
    }
    List<Weighed> strata = new ArrayList<>();
    cell.strata()
        .forEach(
            stratum ->
                counted(stratum.counts())
                    .ifPresent(
                        shares -> strata.add(new Weighed(stratum.stratum().weight(), shares))));
    return mean(strata);
  }

  private static Optional<List<Fraction>> counted(Cell cell) {
    return cell.rated() == 0
        ? Optional.empty()
        : Optional.of(
            cell.counts().stream()
                .filter(answer -> answer.value().isPresent())
                .map(answer -> Fraction.of(answer.count(), cell.rated()))
                .toList());
  }

  /** The mean by weight; none of nothing. */
  private Optional<List<Fraction>> mean(List<Weighed> parts) {
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    Fraction all = parts.stream().map(Weighed::weight).reduce(Fraction.ZERO, Fraction::plus);
    return Optional.of(
        IntStream.range(0, options.size())
            .mapToObj(
                i ->
                    parts.stream()
                        .map(part -> part.weight().times(part.shares().get(i)))
                        .reduce(Fraction.ZERO, Fraction::plus)
                        .dividedBy(all))
            .toList());
  }
}
