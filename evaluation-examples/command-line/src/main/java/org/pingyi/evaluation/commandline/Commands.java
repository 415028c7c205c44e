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

  private static final List<String> ALL =
      List.of(
          "evaluate",
          "explain",
          "diff",
          "compare",
          "check",
          "plugins",
          "schema",
          "box",
          "ledger",
          "verify");

  private static final List<String> LANGUAGES = List.of("zh", "en");

  private Commands() {}

  /**
   * Tells picocli for this process not to look for what reads values of the packages that no option
   * leaves to it: it would load all of their classes.
   */
  static void prepare() {
    System.setProperty("picocli.converters.excludes", "java\\.(sql|time)\\..*");
  }

  /** Returns the command line with the commands that these arguments may be about. */
  static CommandLine of(Pingyi pingyi, List<String> args) {
    CommandLine commandLine = new CommandLine(pingyi);
    for (String command : asked(args)) {
      commandLine.addSubcommand(command, type(command));
    }
    return commandLine;
  }

  /** Names a class only where it is asked for: each that is named is loaded. */
  private static Class<?> type(String command) {
    return switch (command) {
      case "evaluate" -> EvaluateCommand.class;
      case "explain" -> ExplainCommand.class;
      case "diff" -> DiffCommand.class;
      case "compare" -> CompareCommand.class;
      case "check" -> CheckCommand.class;
      case "plugins" -> PluginsCommand.class;
      case "schema" -> SchemaCommand.class;
      case "box" -> BoxCommand.class;
      case "ledger" -> LedgerCommand.class;
      case "verify" -> VerifyCommand.class;
      default -> throw new IllegalArgumentException(command);
    };
  }

  private static List<String> asked(List<String> args) {
    List<String> typed = args.subList(pastOptions(args), args.size());
    return !typed.isEmpty() && ALL.contains(typed.get(0)) ? typed.subList(0, 1) : ALL;
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
