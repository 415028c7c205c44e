package org.pingyi.evaluation.commandline.usage;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.commandline.terminal.Session;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.PluginJars;
import org.pingyi.evaluation.plugin.PluginProblem;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.plugin.RuleTimeLimit;
import picocli.CommandLine.Option;

/** Which plugins there are beside those that came with the command line, and how far to go. */
public final class PluginOptions {

  @Option(names = "--plugins", paramLabel = "DIR", order = 5)
  private Optional<Path> folder = Optional.empty();

  @Option(
      names = "--rule-time-limit",
      paramLabel = "N",
      converter = Values.SecondsValue.class,
      order = 6)
  private Optional<Duration> longest = Optional.empty();

  /** Opens the plugins, and warns of those that cannot be used. */
  public PluginJars open(Session session) {
    PluginJars jars = open(folder);
    warn(jars, session);
    return jars;
  }

  /** Warns of the plugins that cannot be used. */
  public static void warn(PluginJars jars, Session session) {
    for (PluginProblem problem : jars.plugins().problems()) {
      Text warning = Session.warning(described(problem));
      session.screen().complain(warning.in(session.language()));
    }
  }

  /** Says which plugin cannot be used, and why. */
  public static Text described(PluginProblem problem) {
    return Text.of(
        problem.provider() + ": " + problem.message().en(),
        problem.provider() + "：" + problem.message().zh());
  }

  /** Opens the plugins that came with the command line, and those of a folder. */
  public static PluginJars open(Optional<Path> folder) {
    ClassLoader host = PluginOptions.class.getClassLoader();
    return folder
        .map(jars -> PluginJars.in(jars, host))
        .orElseGet(() -> PluginJars.of(List.of(), host));
  }

  /** Returns plugins within the time limit, if there is one. */
  public RulePlugins limited(PluginJars jars) {
    return longest
        .map(limit -> jars.plugins().within(new RuleTimeLimit(limit, System::nanoTime)))
        .orElse(jars.plugins());
  }
}
