package org.pingyi.evaluation.rules.template;

import org.pingyi.evaluation.rule.Identified;

/** {@code five-leads}: whether a Party member takes the lead in five respects (“五带头”). */
@Identified(id = "five-leads", version = "1.0", en = "Five leads", zh = "五带头")
public final class FiveLeads extends StandardTemplate {

  /** Creates the template. */
  public FiveLeads() {
    super("scale-satisfaction", "raters", "grades");
  }
}
