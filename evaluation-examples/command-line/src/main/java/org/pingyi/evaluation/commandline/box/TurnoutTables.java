package org.pingyi.evaluation.commandline.box;

import java.util.List;
import java.util.Map;
import org.pingyi.evaluation.commandline.terminal.Session;
import org.pingyi.evaluation.commandline.terminal.TextTable;
import org.pingyi.evaluation.commandline.terminal.TextTable.Side;
import org.pingyi.evaluation.intake.Progress;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;

/** How many papers came to a ballot box, by rater group, object and channel. */
final class TurnoutTables {

  private TurnoutTables() {}

  static void show(Progress progress, Session session) {
    session.show(BoxMessages.waiting(progress.waiting()));
    session.screen().show("");
    groups(progress.groups(), session.language()).lines().forEach(session.screen()::show);
    show(TextTable.OBJECT, BoxMessages.BALLOTS, progress.objects(), session);
    show(BoxMessages.CHANNEL, BoxMessages.PAPERS, progress.channels(), session);
  }

  private static TextTable groups(List<Progress.OfGroup> groups, Language language) {
    boolean strata = groups.stream().anyMatch(group -> group.stratum().isPresent());
    TextTable table =
        new TextTable(
            strata
                ? List.of(Side.LEFT, Side.LEFT, Side.RIGHT, Side.RIGHT)
                : List.of(Side.LEFT, Side.RIGHT, Side.RIGHT));
    String issued = BoxMessages.ISSUED.in(language);
    String papers = BoxMessages.PAPERS.in(language);
    String group = BoxMessages.GROUP.in(language);
    table.add(
        strata
            ? List.of(group, BoxMessages.STRATUM.in(language), issued, papers)
            : List.of(group, issued, papers));
    for (Progress.OfGroup each : groups) {
      String given = Long.toString(each.issued());
      String came = Long.toString(each.papers());
      table.add(
          strata
              ? List.of(each.group(), each.stratum().orElse(TextTable.NOTHING), given, came)
              : List.of(each.group(), given, came));
    }
    return table;
  }

  private static void show(Text of, Text counted, Map<String, Long> counts, Session session) {
    if (counts.isEmpty()) {
      return;
    }
    TextTable table = new TextTable(List.of(Side.LEFT, Side.RIGHT));
    table.add(List.of(of.in(session.language()), counted.in(session.language())));
    counts.forEach((each, count) -> table.add(List.of(each, Long.toString(count))));
    session.screen().show("");
    table.lines().forEach(session.screen()::show);
  }
}
