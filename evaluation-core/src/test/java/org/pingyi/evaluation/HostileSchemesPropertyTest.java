package org.pingyi.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.report.ReportJson;

/** A scheme is refused with its faults, or it can be evaluated: never anything else. */
class HostileSchemesPropertyTest {

  private static final List<String> LINES =
      List.of(
          "id: party-group",
          "version: 3",
          "title: { en: Party group, zh: 党组 }",
          "object-kind: member",
          "period: { opens: 2026-05-01, closes: 2026-05-31, zone: Asia/Shanghai }",
          "calendar: { holidays: [ 2026-06-01 ], workdays: [ 2026-06-06 ] }",
          "scales:",
          "  s: { options: [ { id: A, value: 100, attitude: positive }, { id: D } ] }",
          "  r: { range: { from: 0, to: 100, step: 0.5, positive-from: 80, negative-below: 60 } }",
          "criteria:",
          "  - { id: duty, weight: 2, scale: s, required: true }",
          "  - { id: team, criteria: [ { id: conduct, scale: r }, { id: law, scale: s } ] }",
          "raters:",
          "  - { id: masses, weight: 60, minimum: 1, issued: 9 }",
          "  - { id: peers, strata: [ { id: young }, { id: old, weight: 3 } ] }",
          "scoring: { use: weighted-mean }",
          "combining: { use: weighted-sum }",
          "rounding: { digits: 1, mode: half-even }",
          "duplicates: keep-last",
          "grades: [ { id: good, at-least: 70 }, { id: poor } ]",
          "grading: { use: bands }",
          "rectification: [ { use: any-dissatisfied, due-within: 10 working days } ]",
          "ranking: { ties: [ peers, satisfaction ] }",
          "privacy: { minimum-group-size: 3 }",
          "intake: { time: day }",
          "objects: [ { id: '1', parent: '2', branch: x }, { id: '2', branch: y } ]");

  private static final List<String> WORDS =
      List.of(
          "",
          "null",
          "-1",
          "0",
          "1",
          "99999999999999999999",
          "0.5",
          "20%",
          "1/0",
          "A",
          "duty",
          "s",
          "masses",
          "[]",
          "{}",
          "[ ]",
          "{ id: x }",
          "[ { id: A } ]",
          "[ [ 1 ] ]",
          "'",
          "\"",
          ": ",
          ", ",
          "{ ",
          "] ",
          "- ",
          "# ",
          "  ",
          "\n",
          "2026-02-30",
          "9999-12-31",
          "P1000Y",
          "10000 working days",
          "true",
          "weighted-mean",
          "satisfaction",
          "kind",
          "within: kind, ",
          "use: ",
          "scale: r, ",
          "id: 1, ",
          "\u0000",
          "😀",
          "\uD83D",
          "object",
          "comment");

  @Provide
  Arbitrary<String> schemes() {
    record Change(int line, int word, int length, String by) {}
    Arbitrary<Change> change =
        Combinators.combine(
                Arbitraries.integers().between(0, LINES.size() - 1),
                Arbitraries.integers().between(0, 20),
                Arbitraries.integers().between(0, 3),
                Arbitraries.of(WORDS))
            .as(Change::new);
    return change
        .list()
        .ofMaxSize(4)
        .map(
            changes -> {
              List<String> lines = new ArrayList<>(LINES);
              for (Change each : changes) {
                String[] words = lines.get(each.line()).split("(?<=[ ,:{}\\[\\]])", -1);
                int from = Math.min(each.word(), words.length - 1);
                int to = Math.min(from + each.length(), words.length);
                lines.set(
                    each.line(),
                    String.join("", List.of(words).subList(0, from))
                        + each.by()
                        + String.join("", List.of(words).subList(to, words.length)));
              }
              return String.join("\n", lines);
            });
  }

  @Property(tries = 1_000)
  void a_scheme_has_faults_or_can_be_evaluated(@ForAll("schemes") String text) {
    EvaluationScheme scheme;
    try {
      scheme = EvaluationScheme.read("scheme.yaml", text, SmallRules.PLUGINS);
    } catch (InputException refused) {
      assertThat(refused.faults())
          .isNotEmpty()
          .allSatisfy(fault -> assertThat(fault.toString().lines()).hasSize(1));
      return;
    }
    if (scheme.criteria().get(0).id().equals("duty")) {
      String ballots =
          """
          {"object": "1", "group": "masses", "ratings": {"duty": "A", "conduct": "59"}}
          {"object": "2", "group": "peers", "stratum": "old", "ratings": {"duty": "D", "law": "A"}}
          """;
      BallotSource source = BallotSource.ndjson("ballots", new StringReader(ballots));
      assertThat(ReportJson.text(scheme.evaluate(scheme.tally(source)))).contains("\"read\": 2");
    }
  }
}
