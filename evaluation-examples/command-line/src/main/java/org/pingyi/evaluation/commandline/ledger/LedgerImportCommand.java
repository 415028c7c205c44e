package org.pingyi.evaluation.commandline.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.pingyi.evaluation.commandline.terminal.ExitStatus;
import org.pingyi.evaluation.commandline.terminal.Session;
import org.pingyi.evaluation.rectification.NewItem;
import org.pingyi.evaluation.rectification.ReportItems;
import org.pingyi.evaluation.rectification.Reported;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Enters what a report says has to be put right, but for what was entered before. */
@Command(name = "import")
@SuppressWarnings("NullAway.Init") // picocli sets what is required before it calls.
final class LedgerImportCommand implements Callable<Integer> {

  @Mixin private LedgerInput input;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      required = true,
      descriptionKey = "findings",
      order = 2)
  private Path report;

  @Mixin private SignatureOptions signed;

  @Override
  public Integer call() throws IOException {
    Session session = input.session();
    List<NewItem> problems = ReportItems.read(report, session.language());
    try (LedgerInput.Opened opened = input.open()) {
      List<Reported> reported = opened.ledger().report(problems, signed.signature());
      session.show(LedgerMessages.imported(reported));
      reported.stream()
          .filter(each -> each.entry() == Reported.Entry.KNOWN_OTHERWISE)
          .map(each -> LedgerMessages.knownOtherwise(each.item()))
          .forEach(session::show);
      LedgerMessages.atTheirEnd(new FinalItems(opened.ledger()).of(reported))
          .ifPresent(session::show);
    }
    return ExitStatus.DONE;
  }
}
