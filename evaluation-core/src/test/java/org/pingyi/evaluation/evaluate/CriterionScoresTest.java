package org.pingyi.evaluation.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.report.CriterionResult;
import org.pingyi.evaluation.report.GroupResult;
import org.pingyi.evaluation.report.ObjectResult;

class CriterionScoresTest {

  @Test
  void a_leaf_combines_its_groups_by_weight() {
    Plan plan = new Plan().groups(Plan.group("masses", 3), Plan.group("leaders", 1));

    ObjectResult result =
        new Box(plan).give("1001", "masses", "A").give("1001", "leaders", "C").result("1001");

    assertThat(result.score()).contains(new BigDecimal("90.00"));
    assertThat(result.groups())
        .extracting(GroupResult::score)
        .containsExactly(
            Optional.of(new BigDecimal("100.00")), Optional.of(new BigDecimal("60.00")));
  }

  @Test
  void a_group_may_weigh_otherwise_for_some_objects() {
    Plan plan =
        new Plan()
            .groups(Plan.group("masses", 1), Plan.group("users", 1, Map.of("kind", "window"), 3))
            .roster(
                Plan.object("office", "branch", "east"),
                Plan.object("window", "branch", "east").withDefaultKind("window"));
    Box box = new Box(plan);
    for (String object : new String[] {"office", "window"}) {
      box.give(object, "masses", "A").give(object, "users", "C");
    }

    var report = box.report();

    assertThat(report.of("office").score()).contains(new BigDecimal("80.00"));
    assertThat(report.of("window").score()).contains(new BigDecimal("70.00"));
  }

  @Test
  void a_missing_group_leaves_the_others_their_weights() {
    Plan plan = new Plan().groups(Plan.group("masses", 3), Plan.group("leaders", 1));

    ObjectResult result = new Box(plan).give("1001", "leaders", "B").result("1001");

    assertThat(result.score()).contains(new BigDecimal("80.00"));
    assertThat(result.groups().get(0)).isEqualTo(nothing(result.groups().get(0)));
  }

  private static GroupResult nothing(GroupResult of) {
    return new GroupResult(of.group(), Optional.empty(), 0);
  }

  @Test
  void an_inner_criterion_combines_its_children_and_the_total_the_top() {
    ObjectResult result = tree(new Plan()).give("1001", "masses", "A", "C", "D").result("1001");

    assertThat(result.criteria().get(1).score()).contains(new BigDecimal("15.00"));
    assertThat(result.score()).contains(new BigDecimal("57.50"));
    assertThat(result.criteria().stream().flatMap(CriterionResult::tree))
        .extracting(each -> each.criterion().id())
        .containsExactly("duty", "service", "manner", "speed");
  }

  /** duty 1, service 1 (manner 1, speed 3). */
  private static Box tree(Plan plan) {
    return new Box(
        plan.criteria(
            Plan.leaf("duty"),
            Plan.inner("service", 1, Plan.leaf("manner", 1), Plan.leaf("speed", 3))));
  }

  @Test
  void an_inner_criterion_may_have_a_rule_of_its_own() {
    Plan plan = new Plan().innerCombining("service", new CombiningRules.Least());

    ObjectResult result = tree(plan).give("1001", "masses", "A", "C", "B").result("1001");

    assertThat(result.criteria().get(1).score()).contains(new BigDecimal("60.00"));
    assertThat(result.score()).contains(new BigDecimal("80.00"));
    assertThat(result.groups().get(0).score()).contains(new BigDecimal("80.00"));
  }

  @Test
  void a_groups_own_total_is_the_same_tree_with_that_group_alone() {
    Plan plan = new Plan().groups(Plan.group("masses", 1), Plan.group("leaders", 9));

    ObjectResult result =
        tree(plan)
            .give("1001", "masses", "A", "C", "D")
            .give("1001", "leaders", "A", "A", "A")
            .result("1001");

    assertThat(result.groups())
        .extracting(GroupResult::score)
        .containsExactly(
            Optional.of(new BigDecimal("57.50")), Optional.of(new BigDecimal("100.00")));
  }

  @Test
  void where_missing_scores_matter_a_group_alone_misses_its_own_only() {
    Plan plan =
        new Plan()
            .criteria(Plan.leaf("duty"), Plan.leaf("law"))
            .groups(Plan.group("masses", 1), Plan.group("leaders", 1))
            .incomplete();

    ObjectResult result =
        new Box(plan)
            .give("1001", "masses", "A", "B")
            .give("1001", "leaders", "A", "-")
            .result("1001");

    assertThat(result.score()).isEmpty();
    assertThat(result.criteria().get(1).score()).isEmpty();
    assertThat(result.groups())
        .extracting(GroupResult::score)
        .containsExactly(Optional.of(new BigDecimal("90.00")), Optional.empty());
  }

  @Test
  void scores_are_rounded_once_and_never_built_on_rounded_ones() {
    Plan plan = new Plan().criteria(Plan.leaf("duty"), Plan.leaf("law"));
    // duty 280/3 = 93.33…, law 260/3 = 86.66…: together exactly 90
    Box box =
        new Box(plan)
            .give("1001", "masses", "A", "A")
            .give("1001", "masses", "A", "B")
            .give("1001", "masses", "B", "B");

    ObjectResult result = box.result("1001");

    assertThat(result.criteria().get(0).score()).contains(new BigDecimal("93.33"));
    assertThat(result.criteria().get(1).score()).contains(new BigDecimal("86.67"));
    assertThat(result.score()).contains(new BigDecimal("90.00"));
  }
}
