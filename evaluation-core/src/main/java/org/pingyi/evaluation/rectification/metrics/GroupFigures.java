package org.pingyi.evaluation.rectification.metrics;

import com.google.common.collect.ImmutableList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.explanation.Explanation;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Rounding;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rectification.metrics.LedgerFigure.Kind;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rule.Working;

/** From counts to metrics, each with the steps that lead to it. */
final class GroupFigures {

  private final GroupCount count;
  private final Map<Kind, LedgerFigure> figures = new EnumMap<>(Kind.class);

  private GroupFigures(GroupCount count) {
    this.count = count;
  }

  static List<LedgerFigure> of(GroupCount count) {
    GroupFigures made = new GroupFigures(count);
    made.items();
    made.rounds();
    made.answers();
    made.days();
    return ImmutableList.copyOf(made.figures.values());
  }

  private void items() {
    Given all = given("items", "问题数", count.items);
    Operand notRejected =
        Step.of(
            Text.of("items that are not rejected", "未作不予整改处理的问题数"),
            Operation.DIFFERENCE,
            List.of(given("items", "问题数", count.items), given("rejected", "不予整改", count.rejected)));
    share(
        Kind.CLOSING_RATE,
        given("closed", "已销号", count.closed),
        notRejected,
        Text.of("there is no item, or all were rejected", "没有问题，或均不予整改"));
    share(
        Kind.ANSWER_RATE,
        given("answered", "已答复", count.answered),
        all,
        Text.of("there is no item", "没有问题"));
    Given inTime = given("answered in time", "按期答复", count.answeredInTime);
    share(
        Kind.ON_TIME_ANSWER_RATE,
        inTime,
        sum(
            Text.of("answered or too late to be", "已答复或已逾期"),
            inTime,
            given("answered late", "逾期答复", count.answeredLate),
            given("overdue for an answer", "逾期未答复", count.unanswered)),
        Text.of(
            "no item with a last day for an answer was answered, or is past it",
            "有答复时限的问题均未答复且未到期，或没有此类问题"));
  }

  private void rounds() {
    Given inTime = given("put right in time", "按期完成", count.inTime);
    share(
        Kind.ON_TIME_RATE,
        inTime,
        sum(
            Text.of("rounds put right or overdue", "已完成或已逾期的轮次"),
            inTime,
            given("put right late", "逾期完成", count.late),
            given("overdue", "逾期未完成", count.overdue)),
        Text.of("no round was put right or is past its due day", "尚无已完成或已逾期的整改轮次"));
    share(
        Kind.FOLLOW_UP_RATE,
        given("followed up", "已回访", count.followedUp),
        given("rounds put right", "已完成的轮次", count.done),
        Text.of("no round was put right", "尚无已完成的整改轮次"));
    share(
        Kind.REOPENED,
        given("went into another round", "进入下一轮", count.itemsReopened),
        given("items put right once", "曾完成整改的问题数", count.itemsDone),
        Text.of("no item was put right", "尚无完成整改的问题"));
  }

  private void answers() {
    Given solved = given("solved", "已解决", count.solved);
    Given partly = given("in part", "部分解决", count.partly);
    Given not = given("not solved", "未解决", count.notSolved);
    Operand all = sum(Text.of("answers", "回访答复数"), solved, partly, not);
    Text nobody = Text.of("nobody was asked", "尚无人接受回访");
    share(Kind.SOLVED, solved, all, nobody);
    share(Kind.PARTLY_SOLVED, partly, all, nobody);
    share(Kind.NOT_SOLVED, not, all, nobody);
  }

  private void days() {
    Survival survival = count.times.survival();
    add(DaysToClose.of(Kind.MEDIAN_DAYS, Fraction.of(1, 2), survival));
    add(DaysToClose.of(Kind.DAYS_90, Fraction.of(9, 10), survival));
  }

  private void share(Kind kind, Operand part, Operand whole, Text nothing) {
    Explanation start =
        Explanation.of(kind.id(), org.pingyi.evaluation.explanation.Kind.FIGURE, kind.title());
    long of = whole.result().floor();
    if (of == 0) {
      add(new LedgerFigure(kind, 0, 0, start.none(nothing)));
      return;
    }
    Step share = Step.of(kind.title(), Operation.QUOTIENT, List.of(part, whole));
    add(
        new LedgerFigure(
            kind,
            part.result().floor(),
            of,
            start.number(
                Working.of(share), Optional.of(Rounding.DEFAULT.roundShare(share.result())))));
  }

  private void add(LedgerFigure figure) {
    figures.put(figure.kind(), figure);
  }

  private static Step sum(Text name, Operand... parts) {
    return Step.of(name, Operation.SUM, List.of(parts));
  }

  private static Given given(String en, String zh, long number) {
    return Given.other(Text.of(en, zh), Fraction.of(number));
  }
}
