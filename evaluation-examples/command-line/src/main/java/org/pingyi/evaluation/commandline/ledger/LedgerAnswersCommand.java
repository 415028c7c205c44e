package org.pingyi.evaluation.commandline.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.pingyi.evaluation.commandline.terminal.ExitStatus;
import org.pingyi.evaluation.commandline.terminal.Session;
import org.pingyi.evaluation.followup.FollowUpReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Enters what people said who were asked whether items are solved. */
@Command(name = "answers")
@SuppressWarnings("NullAway.Init") // picocli sets what is required before it calls.
final class LedgerAnswersCommand implements Callable<Integer> {

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
    Session session = input.session();
    FollowUpReport answers = FollowUpReport.read(report);
    int status = ExitStatus.DONE;
    try (LedgerInput.Opened opened = input.open()) {
      for (FollowUpReport each : oneByOne(answers)) {
        for (FollowUpReport.Entry entry : each.enter(opened.ledger(), signed.signature())) {
          session.show(FollowUpMessages.entered(entry));
          status =
              entry.outcome() == FollowUpReport.Outcome.CHANGED_SINCE
                  ? ExitStatus.DIFFERENT
                  : status;
        }
      }
    }
    return status;
  }

  /** Where one is refused, it has to be known what was entered before. */
  private static List<FollowUpReport> oneByOne(FollowUpReport answers) {
    return answers.items().stream()
        .map(one -> new FollowUpReport(answers.id(), List.of(one)))
        .toList();
  }
}
