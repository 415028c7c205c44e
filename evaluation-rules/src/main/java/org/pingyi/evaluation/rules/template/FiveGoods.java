package org.pingyi.evaluation.rules.template;

import org.pingyi.evaluation.rule.Identified;

/** {@code five-goods}: whether a Party organisation is good in five respects (“五个好”). */
@Identified(id = "five-goods", version = "1.0", en = "Five goods", zh = "五个好")
public final class FiveGoods extends StandardTemplate {

  /** Creates the template. */
  public FiveGoods() {
    super("scale-satisfaction", "raters", "grades");
  }
}
