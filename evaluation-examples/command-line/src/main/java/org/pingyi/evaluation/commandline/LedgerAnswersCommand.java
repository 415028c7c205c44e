package org.pingyi.evaluation.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.pingyi.evaluation.followup.FollowUpReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Enters what people said who were asked whether items are solved. */
@Command(name = "answers")
@SuppressWarnings("NullAway.Init") // picocli sets what is required before it calls.
final class LedgerAnswersCommand implements Callable<Integer> {

  @ParentCommand private LedgerCommand parent;

  @Mixin private LedgerInput input;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      required = true,
      descriptionKey = "asked-report",
      order = 2)
  private Path report;

  @Mixin private SignatureOptions signed;

  @Override
  public Integer call() throws IOException {
    Pingyi pingyi = parent.pingyi();
    FollowUpReport answers = FollowUpReport.read(report);
    try (LedgerInput.Opened opened = input.open(pingyi)) {
      for (FollowUpReport.Entry entry : answers.enter(opened.ledger(), signed.signature())) {
        pingyi.screen().show(FollowUpMessages.entered(entry).in(pingyi.language()));
      }
    }
    return Pingyi.DONE;
  }
}
