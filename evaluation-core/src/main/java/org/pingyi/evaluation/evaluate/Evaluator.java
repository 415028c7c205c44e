package org.pingyi.evaluation.evaluate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.pingyi.evaluation.evaluate.Statistics.Calculated;
import org.pingyi.evaluation.evaluate.Triggers.Found;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.report.BallotCounts;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.FigureResult;
import org.pingyi.evaluation.report.FlagResult;
import org.pingyi.evaluation.report.ObjectResult;
import org.pingyi.evaluation.report.RectificationFinding;
import org.pingyi.evaluation.report.SchemeVersion;
import org.pingyi.evaluation.report.Turnout;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.Tally;

/**
 * Makes a report of a tally.
 *
 * <p>The work grows with objects × criteria × groups. What is kept beside the report is one exact
 * score for each object and the counts, so that memory is that of the report and the tally;
 * explanations are calculated when somebody asks for one. Where rules read papers, ballots are held
 * while they are read once more, and afterwards nothing of them is kept but what the rules keep.
 */
public final class Evaluator {

  private static final Text NO_OBJECTS = Text.of("There is no object to report on.", "没有可报告的评议对象。");

  private static final Text NO_BALLOTS =
      Text.of("No ballot was accepted, so there are no scores to go by.", "没有一张评议票被接受，因此没有可依据的得分。");

  private Evaluator() {}

  /**
   * Evaluates a tally.
   *
   * @param scheme the scheme; with a roster if objects are ranked within an attribute
   * @param tally the counts of the accepted ballots
   * @return the complete report
   * @throws IllegalArgumentException if the tally counts other criteria, scales or groups than the
   *     scheme has, or objects that are not in its roster, or if an object lacks the attribute
   *     within which objects are ranked
   * @throws PluginException if a rule does what no rule may
   */
  public static EvaluationReport evaluate(SchemeDefinition scheme, Tally tally) {
    return evaluate(scheme, tally, 1);
  }

  /**
   * Evaluates a tally in several threads: to the same report.
   *
   * @param scheme the scheme; with a roster if objects are ranked within an attribute
   * @param tally the counts of the accepted ballots
   * @param threads how many threads there are, the calling one too, at least 1
   * @return the complete report
   * @throws IllegalArgumentException as in one thread, or if there are fewer threads
   * @throws PluginException if a rule does what no rule may
   */
  static EvaluationReport evaluate(SchemeDefinition scheme, Tally tally, int threads) {
    Workers workers = new Workers(threads, scheme.rules());
    return scheme
        .rules()
        .together(
            () ->
                report(
                    DecidedObjects.of(scheme, tally, workers), PaperReadings.none(scheme.rules())));
  }

  /**
   * Evaluates a tally, and reads the papers behind it where a rule of the scheme asks for them.
   *
   * @param scheme the scheme; with a roster if objects are ranked within an attribute
   * @param tally the counts of the accepted ballots
   * @param papers how the ballots are read once more
   * @param threads how many threads there are, the calling one too, at least 1
   * @return the complete report
   * @throws IllegalArgumentException as without papers, or if the papers do not come to the tally
   * @throws PluginException if a rule does what no rule may
   */
  public static EvaluationReport evaluate(
      SchemeDefinition scheme, Tally tally, PaperPass papers, int threads) {
    if (scheme.rules().readingPapers().isEmpty()) {
      return evaluate(scheme, tally, threads);
    }
    Workers workers = new Workers(threads, scheme.rules());
    DecidedObjects decided =
        scheme.rules().together(() -> DecidedObjects.of(scheme, tally, workers));
    PaperReadings readings =
        scheme.rules().together(() -> PaperReadings.open(scheme.rules(), decided.evaluated()));
    if (!readings.read(papers).countsTheSameAs(tally)) {
      throw new IllegalArgumentException(
          "the ballots that were read for their papers are not those that were counted");
    }
    return scheme.rules().together(() -> report(decided, readings));
  }

  private static EvaluationReport report(DecidedObjects decided, PaperReadings readings) {
    SchemeDefinition scheme = decided.scheme();
    Tally tally = decided.tally();
    List<Appraisal> objects = decided.appraisals().all();
    List<Calculated> figures = figures(decided, readings);
    return new EvaluationReport(
            new SchemeVersion(scheme.id(), scheme.version(), scheme.title()),
            new BallotCounts(tally.accepted(), tally.rejections()),
            turnout(scheme, tally),
            results(objects, decided.decisions()),
            findings(decided.triggers().found()),
            published(figures),
            warnings(decided, readings),
            new Explainer(decided, figures))
        .withFlags(flags(decided, readings));
  }

  private static List<Calculated> figures(DecidedObjects decided, PaperReadings readings) {
    SchemeDefinition scheme = decided.scheme();
    if (scheme.rules().statistics().isEmpty()) {
      return List.of();
    }
    Reevaluator again = new Reevaluator(scheme, decided.counted(), decided.appraisals());
    return new Statistics(scheme, decided.evaluated(), again, readings).calculate();
  }

  private static List<FlagResult> flags(DecidedObjects decided, PaperReadings readings) {
    SchemeDefinition scheme = decided.scheme();
    return scheme.rules().flags().isEmpty() && decided.tally().flagged().isEmpty()
        ? List.of()
        : new Flags(scheme, decided.tally(), decided.appraisals().all()).find(readings);
  }

  private static List<RectificationFinding> findings(List<Found> found) {
    List<RectificationFinding> findings = new ArrayList<>(found.size());
    for (Found each : found) {
      findings.add(each.result());
    }
    return findings;
  }

  private static List<FigureResult> published(List<Calculated> figures) {
    List<FigureResult> published = new ArrayList<>(figures.size());
    for (Calculated each : figures) {
      published.add(each.result());
    }
    return published;
  }

  private static List<ObjectResult> results(List<Appraisal> objects, Decisions decisions) {
    ImmutableList.Builder<ObjectResult> results =
        ImmutableList.builderWithExpectedSize(objects.size());
    for (Appraisal object : objects) {
      results.add(result(object, decisions.of(object)));
    }
    return results.build();
  }

  private static List<Turnout> turnout(SchemeDefinition scheme, Tally tally) {
    List<Turnout> turnout = new ArrayList<>();
    for (int i = 0; i < scheme.raters().size(); i++) {
      turnout.add(new Turnout(scheme.raters().get(i), tally.papers(i), tally.ballots(i)));
    }
    return turnout;
  }

  private static ObjectResult result(Appraisal appraisal, Optional<Decision> decided) {
    if (decided.isEmpty()) {
      return new ObjectResult(
          appraisal.object(),
          Optional.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          appraisal.pool(),
          appraisal.raters(),
          appraisal.criteria(),
          List.of());
    }
    Decision decision = decided.get();
    return new ObjectResult(
        appraisal.object(),
        Optional.of(decision.placing().score()),
        decision.grade(),
        decision.placing().rank(),
        appraisal.pool(),
        appraisal.raters(),
        appraisal.criteria(),
        decision.adjustments());
  }

  private static List<Text> warnings(DecidedObjects decided, PaperReadings readings) {
    List<Text> warnings = new ArrayList<>();
    if (decided.appraisals().all().isEmpty()) {
      warnings.add(NO_OBJECTS);
    }
    if (decided.tally().accepted() == 0) {
      warnings.add(NO_BALLOTS);
    }
    warnings.addAll(TriggerWarnings.of(decided.scheme(), decided.triggers()));
    List<String> leftOut = readings.leftOut();
    if (!leftOut.isEmpty()) {
      warnings.add(
          Text.of(
              "Made from counts alone. Left out, since they read papers: "
                  + String.join(", ", leftOut)
                  + ".",
              "本报告仅依据计票结果得出。下列规则需读取评议票，未执行：" + String.join("、", leftOut) + "。"));
    }
    return warnings;
  }
}
