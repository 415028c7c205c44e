package org.pingyi.evaluation.rules.flag;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.CountedPaper;
import org.pingyi.evaluation.rule.DefaultValue;
import org.pingyi.evaluation.rule.EvaluatedScheme;
import org.pingyi.evaluation.rule.Flag;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.PaperReader;
import org.pingyi.evaluation.rule.ReviewFlag;
import org.pingyi.evaluation.rules.GuideFile;
import org.pingyi.evaluation.rules.ShareWording;

/**
 * {@code straight-lining} (千篇一律): papers on which everything gets the same answer. On each scale
 * that has two answers of the paper or more, the most frequent one is counted; where these are at
 * least the share of all those answers, it is flagged. See Y. Kim, J. Dykema, J. Stevenson, P.
 * Black and D. P. Moberg, Straightlining: overview of measurement, comparison of indicators, and
 * effects in mail–web mixed-mode surveys, Social Science Computer Review 37 (2019), 214–233, whose
 * simple nondifferentiation is the share 100%.
 */
@Identified(id = "straight-lining", version = "1.0", en = "Straight-lining", zh = "千篇一律")
public final class StraightLining implements ReviewFlag<StraightLining.Parameters> {

  /**
   * The parameters.
   *
   * @param fromAnswers how many answers a paper needs to be looked at, at least 2
   * @param atLeastShare how many of them have to be the same
   */
  public record Parameters(
      @Meaning(en = "How many answers a paper needs to be looked at.", zh = "作答达到此数的评议票才予考察。")
          @Min(2)
          @DefaultValue("6")
          int fromAnswers,
      @Meaning(
              en = "How many of its answers have to be the same, scale by scale.",
              zh = "同一等次类型内相同作答至少所占的比例。")
          @DefaultValue("100%")
          @NotNull
          Share atLeastShare) {}

  /** Creates the rule. */
  public StraightLining() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  @Override
  public PaperReader<Flag> open(EvaluatedScheme evaluated, Parameters parameters) {
    Papers found = new Papers(evaluated);
    return new PaperReader<>() {
      @Override
      public void read(CountedPaper paper) {
        int answers = Papers.compared(paper);
        if (answers >= parameters.fromAnswers() && isAlike(paper, answers)) {
          found.add(paper.group(), 1);
        }
      }

      private boolean isAlike(CountedPaper paper, int answers) {
        Fraction share = Fraction.of(Papers.alike(paper), answers);
        return share.compareTo(parameters.atLeastShare().value()) >= 0;
      }

      @Override
      public List<Flag> found() {
        return found.because(reason(parameters));
      }
    };
  }

  private static Text reason(Parameters parameters) {
    String share = ShareWording.exact(parameters.atLeastShare());
    int least = parameters.fromAnswers();
    return Text.of(
        "of " + least + " answers or more, at least " + share + " are the same",
        "作答不少于 " + least + " 项，其中至少 " + share + " 相同");
  }
}
