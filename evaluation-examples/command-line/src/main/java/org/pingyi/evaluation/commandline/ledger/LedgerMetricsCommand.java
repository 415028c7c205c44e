package org.pingyi.evaluation.commandline.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pingyi.evaluation.commandline.terminal.ExitStatus;
import org.pingyi.evaluation.commandline.terminal.Session;
import org.pingyi.evaluation.rectification.RectificationItem;
import org.pingyi.evaluation.rectification.RectificationLedger;
import org.pingyi.evaluation.rectification.metrics.Grouping;
import org.pingyi.evaluation.rectification.metrics.LedgerMetrics;
import org.pingyi.evaluation.rectification.metrics.MetricsQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts how items are put right. */
@Command(name = "metrics")
@SuppressWarnings("NullAway.Init") // picocli sets what is required before it calls.
final class LedgerMetricsCommand implements Callable<Integer> {

  @Mixin private LedgerInput input;

  @Option(names = "--from", paramLabel = "DAY", converter = LedgerValues.DayValue.class, order = 2)
  private Optional<LocalDate> from = Optional.empty();

  @Option(names = "--to", paramLabel = "DAY", converter = LedgerValues.DayValue.class, order = 3)
  private Optional<LocalDate> to = Optional.empty();

  @Option(names = "--as-of", paramLabel = "DAY", converter = LedgerValues.DayValue.class, order = 4)
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = "--by",
      paramLabel = "ID",
      converter = LedgerValues.GroupingValue.class,
      order = 5)
  private List<Grouping> by = List.of();

  @Option(names = "--explain", descriptionKey = "metrics-explain", order = 6)
  private boolean explain;

  @Option(names = "--json", descriptionKey = "metrics-json", order = 7)
  private boolean json;

  @Override
  public Integer call() throws IOException {
    Session session = input.session();
    try (LedgerInput.Opened opened = input.read()) {
      LocalDate day = asOf.orElseGet(opened::today);
      LedgerMetrics metrics = LedgerMetrics.of(opened.ledger(), query(opened.ledger(), day));
      if (json) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        metrics.json(text, session.language());
        session.screen().show(text.toString(StandardCharsets.UTF_8).stripTrailing());
      } else {
        String text =
            explain ? metrics.explain(session.language()) : metrics.text(session.language());
        text.lines().forEach(session.screen()::show);
      }
    }
    return ExitStatus.DONE;
  }

  private MetricsQuery query(RectificationLedger ledger, LocalDate day) {
    LocalDate last = to.orElse(day);
    LocalDate first = from.orElseGet(() -> began(ledger, last.isBefore(day) ? last : day));
    if (first.isAfter(last) || first.isAfter(day)) {
      throw input.wrong(LedgerMessages.NO_PERIOD);
    }
    return MetricsQuery.of(first, last, day).by(Grouping.WHOLE, by.toArray(Grouping[]::new));
  }

  /**
   * Returns the day on which the first problem was reported, or another one before which none was.
   */
  private static LocalDate began(RectificationLedger ledger, LocalDate otherwise) {
    LocalDate first = otherwise;
    Optional<RectificationItem> item = ledger.item(1);
    for (long number = 2; item.isPresent(); number++) {
      LocalDate reported = item.get().dates().reported();
      first = reported.isBefore(first) ? reported : first;
      item = ledger.item(number);
    }
    return first;
  }
}
