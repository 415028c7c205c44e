package org.pingyi.evaluation.commandline;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.rule.PluginJars;
import org.pingyi.evaluation.rule.RulePlugins;
import org.pingyi.evaluation.rule.RuleTimeLimit;
import picocli.CommandLine.Option;

/** Which plugins there are beside those that came with the command line, and how far to go. */
final class PluginOptions {

  @Option(names = "--plugins", paramLabel = "DIR", order = 5)
  private Optional<Path> folder = Optional.empty();

  @Option(
      names = "--rule-time-limit",
      paramLabel = "N",
      converter = Values.SecondsValue.class,
      order = 6)
  private Optional<Duration> longest = Optional.empty();

  /** Opens the plugins, and warns of those that cannot be used. */
  PluginJars open(Screen screen, Language language) {
    PluginJars jars = open(folder);
    warn(jars, screen, language);
    return jars;
  }

  /** Warns of the plugins that cannot be used. */
  static void warn(PluginJars jars, Screen screen, Language language) {
    jars.plugins()
        .problems()
        .forEach(
            problem -> screen.complain(Messages.warning(Messages.problem(problem)).in(language)));
  }

  /** Opens the plugins that came with the command line, and those of a folder. */
  static PluginJars open(Optional<Path> folder) {
    ClassLoader host = PluginOptions.class.getClassLoader();
    return folder
        .map(jars -> PluginJars.in(jars, host))
        .orElseGet(() -> PluginJars.of(List.of(), host));
  }

  /** Returns plugins within the time limit, if there is one. */
  RulePlugins limited(PluginJars jars) {
    return longest
        .map(limit -> jars.plugins().within(new RuleTimeLimit(limit, System::nanoTime)))
        .orElse(jars.plugins());
  }
}
