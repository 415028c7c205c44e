package org.pingyi.evaluation.rules.template;

import org.pingyi.evaluation.model.Text;

/** {@code four-aspects}: the four aspects that most plans ask the masses about (“四个方面”). */
public final class FourAspects extends StandardTemplate {

  /** Creates the template. */
  public FourAspects() {
    super(
        "four-aspects", Text.of("Four aspects", "四个方面"), "scale-satisfaction", "raters", "grades");
  }
}
