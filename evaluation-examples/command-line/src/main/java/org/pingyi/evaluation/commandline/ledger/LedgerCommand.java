package org.pingyi.evaluation.commandline.ledger;

import org.pingyi.evaluation.commandline.terminal.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** What is done with a rectification ledger, from what people were unhappy with to its end. */
@Command(
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      LedgerOpenCommand.class,
      LedgerImportCommand.class,
      LedgerReportCommand.class,
      LedgerListCommand.class,
      LedgerShowCommand.class,
      LedgerStepCommand.class,
      LedgerAskCommand.class,
      LedgerAnswersCommand.class,
      LedgerMergeCommand.class,
      LedgerSplitCommand.class,
      LedgerEraseCommand.class,
      LedgerChangesCommand.class,
      LedgerMetricsCommand.class,
      LedgerVerifyCommand.class,
      LedgerExportCommand.class
    })
@SuppressWarnings("NullAway.Init") // picocli sets what is required before it calls.
public final class LedgerCommand {

  @ParentCommand private Session session;

  Session session() {
    return session;
  }
}
