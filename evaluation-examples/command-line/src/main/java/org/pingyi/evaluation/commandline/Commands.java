package org.pingyi.evaluation.commandline;

import java.util.List;
import org.pingyi.evaluation.commandline.box.BoxCommand;
import org.pingyi.evaluation.commandline.box.VerifyCommand;
import org.pingyi.evaluation.commandline.evaluation.CompareCommand;
import org.pingyi.evaluation.commandline.evaluation.DiffCommand;
import org.pingyi.evaluation.commandline.evaluation.EvaluateCommand;
import org.pingyi.evaluation.commandline.evaluation.ExplainCommand;
import org.pingyi.evaluation.commandline.ledger.LedgerCommand;
import org.pingyi.evaluation.commandline.scheme.CheckCommand;
import org.pingyi.evaluation.commandline.scheme.PluginsCommand;
import org.pingyi.evaluation.commandline.scheme.SchemaCommand;
import picocli.CommandLine;

/**
 * The commands of {@code pingyi}, in the order in which its help has them.
 *
 * <p>What describes a command to picocli is made from its annotations, and to make it for all of
 * them takes longer than to evaluate a small file. So where it is plain which command was typed,
 * only that one is made; help and wrong usage get all of them.
 */
final class Commands {

  private static final List<Named> ALL =
      List.of(
          new Named("evaluate", EvaluateCommand.class),
          new Named("explain", ExplainCommand.class),
          new Named("diff", DiffCommand.class),
          new Named("compare", CompareCommand.class),
          new Named("check", CheckCommand.class),
          new Named("plugins", PluginsCommand.class),
          new Named("schema", SchemaCommand.class),
          new Named("box", BoxCommand.class),
          new Named("ledger", LedgerCommand.class),
          new Named("verify", VerifyCommand.class));

  private static final List<String> LANGUAGES = List.of("zh", "en");

  private record Named(String name, Class<?> type) {}

  private Commands() {}

  /** Returns the command line with the commands that these arguments may be about. */
  static CommandLine of(Pingyi pingyi, List<String> args) {
    CommandLine commandLine = new CommandLine(pingyi);
    for (Named command : asked(args)) {
      commandLine.addSubcommand(command.name(), command.type());
    }
    return commandLine;
  }

  private static List<Named> asked(List<String> args) {
    List<String> typed = args.subList(pastOptions(args), args.size());
    for (Named command : ALL) {
      if (!typed.isEmpty() && typed.get(0).equals(command.name())) {
        return List.of(command);
      }
    }
    return ALL;
  }

  /** Skips what may stand before a command and says nothing of which: a language, and debugging. */
  private static int pastOptions(List<String> args) {
    int next = 0;
    while (next < args.size()) {
      String arg = args.get(next);
      if (arg.equals("--debug") || arg.equals("--lang=zh") || arg.equals("--lang=en")) {
        next++;
      } else if (arg.equals("--lang")
          && next + 1 < args.size()
          && LANGUAGES.contains(args.get(next + 1))) {
        next += 2;
      } else {
        break;
      }
    }
    return next;
  }
}
