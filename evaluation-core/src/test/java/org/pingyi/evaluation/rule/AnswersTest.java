package org.pingyi.evaluation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.model.Attitude;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Option;
import org.pingyi.evaluation.model.OptionScale;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Step.Operation;

/** What plugins say of themselves, and what they answer. */
class AnswersTest {

  private static final Text TITLE = Text.of("Median", "中位数");

  @ParameterizedTest
  @ValueSource(strings = {"median", "weighted-mean", "top-3", "3", "a-b-c"})
  void an_id_is_lower_case_letters_digits_and_hyphens(String id) {
    assertThat(RuleInfo.of(id, "1.0", TITLE).id()).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "Median", "weighted_mean", "-a", "a-", "a--b", "a b", "中位数", "a.b", "é"})
  void anything_else_is_no_id(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleInfo.of(id, "1.0", TITLE))
        .withMessageContaining("“" + id + "”");
  }

  @Test
  void a_plugin_has_a_version_and_may_need_or_exclude_others_or_keep_an_order() {
    RuleInfo info = RuleInfo.of("cap", "1.0", TITLE);

    assertThatIllegalArgumentException().isThrownBy(() -> RuleInfo.of("cap", " ", TITLE));
    assertThatNullPointerException().isThrownBy(() -> RuleInfo.of("cap", "1", null));
    assertThat(info.requires()).isEmpty();
    assertThat(info.requiring("bonus").requires()).containsExactly("bonus");
    assertThat(
            info.requiring("bonus")
                .conflictingWith("floor", "veto")
                .runningBefore("honours")
                .runningAfter("deduction"))
        .isEqualTo(
            new RuleInfo(
                "cap",
                "1.0",
                TITLE,
                Set.of("bonus"),
                Set.of("floor", "veto"),
                Set.of("honours"),
                Set.of("deduction")));
  }

  @Test
  void a_plugin_neither_needs_nor_excludes_itself_nor_runs_before_or_after_itself() {
    RuleInfo info = RuleInfo.of("cap", "1.0", TITLE);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> info.conflictingWith("veto", "cap"))
        .withMessage("“conflicts” of cap is about other rules, and names this one");
    assertThatIllegalArgumentException().isThrownBy(() -> info.requiring("cap"));
    assertThatIllegalArgumentException().isThrownBy(() -> info.runningBefore("cap"));
    assertThatIllegalArgumentException().isThrownBy(() -> info.runningAfter("cap"));
  }

  @Test
  void a_score_has_steps_that_are_made_only_where_somebody_asks() {
    AtomicInteger asked = new AtomicInteger();
    Scored scored =
        Scored.of(
            Fraction.of(80),
            () -> {
              asked.incrementAndGet();
              return Working.of(Step.of(TITLE, Operation.SUM, List.of(Given.constant(TITLE, 80))));
            });

    assertThat(scored.score()).hasValue(Fraction.of(80));
    assertThat(asked).hasValue(0);
    assertThat(((Scored.Score) scored).working().get().step().result()).isEqualTo(Fraction.of(80));
  }

  @Test
  void no_score_has_a_reason() {
    assertThat(Scored.notApplicable(TITLE).score()).isEmpty();
    assertThatNullPointerException().isThrownBy(() -> Scored.notApplicable(null));
    assertThatNullPointerException().isThrownBy(() -> Scored.of(null, () -> null));
    assertThatNullPointerException().isThrownBy(() -> Scored.of(Fraction.ONE, null));
  }

  @Test
  void a_range_includes_both_its_ends() {
    assertThat(ScoreRange.PERCENTAGE.contains(Fraction.ZERO)).isTrue();
    assertThat(ScoreRange.PERCENTAGE.contains(Fraction.HUNDRED)).isTrue();
    assertThat(ScoreRange.PERCENTAGE.contains(Fraction.of(-1, 1_000))).isFalse();
    assertThat(ScoreRange.PERCENTAGE.contains(Fraction.of(100_001, 1_000))).isFalse();
    assertThat(new ScoreRange(Fraction.ONE, Fraction.ONE).contains(Fraction.ONE)).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ScoreRange(Fraction.ONE, Fraction.ZERO));
  }

  @Test
  void the_range_of_a_scale_is_that_of_its_values() {
    Option good = new Option("A", TITLE, Optional.of(Fraction.of(90)), Attitude.POSITIVE);
    Option bad = new Option("B", TITLE, Optional.of(Fraction.of(-5)), Attitude.NEGATIVE);
    Option abstained = new Option("X", TITLE, Optional.empty(), Attitude.NEUTRAL);

    assertThat(ScoreRange.of(new OptionScale("s", TITLE, List.of(good, bad, abstained))))
        .isEqualTo(new ScoreRange(Fraction.of(-5), Fraction.of(90)));
    assertThat(ScoreRange.of(new OptionScale("s", TITLE, List.of(abstained))))
        .isEqualTo(new ScoreRange(Fraction.ZERO, Fraction.ZERO));
  }

  @Test
  void answers_without_a_reason_or_a_subject_are_refused() {
    assertThatNullPointerException().isThrownBy(() -> new Adjusted.Changed<>(TITLE, null));
    assertThatNullPointerException().isThrownBy(() -> new Adjusted.NotApplicable<>(null));
    assertThatNullPointerException().isThrownBy(() -> new PaperRule.Verdict.VoidPaper(null));
    assertThatNullPointerException().isThrownBy(() -> new Finding("duty", null, Optional.empty()));
    assertThatNullPointerException().isThrownBy(() -> new Part("duty", TITLE, Fraction.ONE, null));
    assertThatNullPointerException().isThrownBy(() -> new Reference.ToGrade(null));
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <T> T untyped(Object given) {
    return (T) given;
  }

  private static Stream<Arguments> answersThatHoldATextInstead() {
    return Stream.<ThrowingCallable>of(
            () -> new Weighing.Weights(untyped(List.of("a"))),
            () -> new Findings.Found(untyped(List.of("a"))),
            () -> new Priority(untyped(List.of("a"))),
            () -> new Adjusted.NotApplicable<Grade>(TITLE, untyped(List.of("a"))),
            () -> new Step(TITLE, Operation.OTHER, untyped(List.of("a")), Fraction.ONE))
        .map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource("answersThatHoldATextInstead")
  void an_answer_that_holds_something_else_is_refused_where_it_is_made(ThrowingCallable made) {
    assertThatThrownBy(made)
        .isInstanceOf(ClassCastException.class)
        .hasMessageStartingWith("java.lang.String where ");
  }

  private static Stream<Arguments> answersThatAreOfANumberInstead() {
    return Stream.<ThrowingCallable>of(
            () -> new Figure.Of(untyped(Optional.of(1)), Optional.empty(), Optional.empty()),
            () -> new Figure.Of(Optional.empty(), untyped(Optional.of(1)), Optional.empty()),
            () -> new Figure.Of(Optional.empty(), Optional.empty(), untyped(Optional.of(1))),
            () -> new Flag(untyped(Optional.of(1)), Optional.empty(), 1, TITLE),
            () -> new Flag(Optional.empty(), untyped(Optional.of(1)), 1, TITLE),
            () ->
                new Finding(
                    "duty",
                    new Finding.Observed.PublishedScore(BigDecimal.ONE),
                    untyped(Optional.of(1))),
            () -> new Origin(Origin.Kind.OTHER, untyped(Optional.of(1))))
        .map(Arguments::of);
  }

  @ParameterizedTest
  @MethodSource("answersThatAreOfANumberInstead")
  void an_answer_of_something_else_is_refused_where_it_is_made(ThrowingCallable made) {
    assertThatThrownBy(made).isInstanceOf(ClassCastException.class);
  }
}
