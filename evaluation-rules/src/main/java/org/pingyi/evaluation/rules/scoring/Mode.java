package org.pingyi.evaluation.rules.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.DefaultValue;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.ScoreRange;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.ScoringRule;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.rules.GuideFile;
import org.pingyi.evaluation.tally.Cell;
import org.pingyi.evaluation.tally.OptionCount;

/**
 * {@code mode} (众数): the value that was given most often, which may be far from what most gave. Of
 * several given as often the scheme says which counts: the lowest, the highest, or their mean,
 * which nobody need have given. Options of one value count together. See K. Pearson, Contributions
 * to the mathematical theory of evolution II: skew variation in homogeneous material, Philosophical
 * Transactions of the Royal Society A 186 (1895), 343–414, who gave it the name.
 */
@Identified(id = "mode", version = "1.0", en = "Mode", zh = "众数")
public final class Mode implements ScoringRule<Mode.Parameters> {

  /**
   * The parameters.
   *
   * @param ties what the score is of several values given as often
   */
  public record Parameters(
      @Meaning(
              en = "What the score is where several values were given as often as each other.",
              zh = "几个分值出现次数相同时，以何者为得分。")
          @DefaultValue("lowest")
          Ties ties) {}

  /** What the score is of several values given as often. */
  public enum Ties {
    /** The lowest of them. */
    LOWEST,
    /** The highest of them. */
    HIGHEST,
    /** The mean of them, each counted once. */
    MEAN
  }

  /** Creates the rule. */
  public Mode() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  /** From the least to the greatest value of the scale. */
  @Override
  public ScoreRange range(Scale scale, Parameters parameters) {
    return ScoreRange.of(scale);
  }

  @Override
  public Scored score(Cell cell, Parameters parameters) {
    Fraction mode = mode(cell, parameters.ties());
    return Scored.of(mode, () -> Working.of(step(cell, parameters.ties(), mode)));
  }

  private static Fraction mode(Cell cell, Ties ties) {
    TreeMap<Fraction, Long> counts = new TreeMap<>();
    RatingSteps.given(cell)
        .forEach(answer -> counts.merge(RatingSteps.value(answer), answer.count(), Long::sum));
    long most = Collections.max(counts.values());
    List<Fraction> modes =
        counts.entrySet().stream()
            .filter(each -> each.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    return switch (ties) {
      case LOWEST -> modes.get(0);
      case HIGHEST -> modes.get(modes.size() - 1);
      case MEAN ->
          modes.stream().reduce(Fraction.ZERO, Fraction::plus).dividedBy(Fraction.of(modes.size()));
    };
  }

  /** The operands are pairs of a value and how often it was given, values rising. */
  private static Step step(Cell cell, Ties ties, Fraction mode) {
    List<Operand> operands = new ArrayList<>();
    for (OptionCount answer : SortedRatings.of(cell).ascending()) {
      operands.add(Given.value(cell, answer));
      operands.add(Given.count(cell, answer));
    }
    return new Step(name(ties), Operation.OTHER, operands, mode);
  }

  private static Text name(Ties ties) {
    return switch (ties) {
      case LOWEST -> Text.of("value given most often, the lowest of several", "出现次数最多的分值，并列的取最低");
      case HIGHEST -> Text.of("value given most often, the highest of several", "出现次数最多的分值，并列的取最高");
      case MEAN -> Text.of("value given most often, the mean of several", "出现次数最多的分值，并列的取平均");
    };
  }
}
