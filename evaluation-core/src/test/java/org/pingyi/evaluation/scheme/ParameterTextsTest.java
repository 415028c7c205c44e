package org.pingyi.evaluation.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.model.CalendarDuration;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Share;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.Reference;

class ParameterTextsTest {

  enum Mode {
    KEEP_ALL
  }

  record Inner(Share satisfactionBelow, Optional<Reference.ToGroup> group) {}

  record Parameters(
      Inner when,
      BigDecimal atLeast,
      Fraction factor,
      int rounds,
      boolean strict,
      Mode mode,
      CalendarDuration dueWithin,
      LocalDate from,
      List<Reference.ToGrade> grades,
      Map<String, Share> shares,
      Text reason) {

    /** What is no component is no parameter. */
    public String getModeName() {
      return mode.name();
    }
  }

  @Test
  void parameters_are_texts_by_the_keys_of_schemes() {
    Parameters parameters =
        new Parameters(
            new Inner(Share.of(1, 3), Optional.of(new Reference.ToGroup("masses"))),
            new BigDecimal("90.50"),
            Fraction.of(7, 2),
            3,
            true,
            Mode.KEEP_ALL,
            new CalendarDuration.WorkingDays(15),
            LocalDate.of(2026, 4, 30),
            List.of(new Reference.ToGrade("good"), new Reference.ToGrade("fair")),
            Map.of("a.b", Share.of(1, 5)),
            Text.of("why", "原因"));

    assertThat(ParameterTexts.of(parameters))
        .containsExactly(
            Map.entry("when.satisfaction-below", "1/3"),
            Map.entry("when.group", "masses"),
            Map.entry("at-least", "90.5"),
            Map.entry("factor", "3.5"),
            Map.entry("rounds", "3"),
            Map.entry("strict", "true"),
            Map.entry("mode", "keep-all"),
            Map.entry("due-within", "15 working days"),
            Map.entry("from", "2026-04-30"),
            Map.entry("grades[0]", "good"),
            Map.entry("grades[1]", "fair"),
            Map.entry("shares.a.b", "0.2"));
  }

  @Test
  void what_is_not_given_is_left_out() {
    assertThat(ParameterTexts.of(new Inner(Share.of(1, 2), Optional.empty())))
        .containsExactly(Map.entry("satisfaction-below", "0.5"));
    assertThat(ParameterTexts.of(new NoParameters())).isEmpty();
  }
}
