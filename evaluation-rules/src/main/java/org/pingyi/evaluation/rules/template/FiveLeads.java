package org.pingyi.evaluation.rules.template;

import org.pingyi.evaluation.model.Text;

/** {@code five-leads}: whether a Party member takes the lead in five respects (“五带头”). */
public final class FiveLeads extends StandardTemplate {

  /** Creates the template. */
  public FiveLeads() {
    super("five-leads", Text.of("Five leads", "五带头"), "scale-satisfaction", "raters", "grades");
  }
}
