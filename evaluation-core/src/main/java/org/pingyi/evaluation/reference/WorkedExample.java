package org.pingyi.evaluation.reference;

import java.io.StringReader;
import java.util.List;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.diff.ComparedReports;
import org.pingyi.evaluation.explanation.Detail;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.plugin.FoundPlugin;
import org.pingyi.evaluation.plugin.PluginException;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.ReportJson;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.stability.Experimental;

/**
 * The example of a plugin's guide, worked out.
 *
 * <p>Immutable and thread-safe.
 */
@Experimental
public sealed interface WorkedExample permits WorkedEvaluation, WorkedComparison {

  /**
   * Works out an example.
   *
   * @param plugin the plugin whose guide it is from
   * @param example the example
   * @param plugins the rules and templates that its scheme may use, with the plugin among them
   * @return the example with what came out
   * @throws InputException if the scheme, the ballots or the text that names a report comparison
   *     are faulty; faults of scheme and ballots name the plugin as the folder in which they are
   * @throws PluginException if a rule fails
   */
  static WorkedExample of(FoundPlugin plugin, Guide.Example example, RulePlugins plugins) {
    String id = plugin.info().id();
    EvaluationScheme scheme = EvaluationScheme.read(id + "/scheme.yaml", example.scheme(), plugins);
    if (example instanceof Guide.Example.Compared two) {
      String before = explained(evaluated(scheme, id + "/before.csv", two.before()));
      String after = explained(evaluated(scheme, id + "/after.csv", two.after()));
      return new WorkedComparison(
          two, ComparedReports.between(before, after, two.comparison(), plugins));
    }
    Guide.Example.Evaluated one = (Guide.Example.Evaluated) example;
    return new WorkedEvaluation(id, one, evaluated(scheme, id + "/ballots.csv", one.ballots()));
  }

  private static EvaluationReport evaluated(EvaluationScheme scheme, String name, String ballots) {
    return scheme.evaluate(scheme.tally(source(name, ballots)), source(name, ballots));
  }

  private static BallotSource source(String name, String ballots) {
    return BallotSource.csv(name, new StringReader(ballots));
  }

  private static String explained(EvaluationReport report) {
    return ReportJson.explainedText(report, Language.EN);
  }

  /**
   * Returns where what came out is not as the example says.
   *
   * @return a line for each difference, such as {@code objects[0].score: 80.00, not 81.00}; none
   *     where all that is expected came out
   * @throws InputException if what is expected is no JSON
   */
  List<String> differences();

  /**
   * Words what the plugin had a part in.
   *
   * @param language the language
   * @param detail how much of it
   * @return lines of text, without a line feed at the end
   */
  String text(Language language, Detail detail);
}
