package org.pingyi.evaluation.commandline.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.commandline.folder.FolderJournal;
import org.pingyi.evaluation.commandline.folder.FolderScheme;
import org.pingyi.evaluation.commandline.folder.Kept;
import org.pingyi.evaluation.commandline.folder.OwnFiles;
import org.pingyi.evaluation.commandline.output.OutputFolder;
import org.pingyi.evaluation.commandline.terminal.ExitStatus;
import org.pingyi.evaluation.commandline.terminal.Session;
import org.pingyi.evaluation.model.Period;
import org.pingyi.evaluation.plugin.PluginJars;
import org.pingyi.evaluation.receipt.RandomBytes;
import org.pingyi.evaluation.rectification.LedgerSetup;
import org.pingyi.evaluation.rectification.RectificationLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a ledger: a folder with its zone, its scheme, its owners and a journal, or nothing. */
@Command(name = "open")
@SuppressWarnings("NullAway.Init") // picocli sets what is required before it calls.
final class LedgerOpenCommand implements Callable<Integer> {

  @Mixin private LedgerInput input;

  @Option(names = "--scheme", paramLabel = "FILE", descriptionKey = "ledger-scheme", order = 2)
  private Optional<Path> scheme = Optional.empty();

  @Option(names = "--zone", paramLabel = "ID", converter = LedgerValues.ZoneValue.class, order = 3)
  private Optional<ZoneId> zone = Optional.empty();

  @Option(names = "--owners", paramLabel = "FILE", order = 4)
  private Optional<Path> owners = Optional.empty();

  @Override
  public Integer call() throws IOException {
    Session session = input.session();
    if (scheme.isEmpty() && zone.isEmpty()) {
      throw input.wrong(LedgerMessages.SCHEME_OR_ZONE);
    }
    LedgerFolder ledger = input.folder();
    Optional<Set<String>> names = owners.map(LedgerFolder::owners);
    ZoneId days;
    try (PluginJars found = input.plugins()) {
      Optional<EvaluationScheme> read =
          scheme.map(file -> EvaluationScheme.read(file, found.plugins()));
      days =
          zone.or(() -> read.flatMap(EvaluationScheme::period).map(Period::zone))
              .orElseThrow(() -> input.wrong(LedgerMessages.ZONE_NEEDED));
    }
    Kept.requireNoneIn(ledger.folder());
    new OwnFiles(Kept.LEDGER, given()).requireFree(ledger.folder());
    String id = make(ledger.folder(), days, names);
    session.show(LedgerMessages.opened(id, ledger.folder(), days));
    return ExitStatus.DONE;
  }

  private Map<String, Optional<Path>> given() {
    Map<String, Optional<Path>> given = FolderScheme.copies(scheme);
    given.put(LedgerFolder.ZONE, Optional.empty());
    given.put(LedgerFolder.OWNERS, owners);
    return given;
  }

  /** Makes the ledger where nobody sees it, so that half a ledger is never in place. */
  private String make(Path folder, ZoneId days, Optional<Set<String>> names) {
    try (OutputFolder output = OutputFolder.secret(folder, "--ledger")) {
      write(output, LedgerFolder.ZONE, List.of(days.getId()));
      names.ifPresent(all -> write(output, LedgerFolder.OWNERS, all));
      scheme.ifPresent(
          file -> output.write(FolderScheme.name(file), copy -> Files.copy(file, copy)));
      Path journal = output.reserve(Kept.LEDGER.file());
      String id;
      LedgerSetup setup = LedgerSetup.of(input.session().clock(), RandomBytes.secure(), days);
      try (FolderJournal made = FolderJournal.make(Kept.LEDGER, journal.resolveSibling(""));
          RectificationLedger ledger = RectificationLedger.open(made.store(), setup)) {
        id = ledger.id();
      }
      output.publish();
      return id;
    }
  }

  private static void write(OutputFolder output, String name, Iterable<String> lines) {
    output.write(
        name,
        file -> file.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8)));
  }
}
