package org.pingyi.evaluation.rules.template;

import org.pingyi.evaluation.model.Text;

/** {@code five-probes}: five questions to a working plan and what became of it (“五行不行”). */
public final class FiveProbes extends StandardTemplate {

  /** Creates the template. */
  public FiveProbes() {
    super("five-probes", Text.of("Five probes", "五行不行"), "scale-quality", "raters", "grades");
  }
}
