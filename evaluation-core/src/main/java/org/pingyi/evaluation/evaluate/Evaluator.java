package org.pingyi.evaluation.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.pingyi.evaluation.evaluate.Statistics.Calculated;
import org.pingyi.evaluation.evaluate.Triggers.Answered;
import org.pingyi.evaluation.evaluate.Triggers.Found;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.report.BallotCounts;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.ObjectResult;
import org.pingyi.evaluation.report.SchemeVersion;
import org.pingyi.evaluation.report.Turnout;
import org.pingyi.evaluation.rule.PluginException;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.Tally;

/**
 * Makes a report of a tally.
 *
 * <p>The work grows with objects × criteria × groups. What is kept beside the report is one exact
 * score for each object and the counts, so that memory is that of the report and the tally;
 * explanations are calculated when somebody asks for one.
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
    return scheme.rules().together(() -> report(scheme, tally));
  }

  private static EvaluationReport report(SchemeDefinition scheme, Tally tally) {
    List<CountedObject> objects = CountedObject.all(scheme, tally);
    Appraisals appraisals = Appraisals.of(scheme, objects);
    checkSteps(scheme, appraisals);
    Decisions decisions = Decisions.of(scheme, appraisals.all());
    Triggers triggers = new Triggers(scheme);
    Answered answered = triggers.find(appraisals.all());
    Reevaluated again = new Reevaluated(scheme, objects, appraisals);
    List<Calculated> figures =
        new Statistics(scheme, appraisals.all(), decisions, again).calculate();
    return new EvaluationReport(
        new SchemeVersion(scheme.id(), scheme.version(), scheme.title()),
        new BallotCounts(tally.accepted(), tally.rejections()),
        turnout(scheme, tally),
        appraisals.all().stream().map(object -> result(object, decisions.of(object))).toList(),
        answered.found().stream().map(Found::result).toList(),
        figures.stream().map(Calculated::result).toList(),
        warnings(objects, tally, triggers.warnings(answered)),
        new Explainer(scheme, tally, appraisals, decisions, answered, figures));
  }

  /**
   * Makes sure for one object, which has a score, that the steps of rules come to their numbers. A
   * rule that gives other steps is found without explaining all objects.
   */
  private static void checkSteps(SchemeDefinition scheme, Appraisals appraisals) {
    List<Appraisal> all = appraisals.all();
    IntStream.range(0, all.size())
        .filter(number -> all.get(number).exactScore().isPresent())
        .findFirst()
        .ifPresent(number -> new ScoreExplainer(scheme, appraisals.scored(number)).total());
  }

  private static List<Turnout> turnout(SchemeDefinition scheme, Tally tally) {
    List<Turnout> turnout = new ArrayList<>();
    for (int i = 0; i < scheme.raters().size(); i++) {
      turnout.add(new Turnout(scheme.raters().get(i), tally.papers(i), tally.ballots(i)));
    }
    return turnout;
  }

  private static ObjectResult result(Appraisal appraisal, Optional<Decision> decision) {
    return new ObjectResult(
        appraisal.object(),
        decision.map(Decision::placing).map(Placing::score),
        decision.flatMap(Decision::grade),
        decision.map(Decision::placing).map(Placing::rank).orElse(OptionalInt.empty()),
        appraisal.pool(),
        appraisal.raters(),
        appraisal.criteria(),
        decision.map(Decision::adjustments).orElse(List.of()));
  }

  private static List<Text> warnings(
      List<CountedObject> objects, Tally tally, List<Text> ofTriggers) {
    List<Text> warnings = new ArrayList<>();
    if (objects.isEmpty()) {
      warnings.add(NO_OBJECTS);
    }
    if (tally.accepted() == 0) {
      warnings.add(NO_BALLOTS);
    }
    warnings.addAll(ofTriggers);
    return warnings;
  }
}
