package org.pingyi.evaluation.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pingyi.evaluation.commandline.TextTable.Side;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.rule.FoundPlugin;
import org.pingyi.evaluation.rule.PluginJars;
import org.pingyi.evaluation.rule.PluginProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Lists the rules and templates that schemes may use, and what was found but cannot be used. */
@Command(name = "plugins")
@SuppressWarnings("NullAway.Init") // picocli sets the parent before it calls.
final class PluginsCommand implements Callable<Integer> {

  @ParentCommand private Pingyi pingyi;

  @Option(names = "--plugins", paramLabel = "DIR")
  private Optional<Path> plugins = Optional.empty();

  @Override
  public Integer call() throws IOException {
    Language language = pingyi.language();
    try (PluginJars found = PluginOptions.open(plugins)) {
      table(found.plugins().all(), language).lines().forEach(pingyi.screen()::show);
      List<PluginProblem> problems = found.plugins().problems();
      if (!problems.isEmpty()) {
        pingyi.screen().show("");
        pingyi.screen().show(Messages.UNUSABLE.in(language));
        for (PluginProblem problem : problems) {
          pingyi.screen().show("  " + Messages.problem(problem).in(language));
        }
      }
      return Pingyi.DONE;
    }
  }

  private static TextTable table(List<FoundPlugin> all, Language language) {
    TextTable table = new TextTable(List.of(Side.LEFT, Side.LEFT, Side.LEFT, Side.LEFT, Side.LEFT));
    table.add(
        List.of(
            Messages.KIND.in(language),
            Messages.ID.in(language),
            Messages.VERSION.in(language),
            Messages.TITLE.in(language),
            Messages.ORIGIN.in(language)));
    for (FoundPlugin plugin : all) {
      table.add(
          List.of(
              plugin.kind().title().in(language),
              plugin.info().id(),
              plugin.info().version(),
              plugin.info().title().in(language),
              plugin.origin()));
    }
    return table;
  }
}
