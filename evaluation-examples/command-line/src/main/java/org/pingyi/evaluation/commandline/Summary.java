package org.pingyi.evaluation.commandline;

import java.util.List;
import java.util.Map;
import org.pingyi.evaluation.commandline.TextTable.Side;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.tally.RejectionReason;

/**
 * What an evaluation came to, for people: counts, rejections by reason, ranking, figures, flags and
 * warnings.
 */
final class Summary {

  private Summary() {}

  static void show(EvaluationReport report, Language language, Screen screen) {
    screen.show(Messages.heading(report.scheme()).in(language));
    screen.show("");
    screen.show(Messages.counts(report.ballots()).in(language));
    rejections(report.ballots().rejections().byReason(), language)
        .lines()
        .forEach(line -> screen.show("  " + line));
    if (!report.objects().isEmpty()) {
      screen.show("");
      RankingTable.of(report, language).lines().forEach(screen::show);
    }
    figures(report, language, screen);
    flags(report, language, screen);
    screen.show("");
    for (Text warning : report.warnings()) {
      screen.show(Messages.warning(warning).in(language));
    }
  }

  private static void figures(EvaluationReport report, Language language, Screen screen) {
    if (report.statistics().isEmpty()) {
      return;
    }
    screen.show("");
    FiguresTable.of(report.statistics(), language).lines().forEach(screen::show);
    int others = report.statistics().size() - FiguresTable.SHOWN;
    if (others > 0) {
      screen.show(Messages.moreFigures(others).in(language));
    }
  }

  private static void flags(EvaluationReport report, Language language, Screen screen) {
    if (report.flags().isEmpty()) {
      return;
    }
    screen.show("");
    FlagsTable.of(report.flags(), language).lines().forEach(screen::show);
    int others = report.flags().size() - FlagsTable.SHOWN;
    if (others > 0) {
      screen.show(Messages.moreFlags(others).in(language));
    }
  }

  /** Returns how many were rejected for each reason. */
  static TextTable rejections(Map<RejectionReason, Long> byReason, Language language) {
    TextTable table = new TextTable(List.of(Side.RIGHT, Side.LEFT, Side.LEFT));
    byReason.forEach(
        (reason, count) ->
            table.add(List.of(Long.toString(count), reason.code(), reason.title().in(language))));
    return table;
  }
}
