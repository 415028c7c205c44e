package org.pingyi.evaluation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.model.Attitude;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.Option;
import org.pingyi.evaluation.model.OptionScale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.tally.Cell;

/** How unsatisfied those are who rated, and what is put right before what. */
class UrgencyTest {

  private static final Text NUMBER = Text.of("number", "数");

  private static Step step(long... numbers) {
    return Step.of(
        NUMBER,
        Operation.QUOTIENT,
        List.of(Given.constant(NUMBER, numbers[0]), Given.constant(NUMBER, numbers[1])));
  }

  @Test
  void the_share_of_the_dissatisfied_is_exact_and_0_where_nobody_rated() {
    Dissatisfaction some = Dissatisfaction.of(1, 3);
    Dissatisfaction nobody = Dissatisfaction.of(0, 0);

    assertThat(some.share().result()).isEqualTo(Fraction.of(1, 3));
    assertThat(some.share().operation()).isEqualTo(Operation.QUOTIENT);
    assertThat(some.number().result()).isEqualTo(Fraction.ONE);
    assertThat(nobody.share().result()).isEqualTo(Fraction.ZERO);
    assertThat(nobody.share().name().en()).isEqualTo("nobody rated: counts as 0");
    assertThat(Dissatisfaction.of(3, 3).share().result()).isEqualTo(Fraction.ONE);
  }

  @Test
  void of_a_cell_those_who_gave_a_negative_rating_are_dissatisfied() {
    OptionScale scale =
        new OptionScale(
            "s",
            NUMBER,
            List.of(
                new Option("A", NUMBER, Optional.of(Fraction.ONE), Attitude.POSITIVE),
                new Option("B", NUMBER, Optional.of(Fraction.ZERO), Attitude.NEGATIVE)));
    LeafCriterion leaf =
        new LeafCriterion("duty", Text.of("Duty", "尽责"), Fraction.ONE, scale, false);

    Dissatisfaction of = Dissatisfaction.of(Cell.of(scale, 5, Map.of("A", 3L, "B", 1L)), leaf);

    assertThat(of.dissatisfied().name().en()).isEqualTo("Duty: negative ratings");
    assertThat(of.dissatisfied().result()).isEqualTo(Fraction.ONE);
    assertThat(of.rated().name().en()).isEqualTo("Duty: ratings");
    assertThat(of.rated().result()).isEqualTo(Fraction.of(4));
  }

  @ParameterizedTest
  @CsvSource({"-1, 1", "2, 1", "0, -1"})
  void of_those_who_rated_none_to_all_are_dissatisfied(long dissatisfied, long rated) {
    assertThatIllegalArgumentException().isThrownBy(() -> Dissatisfaction.of(dissatisfied, rated));
  }

  @Test
  void there_is_no_half_of_a_rating() {
    Given half = Given.other(NUMBER, Fraction.of(1, 2));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Dissatisfaction(half, Given.constant(NUMBER, 1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Dissatisfaction(Given.constant(NUMBER, 0), half));
  }

  @Test
  void the_greater_number_is_the_more_urgent_and_of_equal_ones_the_next_decides() {
    Priority least = Priority.of(step(1, 3), step(9, 1));
    Priority middle = Priority.of(step(1, 2), step(1, 1));
    Priority most = Priority.of(step(2, 4), step(2, 1));

    assertThat(Stream.of(least, middle, most).sorted(Priority.MOST_URGENT_FIRST))
        .containsExactly(most, middle, least);
    assertThat(Priority.MOST_URGENT_FIRST.compare(middle, Priority.of(step(3, 6), step(1, 1))))
        .isZero();
    assertThatIllegalArgumentException().isThrownBy(Priority::of);
  }

  @Test
  void by_share_the_number_decides_between_equal_shares() {
    assertThat(Priority.byShare(Dissatisfaction.of(2, 6)).numbers())
        .extracting(Step::result)
        .containsExactly(Fraction.of(1, 3), Fraction.of(2));
  }
}
