package org.pingyi.evaluation.commandline.evaluation;

import static org.pingyi.evaluation.commandline.terminal.TextTable.NOTHING;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pingyi.evaluation.commandline.terminal.TextTable;
import org.pingyi.evaluation.commandline.terminal.TextTable.Side;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.ObjectResult;

/**
 * The ranking as a table: every object, and the columns that say something.
 *
 * @param titles whether an object has a title that is not its id
 * @param pools whether there are several pools
 * @param grades whether an object has a grade
 */
record RankingTable(boolean titles, boolean pools, boolean grades) {

  /** Returns the table in a language, with its header. */
  static TextTable of(EvaluationReport report, Language language) {
    List<ObjectResult> ranking = report.ranking();
    RankingTable shown = of(ranking, language);
    TextTable table =
        new TextTable(
            shown.row(Side.RIGHT, Side.LEFT, Side.LEFT, Side.LEFT, Side.RIGHT, Side.LEFT));
    table.add(
        shown.row(
            EvaluationMessages.RANK.in(language),
            TextTable.OBJECT.in(language),
            TextTable.TITLE.in(language),
            EvaluationMessages.POOL.in(language),
            EvaluationMessages.SCORE.in(language),
            EvaluationMessages.GRADE.in(language)));
    for (ObjectResult result : ranking) {
      table.add(
          shown.row(
              rank(result),
              result.object().id(),
              title(result, language),
              result.pool(),
              score(result),
              grade(result, language)));
    }
    return table;
  }

  private static RankingTable of(List<ObjectResult> ranking, Language language) {
    boolean titles = false;
    boolean grades = false;
    Set<String> pools = new HashSet<>();
    for (ObjectResult result : ranking) {
      titles |= !title(result, language).equals(result.object().id());
      grades |= result.grade().isPresent();
      pools.add(result.pool());
    }
    return new RankingTable(titles, pools.size() > 1, grades);
  }

  /** Returns what stands in the columns that are shown. */
  private <T> List<T> row(T rank, T object, T title, T pool, T score, T grade) {
    List<T> cells = new ArrayList<>();
    cells.add(rank);
    cells.add(object);
    if (titles) {
      cells.add(title);
    }
    if (pools) {
      cells.add(pool);
    }
    cells.add(score);
    if (grades) {
      cells.add(grade);
    }
    return cells;
  }

  private static String rank(ObjectResult result) {
    return result.rank().isPresent() ? Integer.toString(result.rank().getAsInt()) : NOTHING;
  }

  private static String title(ObjectResult result, Language language) {
    return result.object().title().in(language);
  }

  private static String score(ObjectResult result) {
    return result.score().isPresent() ? result.score().get().toPlainString() : NOTHING;
  }

  private static String grade(ObjectResult result, Language language) {
    return result.grade().isPresent() ? result.grade().get().title().in(language) : NOTHING;
  }
}
