package org.pingyi.evaluation.rules.template;

import org.pingyi.evaluation.rule.Identified;

/**
 * {@code service-review-hall}: the review of government services used in a hall (好差评), scored by
 * satisfaction rate.
 */
@Identified(
    id = "service-review-hall",
    version = "1.0",
    en = "Review of service halls",
    zh = "好差评（大厅）")
public final class ServiceReviewHall extends StandardTemplate {

  /** Creates the template. */
  public ServiceReviewHall() {
    super("scale-five", "raters", "grades");
  }
}
