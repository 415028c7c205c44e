package org.pingyi.evaluation.commandline.ledger;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pingyi.evaluation.commandline.terminal.ExitStatus;
import org.pingyi.evaluation.commandline.terminal.Session;
import org.pingyi.evaluation.commandline.usage.FailureText;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.rectification.ItemQuery;
import org.pingyi.evaluation.rectification.LedgerHead;
import org.pingyi.evaluation.rectification.RectificationLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks whether everything in a ledger is what was recorded. */
@Command(name = "verify")
@SuppressWarnings("NullAway.Init") // picocli sets what is required before it calls.
final class LedgerVerifyCommand implements Callable<Integer> {

  @Mixin private LedgerInput input;

  @Option(
      names = "--earlier",
      paramLabel = "HEAD",
      converter = LedgerValues.HeadValue.class,
      descriptionKey = "earlier-head",
      order = 2)
  private Optional<LedgerHead> earlier = Optional.empty();

  @Override
  public Integer call() throws IOException {
    Session session = input.session();
    try (LedgerInput.Opened opened = input.read()) {
      RectificationLedger ledger = opened.ledger();
      int items = ledger.items(ItemQuery.items().limit(1).build()).total();
      session.show(LedgerMessages.verified(ledger.id(), items, ledger.lastEvent()));
      boolean grew = earlier.map(ledger::contains).orElse(true);
      earlier.ifPresent(
          head -> session.screen().show(LedgerMessages.grew(head, grew).in(session.language())));
      session.show(LedgerMessages.head(ledger.head()));
      return grew ? ExitStatus.DONE : ExitStatus.DIFFERENT;
    } catch (JournalException failure) {
      if (failure.problem() != JournalException.Problem.JOURNAL_DAMAGED) {
        throw failure;
      }
      session.complain(FailureText.of(failure));
      return ExitStatus.DIFFERENT;
    }
  }
}
