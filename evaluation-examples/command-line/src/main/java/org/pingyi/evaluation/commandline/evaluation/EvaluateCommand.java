package org.pingyi.evaluation.commandline.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.commandline.output.OutputException;
import org.pingyi.evaluation.commandline.output.OutputFolder;
import org.pingyi.evaluation.commandline.terminal.ExitStatus;
import org.pingyi.evaluation.commandline.terminal.Progress;
import org.pingyi.evaluation.commandline.terminal.Session;
import org.pingyi.evaluation.plugin.PluginJars;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.RejectionsCsv;
import org.pingyi.evaluation.report.ReportFormat;
import org.pingyi.evaluation.tally.Tally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Ballots in, a ranked report out: the reports as files, the ranking as a table. */
@Command
@SuppressWarnings("NullAway.Init") // picocli sets what is required before it calls.
public final class EvaluateCommand implements Callable<Integer> {

  private static final String REJECTIONS = "rejections.csv";
  private static final List<String> FILES =
      List.of(ReportOutput.JSON, ReportOutput.CSV, REJECTIONS);

  @ParentCommand private Session session;

  @Mixin private EvaluationInput input;

  @Option(names = "--strict", order = 7)
  private boolean strict;

  @Mixin private ReportOutput output;

  @Override
  public Integer call() throws IOException {
    EvaluationReport report;
    Optional<ReportFormat> format;
    try (PluginJars found = input.plugins().open(session)) {
      format = output.format(found.plugins(), FILES);
      EvaluationScheme read = input.scheme(found);
      try (OutputFolder folder = output.open(input.untouched())) {
        output.requireFree(folder, FILES, format);
        report = read.evaluate(tally(read, folder), input.ballots(), input.counting());
        output.write(report, folder, format, session.language());
        folder.publish();
      }
    }
    return conclude(report, format);
  }

  private Tally tally(EvaluationScheme read, OutputFolder folder) {
    Path file = folder.reserve(REJECTIONS);
    List<Path> ballots = input.ballotsFiles();
    try (RejectionsCsv rejections =
            ballots.size() == 1
                ? new RejectionsCsv(file, session.language())
                : RejectionsCsv.ofSeveral(file, session.language());
        Progress progress = Progress.on(session.screen(), ballots, session.language())) {
      return read.tally(
          input.ballots(),
          input.counting(),
          new BallotsHeard(rejections, progress, output.folder()));
    } catch (IOException failure) {
      throw OutputException.of(output.folder(), ReportOutput.OUT, failure);
    }
  }

  private int conclude(EvaluationReport report, Optional<ReportFormat> format) {
    Summary.show(report, session);
    output.tell(session, FILES, format);
    if (!strict || report.ballots().rejected() == 0) {
      return ExitStatus.DONE;
    }
    session.complain(EvaluationMessages.strict(report.ballots().rejected()));
    return ExitStatus.REJECTED;
  }
}
