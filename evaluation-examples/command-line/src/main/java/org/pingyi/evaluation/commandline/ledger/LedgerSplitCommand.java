package org.pingyi.evaluation.commandline.ledger;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pingyi.evaluation.commandline.terminal.ExitStatus;
import org.pingyi.evaluation.commandline.terminal.Session;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.rectification.ItemVersion;
import org.pingyi.evaluation.rectification.NewItem;
import org.pingyi.evaluation.rectification.RectificationItem;
import org.pingyi.evaluation.rectification.RectificationLedger;
import org.pingyi.evaluation.rectification.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Splits an item into parts, which keep what it concerns. */
@Command(name = "split")
@SuppressWarnings("NullAway.Init") // picocli sets what is required before it calls.
final class LedgerSplitCommand implements Callable<Integer> {

  @Mixin private LedgerInput input;

  @Mixin private ItemOption item;

  @Option(
      names = "--part",
      paramLabel = "TEXT",
      required = true,
      converter = LedgerValues.TextValue.class,
      order = 3)
  private List<String> parts;

  @Mixin private SignatureOptions signed;

  @Override
  public Integer call() throws IOException {
    Session session = input.session();
    try (LedgerInput.Opened opened = input.open()) {
      RectificationLedger ledger = opened.ledger();
      ItemVersion seen = item.in(ledger);
      List<NewItem> problems =
          ledger.item(item.number()).stream().flatMap(whole -> parts(whole).stream()).toList();
      for (RectificationItem part : ledger.split(seen, problems, signed.signature())) {
        session.show(LedgerMessages.stands(part));
      }
    }
    return ExitStatus.DONE;
  }

  private List<NewItem> parts(RectificationItem whole) {
    Source source = Source.of(SourceKind.SPLIT);
    return parts.stream()
        .map(
            part ->
                new NewItem(
                    part,
                    whole.object(),
                    whole.criterion(),
                    whole.group(),
                    source,
                    Optional.empty()))
        .toList();
  }
}
