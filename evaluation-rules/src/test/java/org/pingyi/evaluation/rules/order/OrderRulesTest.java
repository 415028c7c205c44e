package org.pingyi.evaluation.rules.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.rule.Dissatisfaction;
import org.pingyi.evaluation.rule.NoParameters;
import org.pingyi.evaluation.rule.Priority;
import org.pingyi.evaluation.rule.Step;

/** Worked by hand, for x dissatisfied of n. */
class OrderRulesTest {

  private static final NoParameters NONE = new NoParameters();

  private static List<Fraction> numbers(Priority priority) {
    return priority.numbers().stream().map(Step::result).toList();
  }

  private static Fraction fraction(String written) {
    int slash = written.indexOf('/');
    return slash < 0
        ? Fraction.of(Long.parseLong(written))
        : Fraction.of(
            Long.parseLong(written.substring(0, slash)),
            Long.parseLong(written.substring(slash + 1)));
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "0, 7, 0", "1, 1, 1", "3, 9, 1/3", "2000000000, 6000000000, 1/3"})
  void the_share_and_the_number_decide_one_after_the_other(long x, long n, String share) {
    Dissatisfaction of = Dissatisfaction.of(x, n);

    assertThat(numbers(new MostDissatisfied().priority(of, NONE)))
        .containsExactly(fraction(share), Fraction.of(x));
    assertThat(numbers(new MostAffected().priority(of, NONE)))
        .containsExactly(Fraction.of(x), fraction(share));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 1, 1, 0, 0",
    "0, 5, 8, 8, 0, 0",
    "1, 1, 8, 8, 1, 1",
    "3, 6, 1, 1, 3/2, 1/2",
    "2, 2, 1, 1, 2, 1",
    "2, 3, 2, 1, 8/9, 2/3",
    "2, 3, 1, 3, 16/3, 2/3",
    "3, 4, 3, 2, 243/64, 3/4",
  })
  void powers_of_share_and_number_are_multiplied(
      long x, long n, int sharePower, int numberPower, String product, String share) {
    Priority priority =
        new ShareAndNumber()
            .priority(
                Dissatisfaction.of(x, n), new ShareAndNumber.Parameters(sharePower, numberPower));

    assertThat(numbers(priority)).containsExactly(fraction(product), fraction(share));
  }
}
