package org.pingyi.evaluation.snippet;

import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.CountedPaper;
import org.pingyi.evaluation.rule.EvaluatedScheme;
import org.pingyi.evaluation.rule.Flag;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.PaperReader;
import org.pingyi.evaluation.rule.ReviewFlag;

// @start region="rule"
/** Papers that took fewer seconds for each ballot than one needs to read it, by rater group. */
@Identified(id = "skimmed", version = "1.0", en = "Skimmed papers", zh = "草率填写")
public final class Skimmed implements ReviewFlag<Skimmed.Parameters> {

  /** What a scheme writes beside {@code use: skimmed}. */
  public record Parameters(@Positive int seconds) {}

  @Override
  public PaperReader<Flag> open(EvaluatedScheme evaluated, Parameters parameters) {
    Map<String, Long> skimmed = new TreeMap<>();
    return new PaperReader<>() {
      @Override
      public void read(CountedPaper paper) {
        long least = (long) parameters.seconds() * paper.ballots();
        if (paper.seconds().orElse(least) < least) {
          skimmed.merge(paper.group(), 1L, Long::sum);
        }
      }

      @Override
      public List<Flag> found() {
        Text reason = Text.of("filled in too quickly", "填写过快"); // tells no answer
        return skimmed.entrySet().stream()
            .map(each -> Flag.ofGroup(each.getKey(), each.getValue(), reason))
            .toList();
      }
    };
  }
}
// @end
