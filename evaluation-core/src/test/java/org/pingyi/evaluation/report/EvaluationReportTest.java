package org.pingyi.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pingyi.evaluation.report.Reports.object;
import static org.pingyi.evaluation.report.Reports.ranked;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class EvaluationReportTest {

  @Test
  void the_ranking_goes_by_pool_rank_and_object_order_with_the_unranked_last() {
    EvaluationReport report =
        Reports.of(
            ranked(object("a", "a"), "west", 0),
            ranked(object("b", "b"), "east", 1),
            ranked(object("c", "c"), "west", 2),
            ranked(object("d", "d"), "west", 1),
            ranked(object("e", "e"), "west", 2));

    assertThat(report.ranking())
        .extracting(result -> result.object().id())
        .containsExactly("d", "c", "e", "a", "b");
  }

  @Test
  void an_object_is_found_by_its_id() {
    EvaluationReport report = Reports.full();

    assertThat(report.of("1002")).isEqualTo(report.objects().get(1));
    assertThatThrownBy(() -> report.of("9")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void reports_of_equal_values_are_equal() {
    assertThat(Reports.full()).isEqualTo(Reports.full()).hasSameHashCodeAs(Reports.full());
    assertThat(Reports.full()).isNotEqualTo(Reports.of());
    assertThat(Reports.full()).hasToString("party-group-2026 3: 2 objects");
  }

  @Test
  void what_a_ballot_box_was_closed_with_is_added_and_changes_nothing_else() {
    EvaluationReport full = Reports.full();
    EvaluationReport closed = full.withIntake(Reports.intake());

    assertThat(full.intake()).isEmpty();
    assertThat(closed.intake()).contains(Reports.intake());
    assertThat(closed)
        .isEqualTo(Reports.full().withIntake(Reports.intake()))
        .hasSameHashCodeAs(Reports.full().withIntake(Reports.intake()))
        .isNotEqualTo(full);
    assertThat(ReportJson.text(closed))
        .startsWith(ReportJson.text(full).substring(0, ReportJson.text(full).length() - 3));
  }

  @Test
  void an_intake_of_other_groups_or_another_tree_is_refused() {
    IntakeResult intake = Reports.intake();
    assertThatThrownBy(() -> Reports.of().withIntake(intake))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("residents");
    assertThatThrownBy(() -> new IntakeResult(5, intake.root(), intake.reconciliation()))
        .isInstanceOf(IllegalArgumentException.class);
    for (String root : List.of("", "0".repeat(63), "0".repeat(65), "A".repeat(64))) {
      assertThatThrownBy(() -> new IntakeResult(6, root, intake.reconciliation()))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void values_that_contradict_each_other_are_refused() {
    ObjectResult twice = ranked(object("a", "a"), "all", 1);
    assertThatThrownBy(() -> Reports.of(twice, twice)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> result(Reports.score("1"), OptionalInt.empty(), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> result(Optional.empty(), OptionalInt.of(1), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> result(Optional.empty(), OptionalInt.empty(), Optional.of(Reports.GOOD)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> new CriterionResult(Reports.SERVICE, Optional.empty(), List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static ObjectResult result(
      Optional<java.math.BigDecimal> score,
      OptionalInt rank,
      Optional<org.pingyi.evaluation.model.Grade> grade) {
    return new ObjectResult(
        object("a", "a"), score, grade, rank, "all", List.of(), List.of(), List.of());
  }
}
