package org.pingyi.evaluation.commandline.ledger;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.commandline.folder.FolderScheme;
import org.pingyi.evaluation.commandline.output.OutputFile;
import org.pingyi.evaluation.commandline.output.Untouched;
import org.pingyi.evaluation.commandline.terminal.ExitStatus;
import org.pingyi.evaluation.commandline.terminal.Session;
import org.pingyi.evaluation.draft.SchemeDraft;
import org.pingyi.evaluation.followup.FollowUpScheme;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.PluginJars;
import org.pingyi.evaluation.redaction.Redaction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the scheme of a small evaluation that asks whether items are solved. */
@Command(name = "ask")
@SuppressWarnings("NullAway.Init") // picocli sets what is required before it calls.
final class LedgerAskCommand implements Callable<Integer> {

  @Mixin private LedgerInput input;

  @Option(
      names = "--item",
      paramLabel = "N",
      required = true,
      converter = LedgerValues.PlaceValue.class,
      descriptionKey = "asked-item",
      order = 2)
  private List<Long> items;

  @Option(names = "--group", paramLabel = "ID", descriptionKey = "asked-group", order = 3)
  private List<String> groups = List.of();

  @Option(names = "--scheme", paramLabel = "FILE", descriptionKey = "asked-scheme", order = 4)
  private Optional<Path> scheme = Optional.empty();

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "asked-out", order = 5)
  private Optional<Path> out = Optional.empty();

  @Override
  public Integer call() throws IOException {
    Session session = input.session();
    if (items.size() > FollowUpScheme.MOST_ITEMS) {
      throw input.wrong(FollowUpMessages.TOO_MANY);
    }
    FollowUpScheme asked = asked();
    if (out.isEmpty()) {
      asked.draft().yaml().lines().forEach(session.screen()::show);
      return ExitStatus.DONE;
    }
    write(asked.draft(), out.get());
    session.show(FollowUpMessages.written(asked, out.get()));
    return ExitStatus.DONE;
  }

  private FollowUpScheme asked() throws IOException {
    Path file =
        scheme
            .or(() -> FolderScheme.in(input.folder().folder()))
            .orElseThrow(() -> input.wrong(FollowUpMessages.SCHEME_NEEDED));
    EvaluationScheme of;
    try (PluginJars found = input.plugins()) {
      of = EvaluationScheme.read(file, found.plugins());
    }
    try (LedgerInput.Opened opened = input.read()) {
      List<FollowUpScheme> all =
          FollowUpScheme.about(opened.ledger(), items, of, groups, Redaction.standard());
      if (all.size() > 1) {
        throw input.wrong(apart(all));
      }
      return all.get(0);
    }
  }

  private static Text apart(List<FollowUpScheme> all) {
    return FollowUpMessages.apart(
        all.stream()
            .map(
                one ->
                    one.items().stream()
                        .map(item -> String.valueOf(item.number()))
                        .collect(joining(", ")))
            .toList());
  }

  private void write(SchemeDraft draft, Path file) {
    String text = file.toString().endsWith(".json") ? draft.json() : draft.yaml();
    Untouched untouched = input.untouched().and(scheme.stream().toList());
    try (OutputFile output = OutputFile.open(file, "--out", untouched)) {
      output.write(to -> to.write(text.getBytes(StandardCharsets.UTF_8)));
      output.publish();
    }
  }
}
