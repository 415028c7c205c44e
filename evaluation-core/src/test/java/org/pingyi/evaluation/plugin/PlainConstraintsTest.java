package org.pingyi.evaluation.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Share;

class PlainConstraintsTest {

  record Whole(
      @Min(1) @Max(3) int number,
      @Positive long above,
      @PositiveOrZero Integer count,
      Optional<@Min(1) Integer> perhaps) {}

  record Exact(
      @NotNull @DecimalMin("0.5") BigDecimal from,
      @DecimalMin(value = "0.5", inclusive = false) @DecimalMax("2") Fraction above,
      @DecimalMax(value = "0.5", inclusive = false) Share below,
      @Positive BigInteger big) {}

  record Things(
      @NotNull String there,
      @NotEmpty @Size(max = 2) List<@Min(0) Integer> some,
      @Size(min = 1, max = 2) String word) {}

  record Pair(@Size(min = 2, max = 2) String word) {}

  record Inner(@Min(1) int number) {}

  record Outer(@Valid @NotNull Inner inner, Inner unasked, List<@Valid Inner> all) {}

  record Worded(@Pattern(regexp = "[a-z]*") String word) {}

  record Mapped(Map<String, @Min(1) Integer> numbers) {}

  record Asserting(int number) {
    @AssertTrue
    boolean isSmall() {
      return number < 10;
    }
  }

  interface Small {
    @AssertTrue
    boolean isSmall();
  }

  record Implementing(boolean isSmall) implements Small {}

  record Failing(@Min(1) int number) {
    @Override
    public int number() {
      throw new IllegalStateException("not to be had");
    }
  }

  record Blank(@NotBlank String word) {}

  record NumberInText(@DecimalMin("1") @DecimalMax("9") String number) {}

  record NoLeast(@DecimalMin("some") BigDecimal number) {}

  record NoMost(@DecimalMax("some") BigDecimal number) {}

  record NoSize(@Size(min = -1) String word) {}

  record TurnedSize(@Size(min = 3, max = 2) String word) {}

  record Misplaced(@Min(1) List<Integer> numbers) {}

  record Renamed(@JsonProperty("other") @Min(1) int number) {}

  record Anything(@NotNull Object any) {}

  @SuppressWarnings("rawtypes") // a plugin may write that
  record RawList(@NotEmpty List some) {}

  @SuppressWarnings("rawtypes") // as above
  record RawOptional(@NotNull Optional perhaps) {}

  static final class Numbers extends ArrayList<@Min(1) Integer> {
    private static final long serialVersionUID = 1L;

    Numbers(List<Integer> numbers) {
      super(numbers);
    }
  }

  record OwnList(@NotNull Numbers numbers) {}

  record Perhaps(@NotNull OptionalInt number) {}

  record Generic<T>(@NotNull T value) {}

  @SuppressWarnings("rawtypes") // as above
  record OfRawLists(List<@NotEmpty List> lists) {}

  record Holding(@Valid Anything anything, @NotNull Generic<String> generic) {}

  private static final Validator VALIDATOR = RulePlugins.of().constraints().validator();

  /** Values on both sides of each bound, and on it. */
  static Stream<Record> records() {
    List<Record> records = new ArrayList<>();
    for (int i = -1; i <= 4; i++) {
      records.add(new Whole(i, 1, 0, Optional.empty()));
      records.add(new Whole(1, i, 0, Optional.of(1)));
      records.add(new Whole(1, 1, i, Optional.of(1)));
      records.add(new Whole(1, 1, 0, Optional.of(i)));
      records.add(new Outer(new Inner(i), new Inner(i), List.of(new Inner(1))));
      records.add(new Outer(new Inner(1), new Inner(1), List.of(new Inner(i))));
      records.add(new Things("a", List.of(0, i), "ab"));
    }
    records.add(new Whole(1, 1, null, Optional.empty()));
    records.add(new Outer(null, null, null));
    Fraction half = Fraction.of(1, 2);
    Fraction third = Fraction.of(1, 3);
    Share quarter = new Share(Fraction.of(1, 4));
    for (String from : List.of("0.4", "0.5", "0.50", "0.51")) {
      records.add(new Exact(new BigDecimal(from), Fraction.of(1), quarter, BigInteger.ONE));
    }
    BigDecimal one = BigDecimal.ONE;
    for (Fraction above : List.of(third, half, Fraction.of(2, 3), Fraction.of(2), Fraction.of(3))) {
      records.add(new Exact(one, above, quarter, BigInteger.ONE));
    }
    for (Fraction below : List.of(Fraction.of(0), third, half, Fraction.of(2, 3))) {
      records.add(new Exact(one, Fraction.of(1), new Share(below), BigInteger.ONE));
    }
    records.add(new Exact(one, Fraction.of(1), quarter, BigInteger.ZERO));
    records.add(new Exact(null, null, null, null));
    for (String word : Arrays.asList("", "a", "ab", "abc", null)) {
      records.add(new Things(word, List.of(1), word));
    }
    Stream.of("a", "ab", "abc").forEach(word -> records.add(new Pair(word)));
    records.add(new Things("a", List.of(), "a"));
    records.add(new Things("a", List.of(1, 2, 3), "a"));
    records.add(new Things("a", null, "a"));
    return records.stream();
  }

  @ParameterizedTest
  @MethodSource("records")
  void what_is_plain_is_met_where_the_validator_says_so_and_nowhere_else(Record record) {
    boolean met = VALIDATOR.validate(record).isEmpty();

    assertThat(PlainConstraints.areMet(record)).isEqualTo(met);
  }

  @Test
  void a_single_value_is_met_where_the_validator_says_so() {
    for (int i = -1; i <= 4; i++) {
      assertThat(PlainConstraints.areMet(Whole.class, "number", i)).isEqualTo(finds(i, "number"));
      assertThat(PlainConstraints.areMet(Whole.class, "perhaps", Optional.of(i)))
          .isEqualTo(finds(Optional.of(i), "perhaps"));
    }
    assertThat(PlainConstraints.areMet(Whole.class, "elsewhere", 1)).isFalse();
  }

  /** Values that hold others, of types that do not say which. */
  static Stream<Record> ofUnknownContent() {
    return Stream.of(
        new Anything(List.of(0, "a")),
        new Anything(Optional.of(1)),
        new Anything(List.of()),
        new Anything(null),
        new RawList(List.of(0, "a")),
        new RawList(List.of()),
        new RawList(null),
        new RawOptional(Optional.of(1)),
        new RawOptional(Optional.empty()),
        new OwnList(new Numbers(List.of(0, 1))),
        new OwnList(null),
        new Perhaps(OptionalInt.of(1)),
        new Perhaps(OptionalInt.empty()),
        new Generic<>(List.of(1)),
        new Generic<>(null),
        new OfRawLists(List.of(List.of(1), List.of())),
        new OfRawLists(List.of(List.of(1))),
        new Holding(new Anything(List.of(1)), new Generic<>("a")),
        new Holding(new Anything(null), null));
  }

  @ParameterizedTest
  @MethodSource("ofUnknownContent")
  void what_holds_something_unknown_is_for_the_validator(Record record) throws Exception {
    List<String> found = paths(VALIDATOR.validate(record));

    assertThat(PlainConstraints.areMet(record)).isFalse();
    assertThat(checked(RulePlugins.of().constraints().check(record))).isEqualTo(found);
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = component.getAccessor().invoke(record);
      if (value != null) {
        String name = component.getName();
        assertThat(PlainConstraints.areMet(record.getClass(), name, value)).isFalse();
        assertThat(checked(RulePlugins.of().constraints().check(record.getClass(), name, value)))
            .isEqualTo(paths(VALIDATOR.validateValue(record.getClass(), name, value)));
      }
    }
  }

  private static List<String> paths(Set<? extends ConstraintViolation<?>> violations) {
    return violations.stream()
        .map(violation -> violation.getPropertyPath().toString().replaceAll("\\.?<[^>]*>", ""))
        .sorted()
        .toList();
  }

  private static List<String> checked(List<ParameterConstraints.Violation> violations) {
    return violations.stream().map(ParameterConstraints.Violation::path).toList();
  }

  private static boolean finds(@Nullable Object value, String component) {
    return VALIDATOR.validateValue(Whole.class, component, value).isEmpty();
  }

  @Test
  void whatever_else_stands_on_a_record_is_for_the_validator() {
    assertThat(PlainConstraints.areMet(new Worded("a"))).isFalse();
    assertThat(PlainConstraints.areMet(new Mapped(Map.of("a", 1)))).isFalse();
    assertThat(PlainConstraints.areMet(new Asserting(1))).isFalse();
    assertThat(PlainConstraints.areMet(new Implementing(false))).isFalse();
    assertThat(PlainConstraints.areMet(new Failing(1))).isFalse();
    assertThat(PlainConstraints.areMet(new Blank(null))).isFalse();
    assertThat(PlainConstraints.areMet(new NumberInText("5"))).isFalse();
    assertThat(PlainConstraints.areMet(new Misplaced(List.of()))).isFalse();
    assertThat(PlainConstraints.areMet(new Renamed(1))).isFalse();
  }

  @Test
  void a_constraint_that_asks_for_nothing_that_there_is_is_for_the_validator() {
    assertThat(PlainConstraints.areMet(new NoLeast(BigDecimal.ONE))).isFalse();
    assertThat(PlainConstraints.areMet(new NoMost(BigDecimal.ONE))).isFalse();
    assertThat(PlainConstraints.areMet(new NoSize("a"))).isFalse();
    assertThat(PlainConstraints.areMet(new TurnedSize(null))).isFalse();
  }
}
