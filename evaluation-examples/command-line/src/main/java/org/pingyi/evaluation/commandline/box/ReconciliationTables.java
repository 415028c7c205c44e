package org.pingyi.evaluation.commandline.box;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.pingyi.evaluation.commandline.evaluation.Summary;
import org.pingyi.evaluation.commandline.terminal.Session;
import org.pingyi.evaluation.commandline.terminal.TextTable;
import org.pingyi.evaluation.commandline.terminal.TextTable.Side;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.tally.EnteredBatch;
import org.pingyi.evaluation.tally.GroupReconciliation;
import org.pingyi.evaluation.tally.IssuedBatch;
import org.pingyi.evaluation.tally.PaperCounts;
import org.pingyi.evaluation.tally.PassCounts;
import org.pingyi.evaluation.tally.Reconciliation;

/** What became of all passes and papers of a ballot box, as tables whose columns add up. */
final class ReconciliationTables {

  private static final List<Text> PASSES =
      List.of(BoxMessages.ISSUED, BoxMessages.REISSUED, BoxMessages.REVOKED, BoxMessages.USED);
  private static final List<Text> PAPERS =
      List.of(
          BoxMessages.RECEIVED, BoxMessages.COUNTED, BoxMessages.SUPERSEDED, BoxMessages.REJECTED);
  private static final List<Text> ENTERED =
      List.of(BoxMessages.HANDED_OUT, BoxMessages.RETURNED, BoxMessages.VALID, BoxMessages.INVALID);

  private ReconciliationTables() {}

  static void show(Reconciliation books, Session session) {
    groups(books, session.language()).lines().forEach(session.screen()::show);
    Map<?, Long> rejected = books.allPapers().rejected();
    if (!rejected.isEmpty()) {
      session.screen().show("");
      session.show(BoxMessages.REJECTED_BY_REASON);
      Summary.rejections(books.allPapers().rejected(), session.language())
          .lines()
          .forEach(line -> session.screen().show("  " + line));
    }
    if (!books.passes().isEmpty()) {
      session.screen().show("");
      passes(books.passes(), session.language()).lines().forEach(session.screen()::show);
    }
    if (!books.entered().isEmpty()) {
      session.screen().show("");
      entered(books.entered(), session.language()).lines().forEach(session.screen()::show);
    }
  }

  private static TextTable groups(Reconciliation books, Language language) {
    TextTable table =
        table(language, 1, columns(List.of(BoxMessages.GROUP), columns(PASSES, PAPERS)));
    for (GroupReconciliation group : books.groups()) {
      add(table, List.of(group.group()), of(group.passes()), of(group.papers()));
    }
    if (!books.unattributed().isEmpty()) {
      add(
          table,
          List.of(BoxMessages.NOBODYS.in(language)),
          of(PassCounts.NONE),
          of(PaperCounts.of(0, 0, books.unattributed())));
    }
    add(table, List.of(TextTable.WHOLE.in(language)), of(books.allPasses()), of(books.allPapers()));
    return table;
  }

  private static TextTable passes(List<IssuedBatch> batches, Language language) {
    TextTable table =
        table(language, 2, columns(List.of(BoxMessages.PASS_BATCH, BoxMessages.GROUP), PASSES));
    batches.forEach(batch -> add(table, List.of(batch.batch(), batch.group()), of(batch.passes())));
    return table;
  }

  private static TextTable entered(List<EnteredBatch> batches, Language language) {
    TextTable table =
        table(
            language,
            3,
            columns(
                List.of(BoxMessages.HAND_BATCH, BoxMessages.GROUP, BoxMessages.CHANNEL), ENTERED));
    for (EnteredBatch batch : batches) {
      add(
          table,
          List.of(batch.batch(), batch.group(), batch.channel()),
          LongStream.of(
              batch.issued().orElse(0), batch.returned(), batch.valid(), batch.invalid()));
    }
    return table;
  }

  private static LongStream of(PassCounts passes) {
    return LongStream.of(passes.issued(), passes.reissued(), passes.revoked(), passes.used());
  }

  private static LongStream of(PaperCounts papers) {
    return LongStream.of(
        papers.received(), papers.counted(), papers.superseded(), papers.rejections());
  }

  private static TextTable table(Language language, int names, List<Text> columns) {
    List<Side> sides = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      sides.add(i < names ? Side.LEFT : Side.RIGHT);
    }
    TextTable table = new TextTable(sides);
    table.add(columns.stream().map(title -> title.in(language)).toList());
    return table;
  }

  private static List<Text> columns(List<Text> names, List<Text> counts) {
    return Stream.concat(names.stream(), counts.stream()).toList();
  }

  private static void add(TextTable table, List<String> names, LongStream... counts) {
    table.add(
        Stream.concat(
                names.stream(), Stream.of(counts).flatMap(each -> each.mapToObj(Long::toString)))
            .toList());
  }
}
