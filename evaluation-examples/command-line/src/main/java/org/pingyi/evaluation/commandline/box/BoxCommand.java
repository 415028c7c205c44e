package org.pingyi.evaluation.commandline.box;

import org.pingyi.evaluation.commandline.terminal.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

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
@SuppressWarnings("NullAway.Init") // picocli sets what is required before it calls.
public final class BoxCommand {

  @ParentCommand private Session session;

  Session session() {
    return session;
  }
}
