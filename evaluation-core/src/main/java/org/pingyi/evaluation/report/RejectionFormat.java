package org.pingyi.evaluation.report;

import static org.pingyi.evaluation.text.CsvText.cell;

import java.util.List;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.tally.Rejection;

/**
 * How rejections are written.
 *
 * @param language the language of the details
 * @param several whether the ballots of several sources are counted as one, so that rows name
 *     theirs
 */
record RejectionFormat(Language language, boolean several) {

  private static final List<String> HEADING = List.of("line", "reason", "detail");
  private static final List<String> HEADING_OF_SEVERAL =
      List.of("file", "line", "reason", "detail");

  List<String> heading() {
    return several ? HEADING_OF_SEVERAL : HEADING;
  }

  RejectionRow row(Rejection rejection) {
    String line = Long.toString(rejection.line());
    String reason = rejection.reason().code();
    String detail = cell(rejection.detail().in(language));
    if (!several) {
      return new RejectionRow(0, rejection.line(), List.of(line, reason, detail));
    }
    Rejection.Source source = rejection.source().orElseThrow();
    List<String> cells = List.of(cell(source.name()), line, reason, detail);
    return new RejectionRow(source.number(), rejection.line(), cells);
  }

  /** Compares two rejections as their rows are compared. */
  int order(Rejection one, Rejection other) {
    int order = RejectionRow.order(source(one), one.line(), source(other), other.line());
    return order != 0 ? order : row(one).compareTo(row(other));
  }

  /** Returns the number of the source; 0 where there is one alone. */
  int source(Rejection rejection) {
    return several ? rejection.source().orElseThrow().number() : 0;
  }
}
