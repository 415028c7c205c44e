package org.pingyi.evaluation.commandline.evaluation;

import java.util.List;
import java.util.Map;
import org.pingyi.evaluation.commandline.terminal.Session;
import org.pingyi.evaluation.commandline.terminal.TextTable;
import org.pingyi.evaluation.commandline.terminal.TextTable.Side;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.tally.RejectionReason;

/**
 * What an evaluation came to, for people: counts, rejections by reason, ranking, figures, flags and
 * warnings.
 */
public final class Summary {

  private Summary() {}

  /** Shows what an evaluation came to. */
  public static void show(EvaluationReport report, Session session) {
    session.show(EvaluationMessages.heading(report.scheme()));
    session.screen().show("");
    session.show(EvaluationMessages.counts(report.ballots()));
    Map<RejectionReason, Long> byReason = report.ballots().rejections().byReason();
    for (String line : rejections(byReason, session.language()).lines()) {
      session.screen().show("  " + line);
    }
    if (!report.objects().isEmpty()) {
      session.screen().show("");
      for (String line : RankingTable.of(report, session.language()).lines()) {
        session.screen().show(line);
      }
    }
    figures(report, session);
    flags(report, session);
    session.screen().show("");
    for (Text warning : report.warnings()) {
      session.show(Session.warning(warning));
    }
  }

  private static void figures(EvaluationReport report, Session session) {
    if (report.statistics().isEmpty()) {
      return;
    }
    session.screen().show("");
    FiguresTable.of(report.statistics(), session.language())
        .lines()
        .forEach(session.screen()::show);
    int others = report.statistics().size() - FiguresTable.SHOWN;
    if (others > 0) {
      session.show(EvaluationMessages.moreFigures(others));
    }
  }

  private static void flags(EvaluationReport report, Session session) {
    if (report.flags().isEmpty()) {
      return;
    }
    session.screen().show("");
    FlagsTable.of(report.flags(), session.language()).lines().forEach(session.screen()::show);
    int others = report.flags().size() - FlagsTable.SHOWN;
    if (others > 0) {
      session.show(EvaluationMessages.moreFlags(others));
    }
  }

  /** Returns how many were rejected for each reason. */
  public static TextTable rejections(Map<RejectionReason, Long> byReason, Language language) {
    TextTable table = new TextTable(List.of(Side.RIGHT, Side.LEFT, Side.LEFT));
    for (Map.Entry<RejectionReason, Long> each : byReason.entrySet()) {
      RejectionReason reason = each.getKey();
      String count = Long.toString(each.getValue());
      table.add(List.of(count, reason.code(), reason.title().in(language)));
    }
    return table;
  }
}
