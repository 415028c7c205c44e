package org.pingyi.evaluation.snippet;

import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.rule.GradeBand;
import org.pingyi.evaluation.rule.GradingRule;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.Standing;

// @start region="rule"
/** The first three are excellent, say: each grade reaches down to a rank. */
@Identified(id = "grade-by-rank", version = "1.0", en = "Grade by rank", zh = "按名次定等次")
public final class GradeByRank implements GradingRule<NoParameters, GradeByRank.Band> {

  /** What a scheme writes on each grade, beside {@code id} and {@code title}. */
  public record Band(Optional<@Positive Integer> toRank) {}

  @Override
  public List<Optional<Grade>> grade(
      List<Standing> pool, List<GradeBand<Band>> bands, NoParameters parameters) {
    return pool.stream().map(standing -> grade(standing.rank().getAsInt(), bands)).toList();
  }

  private static Optional<Grade> grade(int rank, List<GradeBand<Band>> bands) {
    return bands.stream()
        .filter(band -> rank <= band.parameters().toRank().orElse(Integer.MAX_VALUE))
        .map(GradeBand::grade)
        .findFirst();
  }
}
// @end
