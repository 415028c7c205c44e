package org.pingyi.evaluation.evaluate;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.NodeCombiningRule;
import org.pingyi.evaluation.rule.Part;
import org.pingyi.evaluation.rule.Scored;
import org.pingyi.evaluation.scheme.BoundRule;

/** Combines parts of one object by a rule. */
record PartCombiner(BoundRule<NodeCombiningRule<Record>> rule) {

  private record Combining(List<Part> parts)
      implements BiFunction<NodeCombiningRule<Record>, Record, Scored> {

    @Override
    public Scored apply(NodeCombiningRule<Record> asked, Record with) {
      return asked.combine(parts, with);
    }
  }

  Scored combine(Supplier<Text> subject, List<Part> parts) {
    return Answers.publishable(rule, subject, rule.ask(subject, new Combining(parts)));
  }
}
