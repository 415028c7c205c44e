package org.pingyi.evaluation.rules.paper;

import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.DefaultValue;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.Paper;
import org.pingyi.evaluation.rule.PaperRule;
import org.pingyi.evaluation.rules.GuideFile;

/**
 * {@code no-straight-lining} (禁止一列到底): a paper is void, or flagged, where at least {@code
 * from-answers} questions are answered and all answers stand at the same position of their scales:
 * the first option everywhere, the second everywhere, and so on. Questions are the leaf criteria,
 * once for each object that the paper rates. Where criteria have several scales positions are
 * counted from the first option of each, and in a range from its lowest value, step by step; so a
 * rater who ticks one column down the page is caught, whatever the columns are called. Answers
 * without a value count.
 *
 * <p>Straight-lining is what surveys call non-differentiation (J. A. Krosnick, Response strategies
 * for coping with the cognitive demands of attitude measures in surveys, Applied Cognitive
 * Psychology 5, 1991, pages 213–236). Somebody may honestly hold all of it good: a paper that is
 * caught proves nothing.
 */
@Identified(id = "no-straight-lining", version = "1.0", en = "No straight-lining", zh = "禁止一列到底")
public final class NoStraightLining implements PaperRule<NoStraightLining.Parameters> {

  /**
   * The parameters.
   *
   * @param fromAnswers how many answers a paper needs for the rule to hold, at least 2
   * @param then what happens with a paper that is straight-lined
   */
  public record Parameters(
      @Meaning(en = "How many answers a paper needs for the rule to hold.", zh = "作答数达到此数的评议票才适用。")
          @Min(2)
          @DefaultValue("5")
          int fromAnswers,
      @Meaning(
              en =
                  "What happens with a paper whose answers are all at one position: it is void, or counts and is flagged.",
              zh = "全部作答都在同一位置的评议票的处理：整张作废（reject），或照常计入、仅予复核提示（flag）。")
          @DefaultValue("reject")
          Then then) {}

  private static final int NONE = -1;

  private static final Verdict STANDS = new Verdict.Stands();

  private static final Text STRAIGHT_LINED =
      Text.of("all answers stand at the same position of their scales", "全部作答都在各自选项等次的同一位置");

  /** Creates the rule. */
  public NoStraightLining() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  @Override
  public Verdict judge(Paper paper, Parameters parameters) {
    int position = NONE;
    long answers = 0;
    for (int ballot = 0; ballot < paper.ballots(); ballot++) {
      for (int criterion = 0; criterion < paper.criteria().size(); criterion++) {
        int answer = paper.answer(ballot, criterion);
        if (answer >= 0) {
          if (position != NONE && answer != position) {
            return STANDS;
          }
          position = answer;
          answers++;
        }
      }
    }
    return answers >= parameters.fromAnswers() ? parameters.then().verdict(STRAIGHT_LINED) : STANDS;
  }
}
