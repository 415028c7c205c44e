package org.pingyi.evaluation.rules.paper;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.OptionScale;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.DefaultValue;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.Paper;
import org.pingyi.evaluation.rule.PaperRule;
import org.pingyi.evaluation.rule.ParameterCheck;
import org.pingyi.evaluation.rule.Reference;
import org.pingyi.evaluation.rules.GuideFile;
import org.pingyi.evaluation.rules.ShareWording;

/**
 * {@code top-marks-limit} (优秀票限额): a paper that rates several objects and gives too many of them
 * the best option is void, or flagged. For each leaf criterion whose scale has the option, at most
 * ⌊share·m⌋ of the paper's m answers may be it; answers without a value are among the m. It makes
 * raters choose where all would else be excellent; papers with fewer objects than {@code
 * from-objects} are not looked at, and a range scale, which has no options, never is.
 */
@Identified(id = "top-marks-limit", version = "1.0", en = "Limit of top marks", zh = "优秀票限额")
public final class TopMarksLimit implements PaperRule<TopMarksLimit.Parameters> {

  /**
   * The parameters.
   *
   * @param option the option that is limited
   * @param atMostShare how much of the answers to a criterion it may be
   * @param fromObjects how many ballots a paper needs for the limit to hold, at least 1
   * @param then what happens with a paper over the limit
   */
  public record Parameters(
      @Meaning(en = "The option that is limited.", zh = "限额的选项。") @NotNull
          Reference.ToOption option,
      @Meaning(
              en = "How much of the answers to a criterion on a paper it may be.",
              zh = "在一份评议票对每项内容的回答中所占的最高比例。")
          @NotNull
          Share atMostShare,
      @Meaning(
              en = "How many objects a paper has to rate for the limit to hold.",
              zh = "评议对象达到此数的评议票才适用限额。")
          @Min(1)
          @DefaultValue("2")
          int fromObjects,
      @Meaning(
              en =
                  "What happens with a paper over the limit: it is void, or counts and is flagged.",
              zh = "超额评议票的处理：整张作废（reject），或照常计入、仅予复核提示（flag）。")
          @DefaultValue("reject")
          Then then) {}

  private static final Verdict STANDS = new Verdict.Stands();

  /** Creates the rule. */
  public TopMarksLimit() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  /** Reports an option that no criterion's scale has: the limit would never hold. */
  @Override
  public void check(Parameters parameters, ParameterCheck check) {
    String option = parameters.option().id();
    List<LeafCriterion> leaves = check.leaves();
    if (!leaves.isEmpty() && leaves.stream().noneMatch(leaf -> has(leaf.scale(), option))) {
      check.report(
          FaultCode.UNKNOWN_REFERENCE,
          "option",
          Text.of(
              "no criterion has a scale with the option “" + option + "”",
              "没有一项内容的选项等次含有选项“" + option + "”"));
    }
  }

  private static boolean has(Scale scale, String option) {
    return scale instanceof OptionScale && scale.indexOf(option).isPresent();
  }

  @Override
  public Verdict judge(Paper paper, Parameters parameters) {
    if (paper.ballots() < parameters.fromObjects()) {
      return STANDS;
    }
    List<LeafCriterion> criteria = paper.criteria();
    for (int i = 0; i < criteria.size(); i++) {
      if (criteria.get(i).scale() instanceof OptionScale scale) {
        int option = scale.indexOf(parameters.option().id()).orElse(-1);
        if (option >= 0 && isOver(paper, i, option, parameters.atMostShare())) {
          return parameters.then().verdict(reason(parameters));
        }
      }
    }
    return STANDS;
  }

  private static boolean isOver(Paper paper, int criterion, int option, Share atMost) {
    long answers = 0;
    long limited = 0;
    for (int ballot = 0; ballot < paper.ballots(); ballot++) {
      int answer = paper.answer(ballot, criterion);
      answers += answer >= 0 ? 1 : 0;
      limited += answer == option ? 1 : 0;
    }
    return limited > atMost.floorOf(answers);
  }

  /** The reason names the limit and nothing of what is on the paper. */
  private static Text reason(Parameters parameters) {
    String option = parameters.option().id();
    String share = ShareWording.exact(parameters.atMostShare());
    return Text.of(
        "too many top marks: at most " + share + " of the answers to a criterion may be " + option,
        "优秀票超额：每项内容至多 " + share + " 可选 " + option);
  }
}
