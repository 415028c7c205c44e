package org.pingyi.evaluation.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.pingyi.evaluation.explanation.Explanation;
import org.pingyi.evaluation.explanation.Premises;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.Explanations;
import org.pingyi.evaluation.report.ReportJson;

/**
 * What an evaluation answers, with all its explanations, to be compared with another answer.
 * Explanations are nearly all of a report's text, and it takes longer to write them than to
 * evaluate, so that they are compared as the values that they are: what is equal is written alike.
 *
 * @param report the report
 * @param text the report's JSON without explanations
 * @param explained the explanations of all that it has
 */
record Answer(EvaluationReport report, String text, Explained explained) {

  /**
   * All that is written of a report when it is explained.
   *
   * @param premises what the scheme says
   * @param order the same as a text, since equal maps may be written in different orders
   * @param explanations the explanations in the order of the report
   */
  record Explained(Premises premises, String order, List<Explanation> explanations) {

    static Explained of(EvaluationReport report) {
      Explanations of = report.explanations();
      List<Explanation> all = new ArrayList<>();
      IntStream.range(0, report.objects().size()).mapToObj(of::object).forEach(all::add);
      IntStream.range(0, report.rectification().size()).mapToObj(of::finding).forEach(all::add);
      IntStream.range(0, report.statistics().size()).mapToObj(of::figure).forEach(all::add);
      all.add(of.ballots());
      all.addAll(of.weights());
      Premises premises = of.premises();
      return new Explained(premises, premises.toString(), all);
    }
  }

  static Answer of(EvaluationReport report) {
    return new Answer(report, ReportJson.text(report), Explained.of(report));
  }

  /** Returns the same without the list of rejected ballots, which tells their lines. */
  Answer withoutRejections() {
    return new Answer(report, Reports.withoutRejections(text), explained);
  }

  /** Returns the report's JSON with explanations, and without the list of rejected ballots. */
  String explainedText() {
    return Reports.withoutRejections(ReportJson.explainedText(report, Language.EN));
  }
}
