package org.pingyi.evaluation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.diff.Cause;
import org.pingyi.evaluation.diff.Change;
import org.pingyi.evaluation.diff.ContributionChange;
import org.pingyi.evaluation.diff.FindingDiff;
import org.pingyi.evaluation.diff.ObjectDiff;
import org.pingyi.evaluation.diff.Presence;
import org.pingyi.evaluation.diff.ReportDiff;
import org.pingyi.evaluation.explanation.Detail;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Language;

/** What two evaluations that differ in one thing are said to differ in. */
class ReportDiffTest {

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
    assertThat(changes(diff, "2")).contains("score", "raters/masses", "criteria/duty", cell);
    for (String id : List.of("score", "raters/masses", "criteria/duty", cell)) {
      assertThat(causes(diff, "2", id))
          .containsExactlyInAnyOrder(
              "count " + cell + "/counts/B 2 1", "count " + cell + "/counts/C 0 1");
    }
    assertThat(causes(diff, "2", cell + "/counts/B")).isEmpty();
    assertThat(diff.object("2").orElseThrow().contributions())
        .extracting(ContributionChange::id)
        .containsExactly(cell);
  }

  @Test
  void a_weight_names_the_weight_and_no_count() {
    ReportDiff diff = Office.PLAIN.to(Office.PLAIN.scheme("weight: 60", "weight: 80"));

    assertThat(diff.settings())
        .extracting(ReportDiffTest::written)
        .containsExactly("weight criteria/duty/weight 60 80");
    assertThat(diff.objects()).isNotEmpty();
    assertThat(roots(diff)).containsExactly("criteria/duty/weight");
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
    assertThat(roots(Office.PLAIN.to(Office.PLAIN.scheme("weight: 70", "weight: 71"))))
        .containsExactly("raters/masses/weight");
    assertThat(roots(Office.PLAIN.to(Office.PLAIN.scheme("style, weight: 3", "style, weight: 2"))))
        .containsExactly("criteria/style/weight");
  }

  @Test
  void what_an_option_is_worth_is_named() {
    ReportDiff diff = Office.PLAIN.to(Office.PLAIN.scheme("value: 80", "value: 75"));

    assertThat(roots(diff)).containsExactly("scales/marks/options/B");
    assertThat(causes(diff, "2", "score")).containsExactly("option scales/marks/options/B 80 75");
  }

  @Test
  void a_veto_that_is_added_is_named() {
    ReportDiff diff = Office.PLAIN.to(Office.PLAIN.adding(VETO));

    assertThat(diff.objects()).extracting(ObjectDiff::object).containsExactly("3");
    assertThat(changes(diff, "3")).containsExactly("grade", "adjustments/veto/0");
    assertThat(causes(diff, "3", "grade")).containsExactly("rule rules/veto - veto 1.0");
    assertThat(causes(diff, "3", "adjustments/veto/0"))
        .containsExactly("rule rules/veto - veto 1.0");
  }

  @Test
  void the_parameter_of_a_veto_is_named() {
    ReportDiff diff = Office.PLAIN.adding(VETO).to(Office.PLAIN.adding(VETO.replace("80%", "50%")));

    assertThat(causes(diff, "3", "grade"))
        .containsExactly("parameter rules/veto/when.satisfaction-below 0.8 0.5");
  }

  @Test
  void the_counts_that_a_veto_looks_at_are_named() {
    ReportDiff diff =
        Office.PLAIN
            .adding(VETO)
            .to(Office.PLAIN.adding(VETO).ballots("3,masses,b,C,C,B", "3,masses,b,B,C,B"));

    assertThat(causes(diff, "3", "adjustments/veto/0"))
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
  void a_band_is_named_where_it_decides() {
    ReportDiff diff = Office.PLAIN.to(Office.PLAIN.scheme("at-least: 85", "at-least: 98"));

    assertThat(diff.settings())
        .extracting(ReportDiffTest::written)
        .containsExactly("band grades/good/at-least 85 98");
    assertThat(roots(diff)).containsExactly("grades/good/at-least");
    assertThat(diff.objects())
        .allSatisfy(
            object -> assertThat(object.changes()).extracting(Change::id).containsExactly("grade"));
  }

  @Test
  void a_grade_follows_from_the_score() {
    ReportDiff diff = Office.PLAIN.to(Office.PLAIN.ballots("2,masses,a,B,B,B", "2,masses,a,A,B,B"));

    assertThat(causes(diff, "2", "grade")).containsExactly("result score 84.33 87.13");
  }

  @Test
  void rounding_is_named() {
    ReportDiff diff = Office.PLAIN.to(Office.PLAIN.scheme("digits: 2", "digits: 1"));

    assertThat(diff.objects()).isNotEmpty();
    assertThat(roots(diff)).containsExactly("rounding");
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

    assertThat(causes(diff, "1", "criteria/duty/raters/masses"))
        .containsExactly("minimum raters/masses/minimum 2 4");
    assertThat(causes(diff, "2", "score")).containsExactly("minimum raters/masses/minimum 2 4");
  }

  @Test
  void ballots_that_reach_the_minimum_are_named() {
    Office few = Office.PLAIN.ballots("2,masses,b,A,C,B\n2,masses,c,B,A,A\n", "");

    ReportDiff diff = few.to(Office.PLAIN);

    assertThat(causes(diff, "2", "criteria/duty/raters/masses"))
        .contains("count criteria/duty/raters/masses/ballots 1 3")
        .noneMatch(cause -> cause.startsWith("minimum"));
  }

  @Test
  void another_scoring_rule_is_named() {
    ReportDiff diff =
        Office.PLAIN
            .adding("scoring: { use: weighted-mean }\n")
            .to(Office.PLAIN.adding("scoring: { use: median }\n"));

    assertThat(causes(diff, "2", "criteria/duty/raters/masses"))
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

    assertThat(causes(missing, "1", "score"))
        .isNotEmpty()
        .allMatch(cause -> cause.contains("when-missing renormalise incomplete"));
    assertThat(causes(of, "2", "criteria/style/raters/masses"))
        .isNotEmpty()
        .allMatch(cause -> cause.startsWith("parameter scoring/style/of "));
  }

  @Test
  void an_object_that_is_added_changes_the_ranks_of_others() {
    ReportDiff diff =
        Office.PLAIN.to(
            Office.PLAIN.voting("5,masses,a,A,A,A\n5,masses,b,A,A,A\n5,leaders,x,A,A,A\n"));

    assertThat(diff.object("5").orElseThrow().presence()).isEqualTo(Presence.ADDED);
    for (String object : List.of("1", "2", "3", "4")) {
      assertThat(changes(diff, object)).containsExactly("rank");
      Cause cause = diff.object(object).orElseThrow().changes().get(0).causes().get(0);
      assertThat(cause.kind()).isEqualTo(Cause.Kind.OTHERS);
      assertThat(cause.objects()).containsExactly("5");
      assertThat(written(cause)).isEqualTo("others others 0 1");
    }
  }

  @Test
  void who_moves_past_another_does_so_by_itself() {
    ReportDiff diff =
        Office.PLAIN.to(
            Office.PLAIN
                .ballots("3,masses,a,B,C,B\n3,masses,b,C,C,B", "3,masses,a,A,A,A\n3,masses,b,A,A,A")
                .ballots("3,leaders,x,B,D,C", "3,leaders,x,A,A,A"));

    assertThat(causes(diff, "3", "rank")).singleElement().asString().startsWith("result score ");
    assertThat(causes(diff, "2", "rank")).containsExactly("others others 0 1");
  }

  @Test
  void what_breaks_ties_is_named() {
    Office tied =
        Office.PLAIN
            .voting("5,masses,a,A,A,A\n5,masses,b,C,C,C\n5,leaders,x,B,B,B\n")
            .voting("6,masses,a,A,A,A\n6,masses,b,C,C,C\n6,leaders,x,B,B,B\n");
    Office other =
        tied.ballots("6,masses,a,A,A,A\n6,masses,b,C,C,C", "6,masses,a,B,B,B\n6,masses,b,D,D,D");

    ReportDiff diff = tied.adding("ranking: { ties: [ satisfaction ] }\n").to(tied);
    ReportDiff none = tied.to(other);

    assertThat(diff.isEmpty()).isFalse();
    assertThat(diff.settings())
        .extracting(ReportDiffTest::written)
        .containsExactly("ranking ranking/ties satisfaction ");
    assertThat(none.objects()).extracting(ObjectDiff::object).contains("6");
  }

  @Test
  void a_limit_on_a_grade_names_its_share_or_the_pool() {
    Office limited = Office.PLAIN.scheme("at-least: 85", "at-least: 61, at-most-share: 50%");

    ReportDiff share = limited.to(limited.scheme("share: 50%", "share: 25%"));
    ReportDiff pool =
        limited.to(
            limited.ballots(
                "4,masses,a,C,C,C\n4,masses,b,C,B,C\n4,masses,c,B,C,C\n4,leaders,x,C,C,D\n", ""));

    assertThat(causes(share, "2", "grade"))
        .containsExactly("band grades/good/at-most-share 0.5 0.25");
    assertThat(causes(pool, "2", "grade")).containsExactly("others others/pool 4 3");
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
        .extracting(ReportDiffTest::written)
        .contains("part raters/peers - peers");
    assertThat(causes(criterion, "2", "criteria/conduct"))
        .contains("part criteria/service service -");
  }

  @Test
  void findings_appear_change_and_go() {
    ReportDiff diff =
        Office.PLAIN.to(
            Office.PLAIN
                .ballots("4,masses,a,C,C,C", "4,masses,a,C,C,B")
                .ballots(
                    "2,masses,a,B,B,B\n2,masses,b,A,C,B", "2,masses,a,B,C,B\n2,masses,b,A,C,B"));

    FindingDiff appeared =
        diff.findings().stream()
            .filter(each -> each.object().equals("2"))
            .findFirst()
            .orElseThrow();
    assertThat(appeared.presence()).isEqualTo(Presence.ADDED);
    assertThat(appeared.causes())
        .extracting(ReportDiffTest::written)
        .contains("count criteria/service/raters/masses/counts/C 1 2");
    FindingDiff changed =
        diff.findings().stream()
            .filter(each -> each.object().equals("4"))
            .findFirst()
            .orElseThrow();
    assertThat(changed.presence()).isEqualTo(Presence.CHANGED);
    assertThat(changed.causes())
        .extracting(ReportDiffTest::written)
        .contains("count criteria/style/raters/masses/counts/C 3 2");
  }

  @Test
  void the_limit_and_the_deadline_of_a_finding_are_named() {
    ReportDiff limit = Office.PLAIN.to(Office.PLAIN.scheme("above: 40%", "above: 80%"));
    ReportDiff due = Office.PLAIN.to(Office.PLAIN.scheme("due-within: 30d", "due-within: 31d"));

    assertThat(limit.findings())
        .isNotEmpty()
        .allSatisfy(
            finding -> {
              assertThat(finding.presence()).isEqualTo(Presence.REMOVED);
              assertThat(finding.causes())
                  .extracting(ReportDiffTest::written)
                  .containsExactly("parameter triggers/dissatisfaction-rate/above 0.4 0.8");
            });
    assertThat(due.findings())
        .isNotEmpty()
        .allSatisfy(
            finding ->
                assertThat(finding.causes())
                    .extracting(ReportDiffTest::written)
                    .containsExactly(
                        "parameter triggers/dissatisfaction-rate/due-within P30D P31D"));
  }

  @Test
  void another_version_of_the_scheme_is_said_first() {
    ReportDiff diff = Office.PLAIN.to(Office.PLAIN.scheme("version: 1", "version: 2"));

    assertThat(diff.isEmpty()).isFalse();
    assertThat(diff.text(Language.EN, Detail.SUMMARY, 10))
        .startsWith("Not the same scheme: office version 1 → office version 2\n");
    assertThat(diff.text(Language.ZH, Detail.SUMMARY, 10))
        .startsWith("方案不同：office 第 1 版 → office 第 2 版\n");
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
      assertThat(causes(diff, "2", "score"))
          .containsExactlyInAnyOrder("count " + cell + "B 2 1", "count " + cell + "C 0 1");
      assertThat(causes(diff, "2", "criteria/duty")).hasSize(2);
      assertThat(diff.object("2").orElseThrow().contributions()).isEmpty();
      assertThat(diff.settings()).isEmpty();
      assertThat(diff.text(Language.EN, Detail.SUMMARY, 10))
          .startsWith("Only counts can be named as causes");
    }
    ReportDiff weight =
        ReportDiff.between(
            Office.PLAIN.unexplained(),
            Office.PLAIN.scheme("weight: 60", "weight: 80").unexplained());
    assertThat(causes(weight, "2", "score")).isEmpty();
  }

  @Test
  void the_largest_come_first_and_the_rest_is_counted() {
    ReportDiff diff =
        Office.PLAIN.to(
            Office.PLAIN
                .ballots("2,masses,a,B,B,B", "2,masses,a,B,B,A")
                .ballots("1,masses,a,A,A,B", "1,masses,a,C,C,C"));

    assertThat(diff.summary(5)).extracting(ObjectDiff::object).containsSubsequence("1", "2");
    assertThat(diff.summary(1)).hasSize(1);
    assertThat(diff.text(Language.EN, Detail.SUMMARY, 1).lines())
        .anyMatch(line -> line.startsWith("  1: score 95.33 → 82.73 (-12.60)"))
        .anyMatch(line -> line.matches("  and [0-9]+ more"));
  }

  @Test
  void people_read_who_moved_by_how_much_and_why() {
    ReportDiff diff = Office.PLAIN.to(Office.PLAIN.ballots("2,masses,a,B,B,B", "2,masses,a,C,B,B"));

    assertThat(diff)
        .hasToString(
            """
            Objects: 1 changed (of 4)
              2: score 84.33 → 78.73 (-5.60); from Masses on Duty: B 2 → 1, Masses on Duty: C 0 → 1
            """);
    assertThat(diff.text(Language.ZH, Detail.PARTS, 10))
        .contains("原因：", "得分", "精确得分按组成部分，合计 -5.6\n");
  }

  private static List<String> changes(ReportDiff diff, String object) {
    return diff.object(object).orElseThrow().changes().stream().map(Change::id).toList();
  }

  private static List<String> causes(ReportDiff diff, String object, String change) {
    return diff.object(object).orElseThrow().change(change).orElseThrow().causes().stream()
        .map(ReportDiffTest::written)
        .toList();
  }

  /** Returns the ids of all causes but other results of the same object and other objects. */
  private static Set<String> roots(ReportDiff diff) {
    Stream<Cause> ofObjects =
        diff.objects().stream()
            .flatMap(object -> object.changes().stream())
            .flatMap(change -> change.causes().stream());
    Stream<Cause> ofFindings =
        diff.findings().stream().flatMap(finding -> finding.causes().stream());
    return Stream.concat(ofObjects, ofFindings)
        .filter(cause -> cause.kind() != Cause.Kind.RESULT && cause.kind() != Cause.Kind.OTHERS)
        .map(Cause::id)
        .collect(Collectors.toSet());
  }

  static String written(Cause cause) {
    return cause.kind().word()
        + " "
        + cause.id()
        + " "
        + written(cause.before())
        + " "
        + written(cause.after());
  }

  private static String written(Optional<String> value) {
    return value.orElse("-");
  }
}
