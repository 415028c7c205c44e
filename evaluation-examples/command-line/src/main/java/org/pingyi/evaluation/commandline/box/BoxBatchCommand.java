package org.pingyi.evaluation.commandline.box;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.commandline.folder.FolderJournal;
import org.pingyi.evaluation.commandline.terminal.ExitStatus;
import org.pingyi.evaluation.commandline.terminal.Session;
import org.pingyi.evaluation.commandline.usage.Values;
import org.pingyi.evaluation.intake.BallotBox;
import org.pingyi.evaluation.intake.HandBatch;
import org.pingyi.evaluation.plugin.PluginJars;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Opens a batch of papers by hand, so that its papers can be entered. */
@Command(name = "batch")
@SuppressWarnings("NullAway.Init") // picocli sets what is required before it calls.
final class BoxBatchCommand implements Callable<Integer> {

  @Mixin private BoxInput input;

  @Option(
      names = "--batch",
      paramLabel = "ID",
      required = true,
      converter = Values.NameValue.class,
      descriptionKey = "hand-batch",
      order = 2)
  private String batch;

  @Option(
      names = "--group",
      paramLabel = "ID",
      required = true,
      descriptionKey = "pass-group",
      order = 3)
  private String group;

  @Option(names = "--stratum", paramLabel = "ID", order = 4)
  private Optional<String> stratum = Optional.empty();

  @Option(
      names = "--channel",
      paramLabel = "NAME",
      required = true,
      converter = Values.NameValue.class,
      order = 5)
  private String channel;

  @Option(
      names = "--issued",
      paramLabel = "N",
      required = true,
      converter = Values.CountValue.class,
      order = 6)
  private int issued;

  @Override
  public Integer call() throws IOException {
    Session session = input.session();
    try (PluginJars found = input.open()) {
      EvaluationScheme scheme = input.scheme(found);
      try (FolderJournal journal = input.folder().journal();
          BallotBox box = BallotBox.open(scheme, journal.store(), input.setup())) {
        box.open(new HandBatch(batch, group, stratum, channel, issued));
      }
      session.show(BoxMessages.batchOpened(batch, issued));
      return ExitStatus.DONE;
    }
  }
}
