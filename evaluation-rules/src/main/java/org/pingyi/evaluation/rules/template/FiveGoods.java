package org.pingyi.evaluation.rules.template;

import org.pingyi.evaluation.model.Text;

/** {@code five-goods}: whether a Party organisation is good in five respects (“五个好”). */
public final class FiveGoods extends StandardTemplate {

  /** Creates the template. */
  public FiveGoods() {
    super("five-goods", Text.of("Five goods", "五个好"), "scale-satisfaction", "raters", "grades");
  }
}
