package org.pingyi.evaluation.evaluate;

import java.util.Optional;
import java.util.function.Supplier;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.rule.Dissatisfaction;
import org.pingyi.evaluation.rule.Priority;
import org.pingyi.evaluation.rule.RectificationOrder;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Working;
import org.pingyi.evaluation.scheme.BoundRule;
import org.pingyi.evaluation.scheme.SchemeDefinition;

/** Says how urgent it is to put something right, as a scheme has it. */
public final class Priorities {

  private final Optional<BoundRule<RectificationOrder<Record>>> order;

  /** What nobody is dissatisfied with: whatever else is asked about has as many numbers. */
  private final int numbers;

  Priorities(SchemeDefinition scheme) {
    this.order = scheme.rules().order();
    this.numbers =
        order.isPresent()
            ? ask(order.get(), () -> Subjects.NOBODY, Dissatisfaction.of(0, 0)).numbers().size()
            : 0;
  }

  /**
   * Says how urgent something is.
   *
   * @param scheme the scheme
   * @param of how many were dissatisfied
   * @return by the scheme's order, or else by the share and the number of those who were
   * @throws PluginException if the rule fails, or answers what no rule may
   */
  public static Priority of(SchemeDefinition scheme, Dissatisfaction of) {
    return scheme
        .rules()
        .together(
            () ->
                new Priorities(scheme)
                    .of(() -> Subjects.people(of.dissatisfied().result(), of.rated().result()), of)
                    .orElseGet(() -> Priority.byShare(of)));
  }

  /** Asks the scheme's order; none where it has none. */
  Optional<Priority> of(Supplier<Text> subject, Dissatisfaction of) {
    return order.map(
        rule -> {
          Priority priority = ask(rule, subject, of);
          if (priority.numbers().size() != numbers) {
            throw Answers.wrong(
                rule, subject, Text.of("gave more or fewer numbers than before", "所给数的个数与此前不同"));
          }
          return priority;
        });
  }

  private static Priority ask(
      BoundRule<RectificationOrder<Record>> rule, Supplier<Text> subject, Dissatisfaction of) {
    Priority priority = rule.ask(subject, (asked, with) -> asked.priority(of, with));
    for (Step number : priority.numbers()) {
      WorkingSize.require(rule, subject, Working.of(number));
    }
    return priority;
  }
}
