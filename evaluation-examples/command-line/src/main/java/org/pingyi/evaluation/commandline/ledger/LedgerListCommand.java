package org.pingyi.evaluation.commandline.ledger;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pingyi.evaluation.commandline.terminal.ExitStatus;
import org.pingyi.evaluation.commandline.terminal.Session;
import org.pingyi.evaluation.rectification.ItemOrder;
import org.pingyi.evaluation.rectification.ItemPage;
import org.pingyi.evaluation.rectification.ItemQuery;
import org.pingyi.evaluation.rectification.LedgerJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists items, a page at a time. */
@Command(name = "list")
@SuppressWarnings("NullAway.Init") // picocli sets what is required before it calls.
final class LedgerListCommand implements Callable<Integer> {

  private static final int PAGE = 100;

  @Mixin private LedgerInput input;

  @Mixin private ItemFilters filters;

  @Option(
      names = "--order",
      paramLabel = "ID",
      converter = LedgerValues.OrderValue.class,
      order = 30)
  private ItemOrder order = ItemOrder.NUMBER;

  @Option(names = "--limit", paramLabel = "N", converter = LedgerValues.PageValue.class, order = 31)
  private int limit = PAGE;

  @Option(names = "--after", paramLabel = "PLACE", descriptionKey = "after-page", order = 32)
  private Optional<String> after = Optional.empty();

  @Option(
      names = "--today",
      paramLabel = "DAY",
      converter = LedgerValues.DayValue.class,
      order = 33)
  private Optional<LocalDate> today = Optional.empty();

  @Option(names = "--json", descriptionKey = "list-json", order = 34)
  private boolean json;

  @Override
  public Integer call() throws IOException {
    Session session = input.session();
    filters.check(input.command());
    after.ifPresent(this::checkPlace);
    try (LedgerInput.Opened opened = input.read()) {
      LocalDate day = today.orElseGet(opened::today);
      ItemQuery.Builder query = filters.query(day, opened).by(order).limit(limit);
      after.ifPresent(query::after);
      ItemPage page = opened.ledger().items(query.build());
      if (json) {
        session.screen().show(LedgerJson.page(page, day));
      } else {
        new ItemTable(session.language(), day).show(page, session.screen());
      }
    }
    return ExitStatus.DONE;
  }

  private void checkPlace(String place) {
    try {
      ItemQuery.items().by(order).after(place).build();
    } catch (IllegalArgumentException none) {
      throw input.wrong(LedgerMessages.NO_PLACE);
    }
  }
}
