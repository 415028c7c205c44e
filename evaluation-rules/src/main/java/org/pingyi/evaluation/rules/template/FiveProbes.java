package org.pingyi.evaluation.rules.template;

import org.pingyi.evaluation.rule.Identified;

/** {@code five-probes}: five questions to a working plan and what became of it (“五行不行”). */
@Identified(id = "five-probes", version = "1.0", en = "Five probes", zh = "五行不行")
public final class FiveProbes extends StandardTemplate {

  /** Creates the template. */
  public FiveProbes() {
    super("scale-quality", "raters", "grades");
  }
}
