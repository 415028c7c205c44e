package org.pingyi.evaluation.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pingyi.evaluation.DefaultRules.SMALLEST_SCHEME;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.Deadlines;
import org.pingyi.evaluation.model.FollowUpPlan;
import org.pingyi.evaluation.model.SourceKind;

class ReadingFollowUpsTest {

  private static FollowUpPlan read(String more) {
    return SchemeReader.read("scheme.yaml", SMALLEST_SCHEME + more, SchemeRulesForTests.PLUGINS)
        .followUp();
  }

  private static Optional<CalendarDuration> after(String duration) {
    return Optional.of(CalendarDuration.parse(duration));
  }

  @Test
  void where_nothing_is_said_there_are_two_rounds_without_deadlines() {
    assertThat(read("")).isEqualTo(FollowUpPlan.STANDARD);
    assertThat(read("follow-up:\n")).isEqualTo(FollowUpPlan.STANDARD);
    assertThat(read("follow-up: { sources: {} }\n")).isEqualTo(FollowUpPlan.STANDARD);
    assertThat(FollowUpPlan.STANDARD.rounds()).isEqualTo(2);
    assertThat(FollowUpPlan.STANDARD.of(SourceKind.VISIT)).isEqualTo(Deadlines.NONE);
  }

  @Test
  void each_source_has_deadlines_of_its_own() {
    FollowUpPlan plan =
        read(
            """
            follow-up:
              rounds: 3
              sources:
                opinion: { answer-within: 15 working days }
                visit: { answer-within: 7d, resolve-within: 30d, follow-up-within: P3M }
                interview: {}
            """);

    assertThat(plan.rounds()).isEqualTo(3);
    assertThat(plan.of(SourceKind.OPINION))
        .isEqualTo(new Deadlines(after("15 working days"), Optional.empty(), Optional.empty()));
    assertThat(plan.of(SourceKind.VISIT))
        .isEqualTo(new Deadlines(after("7d"), after("30d"), after("P3M")));
    assertThat(plan.of(SourceKind.INTERVIEW)).isEqualTo(Deadlines.NONE);
    assertThat(plan.of(SourceKind.TRIGGER)).isEqualTo(Deadlines.NONE);
  }

  @Test
  void every_source_may_be_named_but_for_items_that_were_split() {
    Map<SourceKind, Deadlines> expected = new EnumMap<>(SourceKind.class);
    StringBuilder sources = new StringBuilder();
    for (SourceKind kind : EnumSet.complementOf(EnumSet.of(SourceKind.SPLIT))) {
      String days = expected.size() + 1 + "d";
      expected.put(kind, new Deadlines(after(days), Optional.empty(), Optional.empty()));
      sources.append("    ").append(kind.id()).append(": { answer-within: ");
      sources.append(days).append(" }\n");
    }

    assertThat(read("follow-up:\n  sources:\n" + sources).sources()).isEqualTo(expected);
  }

  @Test
  void deadlines_go_by_the_calendar_of_the_scheme() {
    String calendar = "calendar: { holidays: [ 2026-05-01 ] }\n";

    for (String followUp : new String[] {"", "follow-up: { rounds: 1 }\n"}) {
      assertThat(read(calendar + followUp).calendar().isWorkingDay(LocalDate.of(2026, 5, 1)))
          .isFalse();
    }
  }

  @Test
  void rounds_are_from_1_to_100() {
    assertThat(read("follow-up: { rounds: 1 }\n").rounds()).isEqualTo(1);
    assertThat(read("follow-up: { rounds: 100 }\n").rounds()).isEqualTo(100);
    for (String rounds : new String[] {"0", "101", "-1", "99999999999999999999"}) {
      assertThatThrownBy(() -> read("follow-up: { rounds: " + rounds + " }\n"))
          .isInstanceOfSatisfying(
              InputException.class,
              refused ->
                  assertThat(refused.faults())
                      .extracting(fault -> fault.code() + " " + fault.path())
                      .containsExactly("invalid-parameter follow-up.rounds"));
    }
  }

  @Test
  void faults_are_found_where_they_stand() {
    assertThatThrownBy(
            () ->
                read(
                    """
                    follow-up:
                      times: 2
                      sources:
                        visits: { answer-within: 1d }
                        split: {}
                        opinion: 15d
                        visit:
                          resolve-within: soon
                          close-within: 3d
                    """))
        .isInstanceOfSatisfying(
            InputException.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(
                        fault -> fault.place().line() + " " + fault.code() + " " + fault.path())
                    .containsExactly(
                        "7 unknown-key follow-up.times",
                        "9 unknown-key follow-up.sources.visits",
                        "10 unknown-key follow-up.sources.split",
                        "11 wrong-type follow-up.sources.opinion",
                        "13 wrong-type follow-up.sources.visit.resolve-within",
                        "14 unknown-key follow-up.sources.visit.close-within"));
  }
}
