package org.pingyi.evaluation.commandline.ledger;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.pingyi.evaluation.commandline.terminal.ExitStatus;
import org.pingyi.evaluation.commandline.terminal.Session;
import org.pingyi.evaluation.rectification.ItemVersion;
import org.pingyi.evaluation.rectification.RectificationItem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Merges items into another one, which goes on for all of them. */
@Command(name = "merge")
@SuppressWarnings("NullAway.Init") // picocli sets what is required before it calls.
final class LedgerMergeCommand implements Callable<Integer> {

  @Mixin private LedgerInput input;

  @Option(
      names = "--item",
      paramLabel = "N[@VERSION]",
      required = true,
      converter = WrittenItem.Value.class,
      descriptionKey = "merged-items",
      order = 2)
  private List<WrittenItem> items;

  @Option(
      names = "--into",
      paramLabel = "N[@VERSION]",
      required = true,
      converter = WrittenItem.Value.class,
      order = 3)
  private WrittenItem into;

  @Mixin private SignatureOptions signed;

  @Override
  public Integer call() throws IOException {
    Session session = input.session();
    try (LedgerInput.Opened opened = input.open()) {
      List<ItemVersion> parts = items.stream().map(item -> item.in(opened.ledger())).toList();
      RectificationItem whole =
          opened.ledger().merge(parts, into.in(opened.ledger()), signed.signature());
      session.show(LedgerMessages.stands(whole));
    }
    return ExitStatus.DONE;
  }
}
