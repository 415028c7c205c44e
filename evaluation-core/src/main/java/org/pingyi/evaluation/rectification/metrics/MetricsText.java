package org.pingyi.evaluation.rectification.metrics;

import java.math.BigDecimal;
import org.pingyi.evaluation.explanation.Detail;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.text.LineBreaks;

/** Words metrics: of which items they are, and below it each of them. For one thread at a time. */
final class MetricsText {

  private static final int TO_PERCENT = 2;

  private final Language language;
  private final boolean explained;
  private final StringBuilder lines = new StringBuilder();

  MetricsText(Language language, boolean explained) {
    this.language = language;
    this.explained = explained;
  }

  String of(LedgerMetrics metrics) {
    MetricsQuery query = metrics.query();
    line(
        "",
        say(
            "items reported from " + query.from() + " to " + query.to() + ", as of " + query.asOf(),
            query.from() + " 至 " + query.to() + " 登记的问题，统计至 " + query.asOf()));
    if (metrics.groups().isEmpty()) {
      line("", say("there are none", "没有问题"));
    }
    metrics.groups().forEach(this::group);
    return lines.toString();
  }

  private void group(GroupMetrics group) {
    GroupMetrics.Counts counts = group.counts();
    line(
        "",
        group.title().in(language)
            + say(
                ": items " + counts.items() + ", closed " + counts.closed(),
                "：问题 " + counts.items() + " 个，已销号 " + counts.closed() + " 个")
            + say(", rejected " + counts.rejected(), "，不予整改 " + counts.rejected() + " 个")
            + leftOut(counts));
    group.figures().forEach(this::figure);
  }

  private String leftOut(GroupMetrics.Counts counts) {
    return counts.merged() + counts.split() == 0
        ? ""
        : say(
            "; left out, since they go on in others: merged "
                + counts.merged()
                + ", split "
                + counts.split(),
            "；转入其他问题而不计入：并入 " + counts.merged() + " 个，拆分 " + counts.split() + " 个");
  }

  private void figure(LedgerFigure figure) {
    if (explained) {
      figure.explanation().text(language, Detail.STEPS).lines().forEach(line -> line("  ", line));
    } else {
      line("  ", figure.kind().title().in(language) + say(": ", "：") + number(figure));
    }
  }

  private String number(LedgerFigure figure) {
    if (figure.value().isEmpty()) {
      String why = figure.explanation().why().orElseThrow().in(language);
      return say("– (" + why + ")", "–（" + why + "）");
    }
    String counts = figure.part() + say(" of ", "/") + figure.whole();
    return figure.kind().isDays()
        ? figure.value().get().toPlainString()
            + say(" (closed " + counts + ")", "（已销号 " + counts + "）")
        : percent(figure.value().get()) + say(" (" + counts + ")", "（" + counts + "）");
  }

  private static String percent(BigDecimal share) {
    return share.movePointRight(TO_PERCENT).toPlainString() + "%";
  }

  private String say(String en, String zh) {
    return language == Language.ZH ? zh : en;
  }

  private void line(String indent, String text) {
    lines.append(indent).append(LineBreaks.folded(text)).append('\n');
  }
}
