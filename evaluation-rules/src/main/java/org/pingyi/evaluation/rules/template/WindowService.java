package org.pingyi.evaluation.rules.template;

import org.pingyi.evaluation.model.Text;

/**
 * {@code window-service}: how people are served at a window, and the style of government behind it
 * (行风政风).
 */
public final class WindowService extends StandardTemplate {

  /** Creates the template. */
  public WindowService() {
    super(
        "window-service",
        Text.of("Window service", "行风政风"),
        "scale-satisfaction",
        "raters",
        "grades");
  }
}
