package org.pingyi.evaluation.rules.paper;

import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.DefaultValue;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.Paper;
import org.pingyi.evaluation.rule.PaperRule;
import org.pingyi.evaluation.rule.ParameterCheck;
import org.pingyi.evaluation.rules.GuideFile;
import org.pingyi.evaluation.rules.ShareWording;

/**
 * {@code minimum-answers} (最低作答量): a paper on which too little is answered is void, or flagged. Its
 * questions are the leaf criteria, once for each object that it rates; an answer without a value,
 * such as “don't know”, is an answer. Either a share of the questions has to be answered, compared
 * exactly, or a number of them.
 */
@Identified(id = "minimum-answers", version = "1.0", en = "Minimum of answers", zh = "最低作答量")
public final class MinimumAnswers implements PaperRule<MinimumAnswers.Parameters> {

  /**
   * The parameters, of which exactly one says how much has to be answered.
   *
   * @param atLeastShare how much of the questions on the paper
   * @param atLeast how many of the questions on the paper, at least 1
   * @param then what happens with a paper on which less is answered
   */
  public record Parameters(
      @Meaning(
              en = "How much of a paper's questions (criteria × objects) has to be answered.",
              zh = "一份评议票的题目（评议内容数 × 对象数）须作答的比例。")
          Optional<Share> atLeastShare,
      @Meaning(
              en = "How many of a paper's questions have to be answered, instead of a share.",
              zh = "一份评议票须作答的题目数，代替比例。")
          Optional<@Min(1) Integer> atLeast,
      @Meaning(
              en =
                  "What happens with a paper on which less is answered: it is void, or counts and is flagged.",
              zh = "作答不足的评议票的处理：整张作废（reject），或照常计入、仅予复核提示（flag）。")
          @DefaultValue("reject")
          Then then) {}

  private static final Verdict STANDS = new Verdict.Stands();

  /** Creates the rule. */
  public MinimumAnswers() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  /** Reports parameters that say nothing of how much has to be answered, or say it twice. */
  @Override
  public void check(Parameters parameters, ParameterCheck check) {
    if (parameters.atLeastShare().isEmpty() && parameters.atLeast().isEmpty()) {
      check.report(
          FaultCode.MISSING_KEY,
          "at-least-share",
          Text.of("give at-least-share or at-least", "须写 at-least-share 或 at-least"));
    } else if (parameters.atLeastShare().isPresent() && parameters.atLeast().isPresent()) {
      check.report(
          FaultCode.INVALID_PARAMETER,
          "at-least",
          Text.of("give at-least-share or at-least, not both", "at-least-share 与 at-least 只能写一个"));
    }
  }

  @Override
  public Verdict judge(Paper paper, Parameters parameters) {
    long answers = 0;
    for (int ballot = 0; ballot < paper.ballots(); ballot++) {
      for (int criterion = 0; criterion < paper.criteria().size(); criterion++) {
        answers += paper.answer(ballot, criterion) >= 0 ? 1 : 0;
      }
    }
    long questions = (long) paper.ballots() * paper.criteria().size();
    Fraction least =
        parameters
            .atLeast()
            .map(Fraction::of)
            .orElseGet(() -> parameters.atLeastShare().orElseThrow().value().times(questions));
    return Fraction.of(answers).compareTo(least) >= 0
        ? STANDS
        : parameters.then().verdict(reason(parameters));
  }

  private static Text reason(Parameters parameters) {
    String least =
        parameters
            .atLeast()
            .map(String::valueOf)
            .orElseGet(() -> ShareWording.exact(parameters.atLeastShare().orElseThrow()));
    return Text.of(
        "too few answers: at least " + least + " of the questions have to be answered",
        "作答过少：至少须作答 " + least + (parameters.atLeast().isPresent() ? " 题" : ""));
  }
}
