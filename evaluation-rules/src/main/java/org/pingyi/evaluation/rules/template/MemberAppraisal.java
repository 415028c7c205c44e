package org.pingyi.evaluation.rules.template;

import org.pingyi.evaluation.rule.Identified;

/**
 * {@code member-appraisal}: the yearly appraisal of Party members (民主评议党员): one overall criterion,
 * and at most a third excellent.
 */
@Identified(
    id = "member-appraisal",
    version = "1.0",
    en = "Appraisal of Party members",
    zh = "民主评议党员")
public final class MemberAppraisal extends StandardTemplate {

  /** Creates the template. */
  public MemberAppraisal() {
    super("scale-appraisal", "raters");
  }
}
