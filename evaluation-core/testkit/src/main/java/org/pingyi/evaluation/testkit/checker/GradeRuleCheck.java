package org.pingyi.evaluation.testkit.checker;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.testkit.checker.GroundsCheck.Ground;
import org.pingyi.evaluation.testkit.checker.Premises.Rule;

/** Redoes the grade rules of one object. */
final class GradeRuleCheck {

  private final Premises premises;
  private final Differences differences;
  private final Appraised object;
  private final int rank;

  GradeRuleCheck(Premises premises, Differences differences, Appraised object, int rank) {
    this.premises = premises;
    this.differences = differences;
    this.object = object;
    this.rank = rank;
  }

  /** Redoes a rule on an object that has a grade, and returns the grade after it. */
  String redo(At explanation, Rule rule, String grade) {
    NodeCheck check = new NodeCheck(premises, differences);
    check.rule(explanation, rule);
    List<Ground> grounds = GroundsCheck.redo(explanation, origins(rule), differences);
    Optional<String> explained = explanation.find("grade").map(At::text);
    Optional<String> changed = explained;
    if (rule.use().equals("veto")) {
      changed = veto(explanation, rule, grade, grounds);
      differences.same(explanation, explained, changed, "positive / ratings against the limit");
    }
    if (explained.isEmpty()) {
      check.none(explanation);
    } else {
      differences.text(explanation.get("from"), grade, "the grade before");
      differences.require(
          explanation,
          explanation.find("none").isEmpty() && indexOf(explained.get()) >= 0,
          "a grade of the scheme, and no reason for none");
      grounds.forEach(each -> differences.require(each.at(), each.holds(), "why the rule acted"));
    }
    return changed.orElse(grade);
  }

  private Origins origins(Rule rule) {
    return object
        .published()
        .or(Origins.of("published", Map.of("rank", Exact.of(rank))))
        .or(Origins.parameters(rule))
        .or(object.counts().origins());
  }

  /**
   * A veto acts where positive / ratings of the criterion is below the share, in one group or in
   * all, and the object has a better grade than the one that is named.
   */
  private Optional<String> veto(At explanation, Rule rule, String grade, List<Ground> grounds) {
    Map<String, String> when = rule.parameters();
    Optional<Exact> rate =
        Satisfied.of(
                premises,
                object.counts(),
                Optional.of(requireNonNull(when.get("when.criterion"))),
                Optional.ofNullable(when.get("when.group")))
            .rate();
    if (rate.isEmpty()) {
      GroundsCheck.same(explanation, grounds, List.of(), differences);
      return Optional.empty();
    }
    Exact share = rate.get();
    Exact limit = Exact.parse(requireNonNull(when.get("when.satisfaction-below")));
    boolean below = share.compareTo(limit) < 0;
    String named = when.get("grade");
    if (below && indexOf(requireNonNull(named)) <= indexOf(grade)) {
      GroundsCheck.same(explanation, grounds, List.of(), differences);
      return Optional.empty();
    }
    GroundsCheck.same(explanation, grounds, List.of(share + " < " + limit), differences);
    return below ? Optional.of(requireNonNull(named)) : Optional.empty();
  }

  private int indexOf(String grade) {
    return premises.grades().stream().map(Premises.Grade::id).toList().indexOf(grade);
  }
}
