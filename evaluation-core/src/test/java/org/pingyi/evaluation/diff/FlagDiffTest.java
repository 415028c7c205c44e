package org.pingyi.evaluation.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.explanation.Detail;
import org.pingyi.evaluation.model.Language;

/** Flags are compared by rule, group and object; their reasons may be in two languages. */
class FlagDiffTest {

  private static final String ALIKE =
      "{\"rule\": \"alike\", \"group\": \"masses\", \"papers\": 3, \"reason\": \"the same\"}";

  private static final String ON_ONE =
      "{\"rule\": \"alike\", \"object\": \"a\", \"group\": \"masses\", \"papers\": 2,"
          + " \"reason\": \"the same\"}";

  private static String report(String... flags) {
    return EmptyReport.with("flags", flags);
  }

  @Test
  void flags_on_as_many_papers_are_no_difference_whatever_the_reason_is_called() {
    String split = ALIKE.replace("3", "1").replace("the same", "全部相同");
    String rest = ALIKE.replace("3", "2").replace("the same", "大多相同");

    assertThat(ReportDiff.between(report(ALIKE, ON_ONE), report(ON_ONE, split, rest)).isEmpty())
        .isTrue();
    assertThat(ReportDiff.between(report(), report().replace("\"flags\": [],", "")).isEmpty())
        .isTrue();
  }

  @Test
  void flags_that_came_went_or_are_on_other_papers_are_told() {
    ReportDiff diff = ReportDiff.between(report(ALIKE), report(ALIKE.replace("3", "5"), ON_ONE));

    assertThat(diff.totals())
        .extracting(Change::kind, Change::id, Change::before, Change::after)
        .containsExactlyInAnyOrder(
            tuple(
                Change.Kind.FLAGGED,
                "flags/alike/raters/masses",
                Optional.of("3"),
                Optional.of("5")),
            tuple(
                Change.Kind.FLAGGED,
                "flags/alike/raters/masses/objects/a",
                Optional.empty(),
                Optional.of("2")));
    assertThat(ReportDiff.between(report(ON_ONE), report()).text(Language.EN, Detail.PARTS, 10))
        .contains("flagged by alike: masses, a");
  }
}
