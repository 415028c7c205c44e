package org.pingyi.evaluation.testkit.checker;

import java.util.List;
import java.util.stream.IntStream;
import org.pingyi.evaluation.testkit.checker.Premises.Rule;

/** The triggers that cannot say whether anything of an object has to be put right. */
record SilentTriggers(Premises premises, Appraised object) {

  /** Returns their explanations by id, in the order of the scheme. */
  List<String> ids() {
    return IntStream.range(0, premises.rules().triggers().size())
        .filter(number -> isSilent(premises.rules().triggers().get(number), id(number)))
        .mapToObj(SilentTriggers::id)
        .toList();
  }

  private static String id(int number) {
    return "triggers/" + number;
  }

  /** Of other triggers it is not known when they cannot say. */
  private boolean isSilent(Rule trigger, String id) {
    return switch (trigger.use()) {
      case "dissatisfaction-rate" ->
          premises.leaves().stream()
              .allMatch(leaf -> object.counts().pooled(leaf.id()).rated() == 0);
      case "lowest-criterion" ->
          premises.leaves().stream()
              .allMatch(
                  leaf -> object.scores().published(Origins.path("criteria", leaf.id())).isEmpty());
      default -> object.explained().find(id).isPresent();
    };
  }

  /** Whoever cannot say gives a reason, and finds nothing. */
  void check(Differences differences) {
    NodeCheck check = new NodeCheck(premises, differences);
    for (int i = 0; i < premises.rules().triggers().size(); i++) {
      Rule trigger = premises.rules().triggers().get(i);
      object
          .explained()
          .find(id(i))
          .ifPresent(
              explanation -> {
                check.rule(explanation, trigger);
                check.none(explanation);
              });
    }
  }
}
