package org.pingyi.evaluation.testkit.standard;

import java.util.List;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.DefaultValue;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NodeCombiningRule;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.Working;

/** Σ weight·score / Σ weight of the parts that have a score. */
@Identified(id = "weighted-sum", version = "1.0", en = "Weighted sum", zh = "加权合成")
public final class WeightedSum implements NodeCombiningRule<WeightedSum.Parameters> {

  /** What the checker asks for. */
  public record Parameters(@DefaultValue("renormalise") String whenMissing) {}

  @Override
  public Scored combine(List<Part> parts, Parameters parameters) {
    if (parts.stream().noneMatch(part -> part.score().isPresent())) {
      return Scored.notApplicable(Text.of("no part has a score", "各部分都没有得分"));
    }
    Working.Terms terms = Working.weighted();
    for (Part part : parts) {
      if (part.score().isPresent()) {
        terms.add(part.id(), part.title(), Given.weight(part), Given.score(part));
      } else {
        terms.addMissing(part.id(), part.title(), Given.weight(part));
      }
    }
    Working working = terms.mean(Text.of("weighted sum", "加权合成得分"));
    return Scored.of(working.step().result(), () -> working);
  }
}
