package org.pingyi.evaluation.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.ballot.GivenBallot;
import org.pingyi.evaluation.intake.Submission;
import org.pingyi.evaluation.plugin.RulePlugins;

/** The scheme on which papers are taken in, and papers for it: three objects, five criteria. */
final class Papers {

  static final String GROUP = "masses";

  private static final String SCHEME =
      """
      id: benchmark
      version: 1
      template: five-goods
      objects: [ { id: "1001" }, { id: "1002" }, { id: "1003" } ]
      """;

  private static final List<String> CRITERIA =
      List.of("leadership", "members", "mechanism", "results", "reputation");
  private static final List<String> OBJECTS = List.of("1001", "1002", "1003");
  private static final String OPTIONS = "ABCD";

  private final EvaluationScheme scheme =
      EvaluationScheme.read(
          "benchmark.yaml", SCHEME, RulePlugins.discover(Papers.class.getClassLoader()));

  EvaluationScheme scheme() {
    return scheme;
  }

  /** Returns a paper whose answers a number decides. */
  Submission submission(String pass, long number) {
    List<GivenBallot> ballots = new ArrayList<>(OBJECTS.size());
    for (int object = 0; object < OBJECTS.size(); object++) {
      Map<String, String> ratings = new LinkedHashMap<>();
      for (int criterion = 0; criterion < CRITERIA.size(); criterion++) {
        ratings.put(CRITERIA.get(criterion), option(number, object, criterion));
      }
      ballots.add(new GivenBallot(OBJECTS.get(object), ratings, ""));
    }
    return Submission.of("s" + number, scheme.fingerprint(), pass, ballots);
  }

  /** Returns the same paper as the text that a host without the library would keep. */
  String json(long number) {
    StringBuilder json = new StringBuilder(600);
    json.append("{\"scheme\":\"").append(scheme.fingerprint());
    json.append("\",\"group\":\"").append(GROUP).append("\",\"ballots\":[");
    for (int object = 0; object < OBJECTS.size(); object++) {
      json.append(object == 0 ? "" : ",").append("{\"object\":\"").append(OBJECTS.get(object));
      json.append("\",\"ratings\":{");
      for (int criterion = 0; criterion < CRITERIA.size(); criterion++) {
        json.append(criterion == 0 ? "\"" : ",\"").append(CRITERIA.get(criterion));
        json.append("\":\"").append(option(number, object, criterion)).append('"');
      }
      json.append("}}");
    }
    return json.append("]}").toString();
  }

  private static String option(long number, int object, int criterion) {
    int option = (int) (number >>> (object * 5 + criterion)) & 3;
    return OPTIONS.substring(option, option + 1);
  }
}
