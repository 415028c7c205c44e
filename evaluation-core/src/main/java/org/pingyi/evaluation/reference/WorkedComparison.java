package org.pingyi.evaluation.reference;

import java.util.List;
import org.pingyi.evaluation.diff.ComparedReports;
import org.pingyi.evaluation.diff.ComparedReportsJson;
import org.pingyi.evaluation.explanation.Detail;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.rule.Guide;
import org.pingyi.evaluation.stability.Experimental;

/**
 * An example, evaluated twice and compared.
 *
 * <p>Immutable and thread-safe.
 */
@Experimental
public final class WorkedComparison implements WorkedExample {

  private final Guide.Example.Compared example;
  private final ComparedReports compared;

  WorkedComparison(Guide.Example.Compared example, ComparedReports compared) {
    this.example = example;
    this.compared = compared;
  }

  /**
   * Returns what the comparison of the two reports says.
   *
   * @return what came out
   */
  public ComparedReports compared() {
    return compared;
  }

  @Override
  public List<String> differences() {
    return ExpectedPart.differences(
        example.expected(), ComparedReportsJson.text(compared, Language.EN));
  }

  /** {@inheritDoc} All figures are told, whichever the detail. */
  @Override
  public String text(Language language, Detail detail) {
    return compared.text(language).strip();
  }
}
