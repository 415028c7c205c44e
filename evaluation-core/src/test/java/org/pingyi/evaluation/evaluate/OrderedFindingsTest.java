package org.pingyi.evaluation.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pingyi.evaluation.DefaultRules.SMALLEST_SCHEME;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.DefaultRules;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.evaluate.DecidingRules.Finds;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.rule.Dissatisfaction;
import org.pingyi.evaluation.rule.Identified;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.Priority;
import org.pingyi.evaluation.rule.RectificationOrder;

class OrderedFindingsTest {

  /** Says how urgent something is as a test wants. */
  @Identified(id = "orders", version = "1", en = "Orders", zh = "Orders")
  record Orders(Function<Dissatisfaction, Priority> rule)
      implements RectificationOrder<NoParameters> {
    @Override
    public Priority priority(Dissatisfaction of, NoParameters parameters) {
      return rule.apply(of);
    }
  }

  private static final Orders BY_NUMBER = new Orders(of -> Priority.of(of.number()));

  private static final Orders MORE_FOR_SOME =
      new Orders(
          of ->
              of.dissatisfied().result().signum() == 0
                  ? Priority.of(of.number())
                  : Priority.of(of.number(), of.share()));

  private static Plan twoLeaves() {
    return new Plan()
        .criteria(Plan.leaf("duty"), Plan.leaf("law"))
        .trigger(Finds.dissatisfied("any", Optional.empty()));
  }

  /** On duty 1 of 1 is dissatisfied, with the law 2 of 3. */
  private static List<String> found(Plan plan) {
    EvaluationReport report =
        new Box(plan)
            .give("a", "masses", "D", "D")
            .give("a", "masses", "-", "D")
            .give("a", "masses", "-", "A")
            .report();
    return report.rectification().stream().map(it -> it.criterion().id()).toList();
  }

  @Test
  void a_report_lists_what_has_to_be_put_right_in_the_order_of_the_scheme() {
    assertThat(found(twoLeaves())).containsExactly("duty", "law");
    assertThat(found(twoLeaves().order(BY_NUMBER))).containsExactly("law", "duty");
  }

  @Test
  void what_a_rule_holds_equally_urgent_stays_in_the_order_of_the_scheme() {
    Orders alike = new Orders(of -> Priority.of(Dissatisfaction.of(0, 0).number()));

    assertThat(found(twoLeaves().order(alike))).containsExactly("duty", "law");
  }

  @Test
  void without_a_rule_the_greater_share_and_then_the_greater_number_is_more_urgent() {
    EvaluationScheme scheme =
        EvaluationScheme.read(
            "scheme.yaml",
            SMALLEST_SCHEME,
            RulePlugins.of(new DefaultRules.Scoring(), new DefaultRules.Combining()));

    Priority half = scheme.priority(Dissatisfaction.of(1, 2));
    Priority halfOfMore = scheme.priority(Dissatisfaction.of(2, 4));
    Priority third = scheme.priority(Dissatisfaction.of(3, 9));
    Priority nobody = scheme.priority(Dissatisfaction.of(0, 0));

    assertThat(List.of(nobody, third, half, halfOfMore))
        .isSortedAccordingTo(Priority.MOST_URGENT_FIRST.reversed());
    assertThat(Priority.MOST_URGENT_FIRST.compare(halfOfMore, half)).isNegative();
  }

  @Test
  void a_scheme_answers_by_its_rule() {
    EvaluationScheme scheme =
        EvaluationScheme.read(
            "scheme.yaml",
            SMALLEST_SCHEME + "rectification-order: { use: orders }\n",
            RulePlugins.of(new DefaultRules.Scoring(), new DefaultRules.Combining(), BY_NUMBER));

    assertThat(scheme.priority(Dissatisfaction.of(3, 9)).numbers()).hasSize(1);
    assertThat(
            Priority.MOST_URGENT_FIRST.compare(
                scheme.priority(Dissatisfaction.of(3, 9)),
                scheme.priority(Dissatisfaction.of(2, 2))))
        .isNegative();
  }

  @Test
  void a_rule_gives_as_many_numbers_for_whatever_it_is_asked() {
    assertThatThrownBy(() -> found(twoLeaves().order(MORE_FOR_SOME)))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("more or fewer numbers");
    assertThatThrownBy(
            () ->
                Priorities.of(twoLeaves().order(MORE_FOR_SOME).scheme(), Dissatisfaction.of(1, 2)))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("more or fewer numbers");
  }

  @Test
  void a_rule_that_fails_is_named() {
    Orders failing =
        new Orders(
            of -> {
              throw new ArithmeticException("divided by zero");
            });

    assertThatThrownBy(() -> found(twoLeaves().order(failing)))
        .isInstanceOf(PluginException.class)
        .hasMessageContaining("orders");
  }
}
