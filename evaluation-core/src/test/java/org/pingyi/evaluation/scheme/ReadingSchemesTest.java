package org.pingyi.evaluation.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.pingyi.evaluation.DefaultRules.SMALLEST_SCHEME;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.ArrivalTime;
import org.pingyi.evaluation.model.Attitude;
import org.pingyi.evaluation.model.DuplicatePolicy;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.InnerCriterion;
import org.pingyi.evaluation.model.Intake;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.OptionScale;
import org.pingyi.evaluation.model.Period;
import org.pingyi.evaluation.model.Privacy;
import org.pingyi.evaluation.model.RangeScale;
import org.pingyi.evaluation.model.Ranking;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Rounding;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.model.TieBreak;
import org.pingyi.evaluation.model.WorkingCalendar;
import org.pingyi.evaluation.plugin.RulePlugins;

class ReadingSchemesTest {

  private static SchemeDefinition read(String text) {
    return SchemeReader.read("scheme.yaml", text, SchemeRulesForTests.PLUGINS);
  }

  @Test
  void what_a_scheme_leaves_out_has_its_default() {
    SchemeDefinition scheme = read(SMALLEST_SCHEME);

    assertThat(scheme.id()).isEqualTo("small");
    assertThat(scheme.title()).isEqualTo(Text.of("small"));
    assertThat(scheme.rounding()).isEqualTo(new Rounding(2, RoundingMode.HALF_UP));
    assertThat(scheme.duplicates()).isEqualTo(DuplicatePolicy.KEEP_FIRST);
    assertThat(scheme.ranking()).isEqualTo(Ranking.DEFAULT);
    assertThat(scheme.privacy()).isEqualTo(new Privacy(5));
    assertThat(scheme.intake().time()).isEqualTo(ArrivalTime.NONE);
    assertThat(scheme.calendar()).isEqualTo(WorkingCalendar.MONDAY_TO_FRIDAY);
    assertThat(scheme.period()).isEmpty();
    assertThat(scheme.roster()).isEmpty();
    assertThat(scheme.grades()).isEmpty();
    assertThat(scheme.rules().grading()).isEmpty();
    assertThat(scheme.rules().scoring().get("c").plugin().info().id()).isEqualTo("weighted-mean");
    assertThat(scheme.rules().combining().plugin().info().id()).isEqualTo("weighted-sum");
    RaterGroup group = scheme.raters().get(0);
    assertThat(group.weight()).isEqualTo(Fraction.ONE);
    assertThat(group.minimum()).isZero();
    assertThat(group.issued()).isEqualTo(OptionalLong.empty());
    assertThat(group.anonymous()).isTrue();
  }

  @Test
  void a_criterion_without_a_scale_has_the_only_one_there_is() {
    LeafCriterion leaf = read(SMALLEST_SCHEME).leaves().get(0);

    assertThat(leaf.scale().id()).isEqualTo("s");
    assertThat(leaf.required()).isFalse();
    assertThat(((OptionScale) leaf.scale()).options().get(0).attitude())
        .isEqualTo(Attitude.NEUTRAL);
    assertThat(leaf.scale().value(1)).isEmpty();
  }

  @Test
  void yaml_and_json_say_the_same() {
    String json =
        """
        {"id": "small", "version": 1,
        \t"scales": {"s": {"options": [{"id": "A", "value": 1}, {"id": "X", "value": null}]}},
        \t"criteria": [{"id": "c"}], "raters": [{"id": "g"}]}
        """;

    SchemeDefinition fromJson = SchemeReader.read("scheme.json", json, SchemeRulesForTests.PLUGINS);

    assertThat(fromJson.leaves()).isEqualTo(read(SMALLEST_SCHEME).leaves());
    assertThat(fromJson.raters()).isEqualTo(read(SMALLEST_SCHEME).raters());
    assertThat(read(json).leaves()).isEqualTo(fromJson.leaves());
  }

  @Test
  void a_scalar_is_read_as_the_key_expects_from_the_text_as_written() {
    SchemeDefinition scheme =
        read(
            SMALLEST_SCHEME
                .replace("id: small", "id: no")
                .replace("[ { id: c } ]", "[ { id: 007, weight: 1.50, title: 2026-01-01 } ]")
                .replace("[ { id: g } ]", "[ { id: yes, title: null } ]"));

    assertThat(scheme.id()).isEqualTo("no");
    assertThat(scheme.criteria().get(0).id()).isEqualTo("007");
    assertThat(scheme.criteria().get(0).weight()).isEqualTo(Fraction.of(3, 2));
    assertThat(scheme.criteria().get(0).title()).isEqualTo(Text.of("2026-01-01"));
    assertThat(scheme.raters().get(0).id()).isEqualTo("yes");
    assertThat(scheme.raters().get(0).title()).isEqualTo(Text.of("null"));
  }

  @Test
  void a_key_with_nothing_behind_it_is_as_if_it_were_not_there() {
    SchemeDefinition scheme = read(SMALLEST_SCHEME + "title:\nrounding:\nnonsense:\nperiod:\n");

    assertThat(scheme.title()).isEqualTo(Text.of("small"));
    assertThat(scheme.rounding()).isEqualTo(Rounding.DEFAULT);
  }

  @Test
  void everything_that_a_scheme_can_say_of_itself_is_read() {
    SchemeDefinition scheme =
        read(
            """
            id: full
            version: 3
            title: { zh: 年终评议, en: Year-end appraisal }
            object-kind: unit
            objects:
              - { id: o1, title: One, parent: o2, district: east }
              - { id: o2, kind: window, district: west, note: "" }
            period: { opens: 2026-03-31, closes: 2026-04-30, zone: Asia/Shanghai }
            calendar: { holidays: [2026-05-01], workdays: [2026-05-02] }
            scales:
              points:
                range: { from: 0, to: 10, step: 0.5, positive-from: 8, negative-below: 6 }
            criteria:
              - { id: a, weight: 2 }
              - { id: b, title: { zh: 乙 }, criteria: [ { id: b1, required: true }, { id: b2 } ] }
            raters:
              - id: residents
                weight: 50
                strata: [ { id: old, weight: 2 }, { id: young } ]
                weight-for: [ { objects: { district: east, kind: unit }, weight: 0.25 } ]
              - { id: self, anonymous: false, issued: 12, minimum: 1 }
            rounding: { digits: 0 }
            duplicates: keep-last
            ranking: { within: district, ties: [ self, satisfaction ] }
            privacy: { minimum-group-size: 0 }
            intake: { time: hour }
            """);

    assertThat(scheme.title()).isEqualTo(Text.of("Year-end appraisal", "年终评议"));
    assertThat(scheme.period())
        .contains(
            new Period(
                LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 30), ZoneId.of("Asia/Shanghai")));
    assertThat(scheme.calendar().isWorkingDay(LocalDate.of(2026, 5, 1))).isFalse();
    assertThat(scheme.calendar().isWorkingDay(LocalDate.of(2026, 5, 2))).isTrue();
    assertThat(scheme.roster().orElseThrow().find("o1").orElseThrow().kind()).contains("unit");
    assertThat(scheme.roster().orElseThrow().find("o2").orElseThrow().attributes())
        .isEqualTo(Map.of("district", "west"));
    RangeScale points = (RangeScale) scheme.leaves().get(0).scale();
    assertThat(points.size()).isEqualTo(21);
    InnerCriterion inner = (InnerCriterion) scheme.criteria().get(1);
    assertThat(inner.title()).isEqualTo(Text.of("乙"));
    assertThat(inner.leaves().map(LeafCriterion::required)).containsExactly(true, false);
    RaterGroup residents = scheme.raters().get(0);
    assertThat(residents.strata()).hasSize(2);
    assertThat(residents.weightFor(scheme.roster().orElseThrow().find("o1").orElseThrow()))
        .isEqualTo(Fraction.of(1, 4));
    assertThat(residents.weightFor(scheme.roster().orElseThrow().find("o2").orElseThrow()))
        .isEqualTo(Fraction.of(50));
    assertThat(scheme.raters().get(1).anonymous()).isFalse();
    assertThat(scheme.raters().get(1).issued()).isEqualTo(OptionalLong.of(12));
    assertThat(scheme.rounding()).isEqualTo(new Rounding(0, RoundingMode.HALF_UP));
    assertThat(scheme.duplicates()).isEqualTo(DuplicatePolicy.KEEP_LAST);
    assertThat(scheme.ranking().ties())
        .isEqualTo(List.of(new TieBreak.GroupTotal("self"), new TieBreak.Satisfaction()));
    assertThat(scheme.privacy()).isEqualTo(new Privacy(0));
    assertThat(scheme.intake()).isEqualTo(new Intake(ArrivalTime.HOUR));
  }

  private static List<String> faults(ThrowingCallable reading) {
    return catchThrowableOfType(InputException.class, reading).faults().stream()
        .map(fault -> fault.place().line() + " " + fault.code())
        .toList();
  }

  @Test
  void a_parent_that_is_not_listed_or_goes_in_a_circle_is_found_where_it_stands() {
    String objects =
        """
        objects:
          - { id: a, parent: b }
          - { id: b, parent: a }
          - { id: c, parent: a }
          - { id: d, parent: nowhere }
        """;

    assertThat(faults(() -> read(SMALLEST_SCHEME + objects)))
        .containsExactly("7 unordered", "8 unordered", "10 unknown-reference");
  }

  @Test
  void objects_that_lack_the_attribute_within_which_they_rank_are_found_one_by_one() {
    String objects =
        """
        objects:
          - { id: a, district: east }
          - { id: b }
          - { id: c, district: "" }
        ranking: { within: district }
        """;

    assertThat(faults(() -> read(SMALLEST_SCHEME + objects)))
        .containsExactly("8 missing-key", "9 missing-key");
  }

  @Test
  void a_default_names_a_plugin_like_any_other() {
    assertThat(faults(() -> SchemeReader.read("s.yaml", "\n" + SMALLEST_SCHEME, RulePlugins.of())))
        .containsOnly("2 unknown-plugin");
  }
}
