package org.pingyi.evaluation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pingyi.evaluation.checked.Inputs;
import org.pingyi.evaluation.checked.Mutations;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.report.ReportJson;
import org.pingyi.evaluation.testkit.checker.ReportChecker;

/** What comes out of each case is redone from the report alone. */
class CheckedCasesTest {

  /** How many numbers of a case are changed, one at a time. */
  private static final int CHANGED = Integer.getInteger("changed-numbers", 5);

  /** So many numbers are drawn for one that is changed, at most: few are free to be anything. */
  private static final int DRAWN_FOR_ONE = 10;

  private static final long SEED = 20_261_126;

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
          List<Mutations.Place> places = Mutations.of(json);
          Random random = new Random(SEED);
          int changed = 0;
          for (int drawn = 0; changed < CHANGED && drawn < DRAWN_FOR_ONE * CHANGED; drawn++) {
            Mutations.Place place = any(places, random);
            JsonNode to = any(place.changed(), random);
            if (!inputs.isFree(place, report)) {
              changed++;
              String text = place.with(to, json);
              assertThat(ReportChecker.standard().check(text)).as(place + " " + to).isNotEmpty();
            }
          }
          assertThat(changed).isEqualTo(CHANGED);
        });
  }

  private static <T> T any(List<T> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  private interface Check {
    void of(String report) throws IOException;
  }

  private static Stream<DynamicTest> each(Check check) throws IOException {
    return EvaluationCase.each(
        each -> check.of(ReportJson.explainedText(each.evaluate(), Language.ZH)));
  }
}
