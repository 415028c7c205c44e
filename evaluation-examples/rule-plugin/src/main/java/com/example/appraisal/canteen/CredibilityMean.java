package com.example.appraisal.canteen;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.DefaultValue;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.ScoreRange;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.ScoringRule;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.rule.Working.Terms;
import org.pingyi.evaluation.tally.Cell;
import org.pingyi.evaluation.tally.OptionCount;

/**
 * {@code credibility-mean} (信度加权平均): the mean of the ratings and of some more, all worth the same,
 * that everybody is credited with beforehand. One enthusiastic guest does not make a small canteen
 * the best of the town.
 */
@Identified(id = "credibility-mean", version = "1.0", en = "Credibility mean", zh = "信度加权平均")
public final class CredibilityMean implements ScoringRule<CredibilityMean.Parameters> {

  /**
   * The parameters.
   *
   * @param prior what a rating is worth that everybody is credited with
   * @param strength how many of them there are
   */
  public record Parameters(
      @Meaning(
              en = "What each rating is worth that everybody is credited with.",
              zh = "预先计入的每个评分的分值。")
          @NotNull
          Fraction prior,
      @Meaning(en = "How many ratings everybody is credited with.", zh = "预先计入的评分个数。")
          @Min(1)
          @DefaultValue("5")
          int strength) {}

  /** Creates the rule. */
  public CredibilityMean() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.read("credibility-mean.yaml"));
  }

  /** From the least to the greatest value of the scale, or the prior where that is beyond. */
  @Override
  public ScoreRange range(Scale scale, Parameters parameters) {
    ScoreRange values = ScoreRange.of(scale);
    Fraction prior = parameters.prior();
    return new ScoreRange(
        prior.compareTo(values.least()) < 0 ? prior : values.least(),
        prior.compareTo(values.greatest()) > 0 ? prior : values.greatest());
  }

  @Override
  public Scored score(Cell cell, Parameters parameters) {
    Fraction sum = parameters.prior().times(parameters.strength());
    for (OptionCount answer : cell.counts()) {
      sum = sum.plus(answer.value().orElse(Fraction.ZERO).times(answer.count()));
    }
    Fraction ratings = Fraction.of(cell.rated()).plus(Fraction.of(parameters.strength()));
    return Scored.of(sum.dividedBy(ratings), () -> working(cell, parameters));
  }

  private static Working working(Cell cell, Parameters parameters) {
    Terms terms = Working.weighted();
    for (OptionCount answer : cell.counts()) {
      if (answer.count() > 0 && answer.value().isPresent()) {
        Given count = Given.count(cell, answer);
        terms.add(answer.answer(), count.name(), count, Given.value(cell, answer));
      }
    }
    Text credit = Text.of("ratings in advance", "预先计入的评分");
    terms.add(
        "",
        credit,
        Given.parameter("strength", credit, Fraction.of(parameters.strength())),
        Given.parameter("prior", Text.of("prior", "预设分值"), parameters.prior()));
    return terms.mean(Text.of("credibility mean", "信度加权平均分"));
  }
}
