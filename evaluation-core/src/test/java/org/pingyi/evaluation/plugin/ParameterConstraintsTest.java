package org.pingyi.evaluation.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.validation.Valid;
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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.NoParameters;

class ParameterConstraintsTest {

  record Numbers(
      @Min(1) int min,
      @Max(5) int max,
      @DecimalMin("0.5") BigDecimal from,
      @DecimalMin(value = "0.5", inclusive = false) BigDecimal above,
      @DecimalMax("0.9") BigDecimal to,
      @DecimalMax(value = "0.9", inclusive = false) BigDecimal below,
      @Positive int positive,
      @PositiveOrZero int count,
      @Negative int negative) {}

  record Things(
      @NotNull String there,
      @NotEmpty List<String> list,
      @NotBlank String text,
      @Size(min = 1, max = 2) List<String> some,
      @Pattern(regexp = "[a-z]+", message = "must be lower-case letters") String word) {}

  record Others(
      @NegativeOrZero int debt,
      @AssertTrue boolean on,
      @AssertFalse boolean off,
      @Digits(integer = 2, fraction = 1) BigDecimal digits,
      @Pattern(regexp = "[a-z]+") String word,
      @Future LocalDate day,
      @Positive(message = " ") int blank) {}

  record Condition(@NotNull String criterion, @Min(1) int times) {}

  record Nested(
      @Valid Condition when,
      List<@Min(1) Integer> numbers,
      List<@Valid Condition> conditions,
      Map<@NotBlank String, @Max(9) Integer> weights) {}

  record Misplaced(@Size(max = 1) boolean on) {}

  record Twice(@Positive @Min(10) int number) {}

  private final ParameterConstraints constraints = RulePlugins.of().constraints();

  private Map<String, Text> violations(Record parameters) {
    return constraints.check(parameters).stream()
        .collect(
            Collectors.toMap(
                ParameterConstraints.Violation::path, ParameterConstraints.Violation::message));
  }

  private static Numbers wrongNumbers() {
    BigDecimal half = new BigDecimal("0.5");
    BigDecimal most = new BigDecimal("0.9");
    return new Numbers(0, 6, new BigDecimal("0.4"), half, new BigDecimal("1"), most, 0, -1, 0);
  }

  @ParameterizedTest
  @CsvSource({
    "min, must be at least 1, 不能小于 1",
    "max, must be at most 5, 不能大于 5",
    "from, must be at least 0.5, 不能小于 0.5",
    "above, must be above 0.5, 必须大于 0.5",
    "to, must be at most 0.9, 不能大于 0.9",
    "below, must be below 0.9, 必须小于 0.9",
    "positive, must be above 0, 必须大于 0",
    "count, must be at least 0, 不能小于 0",
    "negative, must be below 0, 必须小于 0",
  })
  void a_constraint_on_a_number_says_what_it_asks_for(String component, String en, String zh) {
    assertThat(violations(wrongNumbers())).containsEntry(component, Text.of(en, zh));
  }

  @ParameterizedTest
  @CsvSource({
    "there, must be there, 不能缺少",
    "list, must not be empty, 不能为空",
    "text, must not be blank, 不能为空白",
    "some, must have from 1 to 2 entries, 数量必须为 1 至 2",
    "word, must be lower-case letters, must be lower-case letters",
  })
  void a_constraint_on_a_thing_says_what_it_asks_for(String component, String en, String zh) {
    Things things = new Things(null, List.of(), " ", List.of("a", "b", "c"), "A");

    assertThat(violations(things)).hasSize(5).containsEntry(component, Text.of(en, zh));
  }

  @ParameterizedTest
  @CsvSource({
    "debt, must be at most 0, 不能大于 0",
    "on, must be true, 必须为 true",
    "off, must be false, 必须为 false",
    "digits, must have at most 2 digits before the point and 1 after it, '整数部分至多 2 位，小数部分至多 1 位'",
    "word, must match [a-z]+, 必须匹配 [a-z]+",
    "day, must meet the constraint Future, 必须满足约束 Future",
    "blank, must be above 0, 必须大于 0",
  })
  void any_other_constraint_says_what_it_asks_for(String component, String en, String zh) {
    Others others =
        new Others(1, false, true, new BigDecimal("123.45"), "A", LocalDate.of(2000, 1, 1), 0);

    assertThat(violations(others)).hasSize(7).containsEntry(component, Text.of(en, zh));
  }

  @Test
  void a_constraint_that_is_not_made_for_its_type_is_an_error_of_the_rule() {
    assertThatIllegalArgumentException().isThrownBy(() -> constraints.check(new Misplaced(true)));
  }

  @Test
  void only_a_value_that_is_not_there_is_missing() {
    assertThat(constraints.check(new Things(null, List.of(), " ", List.of(), "A")))
        .filteredOn(ParameterConstraints.Violation::empty)
        .extracting(ParameterConstraints.Violation::path)
        .containsExactly("list", "there");
  }

  @Test
  void a_value_is_checked_before_there_is_a_record() {
    assertThat(constraints.check(Numbers.class, "min", 0)).hasSize(1);
    assertThat(constraints.check(Numbers.class, "min", 1)).isEmpty();
  }

  @Test
  void a_path_leads_to_the_value_in_lists_maps_and_records() {
    Nested nested =
        new Nested(
            new Condition(null, 1),
            List.of(1, 0),
            List.of(new Condition("duty", 0)),
            Map.of("duty", 10));

    assertThat(violations(nested))
        .containsOnlyKeys("when.criterion", "numbers[1]", "conditions[0].times", "weights[duty]");
  }

  @Test
  void what_meets_its_constraints_has_no_violation() {
    assertThat(constraints.check(new Condition("duty", 1))).isEmpty();
    assertThat(constraints.check(new NoParameters())).isEmpty();
  }

  @Test
  void violations_of_one_value_come_in_the_same_order_each_time() {
    for (int i = 0; i < 50; i++) {
      assertThat(RulePlugins.of().constraints().check(new Twice(-i)))
          .extracting(violation -> violation.message().en())
          .containsExactly("must be above 0", "must be at least 10");
    }
  }

  @Test
  void the_hosts_default_locale_has_no_influence() {
    List<ParameterConstraints.Violation> before = constraints.check(wrongNumbers());
    Locale locale = Locale.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "zh-CN", "de-DE", "th-TH-u-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(RulePlugins.of().constraints().check(wrongNumbers())).isEqualTo(before);
      }
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void the_hosts_context_class_loader_has_no_influence() {
    Thread thread = Thread.currentThread();
    ClassLoader context = thread.getContextClassLoader();
    try {
      thread.setContextClassLoader(null);
      assertThat(RulePlugins.of().constraints().check(wrongNumbers())).hasSize(9);
      thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
      assertThat(RulePlugins.of().constraints().check(wrongNumbers())).hasSize(9);
    } finally {
      thread.setContextClassLoader(context);
    }
  }

  @Test
  void no_expression_language_is_on_the_class_path() {
    assertThatExceptionOfType(ClassNotFoundException.class)
        .isThrownBy(() -> Class.forName("jakarta.el.ExpressionFactory"));
  }
}
