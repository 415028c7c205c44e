package org.pingyi.evaluation.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.intake.BoxView;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.rule.PluginJars;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Says how many papers came, and nothing of what they say. */
@Command(name = "status")
@SuppressWarnings("NullAway.Init") // picocli sets what is required before it calls.
final class BoxStatusCommand implements Callable<Integer> {

  @ParentCommand private BoxCommand parent;

  @Mixin private BoxInput input;

  @Option(names = "--reconciliation", order = 7)
  private boolean reconciliation;

  @Option(names = "--board", paramLabel = "FILE", descriptionKey = "board-so-far", order = 8)
  private Optional<Path> board = Optional.empty();

  @Override
  public Integer call() throws IOException {
    Pingyi pingyi = parent.pingyi();
    try (PluginJars found = input.open(pingyi)) {
      EvaluationScheme scheme = input.folder().scheme(input.plugins().limited(found));
      try (FolderJournal journal = input.folder().journal()) {
        show(scheme, BoxView.of(scheme, journal.store()), pingyi);
        if (board.isPresent()) {
          write(scheme, journal, board.get());
          pingyi.screen().show("");
          pingyi.screen().show(Messages.written(board.get().toString()).in(pingyi.language()));
        }
      }
      return Pingyi.DONE;
    }
  }

  private void show(EvaluationScheme scheme, BoxView view, Pingyi pingyi) {
    Language language = pingyi.language();
    Screen screen = pingyi.screen();
    screen.show(BoxMessages.state(scheme, view).in(language));
    screen.show(BoxMessages.published(view.progress().root()).in(language));
    screen.show("");
    TurnoutTables.show(view.progress(), language, screen);
    if (reconciliation || view.closed()) {
      screen.show("");
      ReconciliationTables.show(view.reconciliation(), language, screen);
    }
  }

  private static void write(EvaluationScheme scheme, FolderJournal journal, Path file) {
    try (OutputFile output = OutputFile.open(file)) {
      output.write(to -> BoxView.board(scheme, journal.store(), to));
      output.publish();
    }
  }
}
