package org.pingyi.evaluation.rules.paper;

import jakarta.validation.constraints.Min;
import java.util.Optional;
import java.util.OptionalLong;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.DefaultValue;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.Meaning;
import org.pingyi.evaluation.rule.Paper;
import org.pingyi.evaluation.rule.PaperRule;
import org.pingyi.evaluation.rules.GuideFile;

/**
 * {@code minimum-time} (最短用时): a paper that was filled in within fewer seconds than anybody needs
 * to read it is void, or flagged. The time is that of the whole paper, the most that any of its
 * ballots gives; it comes from whoever hands ballots in, and cannot be checked. A paper that does
 * not say how long it took stands, as one on paper does, unless {@code without-time} says
 * otherwise.
 */
@Identified(id = "minimum-time", version = "1.0", en = "Minimum time", zh = "最短用时")
public final class MinimumTime implements PaperRule<MinimumTime.Parameters> {

  /**
   * The parameters.
   *
   * @param seconds the fewest seconds for the whole paper, at least 1
   * @param perObject whether that is for each object which the paper rates
   * @param withoutTime what happens with a paper that does not say how long it took
   * @param then what happens with a paper that took less
   */
  public record Parameters(
      @Meaning(en = "The fewest seconds that a paper may take.", zh = "一份评议票的最短用时（秒）。") @Min(1)
          long seconds,
      @Meaning(
              en = "Whether that many are needed for each object that the paper rates.",
              zh = "是否按票上每个对象计此用时。")
          @DefaultValue("false")
          boolean perObject,
      @Meaning(
              en = "Whether a paper that does not say how long it took stands or is treated alike.",
              zh = "没有用时的评议票：有效（stand）或同样处理（catch）。")
          @DefaultValue("stand")
          WithoutTime withoutTime,
      @Meaning(
              en =
                  "What happens with a paper that took less: it is void, or counts and is flagged.",
              zh = "用时不足的评议票的处理：整张作废（reject），或照常计入、仅予复核提示（flag）。")
          @DefaultValue("reject")
          Then then) {}

  /** What happens with a paper that does not say how long it took. */
  public enum WithoutTime {
    /** It counts. */
    STAND,
    /** It is treated as one that took too little. */
    CATCH
  }

  private static final Verdict STANDS = new Verdict.Stands();

  private static final Text NOT_SAID =
      Text.of("the paper does not say how long it took", "评议票没有用时");

  /** Creates the rule. */
  public MinimumTime() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  @Override
  public Verdict judge(Paper paper, Parameters parameters) {
    OptionalLong seconds = paper.seconds();
    if (seconds.isEmpty()) {
      return parameters.withoutTime() == WithoutTime.STAND
          ? STANDS
          : parameters.then().verdict(NOT_SAID);
    }
    long times = parameters.perObject() ? paper.ballots() : 1;
    // Divided, not multiplied, so that no number of seconds is too great.
    return seconds.getAsLong() / times >= parameters.seconds()
        ? STANDS
        : parameters.then().verdict(reason(parameters));
  }

  private static Text reason(Parameters parameters) {
    String seconds = parameters.seconds() + (parameters.seconds() == 1 ? " second" : " seconds");
    return parameters.perObject()
        ? Text.of(
            "filled in too quickly: it takes at least " + seconds + " for each object",
            "填写过快：每个对象至少须 " + parameters.seconds() + " 秒")
        : Text.of(
            "filled in too quickly: it takes at least " + seconds,
            "填写过快：至少须 " + parameters.seconds() + " 秒");
  }
}
