package org.pingyi.evaluation.rules.scoring;

import java.util.Optional;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.ScoreRange;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.ScoringRule;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.rules.GuideFile;
import org.pingyi.evaluation.tally.Cell;

/**
 * {@code majority-judgement} (多数评判): the majority-grade, moved towards its neighbour by the
 * majority-gauge, so that a greater score is a better gauge.
 *
 * <p>The majority-grade α is the middle rating, of an even number the lower of the two in the
 * middle: a majority holds that the object deserves α or more, and no majority that it deserves
 * more than α. Let p be the share of ratings above α and q the share below. Where p is greater than
 * q the grade is α+ and the score α + p·(next − α), next being the next higher value of the scale;
 * else the grade is α− and the score α − q·(α − previous). Since p is at most and q less than one
 * half, scores of α end at the middle between two values, and those of the next begin above it: any
 * α comes before any lower one, α+ before α−, of two α+ the one with the greater p is better, and
 * of two α− the one with the smaller q. That is the order of the majority-gauge (p, α±, q). How far
 * the values of the scale are apart moves scores, but not their order.
 *
 * <p>The majority-value is the row of majority-grades that come out when the middle rating is taken
 * away again and again. Of objects with as many ratings the one whose score is greater has the
 * greater majority-value, too. Objects with the same α, sign and p (for α+) or q (for α−) have one
 * score and share a rank, even where their majority-values differ in what comes after; {@code
 * ranking.ties} may part them. Ranks go by the score as it is rounded: in large groups, gauges that
 * are closer than {@code rounding.digits} show share a rank, too, unless there are more digits or
 * {@code ranking.ties} parts them.
 *
 * <p>See M. Balinski and R. Laraki, A theory of measuring, electing, and ranking, Proceedings of
 * the National Academy of Sciences 104 (2007), 8720–8725, and by the same, Majority Judgment:
 * Measuring, Ranking, and Electing (MIT Press, 2010).
 */
@Identified(id = "majority-judgement", version = "1.0", en = "Majority judgement", zh = "多数评判")
public final class MajorityJudgement implements ScoringRule<NoParameters> {

  /** Creates the rule. */
  public MajorityJudgement() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  /** From the least to the greatest value of the scale. */
  @Override
  public ScoreRange range(Scale scale, NoParameters parameters) {
    return ScoreRange.of(scale);
  }

  @Override
  public Scored score(Cell cell, NoParameters parameters) {
    MajorityGauge gauge = MajorityGauge.of(cell);
    return Scored.of(gauge.score(), () -> Working.of(gauge.steps()));
  }
}
