package org.pingyi.evaluation.testkit.faulty;

import java.util.List;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Dissatisfaction;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.Priority;
import org.pingyi.evaluation.rule.RectificationOrder;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.testkit.OrderContract;

/** Rectification orders, each with a fault. */
public final class FaultyOrders {

  private FaultyOrders() {}

  /** Puts first what the fewest are dissatisfied with. */
  @Identified(id = "faulty", version = "1.0", en = "Faulty", zh = "有误")
  public static final class FewestFirst implements RectificationOrder<NoParameters> {
    @Override
    public Priority priority(Dissatisfaction of, NoParameters parameters) {
      return Priority.of(
          Step.of(
              Text.of("content", "未表示不满意的人数"),
              Operation.DIFFERENCE,
              List.of(of.rated(), of.dissatisfied())));
    }

    /** Its contract. */
    public static final class Tested extends OrderContract {
      Tested() {
        super(new FewestFirst());
      }
    }
  }

  /** Divides by those who rated, though perhaps nobody did. */
  @Identified(id = "faulty", version = "1.0", en = "Faulty", zh = "有误")
  public static final class DividesByZero implements RectificationOrder<NoParameters> {
    @Override
    public Priority priority(Dissatisfaction of, NoParameters parameters) {
      return Priority.of(
          Step.of(
              Text.of("share", "不满意率"),
              Operation.QUOTIENT,
              List.of(of.dissatisfied(), of.rated())));
    }

    /** Its contract. */
    public static final class Tested extends OrderContract {
      Tested() {
        super(new DividesByZero());
      }
    }
  }

  /** Gives a second number only where somebody is dissatisfied. */
  @Identified(id = "faulty", version = "1.0", en = "Faulty", zh = "有误")
  public static final class SometimesMore implements RectificationOrder<NoParameters> {
    @Override
    public Priority priority(Dissatisfaction of, NoParameters parameters) {
      Given dissatisfied = of.dissatisfied();
      return dissatisfied.result().signum() == 0
          ? Priority.of(of.share())
          : Priority.of(of.share(), of.number());
    }

    /** Its contract. */
    public static final class Tested extends OrderContract {
      Tested() {
        super(new SometimesMore());
      }
    }
  }
}
