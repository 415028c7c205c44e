package org.pingyi.evaluation.commandline.scheme;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pingyi.evaluation.commandline.terminal.ExitStatus;
import org.pingyi.evaluation.commandline.terminal.Session;
import org.pingyi.evaluation.commandline.terminal.TextTable;
import org.pingyi.evaluation.commandline.usage.PluginOptions;
import org.pingyi.evaluation.commandline.usage.UnknownIdException;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.FoundPlugin;
import org.pingyi.evaluation.plugin.PluginJars;
import org.pingyi.evaluation.plugin.PluginProblem;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.reference.PluginReference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/**
 * Lists the rules and templates that schemes may use, and what was found but cannot be used; or
 * prints the reference of one.
 */
@Command
@SuppressWarnings("NullAway.Init") // picocli sets the parent before it calls.
public final class PluginsCommand implements Callable<Integer> {

  @ParentCommand private Session session;

  @Option(names = "--plugins", paramLabel = "DIR")
  private Optional<Path> plugins = Optional.empty();

  @Option(names = "--doc", paramLabel = "ID")
  private Optional<String> doc = Optional.empty();

  @Override
  public Integer call() throws IOException {
    try (PluginJars found = PluginOptions.open(plugins)) {
      if (doc.isPresent()) {
        PluginOptions.warn(found, session);
        describe(doc.get(), found.plugins());
      } else {
        list(found.plugins());
      }
      return ExitStatus.DONE;
    }
  }

  /** Ids are unique within a kind, so that there may be one of each. */
  private void describe(String id, RulePlugins all) {
    List<String> ids = all.all().stream().map(plugin -> plugin.info().id()).toList();
    UnknownIdException.requireKnown(Text.of("plugin", "规则插件"), "--doc", id, ids);
    Language language = session.language();
    for (FoundPlugin plugin : all.all()) {
      if (plugin.info().id().equals(id)) {
        String page = PluginReference.of(plugin, all).markdown(language);
        page.lines().forEach(session.screen()::show);
        session.screen().show("");
        session.screen().show(SchemeMessages.from(plugin.origin()).in(language));
      }
    }
  }

  private void list(RulePlugins found) {
    Language language = session.language();
    table(found, language).lines().forEach(session.screen()::show);
    if (!found.problems().isEmpty()) {
      session.screen().show("");
      session.screen().show(SchemeMessages.UNUSABLE.in(language));
      for (PluginProblem problem : found.problems()) {
        session.screen().show("  " + PluginOptions.described(problem).in(language));
      }
    }
  }

  private static TextTable table(RulePlugins plugins, Language language) {
    TextTable table =
        TextTable.titled(
            language,
            0,
            SchemeMessages.KIND,
            SchemeMessages.ID,
            SchemeMessages.VERSION,
            TextTable.TITLE,
            SchemeMessages.PARAMETERS,
            SchemeMessages.ORIGIN);
    for (FoundPlugin plugin : plugins.all()) {
      List<String> parameters = PluginReference.of(plugin, plugins).parameters();
      table.add(
          List.of(
              plugin.kind().title().in(language),
              plugin.info().id(),
              plugin.info().version(),
              plugin.info().title().in(language),
              parameters.isEmpty() ? TextTable.NOTHING : String.join(", ", parameters),
              plugin.origin()));
    }
    return table;
  }
}
