package org.pingyi.evaluation.rules.statistic;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.FigureResult;

/** Marks that raters gave objects, and the figures that come of them. */
final class Ratings {

  private static final RulePlugins PLUGINS = RulePlugins.discover(Ratings.class.getClassLoader());

  private Ratings() {}

  /** Returns a scheme whose criteria are rated with whole marks. */
  static EvaluationScheme scheme(String statistic, String from, String to, String... criteria) {
    return EvaluationScheme.read("scheme.yaml", text(statistic, from, to, criteria), PLUGINS);
  }

  /** Returns the text of that scheme. */
  static String text(String statistic, String from, String to, String... criteria) {
    String leaves =
        List.of(criteria).stream()
            .map(id -> "{ id: " + id + " }")
            .collect(Collectors.joining(", "));
    return """
        id: ratings
        version: 1
        scales: { marks: { range: { from: %s, to: %s, step: 1 } } }
        criteria: [ %s ]
        raters: [ { id: judges }, { id: others } ]
        statistics: [ { use: %s } ]
        """
        .formatted(from, to, leaves, statistic);
  }

  /** Evaluates a table of marks, a row for each object and a column for each rater; -1 is none. */
  static EvaluationReport report(String statistic, int[]... marks) {
    StringBuilder csv = new StringBuilder("object,group,token,mark\n");
    for (int object = 0; object < marks.length; object++) {
      for (int rater = 0; rater < marks[object].length; rater++) {
        if (marks[object][rater] >= 0) {
          csv.append("object-%02d,judges,t%d,%d%n".formatted(object, rater, marks[object][rater]));
        }
      }
    }
    return report(scheme(statistic, "0", "100", "mark"), csv.toString());
  }

  static EvaluationReport report(EvaluationScheme scheme, String csv) {
    return scheme.evaluate(scheme.tally(source(csv)), source(csv));
  }

  private static BallotSource source(String csv) {
    return BallotSource.csv("ballots.csv", new StringReader(csv));
  }

  static Map<String, FigureResult> figures(EvaluationReport report) {
    return report.statistics().stream()
        .collect(Collectors.toMap(FigureResult::figure, Function.identity()));
  }

  static String value(EvaluationReport report) {
    return report.statistics().get(0).value().orElseThrow().toPlainString();
  }

  static Optional<String> reason(EvaluationReport report) {
    return report.statistics().get(0).reason().map(text -> text.en());
  }
}
