package org.pingyi.evaluation.commandline.evaluation;

import static org.pingyi.evaluation.commandline.terminal.TextTable.NOTHING;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.pingyi.evaluation.commandline.terminal.TextTable;
import org.pingyi.evaluation.commandline.terminal.TextTable.Side;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.ObjectResult;

/** The ranking as a table: the columns that say something, and every object. */
final class RankingTable {

  private record Column(Text header, Side side, Function<ObjectResult, String> cell) {}

  private RankingTable() {}

  /** Returns the table in a language, with its header. */
  static TextTable of(EvaluationReport report, Language language) {
    List<ObjectResult> ranking = report.ranking();
    List<Column> columns = columns(ranking, language);
    TextTable table = new TextTable(columns.stream().map(Column::side).toList());
    table.add(columns.stream().map(column -> column.header().in(language)).toList());
    for (ObjectResult result : ranking) {
      List<String> cells = new ArrayList<>(columns.size());
      for (Column column : columns) {
        cells.add(column.cell().apply(result));
      }
      table.add(cells);
    }
    return table;
  }

  private static List<Column> columns(List<ObjectResult> ranking, Language language) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(EvaluationMessages.RANK, Side.RIGHT, RankingTable::rank));
    columns.add(new Column(TextTable.OBJECT, Side.LEFT, result -> result.object().id()));
    if (ranking.stream()
        .anyMatch(result -> !title(result, language).equals(result.object().id()))) {
      columns.add(new Column(TextTable.TITLE, Side.LEFT, result -> title(result, language)));
    }
    if (ranking.stream().map(ObjectResult::pool).distinct().count() > 1) {
      columns.add(new Column(EvaluationMessages.POOL, Side.LEFT, ObjectResult::pool));
    }
    columns.add(new Column(EvaluationMessages.SCORE, Side.RIGHT, RankingTable::score));
    if (ranking.stream().anyMatch(result -> result.grade().isPresent())) {
      columns.add(
          new Column(EvaluationMessages.GRADE, Side.LEFT, result -> grade(result, language)));
    }
    return columns;
  }

  private static String rank(ObjectResult result) {
    return result.rank().isPresent() ? Integer.toString(result.rank().getAsInt()) : NOTHING;
  }

  private static String title(ObjectResult result, Language language) {
    return result.object().title().in(language);
  }

  private static String score(ObjectResult result) {
    return result.score().map(BigDecimal::toPlainString).orElse(NOTHING);
  }

  private static String grade(ObjectResult result, Language language) {
    return result.grade().map(grade -> grade.title().in(language)).orElse(NOTHING);
  }
}
