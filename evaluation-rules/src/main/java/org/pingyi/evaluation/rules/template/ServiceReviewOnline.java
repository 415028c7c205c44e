package org.pingyi.evaluation.rules.template;

import org.pingyi.evaluation.model.Text;

/**
 * {@code service-review-online}: the review of government services used online (好差评), scored by
 * satisfaction rate.
 */
public final class ServiceReviewOnline extends StandardTemplate {

  /** Creates the template. */
  public ServiceReviewOnline() {
    super(
        "service-review-online",
        Text.of("Review of online services", "好差评（网上）"),
        "scale-five",
        "raters",
        "grades");
  }
}
