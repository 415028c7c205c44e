package org.pingyi.evaluation.commandline;

import java.io.IOException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.journal.JournalEntry;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.rectification.ItemQuery;
import org.pingyi.evaluation.rectification.RectificationLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Looks whether everything in a ledger is what was recorded. */
@Command(name = "verify")
@SuppressWarnings("NullAway.Init") // picocli sets what is required before it calls.
final class LedgerVerifyCommand implements Callable<Integer> {

  @ParentCommand private LedgerCommand parent;

  @Mixin private LedgerInput input;

  @Override
  public Integer call() throws IOException {
    Pingyi pingyi = parent.pingyi();
    try (LedgerInput.Opened opened = input.open(pingyi);
        Journal journal = Journal.read(opened.journal().store())) {
      RectificationLedger ledger = opened.ledger();
      int items = ledger.items(ItemQuery.items().limit(1).build()).total();
      Optional<JournalEntry> last = journal.last();
      String hash = last.map(entry -> HexFormat.of().formatHex(entry.hash().toArray())).orElse("");
      pingyi
          .screen()
          .show(
              LedgerMessages.verified(ledger.id(), items, ledger.lastEvent())
                  .in(pingyi.language()));
      pingyi.screen().show(LedgerMessages.lastEntry(hash).in(pingyi.language()));
      return Pingyi.DONE;
    } catch (JournalException failure) {
      if (failure.problem() != JournalException.Problem.JOURNAL_DAMAGED) {
        throw failure;
      }
      pingyi.screen().complain("pingyi: " + Failures.describe(failure).in(pingyi.language()));
      return Pingyi.DIFFERENT;
    }
  }
}
