package org.pingyi.evaluation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.ballot.BallotListener;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.ballot.TallyOptions;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.report.BallotCounts;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.roster.Roster;
import org.pingyi.evaluation.tally.Rejection;
import org.pingyi.evaluation.tally.Rejections;
import org.pingyi.evaluation.tally.Tally;

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

  /** What is to hold of a case. */
  interface Promise {
    void of(EvaluationCase each) throws IOException;
  }

  /** Returns a test for each case, of which there are five. */
  static Stream<DynamicTest> each(Promise promise) throws IOException {
    List<EvaluationCase> cases = all();
    assertThat(cases).hasSize(5);
    return cases.stream().map(each -> DynamicTest.dynamicTest(each.name(), () -> promise.of(each)));
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
    EvaluationScheme scheme = scheme();
    return scheme.evaluate(scheme.tally(ballots));
  }

  private EvaluationScheme scheme() throws IOException {
    RulePlugins plugins = RulePlugins.discover(getClass().getClassLoader());
    EvaluationScheme scheme = EvaluationScheme.read(folder.resolve("scheme.yaml"), plugins);
    Path objects = folder.resolve("objects.csv");
    return Files.exists(objects) ? scheme.withObjects(Roster.csv(objects)) : scheme;
  }

  /** What comes out where the ballots stand in another order, with each line as it was before. */
  EvaluationReport evaluateShuffled(long seed) throws IOException {
    BallotLines shuffled = BallotLines.read(ballots()).shuffled(seed);
    Map<Long, Long> lines = shuffled.found();
    return moved(evaluate(source("ballots", shuffled)), each -> lines.get(each.line()));
  }

  /** What comes out of the ballots in several sources, with each line as it was before. */
  EvaluationReport evaluateSplit(int parts) throws IOException {
    List<BallotLines> split = BallotLines.read(ballots()).split(parts);
    List<BallotSource> sources = new ArrayList<>();
    for (BallotLines part : split) {
      sources.add(source("part" + sources.size(), part));
    }
    EvaluationScheme scheme = scheme();
    Tally tally = scheme.tally(sources, TallyOptions.DEFAULT, BallotListener.SILENT);
    List<Map<Long, Long>> lines = split.stream().map(BallotLines::found).toList();
    return moved(
        scheme.evaluate(tally),
        each -> lines.get(each.source().orElseThrow().number() - 1).get(each.line()));
  }

  /** What comes out where counting may take so much of the machine. */
  EvaluationReport evaluate(TallyOptions options) throws IOException {
    EvaluationScheme scheme = scheme();
    BallotSource ballots = BallotSource.of(ballots(), StandardCharsets.UTF_8);
    return scheme.evaluate(scheme.tally(List.of(ballots), options, BallotListener.SILENT));
  }

  private BallotSource source(String name, BallotLines ballots) throws IOException {
    Reader text = new StringReader(ballots.text());
    return ballots().toString().endsWith(".csv")
        ? BallotSource.csv(name, text)
        : BallotSource.ndjson(name, text);
  }

  private static EvaluationReport moved(
      EvaluationReport report, ToLongFunction<Rejection> lineBefore) {
    Rejections rejections = report.ballots().rejections();
    List<Rejection> before =
        rejections.first().stream()
            .map(each -> new Rejection(lineBefore.applyAsLong(each), each.reason(), each.detail()))
            .sorted()
            .toList();
    return new EvaluationReport(
        report.scheme(),
        new BallotCounts(
            report.ballots().accepted(), new Rejections(rejections.byReason(), before)),
        report.turnout(),
        report.objects(),
        report.rectification(),
        report.statistics(),
        report.warnings());
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
