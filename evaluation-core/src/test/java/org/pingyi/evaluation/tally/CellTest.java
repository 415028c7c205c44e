package org.pingyi.evaluation.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.model.Attitude;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Option;
import org.pingyi.evaluation.model.OptionScale;
import org.pingyi.evaluation.model.RangeScale;
import org.pingyi.evaluation.model.Text;

class CellTest {

  private final Cell cell =
      Cell.of(Counting.OPTIONS, 12, Map.of("A", 5L, "B", 1L, "C", 2L, "X", 3L));

  @Test
  void an_answer_without_a_value_is_an_answer_but_no_rating() {
    assertThat(cell.ballots()).isEqualTo(12);
    assertThat(cell.answered()).isEqualTo(11);
    assertThat(cell.rated()).isEqualTo(8);
  }

  @Test
  void only_ratings_are_positive_or_negative() {
    assertThat(cell.positive()).isEqualTo(5);
    assertThat(cell.negative()).isEqualTo(2);
  }

  @Test
  void the_mean_is_that_of_the_ratings() {
    Cell given = Cell.of(Counting.OPTIONS, 9, Map.of("A", 1L, "B", 2L, "X", 5L));

    assertThat(given.sum()).isEqualTo(Fraction.of(220));
    assertThat(given.mean()).isEqualTo(Fraction.of(220, 3));
    Cell unrated = Cell.of(Counting.OPTIONS, 5, Map.of("X", 5L));
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(unrated::mean);
  }

  @Test
  void every_option_is_listed_in_scheme_order() {
    assertThat(Cell.of(Counting.OPTIONS, 2, Map.of("B", 2L)).counts())
        .containsExactly(
            new OptionCount("A", Optional.of(Fraction.HUNDRED), Attitude.POSITIVE, 0),
            new OptionCount("B", Optional.of(Fraction.of(60)), Attitude.NEUTRAL, 2),
            new OptionCount("C", Optional.of(Fraction.ZERO), Attitude.NEGATIVE, 0),
            new OptionCount("X", Optional.empty(), Attitude.NEGATIVE, 0));
  }

  @ParameterizedTest
  @ValueSource(ints = {128, 129, 100_001})
  void of_a_range_only_what_was_given_is_listed_ascending(int answers) {
    RangeScale range = Counting.range(answers);
    Cell given = Cell.of(range, 9, Map.of("85", 2L, "5", 3L, "070.0", 1L, "60", 0L));

    assertThat(given.counts())
        .extracting(OptionCount::answer, OptionCount::count)
        .containsExactly(tuple("5", 3L), tuple("70", 1L), tuple("85", 2L));
    assertThat(given.rated()).isEqualTo(6);
    assertThat(given.positive()).isEqualTo(2);
    assertThat(given.negative()).isEqualTo(3);
    assertThat(given).isEqualTo(Cell.of(range, 9, Map.of("5", 3L, "70", 1L, "85", 2L)));
  }

  @ParameterizedTest
  @ValueSource(ints = {128, 129})
  void of_options_however_many_each_is_listed(int options) {
    OptionScale many =
        new OptionScale(
            "many",
            Text.of("many"),
            IntStream.range(0, options)
                .mapToObj(
                    i -> new Option("o" + i, Text.of("o"), Optional.empty(), Attitude.NEUTRAL))
                .toList());
    TallyLayout layout =
        TallyLayout.of(List.of(Counting.leaf("c", many)), List.of(Counting.group("masses")));
    TallyBuilder builder = new TallyBuilder(layout);
    builder.count(builder.object("1001"), 0, new int[] {options - 1});

    Cell counted = builder.build().of("1001").cell(0, 0);
    assertThat(counted).isEqualTo(Cell.of(many, 1, Map.of("o" + (options - 1), 1L)));
    assertThat(counted.counts()).hasSize(options);
    assertThat(counted.scale()).isSameAs(many);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void a_cell_of_a_tally_is_the_cell_of_its_counts(int criterion) {
    TallyBuilder builder = new TallyBuilder(Counting.LAYOUT);
    int object = builder.object("1001");
    int[] answers = {-1, -1, -1, -1};
    builder.count(object, 0, answers.clone());
    answers[criterion] = 2;
    builder.count(object, 0, answers);

    String answer = Counting.SCALES.get(criterion).answer(2);
    assertThat(builder.build().of("1001").cell(criterion, 0))
        .isEqualTo(Cell.of(Counting.SCALES.get(criterion), 2, Map.of(answer, 1L)));
  }

  @Test
  void what_cannot_have_been_counted_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cell.of(Counting.OPTIONS, 1, Map.of("A", 2L)))
        .withMessage("more answers than ballots");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cell.of(Counting.OPTIONS, 1, Map.of("Z", 1L)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cell.of(Counting.OPTIONS, 1, Map.of("A", -1L)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cell.of(Counting.range(128), 1, Map.of("5", -1L, "5.0", 2L)));
    assertThatIllegalArgumentException().isThrownBy(() -> Cell.of(Counting.OPTIONS, -1, Map.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OptionCount("A", Optional.empty(), Attitude.NEUTRAL, -1));
  }

  @Test
  void a_cell_of_very_many_ballots_does_not_overflow_silently() {
    assertThat(Cell.of(Counting.OPTIONS, Long.MAX_VALUE, Map.of("A", Long.MAX_VALUE)).rated())
        .isEqualTo(Long.MAX_VALUE);
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(
            () -> Cell.of(Counting.OPTIONS, Long.MAX_VALUE, Map.of("A", Long.MAX_VALUE, "B", 1L)));
  }

  @Test
  void cells_are_equal_by_ballots_scale_and_counts() {
    Map<String, Long> counts = Map.of("A", 1L);

    assertThat(Cell.of(Counting.OPTIONS, 2, counts))
        .isEqualTo(Cell.of(Counting.OPTIONS, 2, Map.of("A", 1L, "B", 0L)))
        .hasSameHashCodeAs(Cell.of(Counting.OPTIONS, 2, counts))
        .isNotEqualTo(Cell.of(Counting.OPTIONS, 3, counts))
        .isNotEqualTo(Cell.of(Counting.OPTIONS, 2, Map.of("B", 1L)))
        .isNotEqualTo(Cell.of(Counting.range(128), 2, Map.of()))
        .doesNotHaveSameHashCodeAs(Cell.of(Counting.OPTIONS, 3, counts))
        .doesNotHaveSameHashCodeAs(Cell.of(Counting.OPTIONS, 2, Map.of("B", 1L)))
        .hasToString("2 ballots {A=1, B=0, C=0, X=0}");
  }

  @Test
  void the_same_answers_may_be_given_otherwise_often() {
    assertThat(cell.numbers()).containsExactly(5, 1, 2, 3);
    assertThat(cell.withNumbers(0, 4, 0, 1))
        .isEqualTo(Cell.of(Counting.OPTIONS, 12, Map.of("B", 4L, "X", 1L)));
    assertThat(cell.numbers()).containsExactly(5, 1, 2, 3);
    assertThatIllegalArgumentException().isThrownBy(() -> cell.withNumbers(1, 2, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> cell.withNumbers(13, 0, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> cell.withNumbers(3, -1, 0, 0));
  }

  @Test
  void numbers_that_are_given_no_longer_are_not_listed() {
    RangeScale range =
        new RangeScale(
            "r",
            Text.of("r"),
            Fraction.ZERO,
            Fraction.of(1000),
            Fraction.ONE,
            Optional.empty(),
            Optional.empty());
    Cell given = Cell.of(range, 9, Map.of("5", 3L, "70", 1L, "900", 2L));

    assertThat(given.withNumbers(2, 0, 4)).isEqualTo(Cell.of(range, 9, Map.of("5", 2L, "900", 4L)));
    assertThat(given.withNumbers(0, 6, 0)).isEqualTo(Cell.of(range, 9, Map.of("70", 6L)));
  }

  @Test
  void other_answers_take_the_place_of_those_to_small_scales_and_large_ones() {
    RangeScale large =
        new RangeScale(
            "large",
            Text.of("large"),
            Fraction.ZERO,
            Fraction.of(1000),
            Fraction.ONE,
            Optional.empty(),
            Optional.empty());
    TallyLayout layout =
        TallyLayout.of(
            List.of(Counting.leaf("small", Counting.OPTIONS), Counting.leaf("large", large)),
            List.of(Counting.group("masses"), Counting.group("leaders")));
    TallyBuilder builder = new TallyBuilder(layout);
    builder.count(builder.object("x"), 0, new int[] {0, 900});
    builder.count(builder.object("x"), 0, new int[] {1, 5});
    ObjectTally given = builder.build().of("x");

    ObjectTally other =
        given.withAnswers(
            answers ->
                answers.scale().equals(large)
                    ? Cell.of(large, 2, Map.of("7", 2L))
                    : answers.withNumbers(0, 0, 1, 0));

    assertThat(other.cell(0, 0)).isEqualTo(Cell.of(Counting.OPTIONS, 2, Map.of("C", 1L)));
    assertThat(other.cell(1, 0)).isEqualTo(Cell.of(large, 2, Map.of("7", 2L)));
    assertThat(other.cell(1, 1)).isEqualTo(given.cell(1, 1));
    assertThat(given.withAnswers(answers -> answers)).isEqualTo(given);
  }
}
