package org.pingyi.evaluation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.model.Attitude;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Option;
import org.pingyi.evaluation.model.OptionScale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.BeforeAndAfter.Named;
import org.pingyi.evaluation.rule.Distribution.OptionShare;
import org.pingyi.evaluation.rule.Figure.Answer.Known;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.tally.Cell;

/** What statistics and comparisons say, and of what. */
class FiguresTest {

  private static final Text NAME = Text.of("Duty", "尽责");
  private static final Option GOOD =
      new Option("A/B", Text.of("Good", "好"), Optional.of(Fraction.of(90)), Attitude.POSITIVE);
  private static final OptionScale SCALE = new OptionScale("s", NAME, List.of(GOOD));
  private static final Cell CELL = Cell.of(SCALE, 2, Map.of("A/B", 2L));

  private static Step step(long number, long by) {
    return Step.of(
        NAME, Operation.QUOTIENT, List.of(Given.constant(NAME, number), Given.constant(NAME, by)));
  }

  private static String told(Given given) {
    return String.join(
        " | ",
        given.name().en(),
        given.name().zh(),
        given.origin().kind().id(),
        given.origin().of().orElse(""),
        given.result().toString());
  }

  @Test
  void a_figure_is_rounded_half_up_and_its_working_is_exact() {
    Known eighth = Known.of(step(1, 8), 2);

    assertThat(eighth.value()).isEqualTo(new BigDecimal("0.13"));
    assertThat(eighth.working().get()).isEqualTo(Working.of(step(1, 8)));
    assertThat(Known.of(step(1, 8), 0).value()).isEqualTo(new BigDecimal("0"));
    assertThat(Known.of(step(1, 8), 10).value()).isEqualTo(new BigDecimal("0.1250000000"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E1", "0.00000000001"})
  void a_figure_has_0_to_10_decimals(BigDecimal value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Known(value, () -> Working.of(step(1, 1))));
  }

  @Test
  void a_figure_has_at_most_1000_digits() {
    BigDecimal longest = new BigDecimal("9".repeat(1_000));

    assertThat(new Known(longest, () -> Working.of(step(1, 1))).value()).isEqualTo(longest);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Known(longest.setScale(1), () -> Working.of(step(1, 1))))
        .withMessage("a figure has at most 1,000 digits");
  }

  @Test
  void a_figure_is_of_an_object_a_criterion_a_group_or_of_all() {
    Figure.Of of = Figure.Of.ALL.object("1001").criterion("duty").group("masses");

    assertThat(of)
        .isEqualTo(new Figure.Of(Optional.of("1001"), Optional.of("duty"), Optional.of("masses")));
    assertThat(Figure.Of.ALL.group("masses").criterion("duty").object("1001")).isEqualTo(of);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Figure("No id", NAME, of, Known.of(step(1, 1), 0)));
  }

  @Test
  void a_flag_is_of_papers_of_a_group_and_perhaps_on_an_object() {
    Flag flag = Flag.ofGroup("masses", 1, NAME);

    assertThat(flag.object()).isEmpty();
    assertThat(flag.onObject("1001"))
        .isEqualTo(new Flag(Optional.of("1001"), Optional.of("masses"), 1, NAME));
    assertThatIllegalArgumentException().isThrownBy(() -> Flag.ofGroup("masses", 0, NAME));
  }

  @Test
  void a_number_of_one_of_two_reports_says_of_which() {
    BeforeAndAfter all =
        new BeforeAndAfter(
            new Named("1/2", NAME), new Named("duty", NAME), Optional.empty(), CELL, CELL, true);
    BeforeAndAfter ofGroup =
        new BeforeAndAfter(
            all.object(), all.criterion(), Optional.of(new Named("m~s", NAME)), CELL, CELL, true);

    assertThat(told(all.before(Given.rated(CELL))))
        .isEqualTo("before: ratings | 前：有效评分数 | rated | before/1~12/duty | 2");
    assertThat(told(ofGroup.after(Given.count(CELL, CELL.counts().get(0)))))
        .isEqualTo("after: Good | 后：好 | count | after/1~12/duty/m~0s/A~1B | 2");
    assertThat(all.of()).isEqualTo(Figure.Of.ALL.object("1/2").criterion("duty"));
    assertThat(ofGroup.of()).isEqualTo(all.of().group("m~s"));
  }

  @Test
  void a_share_of_ratings_says_of_which_option_and_in_which_part() {
    OptionShare share = new OptionShare(GOOD, Fraction.of(1, 3));
    Part part = new Part("m~s", Text.of("Masses", "群众"), Fraction.ONE, Optional.empty());
    Distribution distribution = new Distribution(part, List.of(share));

    assertThat(told(share.value())).isEqualTo("value of Good | 好的分值 | value | A/B | 90");
    assertThat(told(distribution.share(share)))
        .isEqualTo("share of Good in Masses | 群众中“好”的占比 | share | m~0s/A~1B | 1/3");
  }

  @Test
  void a_share_is_from_0_to_1_and_of_an_option_with_a_value() {
    Option abstained = new Option("X", NAME, Optional.empty(), Attitude.NEUTRAL);

    assertThat(new OptionShare(GOOD, Fraction.ZERO).share()).isEqualTo(Fraction.ZERO);
    assertThat(new OptionShare(GOOD, Fraction.ONE).share()).isEqualTo(Fraction.ONE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OptionShare(GOOD, Fraction.of(-1, 100)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OptionShare(GOOD, Fraction.of(101, 100)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OptionShare(abstained, Fraction.ZERO));
  }
}
