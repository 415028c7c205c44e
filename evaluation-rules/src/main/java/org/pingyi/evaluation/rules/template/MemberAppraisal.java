package org.pingyi.evaluation.rules.template;

import org.pingyi.evaluation.model.Text;

/**
 * {@code member-appraisal}: the yearly appraisal of Party members (民主评议党员): one overall criterion,
 * and at most a third excellent.
 */
public final class MemberAppraisal extends StandardTemplate {

  /** Creates the template. */
  public MemberAppraisal() {
    super(
        "member-appraisal",
        Text.of("Appraisal of Party members", "民主评议党员"),
        "scale-appraisal",
        "raters");
  }
}
