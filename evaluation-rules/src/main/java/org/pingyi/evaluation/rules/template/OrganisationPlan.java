package org.pingyi.evaluation.rules.template;

import org.pingyi.evaluation.model.Text;

/** {@code organisation-plan}: what a plan’s annex 1 (附件1) asks about an organisation. */
public final class OrganisationPlan extends StandardTemplate {

  /** Creates the template. */
  public OrganisationPlan() {
    super(
        "organisation-plan",
        Text.of("Plan for organisations", "党组织评议方案"),
        "scale-quality",
        "raters",
        "grades");
  }
}
