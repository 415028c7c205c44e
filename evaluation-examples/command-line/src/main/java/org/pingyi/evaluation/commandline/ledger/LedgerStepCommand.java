package org.pingyi.evaluation.commandline.ledger;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.pingyi.evaluation.commandline.terminal.ExitStatus;
import org.pingyi.evaluation.commandline.terminal.Session;
import org.pingyi.evaluation.rectification.RectificationItem;
import org.pingyi.evaluation.rectification.Step;
import org.pingyi.evaluation.rectification.StepKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes a step on an item. */
@Command(name = "step")
@SuppressWarnings("NullAway.Init") // picocli sets what is required before it calls.
final class LedgerStepCommand implements Callable<Integer> {

  @Mixin private LedgerInput input;

  @Mixin private ItemOption item;

  @Parameters(
      index = "0",
      paramLabel = "STEP",
      converter = LedgerValues.StepValue.class,
      descriptionKey = "step")
  private StepKind kind;

  @Mixin private StepOptions said;

  @Mixin private SignatureOptions signed;

  @Override
  public Integer call() throws IOException {
    Session session = input.session();
    said.check(kind, input.command());
    try (LedgerInput.Opened opened = input.open()) {
      Step step = said.step(kind, opened);
      RectificationItem since =
          opened.ledger().take(item.in(opened.ledger()), step, signed.signature());
      session.show(LedgerMessages.stands(since));
    }
    return ExitStatus.DONE;
  }
}
