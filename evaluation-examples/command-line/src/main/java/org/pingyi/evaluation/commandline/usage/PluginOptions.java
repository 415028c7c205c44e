package org.pingyi.evaluation.commandline.usage;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
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

  /** The names of what {@link PluginJars#in} takes for a jar. */
  private static final String JARS = "*.[jJ][aA][rR]";

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

  /** Returns the jars of the folder, if one is given. */
  public List<Path> jars() {
    return jars(folder);
  }

  /** Returns the jars of a folder, if there is one. */
  public static List<Path> jars(Optional<Path> folder) {
    List<Path> all = new ArrayList<>();
    if (folder.isPresent()) {
      try (DirectoryStream<Path> jars = Files.newDirectoryStream(folder.get(), JARS)) {
        jars.forEach(all::add);
      } catch (IOException | DirectoryIteratorException unreadable) {
        return List.of(); // Opening them tells what is wrong with it.
      }
    }
    return all;
  }

  /** Returns plugins within the time limit, if there is one. */
  public RulePlugins limited(PluginJars jars) {
    return longest
        .map(limit -> jars.plugins().within(new RuleTimeLimit(limit, System::nanoTime)))
        .orElse(jars.plugins());
  }
}
