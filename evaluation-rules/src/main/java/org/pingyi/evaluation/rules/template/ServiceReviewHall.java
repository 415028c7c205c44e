package org.pingyi.evaluation.rules.template;

import org.pingyi.evaluation.model.Text;

/**
 * {@code service-review-hall}: the review of government services used in a hall (好差评), scored by
 * satisfaction rate.
 */
public final class ServiceReviewHall extends StandardTemplate {

  /** Creates the template. */
  public ServiceReviewHall() {
    super(
        "service-review-hall",
        Text.of("Review of service halls", "好差评（大厅）"),
        "scale-five",
        "raters",
        "grades");
  }
}
