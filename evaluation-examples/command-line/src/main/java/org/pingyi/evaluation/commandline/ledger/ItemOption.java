package org.pingyi.evaluation.commandline.ledger;

import org.pingyi.evaluation.rectification.ItemVersion;
import org.pingyi.evaluation.rectification.RectificationLedger;
import picocli.CommandLine.Option;

/** Which item something is done with. */
@SuppressWarnings("NullAway.Init") // picocli sets what is required before a command is called.
final class ItemOption {

  @Option(
      names = "--item",
      paramLabel = "N[@VERSION]",
      required = true,
      converter = WrittenItem.Value.class,
      order = 2)
  private WrittenItem item;

  long number() {
    return item.number();
  }

  ItemVersion in(RectificationLedger ledger) {
    return item.in(ledger);
  }
}
