package org.pingyi.evaluation.commandline.box;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.commandline.folder.FolderJournal;
import org.pingyi.evaluation.commandline.output.OutputException;
import org.pingyi.evaluation.commandline.output.OutputFile;
import org.pingyi.evaluation.commandline.terminal.ExitStatus;
import org.pingyi.evaluation.commandline.terminal.Session;
import org.pingyi.evaluation.commandline.usage.RequiredOptions;
import org.pingyi.evaluation.commandline.usage.Values;
import org.pingyi.evaluation.commandline.usage.WrongUsageException;
import org.pingyi.evaluation.intake.BallotBox;
import org.pingyi.evaluation.intake.IssuedPass;
import org.pingyi.evaluation.intake.IssuedPasses;
import org.pingyi.evaluation.intake.PassBatch;
import org.pingyi.evaluation.plugin.PluginJars;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Issues passes, revokes one or a batch, or issues another in the place of one. */
@Command(name = "passes")
@SuppressWarnings("NullAway.Init") // picocli sets what is required before it calls.
final class BoxPassesCommand implements Callable<Integer> {

  private static final String OUT = "--out";

  @Spec private CommandSpec command;

  @Mixin private BoxInput input;

  @Option(
      names = "--batch",
      paramLabel = "ID",
      converter = Values.NameValue.class,
      descriptionKey = "pass-batch",
      order = 2)
  private Optional<String> batch = Optional.empty();

  @Option(names = "--group", paramLabel = "ID", descriptionKey = "pass-group", order = 3)
  private Optional<String> group = Optional.empty();

  @Option(names = "--stratum", paramLabel = "ID", order = 4)
  private Optional<String> stratum = Optional.empty();

  @Option(names = "--count", paramLabel = "N", converter = Values.CountValue.class, order = 5)
  private Optional<Integer> count = Optional.empty();

  @Option(
      names = "--not-for",
      paramLabel = "ID",
      split = ",",
      converter = Values.ListedIdValue.class,
      order = 6)
  private List<String> notFor = List.of();

  @Option(names = "--revoke", paramLabel = "SERIAL", converter = Values.CountValue.class, order = 7)
  private Optional<Integer> revoked = Optional.empty();

  @Option(
      names = "--revoke-batch",
      paramLabel = "ID",
      converter = Values.NameValue.class,
      order = 8)
  private Optional<String> revokedBatch = Optional.empty();

  @Option(
      names = "--reissue",
      paramLabel = "SERIAL",
      converter = Values.CountValue.class,
      order = 9)
  private Optional<Integer> reissued = Optional.empty();

  @Option(names = "--link", paramLabel = "URL", converter = Values.LinkValue.class, order = 10)
  private Optional<String> link = Optional.empty();

  @Option(names = OUT, paramLabel = "FILE", descriptionKey = "pass-out", order = 11)
  private Optional<Path> out = Optional.empty();

  @Override
  public Integer call() throws IOException {
    requireOneTask();
    Session session = input.session();
    try (PluginJars found = input.open()) {
      EvaluationScheme scheme = input.scheme(found);
      try (FolderJournal journal = input.folder().journal();
          BallotBox box = BallotBox.open(scheme, journal.store(), input.setup())) {
        if (revoked.isPresent()) {
          box.revoke(revoked.get());
          session.show(BoxMessages.revoked(revoked.get()));
        } else if (revokedBatch.isPresent()) {
          String id = revokedBatch.get();
          int passes = box.revokeBatch(id);
          session.show(BoxMessages.batchRevoked(id, passes));
        } else {
          issue(box, out.orElseThrow());
        }
        return ExitStatus.DONE;
      }
    }
  }

  private void requireOneTask() {
    List<String> tasks =
        Stream.of(
                task("--batch", batch.isPresent() || group.isPresent() || count.isPresent()),
                task("--revoke", revoked.isPresent()),
                task("--revoke-batch", revokedBatch.isPresent()),
                task("--reissue", reissued.isPresent()))
            .flatMap(Optional::stream)
            .toList();
    if (tasks.size() > 1) {
      throw WrongUsageException.onlyOneOf(command, tasks);
    }
    if (revoked.isEmpty() && revokedBatch.isEmpty()) {
      new RequiredOptions(command)
          .option("--batch", reissued.isEmpty() && batch.isEmpty())
          .option("--group", reissued.isEmpty() && group.isEmpty())
          .option("--count", reissued.isEmpty() && count.isEmpty())
          .option(OUT, out.isEmpty())
          .check();
      if (notFor.size() > count.orElse(0)) {
        throw new WrongUsageException(command, BoxMessages.MORE_EXCLUDED);
      }
    }
  }

  private static Optional<String> task(String option, boolean asked) {
    return asked ? Optional.of(option) : Optional.empty();
  }

  private void issue(BallotBox box, Path file) {
    Session session = input.session();
    IssuedPasses passes;
    try (OutputFile output = OutputFile.newSecret(file, OUT, input.untouched())) {
      passes = reissued.isPresent() ? box.reissue(reissued.get()) : box.issue(wanted());
      List<IssuedPass> issued = passes.passes();
      orElseRevoked(
          box,
          issued,
          () -> {
            output.write(
                to -> {
                  if (link.isPresent()) {
                    passes.links(to, link.get());
                  } else {
                    passes.csv(to);
                  }
                });
            output.publish();
            return output;
          });
      session.show(BoxMessages.issued(issued));
    }
    session.show(OutputFile.written(file.toString()));
  }

  /** Passes that reach nobody are dead. */
  private static <T> T orElseRevoked(BallotBox box, List<IssuedPass> issued, Supplier<T> writing) {
    try {
      return writing.get();
    } catch (OutputException unwritten) {
      issued.forEach(pass -> box.revoke(pass.serial()));
      throw unwritten;
    }
  }

  /** The first pass is not for the first object that is named, the second not for the second. */
  private PassBatch wanted() {
    List<Set<String>> excluded = new ArrayList<>();
    for (int i = 0; i < count.orElseThrow(); i++) {
      excluded.add(i < notFor.size() ? Set.of(notFor.get(i)) : Set.of());
    }
    return new PassBatch(batch.orElseThrow(), group.orElseThrow(), stratum, excluded);
  }
}
