package org.pingyi.evaluation.testkit.checker;

import java.util.List;
import java.util.Optional;

/** Checks an explanation of a number, or of why there is none, against what was redone. */
final class NodeCheck {

  private final Premises premises;
  private final Differences differences;

  NodeCheck(Premises premises, Differences differences) {
    this.premises = premises;
    this.differences = differences;
  }

  /** Checks the explanation of a score, and returns the score that counts from now on. */
  Optional<Exact> score(
      At explanation, Premises.Rule rule, Expected expected, Origins origins, boolean published) {
    rule(explanation, rule);
    Optional<Exact> explained = explanation.find("exact").map(At::exact);
    Optional<Exact> score = expected.or(explained);
    differences.same(
        explanation,
        explained,
        score,
        explanation.get("id").text() + " by " + rule.use() + ", redone from the counts");
    if (explained.isEmpty()) {
      none(explanation);
    } else {
      number(explanation, explained.get(), origins.or(Origins.parameters(rule)), expected.redone());
      differences.same(
          explanation,
          explanation.find("published").flatMap(At::decimal),
          published ? score.map(premises::rounded) : Optional.empty(),
          "the exact number, rounded once");
    }
    return score;
  }

  void rule(At explanation, Premises.Rule rule) {
    differences.text(explanation.get("rule").get("use"), rule.use(), "the rule that decides");
    differences.text(explanation.get("rule").get("version"), rule.version(), "its version");
  }

  /** Where nothing came out, there is a reason and nothing that looks like a result. */
  void none(At explanation) {
    differences.require(
        explanation.get("none"), !explanation.get("none").text().isBlank(), "why there is none");
    for (String key : List.of("exact", "published", "grade", "terms", "step", "from")) {
      explanation
          .find(key)
          .ifPresent(there -> differences.add(there, there.shown(), "nothing", "there is none"));
    }
  }

  /** Redoes the steps and terms of a number. */
  private void number(At explanation, Exact exact, Origins origins, Optional<Redone> redone) {
    List<Exact> constants = steps(explanation, exact, origins);
    redone
        .flatMap(Redone::constants)
        .ifPresent(
            expected ->
                differences.same(
                    explanation.get("step"), constants, expected, "the numbers of the method"));
    new TermsCheck(differences).redo(explanation, exact, redone.flatMap(Redone::terms));
  }

  private StepCheck.Others others(At explanation) {
    String use = explanation.find("rule").map(rule -> rule.get("use").text()).orElse("");
    return use.equals(StandardTests.USE)
        ? StandardTests::redo
        : (step, operands) ->
            premises
                .redoings()
                .other(use)
                .map(other -> other.calculate(step.get("name").text(), operands));
  }

  /** Redoes the steps of a number, and returns the constants that were met. */
  List<Exact> steps(At explanation, Exact exact, Origins origins) {
    differences.require(
        explanation, explanation.find("none").isEmpty(), "a number, and a reason for none");
    StepCheck steps = new StepCheck(origins, differences, others(explanation));
    differences.same(
        explanation.get("exact"), exact, steps.redo(explanation.get("step")), "the last step");
    return steps.constants();
  }
}
