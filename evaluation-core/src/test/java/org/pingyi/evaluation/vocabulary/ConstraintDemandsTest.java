package org.pingyi.evaluation.vocabulary;

import static java.lang.annotation.RetentionPolicy.RUNTIME;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be told of a constraint without asking the plugin: for schemas and documents. */
class ConstraintDemandsTest {

  /** A constraint of a plugin's own that is made of others. */
  @Min(0)
  @Max(100)
  @Constraint(validatedBy = {})
  @Retention(RUNTIME)
  @interface Percent {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  /** Has the annotation of a constraint, but not what the standard wants of one. */
  @Min(1)
  @Constraint(validatedBy = {})
  @Retention(RUNTIME)
  private @interface NoneReally {}

  /** Means something to its plugin, but is no constraint. */
  @Min(1)
  @Retention(RUNTIME)
  private @interface Remark {}

  /** Whoever names this group asks for more. */
  private interface Later {}

  private record Constrained(
      @Min(3) int min,
      @Max(9) int max,
      @Min(1) @Max(5) int both,
      @DecimalMin("0.5") BigDecimal decimalMin,
      @DecimalMin(value = "0.5", inclusive = false) BigDecimal above,
      @DecimalMax("2.25") BigDecimal decimalMax,
      @DecimalMax(value = "2.25", inclusive = false) BigDecimal below,
      @Positive int positive,
      @PositiveOrZero int positiveOrZero,
      @Negative int negative,
      @NegativeOrZero int negativeOrZero,
      @Percent int percent,
      @Size(min = 2, max = 5) String sized,
      @Size(max = 5) String short_,
      @Size(min = 2) String long_,
      @Size String anySize,
      @NotEmpty List<String> filled,
      @NotEmpty @Size(max = 2) List<String> few,
      @Pattern(regexp = "[a-z]+") String patterned,
      @Pattern(regexp = "[a-z]+", flags = Pattern.Flag.CASE_INSENSITIVE) String flagged,
      @Digits(integer = 2, fraction = 1) BigDecimal digits,
      @AssertTrue boolean sure,
      @AssertFalse boolean never,
      Optional<@Min(4) Integer> inside,
      @Min(value = 3, groups = Later.class) int later,
      @Future LocalDate future,
      @NoneReally int noneReally,
      @Remark int remark) {}

  private static Demands demands(String component) {
    Key<?> key =
        ParameterVocabulary.of(Constrained.class).keys().stream()
            .filter(each -> each.name().equals(component))
            .findFirst()
            .orElseThrow();
    return key.form() instanceof Form.Demanding demanding ? demanding.demands() : Demands.NONE;
  }

  @ParameterizedTest
  @CsvSource({
    "min,              ≥ 3",
    "max,              ≤ 9",
    "both,             1 … 5",
    "decimal-min,      ≥ 0.5",
    "above,            > 0.5",
    "decimal-max,      ≤ 2.25",
    "below,            < 2.25",
    "positive,         > 0",
    "positive-or-zero, ≥ 0",
    "negative,         < 0",
    "negative-or-zero, ≤ 0",
    "percent,          0 … 100",
    "inside,           ≥ 4"
  })
  void between_which_numbers_a_number_is(String component, String bounds) {
    assertThat(demands(component).bounds()).hasToString(bounds);
    assertThat(demands(component).size()).isEqualTo(Bounds.NONE);
  }

  @ParameterizedTest
  @CsvSource({"sized, 2 … 5", "short_, ≤ 5", "long_, ≥ 2", "filled, ≥ 1", "few, 1 … 2"})
  void how_many_letters_or_entries_there_are(String component, String size) {
    assertThat(demands(component).size()).hasToString(size);
    assertThat(demands(component).bounds()).isEqualTo(Bounds.NONE);
  }

  @Test
  void what_a_text_matches_and_how_many_digits_there_are_and_whether_it_is_true() {
    assertThat(demands("patterned").pattern()).contains("[a-z]+");
    assertThat(demands("digits").digits()).contains(new Demands.Digits(2, 1));
    assertThat(demands("sure").flag()).contains(true);
    assertThat(demands("never").flag()).contains(false);
  }

  @ParameterizedTest
  @CsvSource({"any-size", "flagged", "later", "future", "none-really", "remark"})
  void what_only_the_validator_can_tell_is_left_out(String component) {
    assertThat(demands(component)).isEqualTo(Demands.NONE);
  }

  @Test
  void of_two_demands_both_hold_and_of_what_cannot_be_joined_the_first_is_told() {
    Demands one =
        new Demands(
            Bounds.atLeast(1),
            Bounds.NONE,
            Optional.of("a"),
            Optional.of(new Demands.Digits(1, 0)),
            Optional.of(true));
    Demands other =
        new Demands(
            Bounds.atLeast(2),
            Bounds.atLeast(3),
            Optional.of("b"),
            Optional.of(new Demands.Digits(2, 0)),
            Optional.of(false));

    assertThat(one.and(other))
        .isEqualTo(
            new Demands(
                Bounds.atLeast(2), Bounds.atLeast(3), one.pattern(), one.digits(), one.flag()));
    assertThat(Demands.NONE.and(other)).isEqualTo(other);
    assertThat(other.and(Demands.NONE)).isEqualTo(other);
  }
}
