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
 * {@code stratified-total} (分层总量估计): what the values of a leaf would add up to if the whole
 * population had answered, from ballots of a random sample of each stratum, with its standard
 * error: Σ N·ȳ(h) and the root of Σ N²·(1 − n/N)·s²/n, in which 1 − n/N is the finite population
 * correction and s² has the divisor n − 1. W. G. Cochran, Sampling Techniques, third edition, New
 * York 1977, section 5.4. Four decimals.
 */
@Identified(id = "stratified-total", version = "1.0", en = "Stratified total", zh = "分层总量估计")
public final class StratifiedTotal implements TallyStatistic<StrataParameters> {

  private static final int DECIMALS = 4;

  /** Creates the rule. */
  public StratifiedTotal() {}

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
    return StratifiedEstimate.figures(objects, parameters, DECIMALS, StratifiedEstimate::totals);
  }
}
