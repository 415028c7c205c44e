package org.pingyi.evaluation.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.explanation.Explanation;
import org.pingyi.evaluation.explanation.Kind;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Origin;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.Tally;

/** Explains how many ballots were read, accepted and rejected. */
record BallotExplainer(SchemeDefinition scheme, Tally tally) {

  private static final Text BALLOTS = Text.of("ballots", "评议票");
  private static final Text READ = Text.of("ballots read", "读取的评议票");
  private static final Text ACCEPTED = Text.of("ballots accepted", "接受的评议票");
  private static final Text REJECTED = Text.of("ballots rejected", "拒绝的评议票");

  Explanation explain() {
    return Explanation.of("ballots", Kind.BALLOTS, BALLOTS)
        .parts(
            List.of(
                number("ballots/read", READ, List.of(accepted(), rejected())),
                number("ballots/accepted", ACCEPTED, byGroup()),
                number("ballots/rejected", REJECTED, byReason())));
  }

  private static Explanation number(String id, Text title, List<Given> summands) {
    Step sum = Step.of(title, Operation.SUM, summands);
    return Explanation.of(id, Kind.BALLOTS, title)
        .number(Working.of(sum), Optional.of(BigDecimal.valueOf(sum.result().floor())));
  }

  private Given accepted() {
    return new Given(
        Text.of("accepted", "接受"), Origin.of(Origin.Kind.ACCEPTED), Fraction.of(tally.accepted()));
  }

  private Given rejected() {
    return new Given(
        Text.of("rejected", "拒绝"),
        Origin.of(Origin.Kind.REJECTED),
        Fraction.of(tally.rejections().total()));
  }

  private List<Given> byGroup() {
    List<Given> groups = new ArrayList<>();
    for (int i = 0; i < scheme.raters().size(); i++) {
      RaterGroup group = scheme.raters().get(i);
      groups.add(
          new Given(
              group.title(),
              Origin.of(Origin.Kind.TURNOUT, Origin.path(group.id())),
              Fraction.of(tally.ballots(i))));
    }
    return groups;
  }

  private List<Given> byReason() {
    List<Given> reasons = new ArrayList<>();
    tally
        .rejections()
        .byReason()
        .forEach(
            (reason, count) ->
                reasons.add(
                    new Given(
                        reason.title(),
                        Origin.of(Origin.Kind.REJECTIONS, reason.code()),
                        Fraction.of(count))));
    return reasons;
  }
}
