package org.pingyi.evaluation.rules.combining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NodeCombiningRule;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.rules.GuideFile;

/**
 * {@code minimum} (短板): the lowest score of the parts, whatever they weigh: a barrel holds as much
 * as its shortest stave. Nothing makes up for anything. This is Wald's maximin criterion: A. Wald,
 * Statistical decision functions which minimize the maximum risk, Annals of Mathematics 46 (1945),
 * 265–280.
 */
@Identified(id = "minimum", version = "1.0", en = "Weakest part", zh = "短板得分")
public final class Minimum implements NodeCombiningRule<PartParameters> {

  /** Creates the rule. */
  public Minimum() {}

  @Override
  public Optional<Guide> guide() {
    return Optional.of(GuideFile.of(this));
  }

  @Override
  public Scored combine(List<Part> parts, PartParameters parameters) {
    return PartScores.of(parts, parameters.whenMissing())
        .combined(
            scored -> {
              Step least = least(scored);
              return Scored.of(least.result(), () -> Working.of(least));
            });
  }

  private static Step least(List<Part> parts) {
    List<Given> scores = new ArrayList<>();
    parts.forEach(part -> scores.add(Given.score(part)));
    return Step.of(Text.of("weakest part", "最弱部分"), Operation.MINIMUM, scores);
  }
}
