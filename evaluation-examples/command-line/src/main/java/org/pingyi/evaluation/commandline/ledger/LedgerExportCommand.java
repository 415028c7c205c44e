package org.pingyi.evaluation.commandline.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pingyi.evaluation.commandline.output.OutputFile;
import org.pingyi.evaluation.commandline.terminal.ExitStatus;
import org.pingyi.evaluation.commandline.terminal.Session;
import org.pingyi.evaluation.model.Keyword;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.rectification.LedgerExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the ledger as it is given out. */
@Command(name = "export")
@SuppressWarnings("NullAway.Init") // picocli sets what is required before it calls.
final class LedgerExportCommand implements Callable<Integer> {

  private static final String OUT = "--out";

  /** In what form a ledger is given out. */
  enum Form implements Keyword {
    CSV,
    JSON,
    BRIEF;

    void write(LedgerExport export, OutputStream to, Language language) throws IOException {
      switch (this) {
        case CSV -> export.csv(to, language);
        case JSON -> export.json(to, language);
        case BRIEF -> export.brief(to, language);
      }
    }
  }

  @Mixin private LedgerInput input;

  @Option(
      names = OUT,
      paramLabel = "FILE",
      required = true,
      descriptionKey = "ledger-out",
      order = 2)
  private Path out;

  @Option(
      names = "--form",
      paramLabel = "FORM",
      required = true,
      converter = LedgerValues.FormValue.class,
      order = 3)
  private Form form;

  @Option(names = "--public", order = 4)
  private boolean isPublic;

  @Option(
      names = "--minimum",
      paramLabel = "N",
      converter = LedgerValues.SmallValue.class,
      order = 5)
  private Optional<Integer> minimum = Optional.empty();

  @Option(
      names = "--object",
      paramLabel = "ID",
      converter = LedgerValues.NameValue.class,
      descriptionKey = "export-object",
      order = 6)
  private Optional<String> object = Optional.empty();

  @Option(names = "--today", paramLabel = "DAY", converter = LedgerValues.DayValue.class, order = 7)
  private Optional<LocalDate> today = Optional.empty();

  @Override
  public Integer call() throws IOException {
    Session session = input.session();
    if (minimum.isPresent() && !isPublic) {
      throw input.wrong(LedgerMessages.MINIMUM_OF_PUBLIC);
    }
    try (LedgerInput.Opened opened = input.read();
        OutputFile file = file()) {
      LedgerExport complete =
          LedgerExport.complete(opened.ledger(), today.orElseGet(opened::today));
      LedgerExport shown =
          isPublic ? complete.forEverybody(minimum.orElseGet(opened::minimumGroupSize)) : complete;
      LedgerExport some = object.map(shown::of).orElse(shown);
      LedgerExport export =
          opened.scheme().map(scheme -> new SchemeTitles(scheme).in(some, isPublic)).orElse(some);
      file.write(to -> form.write(export, to, session.language()));
      file.publish();
      session.show(LedgerMessages.exported(export.size()));
      session.show(OutputFile.written(out.toString()));
    }
    return ExitStatus.DONE;
  }

  private OutputFile file() {
    return isPublic
        ? OutputFile.open(out, OUT, input.untouched())
        : OutputFile.secret(out, OUT, input.untouched());
  }
}
