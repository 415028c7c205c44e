package org.pingyi.evaluation.rules.statistic;

import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Figure.Answer;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.tally.Cell;

/** Counted ratings that are compared with others. */
interface Rated {

  Cell cell();

  /** Returns what people call it beside what it is compared with. */
  Text title();

  /** Returns a number of {@link #cell} with where it stands. */
  Given in(Given number);

  /** Returns what a figure of it describes. */
  Figure.Of of();

  default Given positive() {
    return in(Given.positive(cell()));
  }

  default Given rated() {
    return in(Given.rated(cell()));
  }

  default Figure figure(String id, Text title, Answer answer) {
    return new Figure(id, title, of(), answer);
  }
}
