package org.pingyi.evaluation.commandline.scheme;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.commandline.terminal.ExitStatus;
import org.pingyi.evaluation.commandline.terminal.Session;
import org.pingyi.evaluation.commandline.usage.PluginOptions;
import org.pingyi.evaluation.plugin.PluginJars;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Says whether a scheme is sound, and if not, everything that is wrong with it. */
@Command
@SuppressWarnings("NullAway.Init") // picocli sets what is required before it calls.
public final class CheckCommand implements Callable<Integer> {

  @ParentCommand private Session session;

  @Option(names = "--scheme", paramLabel = "FILE", required = true)
  private Path scheme;

  @Mixin private PluginOptions plugins;

  @Option(names = "--plan")
  private boolean plan;

  @Override
  public Integer call() throws IOException {
    try (PluginJars found = plugins.open(session)) {
      EvaluationScheme sound = EvaluationScheme.read(scheme, plugins.limited(found));
      session.show(SchemeMessages.sound(scheme, sound));
      if (plan) {
        session.screen().show("");
        PlanTable.lines(sound.plan(), session.language()).forEach(session.screen()::show);
      }
      return ExitStatus.DONE;
    }
  }
}
