package org.pingyi.evaluation.rules.template;

import org.pingyi.evaluation.rule.Identified;

/** {@code member-plan}: what a plan’s annex 2 (附件2) asks about a member. */
@Identified(id = "member-plan", version = "1.0", en = "Plan for members", zh = "党员评议方案")
public final class MemberPlan extends StandardTemplate {

  /** Creates the template. */
  public MemberPlan() {
    super("scale-quality", "raters", "grades");
  }
}
