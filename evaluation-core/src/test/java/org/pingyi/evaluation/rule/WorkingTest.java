package org.pingyi.evaluation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rule.Working.Terms;

/** How a weighted mean is told: what each part weighs, and what it adds. */
class WorkingTest {

  private static final Text MEAN = Text.of("mean", "平均");

  private static Given number(long number) {
    return Given.constant(Text.of("number"), number);
  }

  private static Terms terms() {
    return Working.weighted()
        .add("masses", Text.of("Masses", "群众"), number(40), number(90))
        .add("peers", Text.of("Peers", "互评"), number(20), number(75))
        .addMissing("leaders", Text.of("Leaders", "领导"), number(40));
  }

  @Test
  void each_term_has_its_share_of_the_weights_that_count() {
    assertThat(terms().mean(MEAN).terms())
        .extracting(term -> term.id() + " " + term.effectiveWeight() + " " + term.contribution())
        .containsExactly("masses 2/3 60", "peers 1/3 25", "leaders 0 0");
  }

  @Test
  void contributions_add_up_to_what_the_steps_come_to() {
    Working working = terms().mean(MEAN);

    assertThat(working.step().result()).isEqualTo(Fraction.of(85));
    assertThat(
            working.terms().stream().map(Term::contribution).reduce(Fraction.ZERO, Fraction::plus))
        .isEqualTo(Fraction.of(85));
  }

  @Test
  void the_steps_are_the_products_their_sum_and_the_quotient() {
    Step quotient = terms().mean(MEAN).step();

    assertThat(quotient.operation()).isEqualTo(Operation.QUOTIENT);
    assertThat(quotient.name()).isEqualTo(MEAN);
    assertThat(quotient.operands())
        .extracting(Operand::result)
        .containsExactly(Fraction.of(5100), Fraction.of(60));
    assertThat(((Step) quotient.operands().get(0)).operands())
        .extracting(Operand::result)
        .containsExactly(Fraction.of(3600), Fraction.of(1500));
  }

  @Test
  void weights_together_may_be_told_by_a_number_of_their_own() {
    assertThat(terms().mean(MEAN, number(60)).step().operands().get(1)).isEqualTo(number(60));
    assertThatIllegalArgumentException().isThrownBy(() -> terms().mean(MEAN, number(100)));
  }

  @Test
  void the_same_may_be_calculated_by_other_steps() {
    Step other = Step.of(MEAN, Operation.DIFFERENCE, List.of(number(100), number(15)));

    assertThat(terms().as(other).step()).isEqualTo(other);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> terms().as(Step.of(MEAN, Operation.SUM, List.of(number(84)))));
  }

  @Test
  void of_nothing_there_is_no_mean() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> Working.weighted().addMissing("a", MEAN, number(1)).mean(MEAN));
  }

  @Test
  void a_term_cannot_say_a_contribution_that_is_not_its_own() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Term(
                    "a",
                    MEAN,
                    number(1),
                    Optional.of(number(80)),
                    Fraction.of(1, 2),
                    Fraction.of(41)))
        .withMessageContaining("a");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Term("a", MEAN, number(1), Optional.empty(), Fraction.ZERO, Fraction.ONE));
  }
}
