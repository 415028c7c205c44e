package org.pingyi.evaluation.rules.template;

import org.pingyi.evaluation.rule.Identified;

/**
 * {@code three-shows}: two inner criteria of three leaves each: what is shown and what is compared
 * (“三亮三比三评”).
 */
@Identified(id = "three-shows", version = "1.0", en = "Three shows, three compares", zh = "三亮三比三评")
public final class ThreeShows extends StandardTemplate {

  /** Creates the template. */
  public ThreeShows() {
    super("scale-quality", "raters", "grades");
  }
}
