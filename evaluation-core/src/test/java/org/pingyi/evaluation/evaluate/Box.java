package org.pingyi.evaluation.evaluate;

import java.util.List;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.ObjectResult;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.Rejection;
import org.pingyi.evaluation.tally.RejectionReason;
import org.pingyi.evaluation.tally.Tally;
import org.pingyi.evaluation.tally.TallyBuilder;
import org.pingyi.evaluation.tally.TallyLayout;

/** Ballots for a scheme, counted; each is a paper of its own. */
final class Box {

  private final SchemeDefinition scheme;
  private final TallyBuilder tally;

  Box(SchemeDefinition scheme) {
    this.scheme = scheme;
    this.tally = new TallyBuilder(scheme.layout());
  }

  Box(Plan plan) {
    this(plan.scheme());
  }

  /** Counts ballots of the first group, each with one answer to the first criterion. */
  Box rate(String object, String... answers) {
    for (String answer : answers) {
      give(object, scheme.raters().get(0).id(), answer);
    }
    return this;
  }

  /** Counts a ballot with an answer to each leaf; {@code -} is none. */
  Box give(String object, String group, String... answers) {
    return count(object, group, 0, answers);
  }

  /** Counts a ballot of a stratum. */
  Box giveIn(String object, String group, String stratum, String... answers) {
    RaterGroup of = scheme.raters().get(groupNumber(group));
    int number = of.strata().stream().map(each -> each.id()).toList().indexOf(stratum);
    return count(object, group, number, answers);
  }

  private Box count(String object, String group, int stratum, String... answers) {
    List<LeafCriterion> leaves = scheme.leaves();
    int[] numbers = new int[leaves.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] =
          i >= answers.length || answers[i].equals("-")
              ? -1
              : leaves.get(i).scale().indexOf(answers[i]).orElseThrow();
    }
    TallyLayout.Group of = scheme.layout().groups().get(groupNumber(group));
    tally.count(tally.object(object), of.firstSlot() + stratum, numbers);
    tally.papers(groupNumber(group), 1);
    return this;
  }

  private int groupNumber(String group) {
    return scheme.raters().stream().map(RaterGroup::id).toList().indexOf(group);
  }

  Box reject(long line, RejectionReason reason) {
    tally.rejected(new Rejection(line, reason, Text.of("the detail")));
    return this;
  }

  Tally tally() {
    return tally.build();
  }

  EvaluationReport report() {
    return Evaluator.evaluate(scheme, tally());
  }

  ObjectResult result(String object) {
    return report().of(object);
  }
}
