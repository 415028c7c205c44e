package org.pingyi.evaluation.testkit.checker;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Follows the score rules of one object: each works on the exact score that the one before it left,
 * and what the last of them leaves is rounded and published.
 */
final class ScoreRulesCheck {

  /** The exact score that is left, with the changes of the published score on the way. */
  record Result(Exact exact, List<Change> changes) {}

  private final Premises premises;
  private final Differences differences;

  ScoreRulesCheck(Premises premises, Differences differences) {
    this.premises = premises;
    this.differences = differences;
  }

  Result redo(Explained explained, ObjectCounts counts, ObjectScores scores, Exact unadjusted) {
    Exact exact = unadjusted;
    String last = "score";
    Map<String, Exact> exacts = new LinkedHashMap<>();
    exacts.put(last, exact);
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < premises.rules().adjustments().size(); i++) {
      Optional<At> there = explained.find("rules/" + i).filter(ScoreRulesCheck::isScoreRule);
      if (there.isPresent()) {
        Optional<Exact> after = rule(there.get(), i, counts, scores, exact, changes);
        if (after.isPresent()) {
          exact = after.get();
          last = "rules/" + i;
          exacts.put(last, exact);
        }
      }
    }
    object(explained.root(), exact, last, exacts);
    return new Result(exact, changes);
  }

  static boolean isScoreRule(At explanation) {
    return explanation.get("kind").text().equals("score-rule");
  }

  private Optional<Exact> rule(
      At explanation,
      int number,
      ObjectCounts counts,
      ObjectScores scores,
      Exact before,
      List<Change> changes) {
    Premises.Rule rule = premises.rules().adjustments().get(number);
    NodeCheck check = new NodeCheck(premises, differences);
    check.rule(explanation, rule);
    BigDecimal published = premises.rounded(before);
    Origins origins =
        Origins.of("score", Map.of("", before))
            .or(Origins.of("published", Map.of("score", Exact.of(published))))
            .or(Origins.of("published", which -> scores.published(which).map(Exact::of)))
            .or(Origins.parameters(rule))
            .or(counts.origins());
    List<GroundsCheck.Ground> grounds = GroundsCheck.redo(explanation, origins, differences);
    standard(explanation, rule, counts, before, grounds);
    if (explanation.find("exact").isEmpty()) {
      check.none(explanation);
      return Optional.empty();
    }
    Exact after = explanation.get("exact").exact();
    check.steps(explanation, after, origins);
    grounds.forEach(each -> differences.require(each.at(), each.holds(), "why the rule acted"));
    differences.text(explanation.get("from"), published.toPlainString(), "the score before");
    BigDecimal rounded = premises.rounded(after);
    differences.published(explanation.get("published"), Optional.of(rounded), "rounded");
    if (rounded.compareTo(published) != 0) {
      changes.add(
          new Change(
              rule.use(),
              published.toPlainString(),
              rounded.toPlainString(),
              explanation.get("reason").text()));
    }
    return Optional.of(after);
  }

  /** What a standard rule should come to, and rest on. */
  private void standard(
      At explanation,
      Premises.Rule rule,
      ObjectCounts counts,
      Exact before,
      List<GroundsCheck.Ground> grounds) {
    Optional<Exact> explained = explanation.find("exact").map(At::exact);
    new StandardScoreRules(premises, counts)
        .redo(rule, before, explained.isEmpty() && grounds.isEmpty())
        .ifPresent(
            outcome -> {
              differences.same(explanation, explained, outcome.score(), rule.use() + ", redone");
              GroundsCheck.same(explanation, grounds, outcome.grounds(), differences);
            });
  }

  /** The object's own explanation says which of these numbers is published. */
  private void object(At explanation, Exact exact, String last, Map<String, Exact> exacts) {
    differences.exact(explanation.get("exact"), exact, "the exact score after all score rules");
    differences.published(
        explanation.get("published"), Optional.of(premises.rounded(exact)), "rounded once");
    new NodeCheck(premises, differences)
        .steps(explanation, exact, Origins.of("exact", Map.of(last, exacts.get(last))));
  }
}
