package org.pingyi.evaluation.cases;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.ReportJson;
import org.pingyi.evaluation.roster.Roster;
import org.pingyi.evaluation.rule.RulePlugins;

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
  JsonTree evaluate() throws IOException {
    RulePlugins plugins = RulePlugins.discover(getClass().getClassLoader());
    EvaluationScheme scheme = EvaluationScheme.read(folder.resolve("scheme.yaml"), plugins);
    Path objects = folder.resolve("objects.csv");
    if (Files.exists(objects)) {
      scheme = scheme.withObjects(Roster.csv(objects));
    }
    BallotSource ballots = BallotSource.of(ballots(), StandardCharsets.UTF_8);
    EvaluationReport report = scheme.evaluate(scheme.tally(ballots));
    return JsonTree.parse(ReportJson.text(report));
  }

  private Path ballots() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("ballots."))
          .findFirst()
          .orElseThrow();
    }
  }
}
