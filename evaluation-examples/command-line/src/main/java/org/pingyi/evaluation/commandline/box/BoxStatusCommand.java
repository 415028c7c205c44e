package org.pingyi.evaluation.commandline.box;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.commandline.folder.FolderJournal;
import org.pingyi.evaluation.commandline.output.OutputFile;
import org.pingyi.evaluation.commandline.terminal.ExitStatus;
import org.pingyi.evaluation.commandline.terminal.Session;
import org.pingyi.evaluation.intake.BoxView;
import org.pingyi.evaluation.plugin.PluginJars;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says how many papers came, and nothing of what they say. */
@Command(name = "status")
@SuppressWarnings("NullAway.Init") // picocli sets what is required before it calls.
final class BoxStatusCommand implements Callable<Integer> {

  private static final String BOARD = "--board";

  @Mixin private BoxInput input;

  @Option(names = "--reconciliation", order = 7)
  private boolean reconciliation;

  @Option(names = BOARD, paramLabel = "FILE", descriptionKey = "board-so-far", order = 8)
  private Optional<Path> board = Optional.empty();

  @Override
  public Integer call() throws IOException {
    Session session = input.session();
    try (PluginJars found = input.open()) {
      EvaluationScheme scheme = input.scheme(found);
      try (FolderJournal journal = input.folder().journalToRead()) {
        BoxView view = BoxView.of(scheme, journal.store());
        board.ifPresent(file -> write(scheme, journal, file));
        show(scheme, view, session);
        if (board.isPresent()) {
          session.screen().show("");
          session.show(OutputFile.written(board.get().toString()));
        }
      }
      return ExitStatus.DONE;
    }
  }

  private void show(EvaluationScheme scheme, BoxView view, Session session) {
    session.show(BoxMessages.state(scheme, view));
    session.show(BoxMessages.published(view.progress().root()));
    session.screen().show("");
    TurnoutTables.show(view.progress(), session);
    if (reconciliation || view.closed()) {
      session.screen().show("");
      ReconciliationTables.show(view.reconciliation(), session);
    }
  }

  private void write(EvaluationScheme scheme, FolderJournal journal, Path file) {
    try (OutputFile output = OutputFile.open(file, BOARD, input.untouched())) {
      output.write(to -> BoxView.board(scheme, journal.store(), to));
      output.publish();
    }
  }
}
