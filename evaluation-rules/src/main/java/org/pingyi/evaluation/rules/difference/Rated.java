package org.pingyi.evaluation.rules.difference;

import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Figure.Answer;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.tally.Cell;

/** Counted ratings that are compared with others. */
public interface Rated {

  /** The answer where there are no ratings. */
  Answer NOBODY_RATED = new Answer.NotApplicable(Text.of("nobody rated", "无人给出有效评分"));

  /**
   * Returns the counts.
   *
   * @return the ratings by answer
   */
  Cell cell();

  /**
   * Returns what people call it beside what it is compared with.
   *
   * @return the title
   */
  Text title();

  /**
   * Returns a number of {@link #cell} with where it stands.
   *
   * @param number the number
   * @return the same number
   */
  Given in(Given number);

  /**
   * Returns what a figure of it describes.
   *
   * @return the object, the leaf, and the group where it is of one
   */
  Figure.Of of();

  /**
   * Returns how many ratings are positive.
   *
   * @return the number
   */
  default Given positive() {
    return in(Given.positive(cell()));
  }

  /**
   * Returns how many ratings there are.
   *
   * @return the number
   */
  default Given rated() {
    return in(Given.rated(cell()));
  }

  /**
   * Returns a figure of it.
   *
   * @param id what the figure is called
   * @param title what people read
   * @param answer the number, or why there is none
   * @return the figure
   */
  default Figure figure(String id, Text title, Answer answer) {
    return new Figure(id, title, of(), answer);
  }
}
