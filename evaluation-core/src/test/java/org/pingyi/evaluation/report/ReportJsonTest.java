package org.pingyi.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.tally.Rejection;
import org.pingyi.evaluation.tally.RejectionReason;
import org.pingyi.evaluation.tally.Rejections;

class ReportJsonTest {

  @Test
  void a_report_is_written_in_this_order_and_layout() {
    assertThat(ReportJson.text(Reports.full()))
        .isEqualTo(
            """
            {
              "scheme": {"id": "party-group-2026", "version": 3},
              "ballots": {
                "read": 6,
                "accepted": 4,
                "rejected": 2,
                "reasons": {
                  "malformed": 1,
                  "duplicate": 1
                },
                "rejections": [
                  {"line": 2, "reason": "duplicate", "detail": "of line 5"},
                  {"line": 9, "reason": "malformed", "detail": "3 cells"}
                ]
              },
              "turnout": [
                {"group": "masses", "issued": 60, "papers": 2, "ballots": 2},
                {"group": "residents", "issued": null, "papers": 2, "ballots": 2}
              ],
              "objects": [
                {
                  "object": "1001",
                  "score": 0.0000001000,
                  "grade": "poor",
                  "rank": 1,
                  "pool": "all",
                  "raters": [
                    {"group": "masses", "score": 100, "ballots": 2},
                    {"group": "residents", "score": null, "ballots": 2}
                  ],
                  "criteria": [
                    {
                      "criterion": "service",
                      "score": 0,
                      "criteria": [
                        {
                          "criterion": "duty",
                          "score": -0.5,
                          "raters": [
                            {"group": "masses", "score": 100, "ballots": 2, "answered": 2, \
            "rated": 1, "positive": 1, "negative": 0, "counts": {"A": 1, "D": 1}},
                            {"group": "residents", "score": null, "ballots": 2, "answered": 0, \
            "rated": 0, "positive": 0, "negative": 0, "counts": {"A": 0, "D": 0}, "strata": [\
            {"stratum": "leaders", "score": null, "ballots": 2, "answered": 0, "rated": 0, \
            "positive": 0, "negative": 0, "counts": {"A": 0, "D": 0}}]}
                          ],
                          "criteria": []
                        }
                      ]
                    }
                  ],
                  "adjustments": [
                    {"rule": "bonus", "from": 10, "to": 12, "reason": "model unit"},
                    {"rule": "veto", "from": "good", "to": "poor", "reason": "too low"}
                  ]
                },
                {
                  "object": "1002",
                  "score": null,
                  "grade": null,
                  "rank": null,
                  "pool": "all",
                  "raters": [],
                  "criteria": [],
                  "adjustments": []
                }
              ],
              "rectification": [
                {"object": "1001", "criterion": "duty", "trigger": "dissatisfaction-rate", \
            "observed": 0.3100, "due": "2026-05-30"},
                {"object": "1001", "criterion": "duty", "trigger": "lowest-criterion", \
            "observed": -19.57, "due": null}
              ],
              "warnings": [
                "Look \\"here\\"."
              ]
            }
            """);
  }

  @Test
  void reasons_details_and_warnings_are_in_the_language_that_was_asked_for() throws IOException {
    JsonNode report = new ObjectMapper().readTree(ReportJson.text(Reports.full(), Language.ZH));

    assertThat(report.at("/objects/0/adjustments/1/reason").asText()).isEqualTo("过低");
    assertThat(report.at("/ballots/rejections/0/detail").asText()).isEqualTo("同第 5 行");
    assertThat(report.at("/warnings/0").asText()).isEqualTo("注意。");
  }

  @Test
  void a_rejection_of_one_of_several_files_names_it() throws IOException {
    Rejection second =
        new Rejection(
            Optional.of(new Rejection.Source(2, "b.csv")),
            3,
            RejectionReason.DUPLICATE,
            Text.of("twice"));
    EvaluationReport full = Reports.full();
    EvaluationReport report =
        new EvaluationReport(
            full.scheme(),
            new BallotCounts(
                0, new Rejections(Map.of(RejectionReason.DUPLICATE, 1L), List.of(second))),
            full.turnout(),
            full.objects(),
            full.rectification(),
            full.statistics(),
            full.warnings());

    assertThat(ReportJson.text(report, Language.EN))
        .contains(
            "{\"line\": 3, \"reason\": \"duplicate\", \"detail\": \"twice\", \"file\":"
                + " \"b.csv\"}");
  }

  @Test
  void a_stream_gets_the_same_text_in_utf_8_and_stays_open() throws IOException {
    boolean[] closed = new boolean[1];
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };

    ReportJson.write(Reports.full(), out, Language.ZH);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(ReportJson.text(Reports.full(), Language.ZH));
    assertThat(closed[0]).isFalse();
  }

  @Test
  void what_a_ballot_box_was_closed_with_comes_last() {
    String text = ReportJson.text(Reports.full().withIntake(Reports.intake()));

    assertThat(text.substring(text.indexOf("  \"warnings\"")))
        .isEqualTo(
            """
              "warnings": [
                "Look \\"here\\"."
              ],
              "intake": {
                "papers": 6,
                "root": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                "reconciliation": {
                  "groups": [
                    {"group": "masses", "issued": 60, "reissued": 2, "revoked": 1, "used": 2, \
            "received": 8, "counted": 4, "superseded": 1, "rejected": 3, \
            "reasons": {"unknown-option": 1, "not-admitted": 2}},
                    {"group": "residents", "issued": 0, "reissued": 0, "revoked": 0, "used": 0, \
            "received": 1, "counted": 1, "superseded": 0, "rejected": 0, "reasons": {}}
                  ],
                  "passes": [
                    {"batch": "first", "group": "masses", "issued": 40, "reissued": 2, \
            "revoked": 0, "used": 2},
                    {"batch": "later", "group": "masses", "issued": 20, "reissued": 0, \
            "revoked": 1, "used": 0}
                  ],
                  "entered": [
                    {"batch": "hall", "group": "masses", "channel": "meeting", "issued": 5, \
            "returned": 3, "valid": 2, "invalid": 1, "reasons": {"unknown-option": 1}},
                    {"batch": "hall", "group": "residents", "channel": "visit", "issued": null, \
            "returned": 1, "valid": 1, "invalid": 0, "reasons": {}}
                  ],
                  "unattributed": {
                    "not-admitted": 3
                  }
                }
              }
            }
            """);
  }

  @Test
  @ResourceLock(Resources.LOCALE)
  @ResourceLock(Resources.TIME_ZONE)
  void the_locale_and_the_time_zone_of_the_machine_change_no_byte() throws IOException {
    byte[] expected = bytes();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : new String[] {"ar-EG-u-nu-arab", "tr-TR", "th-TH-u-ca-buddhist", "de"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(bytes()).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportJson.write(Reports.full(), out);
    ReportCsv.write(Reports.full(), out, Language.EN);
    return out.toByteArray();
  }

  @Test
  void half_a_surrogate_pair_does_not_stop_the_report() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    ReportJson.write(Reports.of(Reports.ranked(Reports.object("x", "x"), "x\ud800", 1)), out);

    assertThat(new ObjectMapper().readTree(out.toByteArray()).at("/objects/0/pool").asText())
        .isEqualTo("x?");
  }

  @Test
  void a_language_that_is_null_is_refused_before_anything_is_written() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    assertThatNullPointerException().isThrownBy(() -> ReportJson.text(Reports.full(), null));
    assertThatNullPointerException().isThrownBy(() -> ReportJson.write(Reports.full(), out, null));
    assertThat(out.size()).isZero();
  }
}
