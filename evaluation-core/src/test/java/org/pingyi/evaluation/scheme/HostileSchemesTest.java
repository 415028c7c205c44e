package org.pingyi.evaluation.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.Language;

class HostileSchemesTest {

  private static final String SCHEME =
      """
      id: full
      version: 3
      title: { zh: 年终评议, en: Year-end }
      template: plain
      object-kind: unit
      objects: [ { id: o1, title: One, parent: o2, district: east }, { id: o2, district: west } ]
      period: { opens: 2026-03-31, closes: 2026-04-30, zone: Asia/Shanghai }
      calendar: { holidays: [2026-05-01], workdays: [2026-05-02] }
      scales: { points: { range: { from: 0, to: 10, step: 0.5, positive-from: 8 } } }
      criteria:
        - { id: a, weight: 2, scale: points, scoring: { use: weighted-mean } }
        - { id: b, criteria: [ { id: b1, scale: yesno, required: true } ] }
      raters:
        - id: residents
          strata: [ { id: old, weight: 2 }, { id: young } ]
          weight-for: [ { objects: { district: east }, weight: 0.25 } ]
        - { id: self, anonymous: false, issued: 12, minimum: 1 }
      papers:
        - { use: everything, text: t, decimal: 1, fraction: 1, number: 3, share: 20%,
            limits: [ { criterion: a, most: 2 } ], worth: { Y: 1 }, within: 30d, group: self }
      grades: [ { id: good, at-least: 80, at-most-share: 30% }, { id: poor } ]
      ranking: { within: district, ties: [ self, satisfaction ] }
      """;

  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ":",
          ",",
          "- ",
          "\n",
          "  ",
          "&a ",
          "*a",
          "!!str ",
          "---\n",
          "#",
          "\"",
          "'",
          "id",
          "id: ",
          "0",
          "-1",
          "1e9",
          "99999999999999999999",
          "100%",
          "1/0",
          "null",
          "~",
          "true",
          "<<: ",
          "? ",
          "|",
          ">",
          "\t",
          "\u0000",
          "\uFEFF",
          "\uD83D",
          "党",
          "P9999Y",
          "use: ",
          "criteria: [ ]",
          "scales: ",
          "template: plain",
          "raters: {}",
          "at-least: x",
          "grades: []");

  @Provide
  Arbitrary<String> mutations() {
    Arbitrary<Integer> places = Arbitraries.integers().between(0, SCHEME.length());
    return Combinators.combine(
            places, Arbitraries.integers().between(0, 40), Arbitraries.of(PIECES))
        .as(
            (place, cut, piece) ->
                new StringBuilder(SCHEME)
                    .replace(place, Math.min(SCHEME.length(), place + cut), piece)
                    .toString());
  }

  @Provide
  Arbitrary<String> twiceMutated() {
    return Combinators.combine(mutations(), mutations())
        .as((a, b) -> a.substring(0, a.length() / 2) + b.substring(b.length() / 2));
  }

  @Property(tries = 1_500, edgeCases = EdgeCasesMode.NONE)
  void a_mutated_scheme_is_read_or_refused_with_places_that_exist(
      @ForAll("mutations") String text) {
    readOrRefuse(text);
  }

  @Property(tries = 1_500, edgeCases = EdgeCasesMode.NONE)
  void so_is_one_that_was_mutated_twice(@ForAll("twiceMutated") String text) {
    readOrRefuse(text);
  }

  @Property(tries = 500)
  void so_is_any_text(@ForAll String text) {
    readOrRefuse(text);
  }

  @Example
  void thousands_of_parents_that_nobody_knows_are_all_reported() {
    StringBuilder objects = new StringBuilder("objects:\n");
    for (int i = 0; i < 15_000; i++) {
      objects.append("- {id: objectnumber").append(i).append(", parent: unknown").append(i);
      objects.append("}\n");
    }

    assertThat(faults("id: x\nversion: 1\ntemplate: plain\n" + objects)).hasSize(15_000);
  }

  @Example
  void tens_of_thousands_of_attributes_are_no_burden() {
    StringBuilder objects = new StringBuilder("objects:\n- id: o\n");
    for (int i = 0; i < 45_000; i++) {
      objects.append("  attribute").append(i).append(": v\n");
    }

    assertThat(faults("id: x\nversion: 1\ntemplate: plain\n" + objects)).isEmpty();
  }

  private static List<Fault> faults(String text) {
    try {
      SchemeReader.read("s.yaml", text, SchemeRulesForTests.PLUGINS);
      return List.of();
    } catch (InputException refused) {
      return refused.faults();
    }
  }

  private static void readOrRefuse(String text) {
    try {
      SchemeReader.read("s.yaml", text, SchemeRulesForTests.PLUGINS);
    } catch (InputException refused) {
      long lines = text.chars().filter(c -> c == '\n' || c == '\r' || c == 0x85).count() + 2;
      for (Fault fault : refused.faults()) {
        assertThat((long) fault.place().line()).isLessThanOrEqualTo(lines);
        assertThat(fault.in(Language.ZH)).doesNotContain("\n");
      }
    }
  }
}
