package org.pingyi.evaluation.snippet;

import java.util.List;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.BeforeAndAfter;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.ReportComparison;
import org.pingyi.evaluation.rule.Step;

// @start region="rule"
/** How many more ratings there are than the last time. */
@Identified(id = "more-ratings", version = "1.0", en = "More ratings", zh = "评分增量")
public final class MoreRatings implements ReportComparison<NoParameters> {

  @Override
  public List<Figure> compare(List<BeforeAndAfter> cells, NoParameters parameters) {
    return cells.stream().map(MoreRatings::more).toList();
  }

  private static Figure more(BeforeAndAfter cell) {
    Text title = Text.of("more ratings", "新增评分");
    Given before = cell.before(Given.rated(cell.before()));
    Given after = cell.after(Given.rated(cell.after()));
    Step more = Step.of(title, Step.Operation.DIFFERENCE, List.of(after, before));
    return new Figure("more", title, cell.of(), Figure.Answer.Known.of(more, 0));
  }
}
// @end
