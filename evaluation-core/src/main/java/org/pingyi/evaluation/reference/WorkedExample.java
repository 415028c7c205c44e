package org.pingyi.evaluation.reference;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.explanation.Explanation;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.Explanations;
import org.pingyi.evaluation.report.ReportJson;
import org.pingyi.evaluation.rule.Experimental;
import org.pingyi.evaluation.rule.FoundPlugin;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.rule.PluginException;
import org.pingyi.evaluation.rule.RulePlugins;

/**
 * The example of a plugin's guide, evaluated.
 *
 * <p>Immutable and thread-safe.
 */
@Experimental
public final class WorkedExample {

  private final String id;
  private final Guide.Example example;
  private final EvaluationReport report;

  private WorkedExample(String id, Guide.Example example, EvaluationReport report) {
    this.id = id;
    this.example = example;
    this.report = report;
  }

  /**
   * Evaluates an example.
   *
   * @param plugin the plugin whose guide it is from
   * @param example the example
   * @param plugins the rules and templates that its scheme may use, with the plugin among them
   * @return the example with its report
   * @throws InputException if the scheme or the ballots are faulty; faults name the plugin as the
   *     folder in which they are
   * @throws PluginException if a rule fails
   */
  public static WorkedExample of(FoundPlugin plugin, Guide.Example example, RulePlugins plugins) {
    String id = plugin.info().id();
    EvaluationScheme scheme = EvaluationScheme.read(id + "/scheme.yaml", example.scheme(), plugins);
    EvaluationReport report =
        scheme.evaluate(scheme.tally(ballots(id, example)), ballots(id, example));
    return new WorkedExample(id, example, report);
  }

  private static BallotSource ballots(String id, Guide.Example example) {
    return BallotSource.csv(id + "/ballots.csv", new StringReader(example.ballots()));
  }

  /**
   * Returns the report.
   *
   * @return what came out
   */
  public EvaluationReport report() {
    return report;
  }

  /**
   * Returns where the report is not as the example says.
   *
   * @return a line for each difference, such as {@code objects[0].score: 80.00, not 81.00}; none
   *     where all that is expected came out
   * @throws InputException if what is expected is no JSON
   */
  public List<String> differences() {
    return ExpectedPart.differences(example.expected(), ReportJson.text(report));
  }

  /**
   * Returns how what the plugin had a part in came about.
   *
   * @return the explanations of what rules of this id decided, without those within others; of the
   *     ballots where they decided nothing that is explained one by one, as paper rules do
   */
  public List<Explanation> explanations() {
    Explanations all = report.explanations();
    List<Explanation> own = new ArrayList<>();
    Stream.of(
            all.weights().stream(),
            IntStream.range(0, report.objects().size()).mapToObj(all::object),
            IntStream.range(0, report.rectification().size()).mapToObj(all::finding),
            IntStream.range(0, report.statistics().size()).mapToObj(all::figure))
        .flatMap(each -> each)
        .forEach(each -> collect(each, own));
    return own.isEmpty() ? List.of(all.ballots()) : own;
  }

  private void collect(Explanation explanation, List<Explanation> own) {
    if (explanation.rule().filter(rule -> rule.use().equals(id)).isPresent()) {
      own.add(explanation);
    } else {
      explanation.parts().forEach(part -> collect(part, own));
    }
  }
}
