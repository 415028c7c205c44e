package org.pingyi.evaluation.rules.comparison;

import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.BeforeAndAfter;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rules.difference.Rated;
import org.pingyi.evaluation.tally.Cell;

/** What the earlier report has. */
record Earlier(BeforeAndAfter both) implements Rated {

  @Override
  public Cell cell() {
    return both.before();
  }

  @Override
  public Text title() {
    return Text.of("the earlier report", "前一份报告");
  }

  @Override
  public Given in(Given number) {
    return both.before(number);
  }

  @Override
  public Figure.Of of() {
    return both.of();
  }
}
