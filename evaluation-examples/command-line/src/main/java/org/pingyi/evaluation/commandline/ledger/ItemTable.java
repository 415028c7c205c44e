package org.pingyi.evaluation.commandline.ledger;

import java.time.LocalDate;
import java.util.List;
import org.pingyi.evaluation.commandline.terminal.Printable;
import org.pingyi.evaluation.commandline.terminal.Screen;
import org.pingyi.evaluation.commandline.terminal.TextTable;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.rectification.Deadline;
import org.pingyi.evaluation.rectification.ItemPage;
import org.pingyi.evaluation.rectification.ItemPlan;
import org.pingyi.evaluation.rectification.RectificationItem;

/**
 * Items on lines of their own, with as much of their problems as there is room for.
 *
 * @param language the language
 * @param today the day by which items are overdue
 */
record ItemTable(Language language, LocalDate today) {

  /** So many columns of a terminal a problem gets. */
  private static final int ROOM = 60;

  void show(ItemPage page, Screen screen) {
    if (!page.items().isEmpty()) {
      TextTable table =
          TextTable.titled(
              language,
              2,
              LedgerMessages.ITEM,
              LedgerMessages.VERSION,
              LedgerMessages.STATE,
              LedgerMessages.ROUND,
              LedgerMessages.OBJECT,
              LedgerMessages.CRITERION,
              LedgerMessages.OWNER,
              LedgerMessages.DUE,
              LedgerMessages.PROBLEM);
      page.items().forEach(item -> table.add(row(item)));
      table.lines().forEach(screen::show);
    }
    screen.show(LedgerMessages.listed(page).in(language));
    page.next().ifPresent(next -> screen.show(LedgerMessages.nextPage(next).in(language)));
  }

  private List<String> row(RectificationItem item) {
    return List.of(
        Long.toString(item.number()),
        Integer.toString(item.version()),
        item.state().title().in(language),
        round(item),
        item.object(),
        item.criterion().orElse(""),
        item.plan().flatMap(ItemPlan::owner).orElse(""),
        item.deadlines().stream().findFirst().map(this::due).orElse(""),
        item.problem().map(ItemTable::shortened).orElse(LedgerMessages.ERASED.in(language)));
  }

  private String round(RectificationItem item) {
    return item.round() + (item.escalated() ? " " + LedgerMessages.ESCALATED.in(language) : "");
  }

  String due(Deadline deadline) {
    String what = deadline.by() + " " + deadline.kind().title().in(language);
    return deadline.isOverdue(today) ? what + LedgerMessages.LATE.in(language) : what;
  }

  private static String shortened(String problem) {
    String line = Printable.line(problem);
    if (Printable.width(line) <= ROOM) {
      return line;
    }
    StringBuilder shown = new StringBuilder();
    int width = 1;
    for (int character : line.codePoints().toArray()) {
      width += Printable.width(Character.toString(character));
      if (width > ROOM) {
        break;
      }
      shown.appendCodePoint(character);
    }
    return shown.append('…').toString();
  }
}
