package org.pingyi.evaluation.rules.template;

import org.pingyi.evaluation.rule.Identified;

/** {@code organisation-plan}: what a plan’s annex 1 (附件1) asks about an organisation. */
@Identified(
    id = "organisation-plan",
    version = "1.0",
    en = "Plan for organisations",
    zh = "党组织评议方案")
public final class OrganisationPlan extends StandardTemplate {

  /** Creates the template. */
  public OrganisationPlan() {
    super("scale-quality", "raters", "grades");
  }
}
