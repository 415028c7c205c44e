package org.pingyi.evaluation.rules.template;

import org.pingyi.evaluation.rule.Identified;

/** {@code four-aspects}: the four aspects that most plans ask the masses about (“四个方面”). */
@Identified(id = "four-aspects", version = "1.0", en = "Four aspects", zh = "四个方面")
public final class FourAspects extends StandardTemplate {

  /** Creates the template. */
  public FourAspects() {
    super("scale-satisfaction", "raters", "grades");
  }
}
