package org.pingyi.evaluation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.diff.ObjectDiff;
import org.pingyi.evaluation.diff.ReportDiff;
import org.pingyi.evaluation.explanation.Detail;
import org.pingyi.evaluation.model.Language;

/** What is set once in a scheme, and named though no other rule decides. */
class SchemeSettingsDiffTest {

  private static final Office OBJECTS =
      Office.PLAIN
          .adding(
              """
              objects:
                - { id: "1", kind: unit }
                - { id: "2", kind: office }
                - { id: "3", kind: office }
                - { id: "4", kind: office }
              """)
          .scheme(
              "weight: 30 }",
              "weight: 30, weight-for: [ { objects: { kind: unit }, weight: 40 } ] }");

  @Test
  void the_weight_of_a_group_for_some_objects_is_named() {
    ReportDiff diff = OBJECTS.to(OBJECTS.scheme("weight: 40 }", "weight: 70 }"));

    assertThat(diff.settings())
        .extracting(DiffReading::written)
        .contains("weight raters/leaders/weight-for kind=unit: 40 kind=unit: 70")
        .hasSize(1);
    assertThat(diff.objects())
        .filteredOn(object -> object.change("score").isPresent())
        .extracting(ObjectDiff::object)
        .containsExactly("1");
    assertThat(diff.object("1").orElseThrow().change("score").orElseThrow().causes())
        .extracting(DiffReading::written)
        .containsExactly("weight raters/leaders/weight-for kind=unit: 40 kind=unit: 70");
  }

  @Test
  void the_roster_is_named_where_it_gives_an_object_another_weight() {
    ReportDiff diff = OBJECTS.to(OBJECTS.scheme("\"1\", kind: unit", "\"1\", kind: office"));

    assertThat(diff.settings()).isEmpty();
    assertThat(DiffReading.causes(diff, "1", "score"))
        .containsExactly("roster roster/raters/leaders 40 30");
    assertThat(diff.text(Language.EN, Detail.SUMMARY, 10))
        .contains("; from the roster, leaders: weight 40 → 30\n");
  }

  @Test
  void the_setting_that_gave_an_object_its_weight_is_named() {
    Office other = OBJECTS.scheme("weight: 30, weight-for", "weight: 50, weight-for");
    ReportDiff weight = OBJECTS.to(other);
    ReportDiff both = OBJECTS.to(other.scheme("weight: 40 }", "weight: 70 }"));

    assertThat(DiffReading.causes(weight, "2", "score"))
        .containsExactly("weight raters/leaders/weight 30 50");
    assertThat(weight.object("1")).isEmpty();
    assertThat(DiffReading.causes(both, "1", "score"))
        .containsExactly("weight raters/leaders/weight-for kind=unit: 40 kind=unit: 70");
    assertThat(DiffReading.causes(both, "2", "score"))
        .containsExactly("weight raters/leaders/weight 30 50");
  }

  @Test
  void a_weight_that_was_not_used_is_not_named_where_only_one_has_ballots_of_the_group() {
    Office silent = OBJECTS.ballots("1,leaders,x,A,A,A\n", "").ballots("2,leaders,x,B,A,B\n", "");
    Office other = OBJECTS.scheme("weight: 30, weight-for", "weight: 50, weight-for");
    ReportDiff diff = silent.to(other);
    String leaders = "criteria/duty/raters/leaders/counts/";

    assertThat(DiffReading.causes(diff, "1", "criteria/duty"))
        .containsExactly("count " + leaders + "A 0 1");
    assertThat(DiffReading.causes(diff, "2", "criteria/duty"))
        .containsExactlyInAnyOrder(
            "weight raters/leaders/weight 30 50", "count " + leaders + "B 0 1");
  }

  @Test
  void a_weight_for_some_objects_that_only_one_has_is_named() {
    String none = "weight: 30 }";
    ReportDiff diff =
        OBJECTS
            .scheme("weight: 30, weight-for: [ { objects: { kind: unit }, weight: 40 } ] }", none)
            .to(OBJECTS);

    assertThat(diff.settings())
        .extracting(DiffReading::written)
        .containsExactly("weight raters/leaders/weight-for  kind=unit: 40");
    assertThat(diff.text(Language.EN, Detail.SUMMARY, 10))
        .contains("  leaders: weight-for none → kind=unit: 40\n");
    assertThat(diff.text(Language.ZH, Detail.SUMMARY, 10))
        .contains("  leaders：部分对象的权重 无 → kind=unit: 40\n");
  }

  @Test
  void which_of_several_ballots_counts_is_named() {
    Office twice = Office.PLAIN.voting("2,masses,a,A,A,A\n");

    ReportDiff diff = twice.to(twice.adding("duplicates: keep-last\n"));

    assertThat(diff.settings())
        .extracting(DiffReading::written)
        .containsExactly("duplicates duplicates keep-first keep-last");
    assertThat(diff.objects()).extracting(ObjectDiff::object).contains("2");
    assertThat(diff.text(Language.ZH, Detail.SUMMARY, 10))
        .contains("  重复评议的取舍 keep-first → keep-last\n");
  }

  @Test
  void another_period_is_named_though_nothing_follows_from_it() {
    Office marks = Office.PLAIN.scheme("due-within: 30d", "due-within: 10d");
    ReportDiff later = marks.to(marks.scheme("opens: 2026-03-01", "opens: 2026-03-02"));
    Office none = marks.scheme(", due-within: 10d", "");
    ReportDiff taken =
        none.to(
            none.scheme(
                "period: { opens: 2026-03-01, closes: 2026-03-31, zone: Asia/Shanghai }\n", ""));

    assertThat(later.settings())
        .extracting(DiffReading::written)
        .containsExactly("period period/opens 2026-03-01 2026-03-02");
    assertThat(later.text(Language.ZH, Detail.SUMMARY, 10))
        .contains("  评议期：第一日 2026-03-01 → 2026-03-02\n");
    assertThat(taken.settings())
        .extracting(DiffReading::written)
        .containsExactly(
            "period period/opens 2026-03-01 ",
            "period period/closes 2026-03-31 ",
            "period period/zone Asia/Shanghai ");
    assertThat(taken.text(Language.EN, Detail.SUMMARY, 10))
        .contains("  period: closes 2026-03-31 → none\n");
  }

  @Test
  void from_where_answers_are_positive_is_told_from_below_what_they_are_negative() {
    Office range =
        new Office(
            """
            id: range
            version: 1
            scales: { s: { range: { from: 0, to: 10, step: 1, positive-from: 6 } } }
            criteria: [ { id: c } ]
            raters: [ { id: m } ]
            """,
            "object,group,c\n1,m,5\n");

    assertThat(range.to(range.scheme("positive-from", "negative-below")).settings())
        .extracting(DiffReading::written)
        .containsExactly(
            "option scales/s/range from 0, to 10, step 1, positive-from 6"
                + " from 0, to 10, step 1, negative-below 6");
  }

  @Test
  void strata_options_and_inner_criteria_that_only_one_has_are_parts() {
    Office bureau = Office.BUREAU;
    String inner = "conduct\n    title: { en: Conduct, zh: 作风 }\n";
    ReportDiff stratum =
        bureau.to(bureau.scheme("{ id: old, weight: 2 }", "{ id: old, weight: 2 }, { id: new }"));
    ReportDiff renamed = bureau.to(bureau.scheme("{ id: D }", "{ id: D }\n      - { id: E }"));
    ReportDiff criterion =
        bureau
            .scheme("criterion: conduct", "criterion: duty")
            .to(
                bureau
                    .scheme("criterion: conduct", "criterion: duty")
                    .scheme(inner, inner.replace("conduct\n", "behaviour\n")));

    assertThat(stratum.settings())
        .extracting(DiffReading::written)
        .contains("part raters/peers/strata/new - new");
    assertThat(renamed.settings())
        .extracting(DiffReading::written)
        .containsExactly("part scales/marks/options/E - E");
    assertThat(renamed.text(Language.ZH, Detail.SUMMARY, 10)).contains("marks的选项E");
    assertThat(criterion.settings())
        .extracting(DiffReading::written)
        .contains("part criteria/behaviour - behaviour", "part criteria/conduct conduct -");
  }
}
