package org.pingyi.evaluation.commandline.ledger;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pingyi.evaluation.commandline.terminal.Screen;
import org.pingyi.evaluation.commandline.terminal.TextTable;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rectification.Evidence;
import org.pingyi.evaluation.rectification.ItemPlan;
import org.pingyi.evaluation.rectification.LedgerEvent;
import org.pingyi.evaluation.rectification.LifeCycle;
import org.pingyi.evaluation.rectification.RectificationItem;
import org.pingyi.evaluation.rectification.StepKind;

/**
 * All that is known of an item.
 *
 * @param screen where it is shown
 * @param language the language
 * @param today the day by which it is overdue
 * @param zone the zone in which times are told
 */
record ItemSheet(Screen screen, Language language, LocalDate today, ZoneId zone) {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  void item(RectificationItem item) {
    screen.show(LedgerMessages.stands(item).in(language));
    TextTable table = new TextTable(Collections.nCopies(2, TextTable.Side.LEFT));
    Fields fields = new Fields(table);
    fields.one(LedgerMessages.OBJECT, Optional.of(item.object()));
    fields.one(LedgerMessages.CRITERION, item.criterion());
    fields.one(LedgerMessages.GROUP, item.group());
    fields.one(
        LedgerMessages.PROBLEM,
        item.problem().or(() -> Optional.of(LedgerMessages.ERASED.in(language))));
    fields.one(LedgerMessages.SOURCE, Optional.of(item.source().kind().title().in(language)));
    fields.one(LedgerMessages.REFERENCE, item.source().reference());
    fields.one(LedgerMessages.PERSON, item.source().person());
    fields.all(LedgerMessages.SHOWN_BY, pieces(item.source().evidence()));
    fields.one(
        LedgerMessages.DISSATISFIED,
        item.source().observed().map(seen -> LedgerMessages.observed(seen).in(language)));
    fields.all(LedgerMessages.CAUSES, item.causes());
    fields.all(LedgerMessages.MEASURES, item.plan().map(ItemPlan::measures).orElse(List.of()));
    fields.one(LedgerMessages.OWNER, item.plan().flatMap(ItemPlan::owner));
    fields.all(LedgerMessages.EVIDENCE, pieces(item.evidence()));
    fields.one(
        LedgerMessages.ANSWERS,
        item.followUp().map(answers -> LedgerMessages.answers(answers).in(language)));
    ItemTable due = new ItemTable(language, today);
    fields.all(LedgerMessages.DUE, item.deadlines().stream().map(due::due).toList());
    fields.all(LedgerMessages.FROM, from(item));
    fields.all(LedgerMessages.GOES_ON_AS, goesOnAs(item));
    table.lines().forEach(line -> screen.show("  " + line));
  }

  private static List<String> pieces(List<Evidence> evidence) {
    return evidence.stream().map(ItemSheet::piece).toList();
  }

  private static String piece(Evidence piece) {
    return piece.title().equals(piece.reference())
        ? piece.reference()
        : piece.title() + " (" + piece.reference() + ")";
  }

  private static List<String> from(RectificationItem item) {
    return Stream.concat(item.trace().splitFrom().stream(), item.trace().absorbed().stream())
        .map(String::valueOf)
        .toList();
  }

  private static List<String> goesOnAs(RectificationItem item) {
    return Stream.concat(item.trace().mergedInto().stream(), item.trace().splitInto().stream())
        .map(String::valueOf)
        .toList();
  }

  void history(List<LedgerEvent> history) {
    screen.show("");
    TextTable table =
        TextTable.titled(
            language,
            1,
            LedgerMessages.EVENT,
            LedgerMessages.STEP,
            LedgerMessages.STATE_SINCE,
            LedgerMessages.WHO,
            LedgerMessages.ROLE,
            LedgerMessages.EFFECTIVE,
            LedgerMessages.RECORDED,
            LedgerMessages.SAYS);
    for (LedgerEvent event : history) {
      table.add(
          List.of(
              Long.toString(event.number()),
              event.step().title().in(language),
              event.state().title().in(language),
              event.text().map(text -> text.who()).orElse(LedgerMessages.ERASED.in(language)),
              event.role(),
              event.effective().toString(),
              TIME.format(event.recorded().atZone(zone)),
              says(event)));
    }
    table.lines().forEach(screen::show);
  }

  private String says(LedgerEvent event) {
    List<String> said = new ArrayList<>();
    event
        .text()
        .ifPresent(
            text -> {
              text.reason().ifPresent(said::add);
              said.addAll(text.causes());
              said.addAll(text.measures());
              text.owner()
                  .map(name -> LedgerMessages.owner(name).in(language))
                  .ifPresent(said::add);
              said.addAll(pieces(text.evidence()));
              text.words().ifPresent(said::add);
            });
    event.figures().due().ifPresent(day -> said.add(LedgerMessages.due(day).in(language)));
    event
        .figures()
        .answers()
        .ifPresent(answers -> said.add(LedgerMessages.answers(answers).in(language)));
    event
        .figures()
        .erased()
        .ifPresent(erased -> said.add(LedgerMessages.event(erased).in(language)));
    if (!event.figures().others().isEmpty()) {
      said.add(LedgerMessages.others(event.figures().others()).in(language));
    }
    return String.join("; ", said);
  }

  void next(RectificationItem item) {
    screen.show("");
    TextTable table =
        TextTable.titled(
            language,
            0,
            LedgerMessages.NEXT,
            LedgerMessages.LEADS_TO,
            LedgerMessages.BY,
            LedgerMessages.NEEDS);
    for (LifeCycle.Transition line : LifeCycle.STANDARD.linesFor(item)) {
      if (line.step() == StepKind.ABSORB) {
        continue; // It comes with merging another one.
      }
      table.add(
          List.of(
              line.step().id(),
              line.inVain()
                  .map(inVain -> LedgerMessages.leadsTo(line.to(), inVain))
                  .orElse(line.to().title())
                  .in(language),
              new TreeSet<>(line.roles()).stream().collect(joining(", ")),
              needs(line)));
    }
    table.lines().forEach(screen::show);
  }

  private String needs(LifeCycle.Transition line) {
    Stream<Text> reason = Stream.of(LedgerMessages.A_REASON).filter(text -> line.needsReason());
    return Stream.concat(reason, line.needs().stream())
        .map(text -> text.in(language))
        .collect(joining("; "));
  }

  /** Fields under one another; those that say nothing are left out. */
  private final class Fields {

    private final TextTable table;

    private Fields(TextTable table) {
      this.table = table;
    }

    private void one(Text title, Optional<String> value) {
      value.ifPresent(text -> table.add(List.of(title.in(language), text)));
    }

    private void all(Text title, List<String> values) {
      for (int i = 0; i < values.size(); i++) {
        table.add(List.of(i == 0 ? title.in(language) : "", values.get(i)));
      }
    }
  }
}
