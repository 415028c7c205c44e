package org.pingyi.evaluation.commandline.ledger;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.pingyi.evaluation.commandline.terminal.ExitStatus;
import org.pingyi.evaluation.commandline.terminal.Session;
import org.pingyi.evaluation.rectification.LedgerEvent;
import org.pingyi.evaluation.rectification.RectificationItem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Shows an item, all that happened to it, and what may be done next. */
@Command(name = "show")
@SuppressWarnings("NullAway.Init") // picocli sets what is required before it calls.
final class LedgerShowCommand implements Callable<Integer> {

  @Mixin private LedgerInput input;

  @Parameters(
      index = "0",
      paramLabel = "NUMBER",
      converter = LedgerValues.PlaceValue.class,
      descriptionKey = "item-number")
  private long number;

  @Override
  public Integer call() throws IOException {
    Session session = input.session();
    try (LedgerInput.Opened opened = input.read()) {
      List<LedgerEvent> history = opened.ledger().history(number);
      RectificationItem item = opened.ledger().item(number).orElseThrow();
      ItemSheet sheet =
          new ItemSheet(
              session.screen(), session.language(), opened.today(), opened.setup().zone());
      sheet.item(item);
      sheet.history(history);
      sheet.next(item);
    }
    return ExitStatus.DONE;
  }
}
