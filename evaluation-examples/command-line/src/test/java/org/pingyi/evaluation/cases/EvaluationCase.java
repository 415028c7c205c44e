package org.pingyi.evaluation.cases;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.report.BallotCounts;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.roster.Roster;
import org.pingyi.evaluation.rule.RulePlugins;
import org.pingyi.evaluation.tally.Rejection;
import org.pingyi.evaluation.tally.Rejections;

/**
 * A scheme, its ballots, perhaps a roster, and what must come out of them.
 *
 * @param folder where they are
 */
record EvaluationCase(Path folder) {

  static List<EvaluationCase> all() throws IOException {
    try (Stream<Path> folders = Files.list(Resources.folder("cases"))) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("expected.json")))
          .sorted()
          .map(EvaluationCase::new)
          .toList();
    }
  }

  String name() {
    return folder.getFileName().toString();
  }

  JsonTree expected() throws IOException {
    return JsonTree.parse(Files.readString(folder.resolve("expected.json")));
  }

  /** What comes out, by the calls that any host would make. */
  EvaluationReport evaluate() throws IOException {
    return evaluate(BallotSource.of(ballots(), StandardCharsets.UTF_8));
  }

  /** What comes out of other ballots. */
  EvaluationReport evaluate(BallotSource ballots) throws IOException {
    RulePlugins plugins = RulePlugins.discover(getClass().getClassLoader());
    EvaluationScheme scheme = EvaluationScheme.read(folder.resolve("scheme.yaml"), plugins);
    Path objects = folder.resolve("objects.csv");
    if (Files.exists(objects)) {
      scheme = scheme.withObjects(Roster.csv(objects));
    }
    return scheme.evaluate(scheme.tally(ballots));
  }

  /** What comes out where the ballots stand in another order, with each line as it was before. */
  EvaluationReport evaluateShuffled(long seed) throws IOException {
    BallotLines shuffled = BallotLines.read(ballots()).shuffled(seed);
    Reader text = new StringReader(shuffled.text());
    EvaluationReport report =
        evaluate(
            ballots().toString().endsWith(".csv")
                ? BallotSource.csv("ballots.csv", text)
                : BallotSource.ndjson("ballots.ndjson", text));
    return new EvaluationReport(
        report.scheme(),
        new BallotCounts(
            report.ballots().accepted(), before(report.ballots().rejections(), shuffled.found())),
        report.turnout(),
        report.objects(),
        report.rectification(),
        report.statistics(),
        report.warnings());
  }

  private static Rejections before(Rejections rejections, Map<Long, Long> lines) {
    return new Rejections(
        rejections.byReason(),
        rejections.first().stream()
            .map(each -> new Rejection(lines.get(each.line()), each.reason(), each.detail()))
            .sorted()
            .toList());
  }

  Path ballots() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("ballots."))
          .findFirst()
          .orElseThrow();
    }
  }
}
