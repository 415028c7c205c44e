package org.pingyi.evaluation.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.explanation.Detail;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Language;

/** Which objects are told first, and what of reports without explanations. */
class SummaryTest {

  private static final String BEFORE = object("a", "90", "good", "1", "all", 2);

  private static final String FINDING =
      "{\"object\": \"a\", \"criterion\": \"duty\", \"trigger\": \"low\","
          + " \"observed\": 0.5, \"due\": null}";

  private static String object(
      String id, String score, String grade, String rank, String pool, int positive) {
    return """
        {"object": "%s", "score": %s, "grade": "%s", "rank": %s, "pool": "%s", "raters": [],
         "criteria": [{"criterion": "duty", "score": 90, "criteria": [],
                       "raters": [{"group": "masses", "score": 90, "ballots": 2, "answered": 2,
                                   "rated": 2, "positive": %d, "negative": 0, "counts": {"A": 2}}]}],
         "adjustments": []}"""
        .formatted(id, score, grade, rank, pool, positive);
  }

  private static String report(String... objects) {
    return """
        {
          "scheme": {"id": "a", "version": 1},
          "ballots": {"read": 2, "accepted": 2, "rejected": 0, "reasons": {}, "rejections": []},
          "turnout": [{"group": "masses", "issued": null, "papers": 2, "ballots": 2}],
          "objects": [%s],
          "rectification": [],
          "warnings": []
        }
        """
        .formatted(String.join(", ", objects));
  }

  private static String renamed(String id) {
    return BEFORE.replace("\"object\": \"a\"", "\"object\": \"" + id + "\"");
  }

  @Test
  void who_moved_most_comes_first_then_who_came_or_went_then_who_is_graded_or_ranked_otherwise() {
    String before =
        report(
            renamed("same"),
            renamed("count"),
            renamed("pool"),
            renamed("rank"),
            renamed("grade"),
            object("unscored", "null", "good", "1", "all", 2),
            renamed("gone"),
            renamed("little"),
            renamed("much"));
    String after =
        report(
            renamed("same"),
            object("count", "90", "good", "1", "all", 1),
            object("pool", "90", "good", "1", "east", 2),
            object("rank", "90", "good", "2", "all", 2),
            object("grade", "90", "fair", "1", "all", 2),
            renamed("unscored"),
            renamed("came"),
            object("little", "91", "good", "1", "all", 2),
            object("much", "88", "good", "1", "all", 2));

    ReportDiff diff = ReportDiff.between(before, after);

    assertThat(diff.objects())
        .extracting(ObjectDiff::object)
        .containsExactly(
            "count", "pool", "rank", "grade", "unscored", "came", "little", "much", "gone");
    assertThat(diff.summary(9))
        .extracting(ObjectDiff::object)
        .containsExactly(
            "much", "little", "came", "gone", "unscored", "grade", "rank", "pool", "count");
    assertThat(diff.summary(2)).extracting(ObjectDiff::object).containsExactly("much", "little");
    assertThat(diff.text(Language.EN, Detail.SUMMARY, 20))
        .isEqualTo(
            """
            Only counts can be named as causes: not both reports hold explanations (evaluate \
            --explain)
            Objects: 7 changed, 1 added, 1 removed (of 9)
              much: score 90 → 88 (-2)
              little: score 90 → 91 (+1)
              + came: score 90, grade good, rank 1, pool all
              - gone: score 90, grade good, rank 1, pool all
              unscored: score – → 90
              grade: grade good → fair
              rank: rank 1 → 2
              pool: pool all → east
              count: other numbers (1)
            """);
  }

  @Test
  void as_many_as_are_asked_for_are_listed_and_the_others_counted() {
    ReportDiff diff =
        ReportDiff.between(report(renamed("a"), renamed("b"), renamed("c")), report());

    assertThat(diff.text(Language.EN, Detail.SUMMARY, 3)).doesNotContain("more");
    assertThat(diff.text(Language.EN, Detail.SUMMARY, 2)).endsWith("\n  and 1 more\n");
    assertThat(diff.text(Language.ZH, Detail.SUMMARY, 0)).endsWith("\n  另有 3 项\n");
  }

  @Test
  void without_objects_that_differ_that_is_said() {
    String before = report(BEFORE);
    String after =
        before
            .replace("\"read\": 2", "\"read\": 3")
            .replace(
                "\"rejected\": 0, \"reasons\": {}", "\"rejected\": 1, \"reasons\": {\"blank\": 1}")
            .replace("\"issued\": null", "\"issued\": 5");

    ReportDiff diff = ReportDiff.between(before, after);

    assertThat(diff.totals())
        .extracting(Change::id, Change::kind)
        .containsExactly(
            tuple("ballots/read", Change.Kind.BALLOTS),
            tuple("ballots/rejected", Change.Kind.BALLOTS),
            tuple("ballots/reasons/blank", Change.Kind.BALLOTS),
            tuple("turnout/masses/issued", Change.Kind.TURNOUT));
    assertThat(diff.text(Language.EN, Detail.SUMMARY, 10))
        .endsWith(
            """
            Ballots:
              ballots read 2 → 3 (+1)
              ballots rejected 0 → 1 (+1)
              rejected: blank – → 1
              masses: issued – → 5
            Objects: no difference
            """);
    assertThat(ReportDiff.between(after, before).totals())
        .filteredOn(change -> change.id().equals("ballots/reasons/blank"))
        .extracting(Change::kind)
        .isEqualTo(List.of(Change.Kind.BALLOTS));
  }

  @Test
  void a_finding_without_explanation_comes_from_the_counts_of_its_criterion() {
    String none = report(BEFORE).replace("\"A\": 2", "\"A\": 3");
    String found = found(FINDING);

    assertThat(ReportDiff.between(none, found).findings())
        .singleElement()
        .satisfies(
            appeared -> {
              assertThat(appeared.presence()).isEqualTo(Presence.ADDED);
              assertThat(appeared.causes())
                  .extracting(Cause::id)
                  .containsExactly("criteria/duty/raters/masses/counts/A");
            });
    assertThat(ReportDiff.between(found, found(FINDING.replace("0.5", "0.6"))).findings())
        .singleElement()
        .returns(Presence.CHANGED, FindingDiff::presence)
        .extracting(finding -> finding.changes().get(0).amount().orElseThrow())
        .isEqualTo(Fraction.of(1, 10));
  }

  @Test
  void of_findings_that_are_alike_as_many_differ_as_one_report_has_more() {
    String third = FINDING.replace("0.5", "0.7");
    ReportDiff diff =
        ReportDiff.between(found(FINDING), found(FINDING + ", " + FINDING + ", " + third));

    assertThat(diff.findings())
        .extracting(FindingDiff::presence)
        .containsExactly(Presence.ADDED, Presence.ADDED);
    assertThat(diff.text(Language.EN, Detail.SUMMARY, 9))
        .endsWith(
            """
            Rectification:
              + a: duty (low): observed 0.5
              + a: duty (low): observed 0.7
            """);
  }

  private static String found(String findings) {
    return report(BEFORE).replace("\"rectification\": []", "\"rectification\": [" + findings + "]");
  }

  @Test
  void fields_that_change_places_are_a_difference() {
    String turned =
        BEFORE
            .replace("\"grade\"", "\"\"")
            .replace("\"pool\"", "\"grade\"")
            .replace("\"\"", "\"pool\"");
    String none = BEFORE.replace("\"grade\": \"good\"", "\"grade\": null");
    String nothing = BEFORE.replace("\"grade\": \"good\"", "\"grade\": \"null\"");

    assertThat(changes(BEFORE, turned)).containsExactlyInAnyOrder("grade", "pool");
    assertThat(changes(none, nothing)).containsExactly("grade");
  }

  private static List<String> changes(String before, String after) {
    return ReportDiff.between(report(before), report(after))
        .object("a")
        .orElseThrow()
        .changes()
        .stream()
        .map(Change::id)
        .toList();
  }
}
