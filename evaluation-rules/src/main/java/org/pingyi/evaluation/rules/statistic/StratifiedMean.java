package org.pingyi.evaluation.rules.statistic;

import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.rule.EvaluatedObject;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.ParameterCheck;
import org.pingyi.evaluation.rule.TallyStatistic;
import org.pingyi.evaluation.rules.GuideFile;

/**
 * {@code stratified-mean} (分层平均分估计): what the mean of a leaf would be if the whole population had
 * rated, from ballots of a random sample of each stratum, with its standard error: ȳ = Σ N·ȳ(h) / Σ
 * N and the root of Σ N²·(1 − n/N)·s²/n / (Σ N)², in which 1 − n/N is the finite population
 * correction and s² has the divisor n − 1. W. G. Cochran, Sampling Techniques, third edition, New
 * York 1977, equations 5.1 and 5.12. Six decimals.
 */
@Identified(id = "stratified-mean", version = "1.0", en = "Stratified mean", zh = "分层平均分估计")
public final class StratifiedMean implements TallyStatistic<StrataParameters> {

  private static final int DECIMALS = 6;

  /** Creates the rule. */
  public StratifiedMean() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  /** Reports a group without strata, and sizes that are missing, or of parts that there are not. */
  @Override
  public void check(StrataParameters parameters, ParameterCheck check) {
    parameters.check(check);
  }

  @Override
  public List<Figure> calculate(List<EvaluatedObject> objects, StrataParameters parameters) {
    return StratifiedEstimate.figures(objects, parameters, DECIMALS, StratifiedEstimate::means);
  }
}
