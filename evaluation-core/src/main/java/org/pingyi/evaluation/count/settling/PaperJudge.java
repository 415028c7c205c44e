package org.pingyi.evaluation.count.settling;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import org.pingyi.evaluation.count.checking.Refusal;
import org.pingyi.evaluation.count.reading.RowDetails;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.PaperRule;
import org.pingyi.evaluation.scheme.BoundRule;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.RejectionReason;

/**
 * Asks the paper rules, in turn, whether a paper stands and should be looked at. A rule sees one
 * paper at a time, so asking all rules of each paper is the same as asking each rule of the papers
 * that are left.
 */
public final class PaperJudge {

  private final List<BoundRule<PaperRule<Record>>> rules;
  private final List<String> groups;
  private final List<LeafCriterion> criteria;
  private final PackedBallots held;
  private final LongFunction<Text> subject;
  private final Map<Text, Refusal> refusals = new HashMap<>();

  /**
   * Creates the judge.
   *
   * @param scheme whose paper rules are asked
   * @param held where the ballots are
   * @param subject what an error calls the paper whose first ballot is on a numbered line
   */
  public PaperJudge(SchemeDefinition scheme, PackedBallots held, LongFunction<Text> subject) {
    this.rules = scheme.rules().papers();
    this.groups = scheme.raters().stream().map(RaterGroup::id).toList();
    this.criteria = scheme.leaves();
    this.held = held;
    this.subject = subject;
  }

  /**
   * Judges a paper.
   *
   * @param group the number of its rater group
   * @param ballots the numbers of ballots, of which those in the range are on the paper
   * @param from the first of them
   * @param to behind the last of them
   * @return whether it stands, and what was said of it
   */
  public Judged judge(int group, int[] ballots, int from, int to) {
    Set<Judged.Flag> flags = new LinkedHashSet<>();
    for (BoundRule<PaperRule<Record>> rule : rules) {
      HeldPaper paper = new HeldPaper(held, groups.get(group), criteria, ballots, from, to);
      PaperRule.Verdict verdict =
          rule.ask(
              () -> subject.apply(held.line(ballots[from])),
              (asked, parameters) -> asked.judge(paper, parameters));
      if (verdict instanceof PaperRule.Verdict.VoidPaper isVoid) {
        return new Judged(refusal(rule.plugin().info().id(), isVoid.reason()), List.of());
      }
      if (verdict instanceof PaperRule.Verdict.Flagged flagged) {
        flags.add(new Judged.Flag(rule.plugin().info().id(), flagged.reason()));
      }
    }
    return flags.isEmpty() ? Judged.STANDS : new Judged(null, List.copyOf(flags));
  }

  private Refusal refusal(String rule, Text reason) {
    Text detail = Text.of(rule + ": " + reason.en(), rule + "：" + reason.zh());
    Refusal shared = refusals.get(detail);
    if (shared != null) {
      return shared;
    }
    Refusal refusal = new Refusal(RejectionReason.VOID_PAPER, detail);
    if (refusals.size() < RowDetails.MAX_SHARED) {
      refusals.put(detail, refusal);
    }
    return refusal;
  }
}
