package org.pingyi.evaluation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Step.Operation;

class StepTest {

  private static final Text NAME = Text.of("step", "步骤");

  private static List<Given> numbers(long... numbers) {
    return LongStream.of(numbers)
        .mapToObj(number -> Given.constant(Text.of("number"), number))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "SUM, 6, 3, 2, 11",
    "DIFFERENCE, 6, 3, 2, 1",
    "PRODUCT, 6, 3, 2, 36",
    "MINIMUM, 6, 2, 3, 2",
    "MAXIMUM, 3, 6, 2, 6",
  })
  void arithmetic_calculates_its_own_result(
      Operation operation, long a, long b, long c, long result) {
    assertThat(Step.of(NAME, operation, numbers(a, b, c)).result()).isEqualTo(Fraction.of(result));
  }

  @Test
  void a_quotient_is_exact_and_has_two_operands() {
    assertThat(Step.of(NAME, Operation.QUOTIENT, numbers(1, 3)).result())
        .isEqualTo(Fraction.of(1, 3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Step.of(NAME, Operation.QUOTIENT, numbers(1, 2, 3)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Step.of(NAME, Operation.QUOTIENT, numbers(1)));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Step.of(NAME, Operation.QUOTIENT, numbers(1, 0)));
  }

  @ParameterizedTest
  @EnumSource(
      value = Operation.class,
      names = {"SUM", "DIFFERENCE", "PRODUCT", "MINIMUM", "MAXIMUM", "FLOOR"})
  void of_a_single_operand_arithmetic_gives_that_operand(Operation operation) {
    assertThat(Step.of(NAME, operation, numbers(7)).result()).isEqualTo(Fraction.of(7));
  }

  @ParameterizedTest
  @EnumSource(value = Operation.class, names = "SUM", mode = EnumSource.Mode.EXCLUDE)
  void nothing_cannot_be_calculated(Operation operation) {
    assertThatIllegalArgumentException().isThrownBy(() -> Step.of(NAME, operation, List.of()));
  }

  @Test
  void the_sum_of_nothing_is_0() {
    assertThat(Step.of(NAME, Operation.SUM, List.of()).result()).isEqualTo(Fraction.ZERO);
  }

  @ParameterizedTest
  @CsvSource({"1, 30", "2, 30", "3, 50", "4, 80", "6, 80"})
  void a_position_is_counted_through_values_with_their_counts(long position, long value) {
    Step step = Step.of(NAME, Operation.AT_POSITION, numbers(position, 30, 2, 50, 1, 80, 3));

    assertThat(step.result()).isEqualTo(Fraction.of(value));
  }

  @ParameterizedTest
  @CsvSource({"7", "100"})
  void there_is_nothing_beyond_the_last_position(long position) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Step.of(NAME, Operation.AT_POSITION, numbers(position, 30, 2, 50, 1, 80, 3)));
  }

  @Test
  void a_floor_is_the_greatest_whole_number_that_is_not_above() {
    Given third = Given.other(NAME, Fraction.of(-7, 3));

    assertThat(Step.of(NAME, Operation.FLOOR, List.of(third)).result()).isEqualTo(Fraction.of(-3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Step.of(NAME, Operation.FLOOR, numbers(1, 2)));
  }

  @ParameterizedTest
  @EnumSource(
      value = Operation.class,
      names = {"FLOOR", "AT_POSITION", "LOGARITHM", "OTHER"},
      mode = EnumSource.Mode.EXCLUDE)
  void arithmetic_cannot_disagree_with_its_result(Operation operation) {
    List<Operand> operands = List.copyOf(numbers(6, 3));
    Fraction result = Step.of(NAME, operation, operands).result();

    assertThat(new Step(NAME, operation, operands, result).result()).isEqualTo(result);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Step(NAME, operation, operands, result.plus(Fraction.of(1, 1_000_000))));
  }

  @Test
  void a_power_is_exact_for_a_whole_exponent_and_else_has_50_digits() {
    Given half = Given.other(NAME, Fraction.of(1, 2));

    assertThat(Step.of(NAME, Operation.POWER, numbers(-3, 2)).result()).isEqualTo(Fraction.of(9));
    assertThat(Step.of(NAME, Operation.POWER, List.of(numbers(2).get(0), half)).result().toString())
        .isEqualTo("1.41421356237309504880168872420969807856967187537695");
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Step.of(NAME, Operation.POWER, List.of(numbers(-2).get(0), half)));
  }

  @Test
  void a_logarithm_is_the_natural_one_and_only_of_numbers_above_0() {
    assertThat(Step.of(NAME, Operation.LOGARITHM, numbers(10)).result().toString())
        .isEqualTo("2.30258509299404568401799145468436420760110148862877");
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Step.of(NAME, Operation.LOGARITHM, numbers(0)));
  }

  @Test
  void a_number_is_rounded_half_even_to_the_digits_that_are_named() {
    Given number = Given.other(NAME, Fraction.of(-1, 8));

    assertThat(Step.of(NAME, Operation.ROUNDED, List.of(number, numbers(2).get(0))).result())
        .isEqualTo(Fraction.of(-12, 100));
    assertThat(Step.of(NAME, Operation.ROUNDED, numbers(1, 0)).result()).isEqualTo(Fraction.ONE);
    assertThat(Step.of(NAME, Operation.ROUNDED, numbers(1, 100)).result()).isEqualTo(Fraction.ONE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Step.of(NAME, Operation.ROUNDED, numbers(1, 101)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Step.of(NAME, Operation.ROUNDED, numbers(1, -1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Step.of(NAME, Operation.ROUNDED, List.of(number, number)));
  }

  @Test
  void what_is_no_arithmetic_says_its_result() {
    Step median = new Step(NAME, Operation.OTHER, List.copyOf(numbers(1, 5)), Fraction.of(80));

    assertThat(median.result()).isEqualTo(Fraction.of(80));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Step.of(NAME, Operation.OTHER, numbers(1)));
  }

  @Test
  void the_result_of_one_step_goes_into_the_next() {
    Step sum = Step.of(NAME, Operation.SUM, numbers(80, 91));
    Step mean =
        Step.of(NAME, Operation.QUOTIENT, List.of(sum, Given.constant(Text.of("count"), 2)));

    assertThat(mean.result()).isEqualTo(Fraction.of(171, 2));
    assertThat(mean.operands()).first().isEqualTo(sum);
  }

  @Test
  void nothing_of_a_step_is_missing() {
    assertThatNullPointerException().isThrownBy(() -> Step.of(null, Operation.SUM, numbers(1)));
    assertThatNullPointerException()
        .isThrownBy(() -> new Step(NAME, Operation.OTHER, List.of(), null));
    assertThatNullPointerException().isThrownBy(() -> Given.other(NAME, null));
  }
}
