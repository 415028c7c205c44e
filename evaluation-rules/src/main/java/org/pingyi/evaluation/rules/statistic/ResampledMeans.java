package org.pingyi.evaluation.rules.statistic;

import java.util.ArrayList;
import java.util.List;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Figure.Answer;
import org.pingyi.evaluation.rules.Confidence;
import org.pingyi.evaluation.rules.Draws;
import org.pingyi.evaluation.tally.Cell;
import org.pingyi.evaluation.tally.OptionCount;

/** Intervals of means, from ratings drawn within each group or stratum; each starts at the seed. */
final class ResampledMeans {

  private static final int DECIMALS = 6;

  private ResampledMeans() {}

  static List<Figure> figures(Counted counted, BootstrapInterval.Parameters parameters) {
    Text mean = Text.of("mean", "平均分");
    if (counted.cell().rated() == 0) {
      return List.of(counted.figure("lower", mean, Counted.NOBODY_RATED));
    }
    Percentiles interval = Percentiles.of(means(counted, parameters), parameters);
    return List.of(
        counted.figure(
            "lower",
            Confidence.lower(mean, parameters.confidence()),
            Answer.Known.of(interval.lower(), DECIMALS)),
        counted.figure(
            "upper",
            Confidence.upper(mean, parameters.confidence()),
            Answer.Known.of(interval.upper(), DECIMALS)));
  }

  private static List<Fraction> means(Counted counted, BootstrapInterval.Parameters parameters) {
    List<List<OptionCount>> parts = cells(counted).stream().map(ResampledMeans::rating).toList();
    Fraction rated = Fraction.of(counted.cell().rated());
    Draws draws = new Draws(parameters.seed());
    List<Fraction> means = new ArrayList<>();
    for (int i = 0; i < parameters.draws(); i++) {
      Fraction sum = Fraction.ZERO;
      for (List<OptionCount> part : parts) {
        sum = sum.plus(sum(part, draws));
      }
      means.add(sum.dividedBy(rated));
    }
    return means;
  }

  private static List<Cell> cells(Counted counted) {
    List<Cell> cells = new ArrayList<>();
    for (RaterGroup group :
        counted.group().map(List::of).orElseGet(() -> counted.object().groups())) {
      String leaf = counted.leaf().id();
      if (group.strata().isEmpty()) {
        cells.add(counted.object().cell(leaf, group.id()));
      }
      group.strata().forEach(each -> cells.add(counted.object().cell(leaf, group.id(), each.id())));
    }
    return cells;
  }

  private static List<OptionCount> rating(Cell cell) {
    return cell.counts().stream()
        .filter(answer -> answer.value().isPresent() && answer.count() > 0)
        .toList();
  }

  private static Fraction sum(List<OptionCount> rating, Draws draws) {
    long[] drawn = Resampled.counts(rating.stream().mapToLong(OptionCount::count).toArray(), draws);
    Fraction sum = Fraction.ZERO;
    for (int i = 0; i < drawn.length; i++) {
      sum = sum.plus(rating.get(i).value().orElseThrow().times(drawn[i]));
    }
    return sum;
  }
}
