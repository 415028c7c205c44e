package org.pingyi.evaluation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pingyi.evaluation.checked.Inputs;
import org.pingyi.evaluation.checked.Mutations;
import org.pingyi.evaluation.checker.ReportChecker;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.report.ReportJson;

/** What comes out of each case is redone from the report alone. */
class CheckedCasesTest {

  /** How many numbers of a case are changed. */
  private static final int CHANGED = 5;

  @TestFactory
  Stream<DynamicTest> every_number_of_every_case_is_redone_from_the_counts() throws IOException {
    return each(report -> ReportChecker.standard().assertSound(report));
  }

  @TestFactory
  Stream<DynamicTest> a_changed_number_of_a_case_is_found() throws IOException {
    return each(
        json -> {
          JsonNode report = Mutations.read(json);
          Inputs inputs = new Inputs(report);
          List<Mutations.Place> places = Mutations.of(report);
          for (int i = 0; i < CHANGED; i++) {
            Mutations.Place place = places.get((2 * i + 1) * places.size() / (2 * CHANGED));
            JsonNode to = place.changed().get(i % place.changed().size());
            if (!inputs.isFree(place, report)) {
              String changed = Mutations.write(Mutations.replaced(report, place.path(), to));
              assertThat(ReportChecker.standard().check(changed)).as(place + " " + to).isNotEmpty();
            }
          }
        });
  }

  private interface Check {
    void of(String report) throws IOException;
  }

  private static Stream<DynamicTest> each(Check check) throws IOException {
    List<EvaluationCase> cases = EvaluationCase.all();
    assertThat(cases).hasSize(5);
    return cases.stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.name(),
                    () -> check.of(ReportJson.explainedText(each.evaluate(), Language.ZH))));
  }
}
