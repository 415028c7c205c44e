package org.pingyi.evaluation.commandline.evaluation;

import static org.pingyi.evaluation.commandline.terminal.TextTable.NOTHING;

import java.math.BigDecimal;
import java.util.List;
import org.pingyi.evaluation.commandline.terminal.TextTable;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.report.FigureResult;

/** The first figures beside the scores as a table; where there is none, why. */
final class FiguresTable {

  /** More are in the files. */
  static final int SHOWN = 20;

  private FiguresTable() {}

  /** Returns the table in a language, with its header. */
  static TextTable of(List<FigureResult> figures, Language language) {
    TextTable table =
        TextTable.titled(
            language,
            0,
            EvaluationMessages.FIGURE,
            EvaluationMessages.OF,
            EvaluationMessages.VALUE);
    figures.stream()
        .limit(SHOWN)
        .forEach(
            figure ->
                table.add(
                    List.of(
                        figure.title().in(language),
                        figure.of().orElse(TextTable.WHOLE).in(language),
                        value(figure, language))));
    return table;
  }

  private static String value(FigureResult figure, Language language) {
    return figure
        .value()
        .map(BigDecimal::toPlainString)
        .orElseGet(() -> NOTHING + parentheses(figure.reason().orElseThrow(), language));
  }

  private static String parentheses(Text why, Language language) {
    return Text.of(" (" + why.en() + ")", "（" + why.zh() + "）").in(language);
  }
}
