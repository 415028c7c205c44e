package org.pingyi.evaluation.commandline.scheme;

import java.util.List;
import java.util.stream.Collectors;
import org.pingyi.evaluation.commandline.terminal.TextTable;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.plugin.PlannedRule;

/** What an evaluation will run, a line for each rule, in the order in which they run. */
final class PlanTable {

  private PlanTable() {}

  static List<String> lines(List<PlannedRule> plan, Language language) {
    TextTable table =
        TextTable.titled(
            language,
            0,
            SchemeMessages.PHASE,
            SchemeMessages.RULE,
            SchemeMessages.PARAMETERS,
            SchemeMessages.CRITERIA,
            SchemeMessages.ORIGIN);
    for (PlannedRule rule : plan) {
      table.add(
          List.of(
              rule.phase().title().in(language),
              rule.plugin().info().id() + " " + rule.plugin().info().version(),
              parameters(rule),
              String.join(", ", rule.criteria()),
              rule.plugin().origin()));
    }
    return table.lines();
  }

  private static String parameters(PlannedRule rule) {
    return rule.parameters().entrySet().stream()
        .map(parameter -> parameter.getKey() + ": " + parameter.getValue())
        .collect(Collectors.joining(", "));
  }
}
