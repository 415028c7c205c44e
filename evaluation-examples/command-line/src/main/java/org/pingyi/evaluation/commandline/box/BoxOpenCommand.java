package org.pingyi.evaluation.commandline.box;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.commandline.folder.FolderJournal;
import org.pingyi.evaluation.commandline.folder.FolderScheme;
import org.pingyi.evaluation.commandline.folder.Kept;
import org.pingyi.evaluation.commandline.folder.OwnFiles;
import org.pingyi.evaluation.commandline.output.OutputFolder;
import org.pingyi.evaluation.commandline.terminal.ExitStatus;
import org.pingyi.evaluation.commandline.terminal.Session;
import org.pingyi.evaluation.commandline.usage.Values;
import org.pingyi.evaluation.intake.BallotBox;
import org.pingyi.evaluation.plugin.PluginJars;
import org.pingyi.evaluation.roster.Roster;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a ballot box: a folder with the scheme, the objects and a journal, or nothing. */
@Command(name = "open")
@SuppressWarnings("NullAway.Init") // picocli sets what is required before it calls.
final class BoxOpenCommand implements Callable<Integer> {

  @Mixin private BoxInput input;

  @Option(names = "--scheme", paramLabel = "FILE", required = true, order = 2)
  private Path scheme;

  @Option(names = "--objects", paramLabel = "FILE", order = 3)
  private Optional<Path> objects = Optional.empty();

  @Option(
      names = "--charset",
      paramLabel = "CHARSET",
      converter = Values.CharsetValue.class,
      descriptionKey = "objects-charset",
      order = 4)
  private Charset charset = StandardCharsets.UTF_8;

  @Override
  public Integer call() throws IOException {
    Session session = input.session();
    BoxFolder box = input.folder();
    try (PluginJars found = input.open()) {
      EvaluationScheme read = EvaluationScheme.read(scheme, input.plugins().limited(found));
      EvaluationScheme whole =
          objects.map(file -> read.withObjects(Roster.csv(file, charset))).orElse(read);
      Kept.requireNoneIn(box.folder());
      new OwnFiles(Kept.BOX, given()).requireFree(box.folder());
      String id = make(box.folder(), whole);
      session.show(BoxMessages.opened(whole, id, box.folder()));
      return ExitStatus.DONE;
    }
  }

  /** In another charset the objects would be written anew. */
  private Map<String, Optional<Path>> given() {
    Map<String, Optional<Path>> given = FolderScheme.copies(Optional.of(scheme));
    given.put(BoxFolder.OBJECTS, objects.filter(file -> charset.equals(StandardCharsets.UTF_8)));
    return given;
  }

  /** Makes the box where nobody sees it, so that half a box is never in place. */
  private String make(Path folder, EvaluationScheme whole) {
    try (OutputFolder output = OutputFolder.secret(folder, "--box")) {
      output.write(FolderScheme.name(scheme), file -> Files.copy(scheme, file));
      if (objects.isPresent()) {
        output.write(
            BoxFolder.OBJECTS,
            file ->
                file.write(
                    Files.readString(objects.get(), charset).getBytes(StandardCharsets.UTF_8)));
      }
      Path journal = output.reserve(Kept.BOX.file());
      String id;
      try (FolderJournal made = FolderJournal.make(Kept.BOX, journal.resolveSibling(""));
          BallotBox box = BallotBox.open(whole, made.store(), input.setup())) {
        id = box.id();
      }
      output.publish();
      return id;
    }
  }
}
