package org.pingyi.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.report.ReportJson;

class JsonEvaluationsTest {

  private static final String SCHEME =
      """
      id: party-group
      version: 3
      scales:
        satisfaction:
          options:
            - { id: A, value: 100, attitude: positive }
            - { id: C, value: 40, attitude: negative }
      criteria: [ { id: duty, weight: 2 }, { id: conduct } ]
      raters: [ { id: masses, weight: 60 }, { id: peers, weight: 40 } ]
      """;

  private static final String CSV =
      """
      object,group,token,duty,conduct
      1001,masses,t1,A,A
      1001,peers,p1,C,A
      1002,masses,t1,C,D
      """;

  private static final String NDJSON =
      """
      {"object": 1001, "group": "masses", "token": "t1", "ratings": {"duty": "A", "conduct": "A"}}
      {"object": 1001, "group": "peers", "token": "p1", "ratings": {"duty": "C", "conduct": "A"}}
      {"object": 1002, "group": "masses", "token": "t1", "ratings": {"duty": "C", "conduct": "D"}}
      """;

  private static final JsonEvaluations EVALUATIONS = Evaluations.json(SmallRules.PLUGINS);

  private static List<String> faults(InputException refused) {
    return refused.faults().stream().map(Fault::toString).toList();
  }

  @Test
  void texts_in_and_the_same_report_out_as_step_by_step() {
    EvaluationScheme scheme = EvaluationScheme.read("scheme", SCHEME, SmallRules.PLUGINS);
    String expected =
        ReportJson.text(
            scheme.evaluate(scheme.tally(BallotSource.csv("ballots", new StringReader(CSV)))));

    assertThat(EVALUATIONS.evaluate(SCHEME, CSV)).isEqualTo(expected).contains("\"read\": 3");
    assertThat(EVALUATIONS.evaluate(scheme.draft().json(), CSV)).isEqualTo(expected);
  }

  @Test
  void ballots_that_begin_with_a_brace_are_ndjson_and_all_others_csv() {
    String report = EVALUATIONS.evaluate(SCHEME, NDJSON);

    assertThat(report).contains("\"read\": 3", "\"accepted\": 2");
    assertThat(EVALUATIONS.evaluate(SCHEME, " \r\n" + NDJSON)).contains("\"accepted\": 2");
    assertThat(EVALUATIONS.evaluate(SCHEME, "\uFEFF" + NDJSON)).isEqualTo(report);
    assertThat(EVALUATIONS.evaluate(SCHEME, "\uFEFF" + CSV)).contains("\"accepted\": 2");
    assertThat(faults(RefusedTexts.by(EVALUATIONS, SCHEME, "")))
        .containsExactly("ballots:1:1: empty-file: the file is empty: export it again");
  }

  @Test
  void ballots_are_read_as_what_they_are_said_to_be() {
    String scheme = SCHEME.replace("duty", "'{duty}'");
    String ballots = "{duty},object,group,conduct\nA,1001,masses,A\n";

    assertThat(EVALUATIONS.ballotsIn(BallotSource.Format.CSV).evaluate(scheme, ballots))
        .contains("\"accepted\": 1");
    assertThat(EVALUATIONS.evaluate(scheme, ballots)).contains("\"accepted\": 0");
    assertThat(
            RefusedTexts.by(EVALUATIONS.ballotsIn(BallotSource.Format.CSV), SCHEME, NDJSON)
                .faults())
        .isNotEmpty();
  }

  @Test
  void a_roster_says_which_objects_there_are() {
    assertThat(EVALUATIONS.evaluate(SCHEME, CSV, "id,title\n1003,东街\n1001,西街\n"))
        .contains("\"object\": \"1003\"", "\"unknown-object\": 1")
        .doesNotContain("\"object\": \"1002\"");
    assertThat(faults(RefusedTexts.by(EVALUATIONS, SCHEME, CSV, "id\n1001\n1001\n")))
        .containsExactly("roster:3:1: duplicate-id: the id “1001” is listed on line 2 already");
  }

  @Test
  void the_language_is_that_of_reasons_and_of_faults() {
    JsonEvaluations chinese = EVALUATIONS.in(Language.ZH);

    assertThat(chinese.evaluate(SCHEME, CSV))
        .contains("unknown-option")
        .isNotEqualTo(EVALUATIONS.evaluate(SCHEME, CSV));
    assertThat(chinese.faults(RefusedTexts.by(chinese, "id: x\n", CSV))).contains("缺少键“version”");
  }

  @Test
  void a_report_says_how_its_numbers_came_about_where_that_is_asked_for() {
    String plain = EVALUATIONS.evaluate(SCHEME, CSV);
    String explained = EVALUATIONS.explained().evaluate(SCHEME, CSV);

    assertThat(plain).doesNotContain("\"explanation\"");
    assertThat(explained)
        .contains("\"explanation\": {", "\"operation\": \"quotient\"", "\"premises\"")
        .isEqualTo(EVALUATIONS.in(Language.EN).explained().evaluate(SCHEME, CSV));
    assertThat(EVALUATIONS.explained().in(Language.ZH).evaluate(SCHEME, CSV))
        .isNotEqualTo(explained)
        .contains("\"explanation\": {");
  }

  @Test
  void faults_are_json_in_a_stable_shape() {
    InputException refused =
        RefusedTexts.by(
            EVALUATIONS, SCHEME.replace("weight: 2", "wieght: 2") + "title: \"\"\n", CSV);

    assertThat(EVALUATIONS.faults(refused))
        .isEqualTo(
            """
            {
              "faults": [
                {"code": "unknown-key", "file": "scheme", "line": 8, "column": 25, "path": "criteria[0].wieght", "message": "the key has no meaning here", "suggestion": "weight"},
                {"code": "wrong-type", "file": "scheme", "line": 10, "column": 8, "path": "title", "message": "a text is needed here", "suggestion": null}
              ]
            }
            """);
  }

  @Test
  void a_text_over_its_limit_is_refused_before_any_is_read() {
    ServiceLimits limits =
        ServiceLimits.DEFAULT.withScheme(SCHEME.length()).withBallots(CSV.length()).withRoster(8);
    JsonEvaluations evaluations = EVALUATIONS.within(limits);

    assertThat(evaluations.evaluate(SCHEME, CSV, "id\n1001\n")).contains("\"read\": 3");
    assertThat(faults(RefusedTexts.by(evaluations, SCHEME + " ", CSV + " ", "id\n1001\n ")))
        .containsExactly(
            "ballots:1:1: too-large: the text has "
                + (CSV.length() + 1)
                + " characters, and at most "
                + CSV.length()
                + " are read",
            "roster:1:1: too-large: the text has 9 characters, and at most 8 are read",
            "scheme:1:1: too-large: the text has "
                + (SCHEME.length() + 1)
                + " characters, and at most "
                + SCHEME.length()
                + " are read");
    assertThat(faults(RefusedTexts.by(evaluations, ": no scheme", CSV + " "))).hasSize(1);
  }

  @Test
  void a_scheme_has_its_own_limit_whatever_a_service_allows() {
    JsonEvaluations evaluations =
        EVALUATIONS.within(ServiceLimits.DEFAULT.withScheme(Integer.MAX_VALUE));

    assertThat(faults(RefusedTexts.by(evaluations, SCHEME + "# x\n".repeat(300_000), CSV)))
        .containsExactly("scheme:1:1: too-large: a scheme has at most 1 MiB");
  }

  /** Ballots that went wrong on their way, each with a secret token and a secret answer. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1001,masses,t0ken,secret,secret\n",
        "object,group,token,duty,conduct\r1001,masses,t0ken,secret,secret\r",
        "object,group,duty,conduct,token\r1001,masses,secret,secret,t0ken\r",
        "object,group,duty,conduct,token\\n1001,masses,secret,secret,t0ken\\n",
        "object,group,duty,conduct,token 1001,masses,secret,secret,t0ken",
        "object,group,duty,conduct,token<br>1001,masses,secret,secret,t0ken",
        "object;group;token;duty;conduct\n1001;masses;t0ken;secret;secret\n",
        "object,group,token,duty,conduct\n1001,masses,t0ken,secret,secret\n",
        "object,group,token,duty,conduct\n1001,masses,t0ken,\"secret,secret\n",
        "object,group,token,duty,conduct\n1001,masses,t0ken,\"secret\"x,secret\n",
        "object,group,token,duty,conduct\nt0ken,secret,t0ken,secret\n",
        "[{\"object\":\"1001\",\"group\":\"masses\",\"token\":\"t0ken\",\"ratings\":{\"duty\":\"secret\"}}]",
        "{\"object\":\"1001\",\"group\":\"masses\",\"token\":\"t0ken\",\"ratings\":{\"duty\":\"secret\"}}",
        "{\"object\":\"1001\",\"group\":\"masses\",\"tokn\":\"t0ken\",\"ratings\":\"secret\"}",
        "{\"object\":\"1001\",\"group\":\"masses\",\"token\":\"t0ken\",\"ratings\":{\"secret\":\"A\"}",
        "\"object,group,token\n1001,masses,t0ken,secret",
      })
  void nothing_that_is_said_quotes_a_ballot(String ballots) {
    String said;
    try {
      said = EVALUATIONS.evaluate(SCHEME, ballots);
    } catch (InputException refused) {
      said = EVALUATIONS.faults(refused) + EVALUATIONS.in(Language.ZH).faults(refused) + refused;
    }

    String asScheme = EVALUATIONS.faults(RefusedTexts.by(EVALUATIONS, ballots, CSV));
    String asRoster = EVALUATIONS.faults(RefusedTexts.by(EVALUATIONS, SCHEME, CSV, ballots));

    assertThat(List.of(said, asScheme, asRoster))
        .allSatisfy(each -> assertThat(each).isNotBlank().doesNotContain("t0ken", "secret"));
  }

  @Test
  void a_column_that_is_too_much_beside_all_others_is_named() {
    assertThat(faults(RefusedTexts.by(EVALUATIONS, SCHEME, CSV.replaceAll("(?m)$", ",x").trim())))
        .containsExactly(
            "ballots:1:33: unknown-column: the column “x” is neither a criterion that is rated nor"
                + " a column of ballots: correct it, or take it out");
  }

  @Test
  void one_serves_many_threads_and_each_request_gets_its_own_bytes() throws Exception {
    List<Callable<String>> requests = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 160; i++) {
      JsonEvaluations evaluations = EVALUATIONS.in(i % 3 == 0 ? Language.ZH : Language.EN);
      String scheme = SCHEME + "rounding: { digits: " + i % 7 + " }\n";
      String ballots = i % 2 == 0 ? CSV : NDJSON;
      requests.add(
          i % 5 == 0
              ? () -> evaluations.faults(RefusedTexts.by(evaluations, scheme + "id: x\n", ballots))
              : () -> evaluations.evaluate(scheme, ballots));
    }
    for (Callable<String> request : requests) {
      expected.add(request.call());
    }
    assertThat(expected.stream().distinct()).hasSizeGreaterThan(14);

    ExecutorService threads = Executors.newFixedThreadPool(16);
    try {
      List<String> answers = new ArrayList<>();
      for (Future<String> answer : threads.invokeAll(requests)) {
        answers.add(answer.get());
      }
      assertThat(answers).isEqualTo(expected);
    } finally {
      threads.shutdownNow();
    }
  }
}
