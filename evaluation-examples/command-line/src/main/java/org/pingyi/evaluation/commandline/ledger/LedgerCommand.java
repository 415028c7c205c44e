package org.pingyi.evaluation.commandline.ledger;

import picocli.CommandLine.Command;

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
public final class LedgerCommand {}
