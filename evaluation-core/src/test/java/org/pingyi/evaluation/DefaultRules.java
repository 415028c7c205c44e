package org.pingyi.evaluation;

import java.util.List;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.NodeCombiningRule;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.ScoreRange;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.ScoringRule;
import org.pingyi.evaluation.tally.Cell;

/** What schemes need that leave scoring and combining to the defaults and are read, no more. */
public final class DefaultRules {

  /** As little as a scheme can say. */
  public static final String SMALLEST_SCHEME =
      """
      id: small
      version: 1
      scales: { s: { options: [ { id: A, value: 1 }, { id: X } ] } }
      criteria: [ { id: c } ]
      raters: [ { id: g } ]
      """;

  private static final Scored NOT_ASKED = Scored.notApplicable(Text.of("not asked in these tests"));

  private DefaultRules() {}

  /** Stands for the scoring rule that is the default. */
  @Identified(id = "weighted-mean", version = "1", en = "weighted-mean", zh = "weighted-mean")
  public static final class Scoring implements ScoringRule<NoParameters> {
    @Override
    public ScoreRange range(Scale scale, NoParameters parameters) {
      return ScoreRange.of(scale);
    }

    @Override
    public Scored score(Cell cell, NoParameters parameters) {
      return NOT_ASKED;
    }
  }

  /** Stands for the combining rule that is the default. */
  @Identified(id = "weighted-sum", version = "1", en = "weighted-sum", zh = "weighted-sum")
  public static final class Combining implements NodeCombiningRule<NoParameters> {
    @Override
    public Scored combine(List<Part> parts, NoParameters parameters) {
      return NOT_ASKED;
    }
  }
}
