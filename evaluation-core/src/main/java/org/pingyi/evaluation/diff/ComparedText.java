package org.pingyi.evaluation.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Figure.Answer;
import org.pingyi.evaluation.text.LineBreaks;

/** Words what came of comparing two reports: what is compared, and below it each of its figures. */
final class ComparedText {

  private static final Text ALL = Text.of("both reports", "两份报告");
  private static final Text NOTHING =
      Text.of("the reports have nothing that can be compared", "两份报告没有可比较的内容");

  private ComparedText() {}

  static String of(ComparedReports compared, Language language) {
    Map<String, List<Figure>> byPlace = new LinkedHashMap<>();
    for (Figure figure : compared.figures()) {
      String place = compared.of(figure).orElse(ALL).in(language);
      byPlace.computeIfAbsent(place, of -> new ArrayList<>()).add(figure);
    }
    StringBuilder lines = new StringBuilder();
    byPlace.forEach(
        (place, figures) -> {
          line(lines, "", place);
          figures.forEach(figure -> line(lines, "  ", said(figure, language)));
        });
    String colon = Text.of(": ", "：").in(language);
    for (ComparedReports.LeftOut leftOut : compared.leftOut()) {
      String criterion = leftOut.criterion().title().in(language);
      line(lines, "", criterion + colon + leftOut.reason().in(language));
    }
    if (lines.isEmpty()) {
      line(lines, "", NOTHING.in(language));
    }
    return lines.toString();
  }

  private static String said(Figure figure, Language language) {
    String value =
        figure.answer() instanceof Answer.Known known
            ? known.value().toPlainString()
            : "– (" + ((Answer.NotApplicable) figure.answer()).reason().in(language) + ")";
    return figure.title().in(language) + Text.of(": ", "：").in(language) + value;
  }

  private static void line(StringBuilder lines, String indent, String text) {
    lines.append(indent).append(LineBreaks.folded(text)).append('\n');
  }
}
