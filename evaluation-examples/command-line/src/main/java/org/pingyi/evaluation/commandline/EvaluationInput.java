package org.pingyi.evaluation.commandline;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;
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
    requireReadTwice(read);
    return objects.map(file -> read.withObjects(Roster.csv(file, charset))).orElse(read);
  }

  /** Where a rule reads papers, ballots are read twice, which a pipe cannot be. */
  private void requireReadTwice(EvaluationScheme read) {
    if (read.readsPapers()
        && Files.exists(ballots)
        && !Files.isDirectory(ballots)
        && !Files.isRegularFile(ballots)) {
      throw new InputException(
          List.of(
              Fault.of(
                  Place.startOf(ballots.toString()),
                  FaultCode.UNREADABLE_FILE,
                  Messages.READ_TWICE)));
    }
  }

  Path ballotsFile() {
    return ballots;
  }

  BallotSource ballots() {
    return BallotSource.of(ballots, charset);
  }
}
