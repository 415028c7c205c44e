package org.pingyi.evaluation.snippet;

import java.util.ArrayList;
import java.util.List;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.NodeCombiningRule;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rule.Working;

// @start region="rule"
/** As good as the weakest part: what is good elsewhere makes up for nothing. */
@Identified(id = "weakest-part", version = "1.0", en = "Weakest part", zh = "最短板")
public final class WeakestPart implements NodeCombiningRule<NoParameters> {

  @Override
  public Scored combine(List<Part> parts, NoParameters parameters) {
    List<Given> scores = new ArrayList<>();
    for (Part part : parts) {
      if (part.score().isPresent()) {
        scores.add(Given.score(part));
      }
    }
    if (scores.isEmpty()) {
      return Scored.notApplicable(Text.of("no part has a score", "各部分都没有得分"));
    }
    Step weakest = Step.of(Text.of("weakest part", "最短板"), Operation.MINIMUM, scores);
    return Scored.of(weakest.result(), () -> Working.of(weakest));
  }
}
// @end
