package org.pingyi.evaluation.commandline.box;

import java.nio.file.Path;
import java.util.Optional;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.commandline.output.Untouched;
import org.pingyi.evaluation.commandline.terminal.Session;
import org.pingyi.evaluation.commandline.usage.PluginOptions;
import org.pingyi.evaluation.intake.BoxSetup;
import org.pingyi.evaluation.plugin.PluginJars;
import org.pingyi.evaluation.receipt.RandomBytes;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command on a ballot box is given. */
@SuppressWarnings("NullAway.Init") // picocli sets what is required before a command is called.
final class BoxInput {

  @Option(names = "--box", paramLabel = "DIR", required = true, order = 1)
  private Path folder;

  @Mixin private PluginOptions plugins;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  Session session() {
    return Session.of(command);
  }

  BoxFolder folder() {
    return new BoxFolder(folder);
  }

  /** Returns what no result may replace. */
  Untouched untouched() {
    return new Untouched(plugins.jars(), Optional.of(folder));
  }

  PluginOptions plugins() {
    return plugins;
  }

  PluginJars open() {
    return plugins.open(session());
  }

  /** Reads the scheme that the box is on, with the objects beside it. */
  EvaluationScheme scheme(PluginJars found) {
    return folder().scheme(plugins.limited(found));
  }

  BoxSetup setup() {
    return BoxSetup.of(session().clock(), RandomBytes.secure());
  }
}
