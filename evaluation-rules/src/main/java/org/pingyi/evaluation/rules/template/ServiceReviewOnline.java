package org.pingyi.evaluation.rules.template;

import org.pingyi.evaluation.rule.Identified;

/**
 * {@code service-review-online}: the review of government services used online (好差评), scored by
 * satisfaction rate.
 */
@Identified(
    id = "service-review-online",
    version = "1.0",
    en = "Review of online services",
    zh = "好差评（网上）")
public final class ServiceReviewOnline extends StandardTemplate {

  /** Creates the template. */
  public ServiceReviewOnline() {
    super("scale-five", "raters", "grades");
  }
}
