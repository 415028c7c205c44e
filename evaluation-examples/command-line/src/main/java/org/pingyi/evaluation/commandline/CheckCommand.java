package org.pingyi.evaluation.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.rule.PluginJars;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Says whether a scheme is sound, and if not, everything that is wrong with it. */
@Command
@SuppressWarnings("NullAway.Init") // picocli sets what is required before it calls.
final class CheckCommand implements Callable<Integer> {

  @ParentCommand private Pingyi pingyi;

  @Option(names = "--scheme", paramLabel = "FILE", required = true)
  private Path scheme;

  @Mixin private PluginOptions plugins;

  @Option(names = "--plan")
  private boolean plan;

  @Override
  public Integer call() throws IOException {
    try (PluginJars found = plugins.open(pingyi.screen(), pingyi.language())) {
      EvaluationScheme sound = EvaluationScheme.read(scheme, plugins.limited(found));
      pingyi
          .screen()
          .show(
              Messages.sound(
                      scheme, sound.toString(), sound.criteria().size(), sound.raters().size())
                  .in(pingyi.language()));
      if (plan) {
        pingyi.screen().show("");
        PlanTable.lines(sound.plan(), pingyi.language()).forEach(pingyi.screen()::show);
      }
      return Pingyi.DONE;
    }
  }
}
