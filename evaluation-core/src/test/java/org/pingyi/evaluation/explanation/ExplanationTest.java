package org.pingyi.evaluation.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Given;
import org.pingyi.evaluation.rule.Step;
import org.pingyi.evaluation.rule.Step.Operation;
import org.pingyi.evaluation.rule.Working;

class ExplanationTest {

  private static final Text TITLE = Text.of("title", "标题");

  private static Given number(long number) {
    return Given.constant(Text.of("number"), number);
  }

  private static Step step(long number) {
    return Step.of(TITLE, Operation.SUM, List.of(number(number)));
  }

  private static Explanation cell(String id, Text title, Working working) {
    return Explanation.of(id, Kind.CELL, title).number(working, Optional.empty());
  }

  /** A leaf of two groups, of which the first was rated A twice and B once. */
  private static Explanation leaf() {
    Working counts =
        Working.weighted()
            .add("A", Text.of("A"), number(2), number(90))
            .add("B", Text.of("B"), number(1), number(60))
            .mean(TITLE);
    Working groups =
        Working.weighted()
            .add("masses", Text.of("masses"), number(3), number(80))
            .add("peers", Text.of("peers"), number(1), number(-100))
            .addMissing("leaders", Text.of("leaders"), number(9))
            .mean(TITLE);
    return Explanation.of("criteria/duty", Kind.CRITERION, Text.of("duty"))
        .number(groups, Optional.of(new BigDecimal("35.00")))
        .parts(
            List.of(
                cell("criteria/duty/raters/masses", Text.of("masses on duty"), counts),
                Explanation.of("criteria/duty/raters/leaders", Kind.CELL, TITLE).none(TITLE)));
  }

  @Test
  void it_is_found_by_its_id_at_any_depth() {
    Explanation leaf = leaf();

    assertThat(leaf.find("criteria/duty")).contains(leaf);
    assertThat(leaf.find("criteria/duty/raters/masses").orElseThrow().exact())
        .contains(Fraction.of(80));
    assertThat(leaf.find("criteria/duty/raters/peers")).isEmpty();
    assertThat(leaf.tree()).hasSize(3);
  }

  @Test
  void it_prints_as_an_english_text_with_every_step_of_its_parts() {
    Step sum = Step.of(Text.of("sum", "合计"), Operation.SUM, List.of(number(7), number(1)));
    Step half = Step.of(TITLE, Operation.QUOTIENT, List.of(sum, number(2)));
    Text masses = Text.of("masses on duty", "群众对履职");
    Explanation part = cell("criteria/duty/raters/masses", masses, Working.of(half));

    assertThat(
            Explanation.of("criteria/duty", Kind.CRITERION, Text.of("duty", "履职"))
                .number(Working.of(step(4)), Optional.empty())
                .parts(List.of(part)))
        .hasToString(
            """
            duty: 4
              masses on duty: 4
                7 + 1 = 8, ÷ 2 = 4
            """);
  }

  @Test
  void a_step_must_come_to_the_outcome() {
    Explanation number = cell("a", TITLE, Working.of(step(7)));

    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Explanation(
                    "a",
                    Kind.CELL,
                    TITLE,
                    Optional.empty(),
                    new Outcome.Numeric(Fraction.of(8), Optional.empty()),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    number.step(),
                    List.of(),
                    Optional.empty(),
                    List.of()))
        .withMessageContaining("a");
    assertThat(number.none(TITLE).step()).isEmpty();
    assertThat(number.graded(new Grade("good", TITLE)).exact()).isEmpty();
  }

  @Test
  void what_came_out_is_a_number_a_grade_or_nothing_with_a_reason() {
    Explanation start = Explanation.of("a", Kind.GRADE, TITLE);

    assertThat(start.outcome()).isEqualTo(new Outcome.Together());
    assertThat(start.exact()).isEmpty();
    assertThat(start.published()).isEmpty();
    assertThat(start.why()).isEmpty();
    assertThat(start.none(TITLE).why()).contains(TITLE);
    assertThat(start.number(Working.of(step(7)), Optional.of(BigDecimal.TEN)).published())
        .contains(BigDecimal.TEN);
  }

  @Test
  void what_is_added_leaves_the_rest_as_it_was() {
    AppliedRule rule = new AppliedRule("veto", "1.0", TITLE);
    Explanation all =
        Explanation.of("a", Kind.GRADE_RULE, TITLE)
            .by(rule)
            .changed(Before.of(new Grade("good", TITLE)), Text.of("why"))
            .graded(new Grade("fair", TITLE))
            .parts(List.of(leaf()));

    assertThat(all.rule()).contains(rule);
    assertThat(all.from()).contains(new Before("good", TITLE));
    assertThat(all.reason()).contains(Text.of("why"));
    assertThat(all.parts()).containsExactly(leaf());
    assertThat(all.because(List.of()).due(Optional.empty())).isEqualTo(all);
  }

  @Test
  void the_largest_contributions_are_those_of_the_parts_by_amount() {
    assertThat(leaf().largest(9))
        .extracting(it -> it.id() + " " + it.effectiveWeight() + " × " + it.value())
        .containsExactly("criteria/duty/raters/masses 0.75 × 80", "peers 0.25 × -100");
    assertThat(leaf().largest(1)).hasSize(1);
    assertThat(leaf().largest(0)).isEmpty();
    assertThat(Contribution.all(leaf()))
        .extracting(Contribution::contribution)
        .containsExactly(Fraction.of(60), Fraction.of(-25));
  }

  @Test
  void contributions_go_down_to_the_leaves_of_the_criteria_and_add_up() {
    Working top =
        Working.weighted()
            .add("service", Text.of("service"), number(1), number(35))
            .add("law", Text.of("law"), number(1), number(70))
            .mean(TITLE);
    Explanation law = Explanation.of("criteria/law", Kind.CRITERION, TITLE).none(TITLE);
    Working inner =
        Working.weighted().add("duty", Text.of("duty"), number(5), number(35)).mean(TITLE);
    Explanation service =
        Explanation.of("criteria/service", Kind.CRITERION, TITLE)
            .number(inner, Optional.empty())
            .parts(List.of(leaf()));
    Explanation score =
        Explanation.of("score", Kind.SCORE, TITLE)
            .number(top, Optional.empty())
            .parts(List.of(service, law));

    assertThat(Contribution.all(score))
        .extracting(it -> it.id() + " " + it.contribution())
        .containsExactly("criteria/duty 17.5", "criteria/law 35");
  }
}
