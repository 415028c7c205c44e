package org.pingyi.evaluation.commandline.evaluation;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.ballot.TallyOptions;
import org.pingyi.evaluation.commandline.output.FileIdentity;
import org.pingyi.evaluation.commandline.output.Untouched;
import org.pingyi.evaluation.commandline.usage.PluginOptions;
import org.pingyi.evaluation.commandline.usage.Values;
import org.pingyi.evaluation.commandline.usage.WrongUsageException;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.plugin.PluginJars;
import org.pingyi.evaluation.roster.Roster;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command that evaluates ballots is given. */
@SuppressWarnings("NullAway.Init") // picocli sets what is required before a command is called.
final class EvaluationInput {

  @Option(names = "--scheme", paramLabel = "FILE", required = true, order = 1)
  private Path scheme;

  @Option(names = "--ballots", paramLabel = "FILE", required = true, order = 2)
  private List<Path> ballots;

  @Option(names = "--objects", paramLabel = "FILE", order = 3)
  private Optional<Path> objects = Optional.empty();

  @Option(
      names = "--charset",
      paramLabel = "CHARSET",
      converter = Values.CharsetValue.class,
      order = 4)
  private Charset charset = StandardCharsets.UTF_8;

  @Mixin private PluginOptions plugins;

  @Mixin private CountingOptions counting;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  PluginOptions plugins() {
    return plugins;
  }

  /** Reads the scheme, with the objects beside it. */
  EvaluationScheme scheme(PluginJars found) {
    requireOnce();
    EvaluationScheme read = EvaluationScheme.read(scheme, plugins.limited(found));
    requireReadTwice(read);
    return objects.map(file -> read.withObjects(Roster.csv(file, charset))).orElse(read);
  }

  /** Where a rule reads papers, ballots are read twice, which a pipe cannot be. */
  private void requireReadTwice(EvaluationScheme read) {
    if (!read.readsPapers()) {
      return;
    }
    List<Fault> pipes =
        ballots.stream()
            .filter(EvaluationInput::isPipe)
            .map(
                file ->
                    Fault.of(
                        Place.startOf(file.toString()),
                        FaultCode.UNREADABLE_FILE,
                        EvaluationMessages.READ_TWICE))
            .toList();
    if (!pipes.isEmpty()) {
      throw new InputException(pipes);
    }
  }

  private static boolean isPipe(Path file) {
    return Files.exists(file) && !Files.isDirectory(file) && !Files.isRegularFile(file);
  }

  /** Of a file that is read twice, ballots without a token would count twice. */
  private void requireOnce() {
    Set<FileIdentity> files = new HashSet<>();
    for (Path file : ballots) {
      if (!files.add(FileIdentity.of(file))) {
        throw new WrongUsageException(command, EvaluationMessages.givenTwice(file));
      }
    }
  }

  /** Returns what no result may replace. */
  Untouched untouched() {
    return Untouched.NOTHING
        .and(List.of(scheme))
        .and(ballots)
        .and(objects.stream().toList())
        .and(plugins.jars());
  }

  List<Path> ballotsFiles() {
    return List.copyOf(ballots);
  }

  List<BallotSource> ballots() {
    return ballots.stream().map(file -> BallotSource.of(file, charset)).toList();
  }

  TallyOptions counting() {
    return counting.options();
  }
}
