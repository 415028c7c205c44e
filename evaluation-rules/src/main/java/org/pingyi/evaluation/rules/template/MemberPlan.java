package org.pingyi.evaluation.rules.template;

import org.pingyi.evaluation.model.Text;

/** {@code member-plan}: what a plan’s annex 2 (附件2) asks about a member. */
public final class MemberPlan extends StandardTemplate {

  /** Creates the template. */
  public MemberPlan() {
    super(
        "member-plan", Text.of("Plan for members", "党员评议方案"), "scale-quality", "raters", "grades");
  }
}
