package org.pingyi.evaluation.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.pingyi.evaluation.draft.CriterionDraft.criterion;
import static org.pingyi.evaluation.draft.GradeDraft.grade;
import static org.pingyi.evaluation.draft.ObjectDraft.object;
import static org.pingyi.evaluation.draft.OptionDraft.option;
import static org.pingyi.evaluation.draft.RaterGroupDraft.group;
import static org.pingyi.evaluation.draft.RuleDraft.use;
import static org.pingyi.evaluation.draft.ScaleDraft.scale;
import static org.pingyi.evaluation.draft.StratumDraft.stratum;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.ArrivalTime;
import org.pingyi.evaluation.model.Attitude;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.Deadlines;
import org.pingyi.evaluation.model.DuplicatePolicy;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.model.Text;

class SchemeDraftTest {

  /** Every key that a scheme may have. */
  private final SchemeDraft whole =
      SchemeDraft.of("street-2025", 3)
          .title(Text.of("The street's year", "街道年终评议"))
          .template("window-service")
          .objectKind("branch")
          .period(LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 31), ZoneId.of("Asia/Shanghai"))
          .holidays(LocalDate.of(2026, 1, 1))
          .workdays(LocalDate.of(2026, 1, 4))
          .scales(
              scale("quality")
                  .title("评价")
                  .options(
                      option("A").title(Text.of("Good", "好")).value(100).positive(),
                      option("C").value(new BigDecimal("62.5")).attitude(Attitude.NEUTRAL),
                      option("D").value(30).negative(),
                      option("1").title("no")),
              scale("five").range(1, 5, 1).positiveFrom(4).negativeBelow(3),
              scale("half")
                  .range(BigDecimal.ZERO, BigDecimal.TEN, new BigDecimal("0.5"))
                  .positiveFrom(new BigDecimal("7.5"))
                  .negativeBelow(new BigDecimal("2.5")))
          .criteria(
              criterion("team").title("班子").weight(3).scale("quality").required(),
              criterion("service")
                  .weight(new BigDecimal("1.5"))
                  .combining(use("weighted-sum"))
                  .weighting(use("entropy"))
                  .criteria(
                      criterion("visit")
                          .scale("five")
                          .scoring(use("satisfaction-rate").with("of", "ballots"))
                          .source("ballots"),
                      criterion("solve").scale("half").required(false)))
          .raters(
              group("residents")
                  .title("居民代表")
                  .weight(50)
                  .minimum(5)
                  .issued(300)
                  .strata(
                      stratum("leaders").title("楼组长").weight(2),
                      stratum("sampled").weight(new BigDecimal("0.5"))),
              group("self").anonymous(false),
              group("users")
                  .weight(new BigDecimal("0.5"))
                  .weightFor(Map.of("kind", "window"), 25)
                  .weightFor(Map.of("kind", "hall", "district", "east"), new BigDecimal("2.5")))
          .scoring(use("trimmed-mean").with("trim", Share.of(1, 20)))
          .combining(use("weighted-sum").with("when-missing", "incomplete"))
          .weighting(use("critic"))
          .rounding(1, RoundingMode.HALF_EVEN)
          .duplicates(DuplicatePolicy.KEEP_LAST)
          .papers(use("top-marks-limit").with("option", "A").with("at-most-share", Share.of(1, 3)))
          .rules(
              use("veto")
                  .with(
                      "when", Map.of("criterion", "team", "satisfaction-below", Share.parse("85%")))
                  .with("grade", "third")
                  .with("reason", Text.of("Too many dissatisfied", "满意率过低")))
          .grades(grade("first").title("一等").with("at-least", 75), grade("third").title("三等"))
          .grading(use("bands"))
          .rankedWithin("district")
          .tiesBrokenBy("residents", "satisfaction")
          .minimumGroupSize(5)
          .arrivalTime(ArrivalTime.DAY)
          .rectification(
              use("lowest-criterion")
                  .with("below", 40)
                  .with("due-within", CalendarDuration.parse("15 working days")))
          .rectificationOrder(use("share-and-number").with("share-power", 2))
          .rounds(3)
          .deadlines(SourceKind.TRIGGER, resolvedWithin("30d"))
          .deadlines(SourceKind.SINGLE_RATING, resolvedWithin("15 working days"))
          .statistics(use("agreement").with("digits", 3), use("overview"))
          .objects(
              object("1001").title("第一支部").kind("branch").attribute("district", "east"),
              object("1002").parent("1001").attribute("district", "west"));

  private static final String YAML =
      """
      id: street-2025
      version: 3
      title: { en: The street's year, zh: 街道年终评议 }
      template: window-service
      object-kind: branch
      period: { opens: "2025-12-01", closes: "2025-12-31", zone: Asia/Shanghai }
      calendar: { holidays: [ "2026-01-01" ], workdays: [ "2026-01-04" ] }
      scales:
        quality:
          title: 评价
          options:
            - { id: A, title: { en: Good, zh: 好 }, value: 100, attitude: positive }
            - { id: C, value: 62.5, attitude: neutral }
            - { id: D, value: 30, attitude: negative }
            - { id: "1", title: "no" }
        five: { range: { from: 1, to: 5, step: 1, positive-from: 4, negative-below: 3 } }
        half: { range: { from: 0, to: 10, step: 0.5, positive-from: 7.5, negative-below: 2.5 } }
      criteria:
        - { id: team, title: 班子, weight: 3, scale: quality, required: true }
        - id: service
          weight: 1.5
          combining: { use: weighted-sum }
          weighting: { use: entropy }
          criteria:
            - id: visit
              scale: five
              scoring: { use: satisfaction-rate, of: ballots }
              source: ballots
            - { id: solve, scale: half, required: false }
      raters:
        - id: residents
          title: 居民代表
          weight: 50
          minimum: 5
          issued: 300
          strata:
            - { id: leaders, title: 楼组长, weight: 2 }
            - { id: sampled, weight: 0.5 }
        - { id: self, anonymous: false }
        - id: users
          weight: 0.5
          weight-for:
            - { objects: { kind: window }, weight: 25 }
            - { objects: { district: east, kind: hall }, weight: 2.5 }
      scoring: { use: trimmed-mean, trim: 5% }
      combining: { use: weighted-sum, when-missing: incomplete }
      weighting: { use: critic }
      rounding: { digits: 1, mode: half-even }
      duplicates: keep-last
      papers:
        - { use: top-marks-limit, option: A, at-most-share: 1/3 }
      rules:
        - use: veto
          when: { criterion: team, satisfaction-below: 85% }
          grade: third
          reason: { en: Too many dissatisfied, zh: 满意率过低 }
      grades:
        - { id: first, title: 一等, at-least: 75 }
        - { id: third, title: 三等 }
      grading: { use: bands }
      ranking: { within: district, ties: [ residents, satisfaction ] }
      privacy: { minimum-group-size: 5 }
      intake: { time: day }
      rectification:
        - { use: lowest-criterion, below: 40, due-within: 15 working days }
      rectification-order: { use: share-and-number, share-power: 2 }
      follow-up:
        rounds: 3
        sources: { trigger: { resolve-within: 30d }, single-rating: { resolve-within: 15 working days } }
      statistics:
        - { use: agreement, digits: 3 }
        - { use: overview }
      objects:
        - { id: "1001", title: 第一支部, kind: branch, district: east }
        - { id: "1002", parent: "1001", district: west }
      """;

  private static Deadlines resolvedWithin(String duration) {
    return new Deadlines(
        Optional.empty(), Optional.of(CalendarDuration.parse(duration)), Optional.empty());
  }

  @Test
  void deadlines_of_a_source_replace_those_given_before_and_no_others() {
    SchemeDraft draft =
        SchemeDraft.of("x", 1)
            .deadlines(SourceKind.VISIT, resolvedWithin("7d"))
            .deadlines(SourceKind.OPINION, resolvedWithin("8d"))
            .rounds(1)
            .deadlines(SourceKind.VISIT, resolvedWithin("9d"));

    assertThat(draft.json().replaceAll("\\s", ""))
        .contains(
            """
            "follow-up":{"sources":{"visit":{"resolve-within":"9d"},\
            "opinion":{"resolve-within":"8d"}},"rounds":1}"""
                .strip());
  }

  @Test
  void a_draft_is_written_as_an_author_would_write_it() {
    assertThat(whole.yaml()).isEqualTo(YAML);
  }

  @Test
  void yaml_and_json_are_two_ways_to_write_the_same_draft() {
    SchemeDraft fromYaml = SchemeDraft.parse("scheme.yaml", whole.yaml());
    SchemeDraft fromJson = SchemeDraft.parse("scheme.json", whole.json());

    assertThat(fromYaml).isEqualTo(whole).hasSameHashCodeAs(whole).hasToString(YAML);
    assertThat(fromJson).isEqualTo(whole);
    assertThat(fromYaml.json()).isEqualTo(whole.json());
  }

  @Test
  void json_has_numbers_and_booleans_and_everything_else_as_strings() {
    assertThat(
            SchemeDraft.of("1", 1)
                .template("five-goods")
                .raters(
                    group("a").weight(new BigDecimal("0.50")).anonymous(false),
                    group("2").minimum(3))
                .json())
        .isEqualTo(
            """
            {
              "id": "1",
              "version": 1,
              "template": "five-goods",
              "raters": [
                {"id": "a", "weight": 0.50, "anonymous": false},
                {"id": "2", "minimum": 3}
              ]
            }
            """);
  }

  @Test
  void a_draft_never_changes_and_a_key_given_again_replaces_its_value() {
    SchemeDraft first = SchemeDraft.of("x", 1).title("First").rounding(2);
    SchemeDraft second = first.title("Second").version(2).rounding(3, RoundingMode.DOWN);

    assertThat(first.yaml())
        .isEqualTo("id: x\nversion: 1\ntitle: First\nrounding: { digits: 2 }\n");
    assertThat(second.yaml())
        .isEqualTo("id: x\nversion: 2\ntitle: Second\nrounding: { digits: 3, mode: down }\n");
    assertThat(second).isNotEqualTo(first);
  }

  @Test
  void a_scheme_that_somebody_wrote_can_be_changed_and_written_again() {
    SchemeDraft draft =
        SchemeDraft.parse(
            "scheme.yaml",
            """
            # last year's plan
            id: plan-2025
            version: 7
            template: five-goods      # brings the criteria
            rounding: { digits: 1, mode: half-up }
            ranking: branch
            """);

    assertThat(
            draft
                .id("plan-2026")
                .version(1)
                .rounding(2)
                .rankedWithin("branch")
                .without("template")
                .title("Plan")
                .yaml())
        .isEqualTo(
            """
            id: plan-2026
            version: 1
            rounding: { digits: 2, mode: half-up }
            ranking: { within: branch }
            title: Plan
            """);
  }

  @Test
  void maps_and_sets_are_written_in_the_order_of_what_is_in_them() {
    Map<String, Integer> map = Map.of("c", 3, "a", 1, "d", 4, "b", 2);

    assertThat(use("x").with("map", map).with("set", Set.of("w", "x", "v", "z")))
        .hasToString("use: x\nmap: { a: 1, b: 2, c: 3, d: 4 }\nset: [ v, w, x, z ]\n");
  }

  record Odd(double share) {}

  record Nested(List<Odd> odd) {}

  @Test
  void what_is_not_exact_is_refused_at_once() {
    for (Object inexact :
        List.of(0.5, 0.5f, List.of(0.5), Map.of("a", 0.5), new Odd(0.5), new double[] {0.5})) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> use("x").with("share", inexact))
          .withMessageContaining("BigDecimal");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> use("x", new Nested(List.of(new Odd(0.5)))));
    assertThatIllegalArgumentException().isThrownBy(() -> use("x", Text.of("no parameters")));
  }

  @Test
  void what_no_scheme_writes_is_refused_for_what_it_is() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> use("x").with("tongue", Locale.ROOT))
        .withMessage(
            "no scheme writes a java.util.Locale: give a text, a boolean, a number, a date or a"
                + " duration, an enum, a record, or a list or map of those");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> use("x").with("text", List.of(new StringBuilder("a"))))
        .withMessageStartingWith("no scheme writes a java.lang.StringBuilder: give a text");
  }

  @Test
  void an_array_is_a_list_whatever_is_in_it() {
    assertThat(
            use("x")
                .with("ints", new int[] {3, 1})
                .with("longs", new long[] {1L << 40})
                .with("flags", new boolean[] {true, false})
                .with("words", new String[] {"b", "a"})
                .with("rows", new int[][] {{1}, {2, 3}}))
        .hasToString(
            """
            use: x
            ints: [ 3, 1 ]
            longs: [ 1099511627776 ]
            flags: [ true, false ]
            words: [ b, a ]
            rows:
              - [ 1 ]
              - [ 2, 3 ]
            """);
  }

  record Using(String use) {}

  @Test
  void a_key_with_a_meaning_of_its_own_is_no_attribute_and_no_parameter() {
    for (String key : List.of("id", "title", "kind", "parent")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> object("1001").attribute(key, "other"))
          .withMessage("the key “" + key + "” has a meaning of its own and a method of its own");
    }
    for (String key : List.of("id", "title")) {
      assertThatIllegalArgumentException().isThrownBy(() -> grade("good").with(key, "other"));
    }
    assertThatIllegalArgumentException().isThrownBy(() -> use("x").with("use", "y"));
    assertThatIllegalArgumentException().isThrownBy(() -> use("x", new Using("y")));
    assertThat(object("1001").attribute("district", "east"))
        .hasToString("id: \"1001\"\ndistrict: east\n");
  }

  @Test
  void a_text_that_is_no_scheme_at_all_is_no_draft() {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> SchemeDraft.parse("a.yaml", "- 1\n"))
        .withMessageStartingWith("a.yaml:1:1: wrong-type");
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> SchemeDraft.parse("a.json", "id: x\n"))
        .withMessageStartingWith("a.json:1:1: invalid-yaml");
  }

  @Test
  void a_number_that_no_scheme_could_have_is_written_without_filling_the_memory() {
    assertThat(option("A").value(new BigDecimal("1E+1000000000")))
        .hasToString("id: A\nvalue: \"1E+1000000000\"\n");
    assertThat(option("A").value(new BigDecimal(BigInteger.ONE, Integer.MIN_VALUE)))
        .hasToString("id: A\nvalue: \"1E+2147483648\"\n");
  }
}
