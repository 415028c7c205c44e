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
    return LongStream.of(numbers).mapToObj(number -> Given.of(Text.of("number"), number)).toList();
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
      names = {"QUOTIENT", "OTHER"},
      mode = EnumSource.Mode.EXCLUDE)
  void of_a_single_operand_arithmetic_gives_that_operand(Operation operation) {
    assertThat(Step.of(NAME, operation, numbers(7)).result()).isEqualTo(Fraction.of(7));
  }

  @ParameterizedTest
  @EnumSource(Operation.class)
  void nothing_cannot_be_calculated(Operation operation) {
    assertThatIllegalArgumentException().isThrownBy(() -> Step.of(NAME, operation, List.of()));
  }

  @ParameterizedTest
  @EnumSource(value = Operation.class, names = "OTHER", mode = EnumSource.Mode.EXCLUDE)
  void arithmetic_cannot_disagree_with_its_result(Operation operation) {
    List<Operand> operands = List.copyOf(numbers(6, 3));
    Fraction result = Step.of(NAME, operation, operands).result();

    assertThat(new Step(NAME, operation, operands, result).result()).isEqualTo(result);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Step(NAME, operation, operands, result.plus(Fraction.of(1, 1_000_000))));
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
    Step mean = Step.of(NAME, Operation.QUOTIENT, List.of(sum, Given.of(Text.of("count"), 2)));

    assertThat(mean.result()).isEqualTo(Fraction.of(171, 2));
    assertThat(mean.operands()).first().isEqualTo(sum);
  }

  @Test
  void nothing_of_a_step_is_missing() {
    assertThatNullPointerException().isThrownBy(() -> Step.of(null, Operation.SUM, numbers(1)));
    assertThatNullPointerException()
        .isThrownBy(() -> new Step(NAME, Operation.OTHER, List.of(), null));
    assertThatNullPointerException().isThrownBy(() -> new Given(NAME, null));
  }
}
