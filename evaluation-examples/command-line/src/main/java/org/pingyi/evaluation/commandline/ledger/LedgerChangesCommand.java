package org.pingyi.evaluation.commandline.ledger;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.pingyi.evaluation.commandline.terminal.ExitStatus;
import org.pingyi.evaluation.rectification.LedgerChange;
import org.pingyi.evaluation.rectification.LedgerJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what happened since an event, for programs. */
@Command(name = "changes")
@SuppressWarnings("NullAway.Init") // picocli sets what is required before it calls.
final class LedgerChangesCommand implements Callable<Integer> {

  private static final int USUAL = 1_000;

  @Mixin private LedgerInput input;

  @Option(
      names = "--since",
      paramLabel = "N",
      required = true,
      converter = LedgerValues.SinceValue.class,
      order = 2)
  private long since;

  @Option(
      names = "--limit",
      paramLabel = "N",
      converter = LedgerValues.ChangesValue.class,
      descriptionKey = "changes-limit",
      order = 3)
  private int limit = USUAL;

  @Override
  public Integer call() throws IOException {
    try (LedgerInput.Opened opened = input.read()) {
      for (LedgerChange change : opened.ledger().changes(since, limit)) {
        input.session().screen().show(LedgerJson.change(change));
      }
    }
    return ExitStatus.DONE;
  }
}
