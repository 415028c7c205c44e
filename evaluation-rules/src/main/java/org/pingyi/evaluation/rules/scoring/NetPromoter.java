package org.pingyi.evaluation.rules.scoring;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.DefaultValue;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.ParameterCheck;
import org.pingyi.evaluation.rule.ScoreRange;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.ScoringRule;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.rules.GuideFile;
import org.pingyi.evaluation.rules.RatedScale;
import org.pingyi.evaluation.rules.Steps;
import org.pingyi.evaluation.tally.Cell;
import org.pingyi.evaluation.tally.OptionCount;

/**
 * {@code net-promoter} (净推荐值): how many more of a hundred raters would recommend the object than
 * would warn of it, 100·(promoters − detractors) / rated. On the question “how likely is it that
 * you recommend …”, answered from 0 to 10, promoters are those who say 9 or 10, detractors those
 * who say 0 to 6; on other scales the scheme says where the borders are, and may not leave anybody
 * out: each scale needs a value for promoters, in its upper half, and one for detractors. What an
 * answer is worth decides, not its attitude; that makes it differ from {@link NetSatisfaction}. See
 * F. F. Reichheld, The one number you need to grow, Harvard Business Review 81(12) (2003), 46–54.
 */
@Identified(id = "net-promoter", version = "1.0", en = "Net promoter score", zh = "净推荐值")
public final class NetPromoter implements ScoringRule<NetPromoter.Parameters> {

  /**
   * The parameters.
   *
   * @param promotersFrom the least value of a promoter
   * @param detractorsTo the greatest value of a detractor, below that
   */
  public record Parameters(
      @Meaning(en = "The least value of a promoter's answer.", zh = "推荐者的最低分值。") @DefaultValue("9")
          Fraction promotersFrom,
      @Meaning(en = "The greatest value of a detractor's answer.", zh = "贬损者的最高分值。")
          @DefaultValue("6")
          Fraction detractorsTo) {}

  /** Creates the rule. */
  public NetPromoter() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  /**
   * Reports borders in the wrong order, and those with which a scale would have no promoters, no
   * detractors, or promoters in its lower half.
   */
  @Override
  public void check(Parameters parameters, ParameterCheck check) {
    if (parameters.detractorsTo().compareTo(parameters.promotersFrom()) >= 0) {
      check.report(
          FaultCode.UNORDERED,
          "detractors-to",
          Text.of(
              "must be below promoters-from, " + parameters.promotersFrom(),
              "须低于 promoters-from（" + parameters.promotersFrom() + "）"));
    } else {
      RatedScale.of(check.leaves()).forEach(scale -> check(scale, parameters, check));
    }
  }

  private static void check(RatedScale scale, Parameters parameters, ParameterCheck check) {
    Text where = scale.wording();
    Fraction from = parameters.promotersFrom();
    if (from.compareTo(scale.greatest()) > 0) {
      check.report(
          FaultCode.INVALID_PARAMETER,
          "promoters-from",
          Text.of(
              "nobody could be a promoter on " + where.en() + ": " + borders(scale).en(),
              where.zh() + "上不会有推荐者：" + borders(scale).zh()));
    } else if (from.times(2).compareTo(scale.least().plus(scale.greatest())) < 0) {
      check.report(
          FaultCode.INVALID_PARAMETER,
          "promoters-from",
          Text.of(
              from + " is in the lower half of " + where.en() + ": " + borders(scale).en(),
              from + " 处于" + where.zh() + "的下半段：" + borders(scale).zh()));
    }
    if (parameters.detractorsTo().compareTo(scale.least()) < 0) {
      check.report(
          FaultCode.INVALID_PARAMETER,
          "detractors-to",
          Text.of(
              "nobody could be a detractor on " + where.en() + ": " + borders(scale).en(),
              where.zh() + "上不会有贬损者：" + borders(scale).zh()));
    }
  }

  /** Borders as far up a scale as 9 and 6 are from 0 to 10, on values that it has. */
  private static Text borders(RatedScale scale) {
    Fraction span = scale.greatest().minus(scale.least());
    if (span.signum() == 0) {
      return Text.of("one value has no borders", "只有一个分值，无从分界");
    }
    Fraction from = scale.from(scale.least().plus(span.times(Fraction.of(9, 10))));
    Fraction to = scale.upTo(scale.least().plus(span.times(Fraction.of(6, 10))));
    return Text.of(
        "borders that fit are promoters-from " + from + " and detractors-to " + to,
        "可取 promoters-from " + from + "、detractors-to " + to);
  }

  /** From −100 to 100. */
  @Override
  public ScoreRange range(Scale scale, Parameters parameters) {
    return RatingSteps.NET;
  }

  @Override
  public Scored score(Cell cell, Parameters parameters) {
    long net = number(cell, promoters(parameters)) - number(cell, detractors(parameters));
    return Scored.of(
        Fraction.HUNDRED.times(net).dividedBy(Fraction.of(cell.rated())),
        () -> working(cell, parameters));
  }

  private static Predicate<OptionCount> promoters(Parameters parameters) {
    return answer -> RatingSteps.value(answer).compareTo(parameters.promotersFrom()) >= 0;
  }

  private static Predicate<OptionCount> detractors(Parameters parameters) {
    return answer -> RatingSteps.value(answer).compareTo(parameters.detractorsTo()) <= 0;
  }

  private static long number(Cell cell, Predicate<OptionCount> who) {
    return RatingSteps.given(cell).filter(who).mapToLong(OptionCount::count).sum();
  }

  private static Working working(Cell cell, Parameters parameters) {
    Predicate<OptionCount> promoters = promoters(parameters);
    Predicate<OptionCount> detractors = detractors(parameters);
    String from = parameters.promotersFrom().toString();
    String to = parameters.detractorsTo().toString();
    Step net =
        Steps.difference(
            Text.of("promoters less detractors", "推荐者与贬损者人数之差"),
            Steps.sum(
                Text.of("promoters, from " + from, "推荐者（" + from + " 分以上）"),
                counts(cell, promoters)),
            Steps.sum(
                Text.of("detractors, up to " + to, "贬损者（" + to + " 分以下）"),
                counts(cell, detractors)));
    Step score =
        RatingSteps.perHundred(Text.of("net promoter score", "净推荐值"), net, Given.rated(cell));
    return RatingSteps.rate(
        cell,
        score,
        answer ->
            promoters.test(answer)
                ? Given.constant(Text.of("promoter", "推荐者"), 100)
                : detractors.test(answer)
                    ? Given.constant(Text.of("detractor", "贬损者"), -100)
                    : Given.constant(Text.of("passive", "中立者"), 0));
  }

  private static List<Given> counts(Cell cell, Predicate<OptionCount> who) {
    return RatingSteps.given(cell).filter(who).map(answer -> Given.count(cell, answer)).toList();
  }
}
