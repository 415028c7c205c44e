package org.pingyi.evaluation.snippet;

import java.util.ArrayList;
import java.util.List;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.CohortCombiningRule;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rule.Working;

// @start region="rule"
/** The first criterion alone, as a percentage of the best object's score. */
@Identified(id = "relative-to-best", version = "1.0", en = "Relative to the best", zh = "与最优者相比")
public final class RelativeToBest implements CohortCombiningRule<NoParameters> {

  @Override
  public List<Scored> combine(List<List<Part>> objects, NoParameters parameters) {
    Fraction best =
        objects.stream()
            .flatMap(parts -> parts.get(0).score().stream())
            .max(Fraction::compareTo)
            .orElse(Fraction.ZERO);
    List<Scored> answers = new ArrayList<>();
    for (List<Part> parts : objects) {
      answers.add(
          parts
              .get(0)
              .score()
              .filter(score -> best.signum() > 0)
              .map(score -> relative(parts.get(0), best))
              .orElseGet(() -> Scored.notApplicable(Text.of("nothing to compare", "无从比较"))));
    }
    return answers;
  }

  private static Scored relative(Part part, Fraction best) {
    Step step =
        Step.of(
            Text.of("of the best score, in percent", "占最高分的百分比"),
            Operation.PRODUCT,
            List.of(
                Given.constant(Text.of("full score", "满分"), 100),
                Step.of(
                    Text.of("share of the best score", "与最高分之比"),
                    Operation.QUOTIENT,
                    List.of(Given.score(part), Given.other(Text.of("best score", "最高分"), best)))));
    return Scored.of(step.result(), () -> Working.of(step));
  }
}
// @end
