package org.pingyi.evaluation.rectification;

import java.util.List;
import java.util.Optional;

/** What steps say in words. */
final class StepText {

  private StepText() {}

  static EventText of(Signature signature) {
    return new EventText(
        signature.actor().name(),
        signature.reason(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  static EventText of(NewItem item, Signature signature) {
    return new EventText(
        signature.actor().name(),
        signature.reason(),
        Optional.of(item.problem()),
        item.source().person(),
        Optional.empty(),
        List.of(),
        List.of(),
        item.source().evidence(),
        Optional.empty());
  }

  static EventText of(Step step, Signature signature) {
    Optional<String> owner = Optional.empty();
    Optional<String> words = Optional.empty();
    List<String> causes = List.of();
    List<String> measures = List.of();
    List<Evidence> evidence = List.of();
    if (step instanceof Step.Analyse analyse) {
      causes = analyse.causes();
    } else if (step instanceof Step.Plan plan) {
      measures = plan.measures();
      owner = Optional.of(plan.owner());
    } else if (step instanceof Step.Finish finish) {
      evidence = finish.evidence();
    } else if (step instanceof Step.HandOver handOver) {
      owner = Optional.of(handOver.owner());
    } else if (step instanceof Step.Answer answer) {
      words = Optional.of(answer.words());
    }
    return new EventText(
        signature.actor().name(),
        signature.reason(),
        Optional.empty(),
        Optional.empty(),
        owner,
        causes,
        measures,
        evidence,
        words);
  }
}
