package org.pingyi.evaluation.rules.scoring;

import static java.util.stream.Collectors.joining;

import jakarta.validation.constraints.NotEmpty;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.Option;
import org.pingyi.evaluation.model.OptionScale;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.ParameterCheck;
import org.pingyi.evaluation.rule.Reference;
import org.pingyi.evaluation.rule.ScoreRange;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.ScoringRule;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.rule.Working.Terms;
import org.pingyi.evaluation.rules.GuideFile;
import org.pingyi.evaluation.tally.Cell;
import org.pingyi.evaluation.tally.OptionCount;

/**
 * {@code distribution-weighted} (票数分布加权): the mean of the answers where the rule itself says what
 * each option is worth, Σ count·value / Σ count over the options that it names. One ballot can so
 * be scored in two ways, harder on one criterion than on another, and an option that is no rating
 * (弃权) can be made to count; all others have to be named. Options that are not named do not count,
 * neither above nor below the line.
 *
 * <p>What the scale says of values and attitudes is not touched: what is a rating, and what rates
 * are a part of, remains as it is there, and where nobody rated there is no score.
 */
@Identified(
    id = "distribution-weighted",
    version = "1.0",
    en = "Distribution-weighted score",
    zh = "票数分布加权")
public final class DistributionWeighted implements ScoringRule<DistributionWeighted.Parameters> {

  /**
   * The parameters.
   *
   * @param values what each option is worth, above 0 or below
   */
  public record Parameters(
      @Meaning(
              en =
                  "What each option is worth. One that has no value on the scale may be left out, and does not count then.",
              zh = "各选项的分值。等次中不赋分的选项可不列出，不列出的不计入。")
          @NotEmpty
          Map<Reference.ToOption, Fraction> values) {

    /** Copies the map, in its order. */
    public Parameters {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    private Optional<Fraction> value(String option) {
      return Optional.ofNullable(values.get(new Reference.ToOption(option)));
    }
  }

  private static final Scored NOTHING_NAMED =
      Scored.notApplicable(Text.of("no answer is an option that the rule names", "没有作答属于规则列出的选项"));

  /** Creates the rule. */
  public DistributionWeighted() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  /**
   * Reports a scale without options, an option with a value that is not named, and a name that no
   * option has on the scales of the leaves.
   */
  @Override
  public void check(Parameters parameters, ParameterCheck check) {
    List<Scale> scales = check.leaves().stream().map(LeafCriterion::scale).distinct().toList();
    for (Scale scale : scales) {
      if (scale instanceof OptionScale options) {
        options.options().stream()
            .filter(option -> option.value().isPresent())
            .filter(option -> parameters.value(option.id()).isEmpty())
            .forEach(option -> lacking(option, options, check));
      } else {
        check.report(
            FaultCode.INVALID_PARAMETER,
            "",
            Text.of(
                "the scale “"
                    + scale.id()
                    + "” is a range, which has no options: take weighted-mean",
                "选项等次“" + scale.id() + "”为分值区间，没有选项：应使用 weighted-mean"));
      }
    }
    if (!scales.isEmpty()) {
      parameters.values().keySet().stream()
          .map(Reference.ToOption::id)
          .filter(
              named ->
                  scales.stream().flatMap(DistributionWeighted::options).noneMatch(named::equals))
          .forEach(named -> unknown(named, scales, check));
    }
  }

  private static void lacking(Option option, Scale scale, ParameterCheck check) {
    check.report(
        FaultCode.MISSING_KEY,
        "values." + option.id(),
        Text.of(
            "the option “" + option.id() + "” of the scale “" + scale.id() + "” has no value here",
            "未给出选项等次“" + scale.id() + "”中选项“" + option.id() + "”的分值"));
  }

  private static void unknown(String named, List<Scale> scales, ParameterCheck check) {
    String ids = scales.stream().map(Scale::id).collect(joining(", "));
    check.report(
        FaultCode.UNKNOWN_REFERENCE,
        "values." + named,
        Text.of(
            "no scale of the leaves that are scored so has the option “" + named + "”: " + ids,
            "以此计分的内容所用选项等次（" + ids + "）中没有选项“" + named + "”"));
  }

  /** From the least to the greatest value that the rule gives to options of the scale. */
  @Override
  public ScoreRange range(Scale scale, Parameters parameters) {
    List<Fraction> values =
        options(scale).flatMap(option -> parameters.value(option).stream()).sorted().toList();
    return values.isEmpty()
        ? new ScoreRange(Fraction.ZERO, Fraction.ZERO)
        : new ScoreRange(values.get(0), values.get(values.size() - 1));
  }

  private static Stream<String> options(Scale scale) {
    return scale instanceof OptionScale options
        ? options.options().stream().map(Option::id)
        : Stream.empty();
  }

  @Override
  public Scored score(Cell cell, Parameters parameters) {
    Fraction sum = Fraction.ZERO;
    long counted = 0;
    for (OptionCount answer : cell.counts()) {
      Optional<Fraction> value = parameters.value(answer.answer());
      if (value.isPresent()) {
        sum = sum.plus(value.get().times(answer.count()));
        counted += answer.count();
      }
    }
    return counted == 0
        ? NOTHING_NAMED
        : Scored.of(sum.dividedBy(Fraction.of(counted)), () -> working(cell, parameters));
  }

  private static Working working(Cell cell, Parameters parameters) {
    Terms terms = Working.weighted();
    for (OptionCount answer : cell.counts()) {
      Optional<Fraction> value = parameters.value(answer.answer());
      if (answer.count() > 0 && value.isPresent()) {
        Given count = Given.count(cell, answer);
        Text title = count.name();
        terms.add(
            answer.answer(),
            title,
            count,
            Given.parameter(
                "values." + answer.answer(),
                Text.of("value of " + title.en(), title.zh() + "的分值"),
                value.get()));
      }
    }
    return terms.mean(Text.of("distribution-weighted score", "票数分布加权得分"));
  }
}
