package org.pingyi.evaluation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pingyi.evaluation.checker.ReportChecker;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.report.ReportJson;

/** What comes out of each case is redone from the report alone. */
class CheckedCasesTest {

  @TestFactory
  Stream<DynamicTest> every_number_of_every_case_is_redone_from_the_counts() throws IOException {
    List<EvaluationCase> cases = EvaluationCase.all();
    assertThat(cases).hasSize(5);
    return cases.stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.name(),
                    () ->
                        ReportChecker.standard()
                            .assertSound(ReportJson.explainedText(each.evaluate(), Language.ZH))));
  }
}
