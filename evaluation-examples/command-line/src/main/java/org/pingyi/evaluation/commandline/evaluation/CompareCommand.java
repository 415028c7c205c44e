package org.pingyi.evaluation.commandline.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.pingyi.evaluation.commandline.terminal.ExitStatus;
import org.pingyi.evaluation.commandline.terminal.Session;
import org.pingyi.evaluation.commandline.usage.PluginOptions;
import org.pingyi.evaluation.commandline.usage.UnknownIdException;
import org.pingyi.evaluation.diff.ComparedReports;
import org.pingyi.evaluation.diff.ComparedReportsJson;
import org.pingyi.evaluation.plugin.PluginJars;
import org.pingyi.evaluation.plugin.PluginKind;
import org.pingyi.evaluation.plugin.RulePlugins;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Says how far the ratings of two reports are from each other, by a report comparison. */
@Command
@SuppressWarnings("NullAway.Init") // picocli sets what is required before it calls.
public final class CompareCommand implements Callable<Integer> {

  @ParentCommand private Session session;

  @Parameters(index = "0", paramLabel = "BEFORE", descriptionKey = "explained-before")
  private Path before;

  @Parameters(index = "1", paramLabel = "AFTER", descriptionKey = "explained-after")
  private Path after;

  @Option(names = "--use", paramLabel = "ID", order = 1)
  private String use = "before-after";

  @Option(names = "--with", paramLabel = "PARAMETERS", order = 2)
  private String with = "";

  @Option(names = "--json", descriptionKey = "compare-json", order = 3)
  private boolean json;

  @Mixin private PluginOptions plugins;

  @Override
  public Integer call() throws IOException {
    try (PluginJars found = plugins.open(session)) {
      RulePlugins all = plugins.limited(found);
      List<String> known = List.copyOf(all.ids(PluginKind.COMPARISON));
      UnknownIdException.requireKnown(PluginKind.COMPARISON.title(), "--use", use, known);
      show(ComparedReports.between(before, after, use, with, all));
    }
    return ExitStatus.DONE;
  }

  private void show(ComparedReports compared) {
    if (json) {
      String text = ComparedReportsJson.text(compared, session.language());
      session.screen().show(text.stripTrailing());
    } else {
      compared.text(session.language()).lines().forEach(session.screen()::show);
    }
  }
}
