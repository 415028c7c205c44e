package org.pingyi.evaluation.rules.template;

import org.pingyi.evaluation.rule.Identified;

/**
 * {@code window-service}: how people are served at a window, and the style of government behind it
 * (行风政风).
 */
@Identified(id = "window-service", version = "1.0", en = "Window service", zh = "行风政风")
public final class WindowService extends StandardTemplate {

  /** Creates the template. */
  public WindowService() {
    super("scale-satisfaction", "raters", "grades");
  }
}
