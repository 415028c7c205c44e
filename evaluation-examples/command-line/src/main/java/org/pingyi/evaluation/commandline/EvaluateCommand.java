package org.pingyi.evaluation.commandline;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.RejectionsCsv;
import org.pingyi.evaluation.report.ReportCsv;
import org.pingyi.evaluation.report.ReportJson;
import org.pingyi.evaluation.roster.Roster;
import org.pingyi.evaluation.rule.RulePlugins;
import org.pingyi.evaluation.tally.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Ballots in, a ranked report out: the reports as files, the ranking as a table. */
@Command(name = "evaluate")
@SuppressWarnings("NullAway.Init") // picocli sets what is required before it calls.
final class EvaluateCommand implements Callable<Integer> {

  @ParentCommand private Pingyi pingyi;

  @Option(names = "--scheme", paramLabel = "FILE", required = true, order = 1)
  private Path scheme;

  @Option(names = "--ballots", paramLabel = "FILE", required = true, order = 2)
  private Path ballots;

  @Option(names = "--objects", paramLabel = "FILE", order = 3)
  private Optional<Path> objects = Optional.empty();

  @Option(
      names = "--charset",
      paramLabel = "CHARSET",
      converter = Values.CharsetValue.class,
      order = 4)
  private Charset charset = StandardCharsets.UTF_8;

  @Option(names = "--plugins", paramLabel = "DIR", order = 5)
  private Optional<Path> plugins = Optional.empty();

  @Option(names = "--strict", order = 6)
  private boolean strict;

  @Option(names = "--explain", order = 7)
  private boolean explain;

  @Option(names = "--out", paramLabel = "DIR", required = true, order = 8)
  private Path out;

  @Override
  public Integer call() throws IOException {
    EvaluationReport report;
    try (PluginFolder found = PluginFolder.open(plugins)) {
      found.warn(pingyi.screen(), pingyi.language());
      EvaluationScheme read = readScheme(found.plugins());
      try (OutputFolder folder = OutputFolder.open(out)) {
        report = evaluate(read, folder);
        folder.publish();
      }
    }
    return conclude(report);
  }

  private EvaluationScheme readScheme(RulePlugins found) {
    EvaluationScheme read = EvaluationScheme.read(scheme, found);
    return objects.map(file -> read.withObjects(Roster.csv(file, charset))).orElse(read);
  }

  private EvaluationReport evaluate(EvaluationScheme read, OutputFolder folder) {
    EvaluationReport report = read.evaluate(tally(read, folder));
    Language language = pingyi.language();
    folder.write(
        "result.json",
        file -> {
          if (explain) {
            ReportJson.writeExplained(report, file, language);
          } else {
            ReportJson.write(report, file, language);
          }
        });
    folder.write("result.csv", file -> ReportCsv.write(report, file, language));
    return report;
  }

  private Tally tally(EvaluationScheme read, OutputFolder folder) {
    Path file = folder.reserve("rejections.csv");
    try (RejectionsCsv rejections = new RejectionsCsv(file, pingyi.language());
        Progress progress = Progress.on(pingyi.screen(), ballots, pingyi.language())) {
      return read.tally(
          BallotSource.of(ballots, charset), new BallotsHeard(rejections, progress, out));
    } catch (IOException failure) {
      throw OutputException.of(out, failure);
    }
  }

  private int conclude(EvaluationReport report) {
    Language language = pingyi.language();
    Summary.show(report, language, pingyi.screen());
    pingyi
        .screen()
        .show(
            Messages.written(
                    String.join(
                        ", ",
                        out.resolve("result.json").toString(),
                        out.resolve("result.csv").toString(),
                        out.resolve("rejections.csv").toString()))
                .in(language));
    if (!strict || report.ballots().rejected() == 0) {
      return Pingyi.DONE;
    }
    pingyi
        .screen()
        .complain("pingyi: " + Messages.strict(report.ballots().rejected()).in(language));
    return Pingyi.REJECTED;
  }
}
