package org.pingyi.evaluation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.diff.ContributionChange;
import org.pingyi.evaluation.diff.ObjectDiff;
import org.pingyi.evaluation.diff.ReportDiff;
import org.pingyi.evaluation.explanation.Detail;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Language;

/** What two evaluations that differ in one thing are said to differ in. */
class ReportDiffTest {

  private static final String LEADERS_ON_DUTY = "criteria/duty/raters/leaders";

  private static final String VETO =
      """
      rules:
        - { use: veto, when: { criterion: duty, satisfaction-below: 80% }, grade: poor }
      """;

  @Test
  void the_same_reports_have_no_difference() {
    ReportDiff diff = Office.PLAIN.to(Office.PLAIN);

    assertThat(diff.isEmpty()).isTrue();
    assertThat(diff.explained()).isTrue();
    assertThat(diff).hasToString("no difference\n");
    assertThat(diff.text(Language.ZH, Detail.STEPS, 10)).isEqualTo("没有差异\n");
  }

  @Test
  void another_language_of_titles_is_no_difference() {
    ReportDiff diff =
        ReportDiff.between(
            Office.PLAIN.adding(VETO).explained(Language.EN),
            Office.PLAIN.adding(VETO).explained(Language.ZH));

    assertThat(diff.isEmpty()).isTrue();
  }

  @Test
  void one_ballot_names_the_counts_of_its_cell_alone() {
    ReportDiff diff = Office.PLAIN.to(Office.PLAIN.ballots("2,masses,a,B,B,B", "2,masses,a,C,B,B"));

    assertThat(diff.settings()).isEmpty();
    assertThat(diff.totals()).isEmpty();
    assertThat(diff.objects()).extracting(ObjectDiff::object).containsExactly("2");
    String cell = "criteria/duty/raters/masses";
    assertThat(DiffReading.changes(diff, "2"))
        .contains("score", "raters/masses", "criteria/duty", cell);
    for (String id : List.of("score", "raters/masses", "criteria/duty", cell)) {
      assertThat(DiffReading.causes(diff, "2", id))
          .containsExactlyInAnyOrder(
              "count " + cell + "/counts/B 2 1", "count " + cell + "/counts/C 0 1");
    }
    assertThat(DiffReading.causes(diff, "2", cell + "/counts/B")).isEmpty();
    assertThat(diff.object("2").orElseThrow().contributions())
        .extracting(ContributionChange::id)
        .containsExactly(cell);
  }

  @Test
  void a_weight_names_the_weight_and_no_count() {
    ReportDiff diff = Office.PLAIN.to(Office.PLAIN.scheme("weight: 60", "weight: 80"));

    assertThat(diff.settings())
        .extracting(DiffReading::written)
        .containsExactly("weight criteria/duty/weight 60 80");
    assertThat(diff.objects()).isNotEmpty();
    assertThat(DiffReading.roots(diff)).containsExactly("criteria/duty/weight");
  }

  @Test
  void weights_that_are_all_doubled_change_nothing_but_the_scheme() {
    ReportDiff diff =
        Office.PLAIN.to(
            Office.PLAIN.scheme("weight: 60", "weight: 120").scheme("weight: 40", "weight: 80"));

    assertThat(diff.objects()).isEmpty();
    assertThat(diff.settings()).hasSize(2);
    assertThat(diff.isEmpty()).isFalse();
  }

  @Test
  void the_weight_of_a_group_and_of_an_inner_criterion_are_named() {
    assertThat(DiffReading.roots(Office.PLAIN.to(Office.PLAIN.scheme("weight: 70", "weight: 71"))))
        .containsExactly("raters/masses/weight");
    assertThat(
            DiffReading.roots(
                Office.PLAIN.to(Office.PLAIN.scheme("style, weight: 3", "style, weight: 2"))))
        .containsExactly("criteria/style/weight");
  }

  @Test
  void a_weight_is_named_too_where_only_one_has_ballots_that_it_is_the_weight_of() {
    Office silent = Office.PLAIN.ballots("2,leaders,x,B,A,B\n", "");
    Office heavier = Office.PLAIN.scheme("leaders, weight: 30", "leaders, weight: 35");
    String weight = "weight raters/leaders/weight ";

    assertThat(DiffReading.causes(silent.to(heavier), "2", "criteria/duty"))
        .containsExactlyInAnyOrder(weight + "30 35", "count " + LEADERS_ON_DUTY + "/counts/B 0 1");
    assertThat(DiffReading.causes(heavier.to(silent), "2", "criteria/duty"))
        .containsExactlyInAnyOrder(weight + "35 30", "count " + LEADERS_ON_DUTY + "/counts/B 1 0");
  }

  @Test
  void what_an_option_is_worth_is_named() {
    ReportDiff diff = Office.PLAIN.to(Office.PLAIN.scheme("value: 80", "value: 75"));

    assertThat(DiffReading.roots(diff)).containsExactly("scales/marks/options/B");
    assertThat(DiffReading.causes(diff, "2", "score"))
        .containsExactly("option scales/marks/options/B 80 75");
  }

  @Test
  void a_veto_that_is_added_is_named() {
    ReportDiff diff = Office.PLAIN.to(Office.PLAIN.adding(VETO));

    assertThat(diff.objects()).extracting(ObjectDiff::object).containsExactly("3");
    assertThat(DiffReading.changes(diff, "3")).containsExactly("grade", "adjustments/veto/0");
    assertThat(DiffReading.causes(diff, "3", "grade"))
        .containsExactly("rule rules/veto - veto 1.0");
    assertThat(DiffReading.causes(diff, "3", "adjustments/veto/0"))
        .containsExactly("rule rules/veto - veto 1.0");
  }

  @Test
  void the_parameter_of_a_veto_is_named() {
    ReportDiff diff = Office.PLAIN.adding(VETO).to(Office.PLAIN.adding(VETO.replace("80%", "50%")));

    assertThat(DiffReading.causes(diff, "3", "grade"))
        .containsExactly("parameter rules/veto/when.satisfaction-below 0.8 0.5");
  }

  @Test
  void the_counts_that_a_veto_looks_at_are_named() {
    ReportDiff diff =
        Office.PLAIN
            .adding(VETO)
            .to(Office.PLAIN.adding(VETO).ballots("3,masses,b,C,C,B", "3,masses,b,B,C,B"));

    assertThat(DiffReading.causes(diff, "3", "adjustments/veto/0"))
        .contains("count criteria/duty/raters/masses/counts/B 2 3")
        .noneMatch(cause -> cause.startsWith("rule") || cause.startsWith("parameter"));
  }

  @Test
  void another_rule_before_a_rule_leaves_it_what_it_is() {
    String other =
        "  - { use: veto, when: { criterion: style, satisfaction-below: 1% }, grade: fair }\n";
    ReportDiff diff =
        Office.PLAIN
            .adding(VETO)
            .to(Office.PLAIN.adding(VETO.replace("rules:\n", "rules:\n") + other));

    assertThat(diff.objects()).isEmpty();
  }

  @Test
  void rounding_is_named() {
    ReportDiff diff = Office.PLAIN.to(Office.PLAIN.scheme("digits: 2", "digits: 1"));

    assertThat(diff.objects()).isNotEmpty();
    assertThat(DiffReading.roots(diff)).containsExactly("rounding");
    assertThat(diff.objects()).allSatisfy(object -> assertThat(object.contributions()).isEmpty());
  }

  @Test
  void more_zeros_are_no_difference() {
    ReportDiff diff =
        Office.PLAIN
            .scheme("digits: 2", "digits: 9")
            .to(Office.PLAIN.scheme("digits: 2", "digits: 10"));

    assertThat(diff.objects().stream().flatMap(object -> object.changes().stream()))
        .allSatisfy(
            change -> assertThat(change.amount().orElseThrow()).isNotEqualTo(Fraction.ZERO));
  }

  @Test
  void a_minimum_that_is_not_reached_is_named() {
    ReportDiff diff = Office.PLAIN.to(Office.PLAIN.scheme("minimum: 2", "minimum: 4"));

    assertThat(DiffReading.causes(diff, "1", "criteria/duty/raters/masses"))
        .containsExactly("minimum raters/masses/minimum 2 4");
    assertThat(DiffReading.causes(diff, "2", "score"))
        .containsExactly("minimum raters/masses/minimum 2 4");
  }

  @Test
  void ballots_that_reach_the_minimum_are_named() {
    Office few = Office.PLAIN.ballots("2,masses,b,A,C,B\n2,masses,c,B,A,A\n", "");

    ReportDiff diff = few.to(Office.PLAIN);

    assertThat(DiffReading.causes(diff, "2", "criteria/duty/raters/masses"))
        .contains("count criteria/duty/raters/masses/ballots 1 3")
        .noneMatch(cause -> cause.startsWith("minimum"));
  }

  @Test
  void another_scoring_rule_is_named() {
    ReportDiff diff =
        Office.PLAIN
            .adding("scoring: { use: weighted-mean }\n")
            .to(Office.PLAIN.adding("scoring: { use: median }\n"));

    assertThat(DiffReading.causes(diff, "2", "criteria/duty/raters/masses"))
        .containsExactly("rule criteria/duty/raters/masses/rule weighted-mean 1.0 median 1.0");
    assertThat(diff.text(Language.EN, Detail.SUMMARY, 10))
        .contains("weighted-mean 1.0 → median 1.0");
  }

  @Test
  void a_parameter_that_no_step_holds_is_named_where_the_scheme_states_it() {
    Office few = Office.PLAIN.scheme("minimum: 2", "minimum: 4");
    ReportDiff missing =
        few.to(few.adding("combining: { use: weighted-sum, when-missing: incomplete }\n"));
    Office unsure = Office.PLAIN.ballots("2,masses,a,B,B,B", "2,masses,a,B,B,D");
    ReportDiff of =
        unsure
            .adding("scoring: { use: satisfaction-rate }\n")
            .to(unsure.adding("scoring: { use: satisfaction-rate, of: answered }\n"));

    assertThat(DiffReading.causes(missing, "1", "score"))
        .isNotEmpty()
        .allMatch(cause -> cause.contains("when-missing renormalise incomplete"));
    assertThat(DiffReading.causes(of, "2", "criteria/style/raters/masses"))
        .isNotEmpty()
        .allMatch(cause -> cause.startsWith("parameter scoring/style/of "));
  }

  @Test
  void criteria_and_groups_that_only_one_has_are_parts() {
    ReportDiff group =
        Office.PLAIN.to(
            Office.PLAIN.scheme(
                "- { id: leaders, weight: 30 }",
                "- { id: leaders, weight: 30 }\n  - { id: peers }"));
    Office service =
        Office.PLAIN.scheme("{ id: service }, ", "").scheme("style, weight: 3", "style");
    String without = service.ballots().replaceAll("(?m)^((?:[^,]*,){4})[^,]*,", "$1");
    ReportDiff criterion = Office.PLAIN.to(new Office(service.scheme(), without));

    assertThat(group.settings())
        .extracting(DiffReading::written)
        .contains("part raters/peers - peers");
    assertThat(DiffReading.causes(criterion, "2", "criteria/conduct"))
        .contains("part criteria/service service -");
  }

  @Test
  void without_explanations_only_counts_are_causes_and_that_is_said() {
    Office other = Office.PLAIN.ballots("2,masses,a,B,B,B", "2,masses,a,C,B,B");
    String cell = "criteria/duty/raters/masses/counts/";
    for (ReportDiff diff :
        List.of(
            ReportDiff.between(Office.PLAIN.unexplained(), other.unexplained()),
            ReportDiff.between(Office.PLAIN.explained(), other.unexplained()),
            ReportDiff.between(Office.PLAIN.unexplained(), other.explained()))) {
      assertThat(diff.explained()).isFalse();
      assertThat(DiffReading.causes(diff, "2", "score"))
          .containsExactlyInAnyOrder("count " + cell + "B 2 1", "count " + cell + "C 0 1");
      assertThat(DiffReading.causes(diff, "2", "criteria/duty")).hasSize(2);
      assertThat(diff.object("2").orElseThrow().contributions()).isEmpty();
      assertThat(diff.settings()).isEmpty();
      assertThat(diff.text(Language.EN, Detail.SUMMARY, 10))
          .startsWith("Only counts can be named as causes");
    }
    ReportDiff weight =
        ReportDiff.between(
            Office.PLAIN.unexplained(),
            Office.PLAIN.scheme("weight: 60", "weight: 80").unexplained());
    assertThat(DiffReading.causes(weight, "2", "score")).isEmpty();
  }

  @Test
  void another_order_of_what_is_put_right_is_named_and_changes_no_object() {
    Office once = Office.PLAIN.adding("rectification-order: { use: share-and-number }\n");
    Office twice =
        Office.PLAIN.adding("rectification-order: { use: share-and-number, share-power: 2 }\n");
    Office affected = Office.PLAIN.adding("rectification-order: { use: most-affected }\n");

    assertThat(once.to(twice).settings())
        .extracting(DiffReading::written)
        .containsExactly("parameter rectification-order/share-power 1 2");
    assertThat(once.to(twice).objects()).isEmpty();
    assertThat(Office.PLAIN.to(affected).settings())
        .extracting(DiffReading::written)
        .containsExactly("rule rectification-order - most-affected 1.0");
    assertThat(Office.PLAIN.to(affected).isEmpty()).isFalse();
  }
}
