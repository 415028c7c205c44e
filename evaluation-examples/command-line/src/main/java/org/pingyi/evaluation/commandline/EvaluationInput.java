package org.pingyi.evaluation.commandline;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.roster.Roster;
import org.pingyi.evaluation.rule.PluginJars;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command that evaluates ballots is given. */
@SuppressWarnings("NullAway.Init") // picocli sets what is required before a command is called.
final class EvaluationInput {

  @Option(names = "--scheme", paramLabel = "FILE", required = true, order = 1)
  private Path scheme;

  @Option(names = "--ballots", paramLabel = "FILE", required = true, order = 2)
  private Path ballots;

  @Option(names = "--objects", paramLabel = "FILE", order = 3)
  private Optional<Path> objects = Optional.empty();

  @Option(
      names = "--charset",
      paramLabel = "CHARSET",
      converter = Values.CharsetValue.class,
      order = 4)
  private Charset charset = StandardCharsets.UTF_8;

  @Mixin private PluginOptions plugins;

  PluginOptions plugins() {
    return plugins;
  }

  /** Reads the scheme, with the objects beside it. */
  EvaluationScheme scheme(PluginJars found) {
    EvaluationScheme read = EvaluationScheme.read(scheme, plugins.limited(found));
    return objects.map(file -> read.withObjects(Roster.csv(file, charset))).orElse(read);
  }

  Path ballotsFile() {
    return ballots;
  }

  BallotSource ballots() {
    return BallotSource.of(ballots, charset);
  }
}
