package org.pingyi.evaluation.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pingyi.evaluation.explanation.Detail;
import org.pingyi.evaluation.explanation.Explanation;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.Explanations;
import org.pingyi.evaluation.report.ReportJson;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.stability.Experimental;

/**
 * An example, evaluated.
 *
 * <p>Immutable and thread-safe.
 */
@Experimental
public final class WorkedEvaluation implements WorkedExample {

  private final String id;
  private final Guide.Example.Evaluated example;
  private final EvaluationReport report;

  WorkedEvaluation(String id, Guide.Example.Evaluated example, EvaluationReport report) {
    this.id = id;
    this.example = example;
    this.report = report;
  }

  /**
   * Returns the report.
   *
   * @return what came out
   */
  public EvaluationReport report() {
    return report;
  }

  @Override
  public List<String> differences() {
    return ExpectedPart.differences(example.expected(), ReportJson.text(report));
  }

  @Override
  public String text(Language language, Detail detail) {
    return explanations().stream()
        .map(each -> each.text(language, detail).strip())
        .collect(Collectors.joining("\n"));
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
