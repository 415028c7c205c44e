package org.pingyi.evaluation.commandline.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pingyi.evaluation.commandline.usage.WrongUsageException;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.rectification.ItemQuery;
import org.pingyi.evaluation.rectification.ItemState;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Which items are listed. */
final class ItemFilters {

  @Option(
      names = "--state",
      paramLabel = "STATE",
      converter = LedgerValues.StateValue.class,
      order = 10)
  private List<ItemState> states = List.of();

  @Option(
      names = "--owner",
      paramLabel = "NAME",
      converter = LedgerValues.NameValue.class,
      descriptionKey = "of-owner",
      order = 11)
  private Optional<String> owner = Optional.empty();

  @Option(
      names = "--object",
      paramLabel = "ID",
      converter = LedgerValues.NameValue.class,
      descriptionKey = "of-object",
      order = 12)
  private Optional<String> object = Optional.empty();

  @Option(
      names = "--criterion",
      paramLabel = "ID",
      converter = LedgerValues.NameValue.class,
      descriptionKey = "of-criterion",
      order = 13)
  private Optional<String> criterion = Optional.empty();

  @Option(
      names = "--group",
      paramLabel = "ID",
      converter = LedgerValues.NameValue.class,
      descriptionKey = "of-group",
      order = 14)
  private Optional<String> group = Optional.empty();

  @Option(
      names = "--source",
      paramLabel = "KIND",
      converter = LedgerValues.SourceValue.class,
      descriptionKey = "of-source",
      order = 15)
  private List<SourceKind> sources = List.of();

  @Option(
      names = "--round",
      paramLabel = "N",
      converter = LedgerValues.SmallValue.class,
      order = 16)
  private Optional<Integer> round = Optional.empty();

  @Option(names = "--escalated", order = 17)
  private boolean escalated;

  @Option(names = "--overdue", order = 18)
  private boolean overdue;

  @Option(
      names = "--due-within",
      paramLabel = "TIME",
      converter = WrittenDay.DurationValue.class,
      order = 19)
  private Optional<CalendarDuration> dueWithin = Optional.empty();

  @Option(
      names = "--due-from",
      paramLabel = "DAY",
      converter = LedgerValues.DayValue.class,
      order = 20)
  private Optional<LocalDate> dueFrom = Optional.empty();

  @Option(
      names = "--due-to",
      paramLabel = "DAY",
      converter = LedgerValues.DayValue.class,
      order = 21)
  private Optional<LocalDate> dueTo = Optional.empty();

  @Option(
      names = "--containing",
      paramLabel = "TEXT",
      converter = LedgerValues.TextValue.class,
      order = 22)
  private Optional<String> containing = Optional.empty();

  @Option(
      names = "--reference",
      paramLabel = "REF",
      converter = LedgerValues.NameValue.class,
      descriptionKey = "of-reference",
      order = 23)
  private Optional<String> reference = Optional.empty();

  /** Checks that at most one of the options is given that say when something is due. */
  void check(CommandSpec command) {
    List<String> given =
        Stream.of(
                overdue ? "--overdue" : "",
                dueWithin.map(any -> "--due-within").orElse(""),
                dueFrom.or(() -> dueTo).map(any -> "--due-from, --due-to").orElse(""))
            .filter(option -> !option.isEmpty())
            .toList();
    if (given.size() > 1) {
      throw WrongUsageException.onlyOneOf(command, given);
    }
  }

  /** Returns a query for them. */
  ItemQuery.Builder query(LocalDate today, LedgerInput.Opened ledger) {
    ItemQuery.Builder query =
        ItemQuery.items()
            .in(states.toArray(ItemState[]::new))
            .from(sources.toArray(SourceKind[]::new));
    owner.ifPresent(query::ownedBy);
    object.ifPresent(query::object);
    criterion.ifPresent(query::criterion);
    group.ifPresent(query::concerning);
    round.ifPresent(query::round);
    containing.ifPresent(query::containing);
    reference.ifPresent(query::reference);
    if (escalated) {
      query.escalated(true);
    }
    if (overdue) {
      query.overdue(today);
    }
    dueWithin.ifPresent(
        time -> query.dueFrom(today, time.after(today, ledger.setup().followUp().calendar())));
    if (dueFrom.isPresent() || dueTo.isPresent()) {
      query.dueFrom(dueFrom.orElse(LocalDate.MIN), dueTo.orElse(LocalDate.MAX));
    }
    return query;
  }
}
