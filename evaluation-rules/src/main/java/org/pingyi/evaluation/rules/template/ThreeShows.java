package org.pingyi.evaluation.rules.template;

import org.pingyi.evaluation.model.Text;

/**
 * {@code three-shows}: two inner criteria of three leaves each: what is shown and what is compared
 * (“三亮三比三评”).
 */
public final class ThreeShows extends StandardTemplate {

  /** Creates the template. */
  public ThreeShows() {
    super(
        "three-shows",
        Text.of("Three shows, three compares", "三亮三比三评"),
        "scale-quality",
        "raters",
        "grades");
  }
}
