package org.pingyi.evaluation.commandline.ledger;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.pingyi.evaluation.commandline.terminal.ExitStatus;
import org.pingyi.evaluation.commandline.terminal.Session;
import org.pingyi.evaluation.rectification.RectificationItem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Erases what an event says in words, and of persons. */
@Command(name = "erase")
@SuppressWarnings("NullAway.Init") // picocli sets what is required before it calls.
final class LedgerEraseCommand implements Callable<Integer> {

  @Mixin private LedgerInput input;

  @Option(
      names = "--event",
      paramLabel = "N",
      required = true,
      converter = LedgerValues.PlaceValue.class,
      order = 2)
  private long event;

  @Mixin private SignatureOptions signed;

  @Override
  public Integer call() throws IOException {
    Session session = input.session();
    try (LedgerInput.Opened opened = input.open()) {
      RectificationItem item = opened.ledger().erase(event, signed.signature());
      session.show(LedgerMessages.erased(event, item));
    }
    return ExitStatus.DONE;
  }
}
