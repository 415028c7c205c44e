package org.pingyi.evaluation.rectification.metrics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.explanation.Explanation;
import org.pingyi.evaluation.explanation.Outcome;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rectification.metrics.LedgerFigure.Kind;
import org.pingyi.evaluation.rule.Comparison;
import org.pingyi.evaluation.rule.Comparison.Relation;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Operand;
import org.pingyi.evaluation.rule.Origin;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;

/**
 * After how many days a share of items is closed, by {@link Survival}, and the two comparisons that
 * show it: on that day no more is open than may be, and on the closing day before it is more.
 */
final class DaysToClose {

  /** Of more days no product is written out: nobody redoes it by hand, and it is slow to reduce. */
  private static final int MOST_FACTORS = 100;

  private final Survival survival;
  private final Given left;

  private DaysToClose(Fraction share, Survival survival) {
    this.survival = survival;
    this.left =
        new Given(
            Text.of("share that may be open", "允许未销号的占比"),
            Origin.of(Origin.Kind.CONSTANT),
            Fraction.ONE.minus(share));
  }

  static LedgerFigure of(Kind kind, Fraction share, Survival survival) {
    Explanation start =
        Explanation.of(kind.id(), org.pingyi.evaluation.explanation.Kind.FIGURE, kind.title());
    DaysToClose days = new DaysToClose(share, survival);
    Explanation explained =
        survival.until(share).map(day -> days.on(start, day)).orElseGet(() -> days.unknown(start));
    return new LedgerFigure(kind, survival.closed(), survival.items(), explained);
  }

  private Explanation on(Explanation start, Survival.Day day) {
    int index = survival.days().indexOf(day);
    List<Comparison> grounds = new ArrayList<>();
    if (index > 0) {
      grounds.add(compared(index - 1, Relation.GREATER));
    }
    grounds.add(compared(index, Relation.AT_MOST));
    return start
        .with(
            new Outcome.Numeric(Fraction.of(day.day()), Optional.of(BigDecimal.valueOf(day.day()))))
        .because(grounds);
  }

  private Explanation unknown(Explanation start) {
    if (survival.items() == 0) {
      return start.none(Text.of("there is no item", "没有问题"));
    }
    if (survival.closed() == 0) {
      return start.none(Text.of("no item is closed", "尚无已销号的问题"));
    }
    return start
        .none(Text.of("too many items are open", "未销号的问题过多"))
        .because(List.of(compared(survival.days().size() - 1, Relation.GREATER)));
  }

  private Comparison compared(int index, Relation relation) {
    long day = survival.days().get(index).day();
    return new Comparison(
        Text.of("open after " + day + " days", day + " 天后未销号的占比"),
        Step.of(Text.of("open after that day", "该日之后未销号的占比"), Operation.PRODUCT, factors(index)),
        relation,
        left);
  }

  /** What stays open of what is open, closing day after closing day. */
  private List<Operand> factors(int index) {
    int first = index < MOST_FACTORS ? 0 : index;
    List<Operand> factors = new ArrayList<>();
    if (first > 0) {
      Fraction before = survival.openAfter(survival.days().get(first - 1).day());
      factors.add(Given.other(Text.of("open before", "此前未销号的占比"), before));
    }
    survival.days().subList(first, index + 1).forEach(day -> factors.add(factor(day)));
    return factors;
  }

  private static Step factor(Survival.Day day) {
    Given open = Given.other(Text.of("open", "未销号"), Fraction.of(day.open()));
    Given closed = Given.other(Text.of("closed", "销号"), Fraction.of(day.closed()));
    return Step.of(
        Text.of("stays open on day " + day.day(), "第 " + day.day() + " 天未销号"),
        Operation.QUOTIENT,
        List.of(
            Step.of(Text.of("stay open", "仍未销号"), Operation.DIFFERENCE, List.of(open, closed)),
            open));
  }
}
