package org.pingyi.evaluation;

import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.RuleInfo;
import org.pingyi.evaluation.rule.SchemeTemplate;

/**
 * A template with the text that a test wants. Not for plugins that are added to others with such a
 * template: what is added is told apart by its class.
 */
public record GivenTemplate(String id, String text) implements SchemeTemplate {

  @Override
  public RuleInfo info() {
    return RuleInfo.of(id, "1", Text.of(id));
  }
}
