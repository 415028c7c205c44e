package org.pingyi.evaluation.commandline.box;

import picocli.CommandLine.Command;

/** What is done with a ballot box, from opening it to closing it. */
@Command(
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      BoxOpenCommand.class,
      BoxPassesCommand.class,
      BoxBatchCommand.class,
      BoxSubmitCommand.class,
      BoxStatusCommand.class,
      BoxCloseCommand.class
    })
public final class BoxCommand {}
