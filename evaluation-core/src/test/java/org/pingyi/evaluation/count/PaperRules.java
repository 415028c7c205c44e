package org.pingyi.evaluation.count;

import jakarta.validation.constraints.NotNull;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.Paper;
import org.pingyi.evaluation.rule.PaperRule;

/** Paper rules of a few lines. */
final class PaperRules {

  private PaperRules() {}

  private static PaperRule.Verdict voidIf(boolean condition, Text reason) {
    return condition ? new PaperRule.Verdict.VoidPaper(reason) : new PaperRule.Verdict.Stands();
  }

  /** A paper whose answers to the first criterion are all the first option is void. */
  @Identified(id = "all-alike", version = "1.0", en = "All alike", zh = "All alike")
  static final class AllAlike implements PaperRule<NoParameters> {

    @Override
    public Verdict judge(Paper paper, NoParameters parameters) {
      for (int ballot = 0; ballot < paper.ballots(); ballot++) {
        if (paper.answer(ballot, 0) != 0) {
          return voidIf(false, Text.of("all alike"));
        }
      }
      return voidIf(true, Text.of("the same answer throughout"));
    }
  }

  /** A paper that took less time than it can is void. */
  @Identified(id = "too-fast", version = "1.0", en = "Too fast", zh = "Too fast")
  static final class TooFast implements PaperRule<TooFast.Parameters> {

    /** How long a paper takes at least, in seconds. */
    record Parameters(@NotNull Long seconds) {}

    @Override
    public Verdict judge(Paper paper, Parameters parameters) {
      long took = paper.seconds().orElse(Long.MAX_VALUE);
      return voidIf(took < parameters.seconds(), Text.of("too fast", "过快"));
    }
  }

  /** A rule that fails. */
  @Identified(id = "failing", version = "1.0", en = "Failing", zh = "Failing")
  static final class Failing implements PaperRule<NoParameters> {

    @Override
    public Verdict judge(Paper paper, NoParameters parameters) {
      throw new IllegalStateException("no such answer: " + paper.answer(0, 99));
    }
  }
}
