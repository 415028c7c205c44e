package org.pingyi.evaluation.commandline.box;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.commandline.evaluation.ReportOutput;
import org.pingyi.evaluation.commandline.evaluation.Summary;
import org.pingyi.evaluation.commandline.folder.FolderJournal;
import org.pingyi.evaluation.commandline.output.OutputFolder;
import org.pingyi.evaluation.commandline.terminal.ExitStatus;
import org.pingyi.evaluation.commandline.terminal.Session;
import org.pingyi.evaluation.intake.BallotBox;
import org.pingyi.evaluation.intake.BoxView;
import org.pingyi.evaluation.intake.ClosedBox;
import org.pingyi.evaluation.plugin.PluginJars;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.ReportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Closes a ballot box for good, and writes its result, its board, its export and its comments. Of
 * one that is closed already it writes them again, so that a full disk at the end costs nothing.
 */
@Command(name = "close")
@SuppressWarnings("NullAway.Init") // picocli sets what is required before it calls.
final class BoxCloseCommand implements Callable<Integer> {

  private static final String BOARD = "board.ndjson";
  private static final String EXPORT = "export.ndjson";
  private static final String COMMENTS = "comments.ndjson";
  private static final List<String> FILES =
      List.of(ReportOutput.JSON, ReportOutput.CSV, BOARD, EXPORT, COMMENTS);

  @Mixin private BoxInput input;

  @Mixin private ReportOutput output;

  @Override
  public Integer call() throws IOException {
    Session session = input.session();
    try (PluginJars found = input.open()) {
      Optional<ReportFormat> format = output.format(found.plugins(), FILES);
      EvaluationScheme scheme = input.scheme(found);
      EvaluationReport report;
      try (FolderJournal journal = input.folder().journal();
          OutputFolder folder = output.open(input.untouched())) {
        output.requireFree(folder, FILES, format);
        try (ClosedBox closed = close(scheme, journal)) {
          report = closed.report();
          output.write(report, folder, format, session.language());
          folder.write(BOARD, closed::board);
          folder.writeSecret(EXPORT, closed::export);
          folder.writeSecret(COMMENTS, closed::comments);
        }
        folder.publish();
      }
      Summary.show(report, session);
      report
          .intake()
          .ifPresent(intake -> ReconciliationTables.show(intake.reconciliation(), session));
      session.screen().show("");
      output.tell(session, FILES, format);
      return ExitStatus.DONE;
    }
  }

  private ClosedBox close(EvaluationScheme scheme, FolderJournal journal) {
    if (BoxView.of(scheme, journal.store()).closed()) {
      return ClosedBox.read(scheme, journal.store());
    }
    try (BallotBox box = BallotBox.open(scheme, journal.store(), input.setup())) {
      return box.seal();
    }
  }
}
