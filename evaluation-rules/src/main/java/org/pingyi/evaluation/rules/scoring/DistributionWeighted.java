package org.pingyi.evaluation.rules.scoring;

import jakarta.validation.constraints.NotEmpty;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.OptionScale;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Meaning;
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
 * (弃权) can be made to count. Options that are not named do not count, neither above nor below the
 * line.
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
              en = "What each option is worth. Options that are not named do not count.",
              zh = "各选项的分值。未列出的选项不计入。")
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
    return scale instanceof OptionScale
        ? IntStream.range(0, scale.size()).mapToObj(scale::answer)
        : Stream.empty();
  }

  @Override
  public Scored score(Cell cell, Parameters parameters) {
    if (!(cell.scale() instanceof OptionScale)) {
      return NOTHING_NAMED;
    }
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
