package org.pingyi.evaluation.snippet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.rule.AppraisedObject;
import org.pingyi.evaluation.rule.Finding;
import org.pingyi.evaluation.rule.Findings;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.RectificationTrigger;
import org.pingyi.evaluation.tally.Cell;

// @start region="rule"
/** Whatever anybody was dissatisfied with has to be put right. */
@Identified(id = "any-dissatisfied", version = "1.0", en = "Anybody dissatisfied", zh = "有人不满意")
public final class AnyDissatisfied implements RectificationTrigger<AnyDissatisfied.Parameters> {

  /** What a scheme writes beside {@code use: any-dissatisfied}. */
  public record Parameters(Optional<CalendarDuration> dueWithin) {}

  @Override
  public Findings find(AppraisedObject object, Parameters parameters) {
    List<Finding> findings = new ArrayList<>();
    for (LeafCriterion leaf : object.leaves()) {
      Cell cell = object.pooled(leaf.id());
      if (cell.negative() > 0) {
        Share share = Share.of(cell.negative(), cell.rated());
        findings.add(
            new Finding(leaf.id(), new Finding.Observed.OfRatings(share), parameters.dueWithin()));
      }
    }
    return Findings.of(findings);
  }
}
// @end
