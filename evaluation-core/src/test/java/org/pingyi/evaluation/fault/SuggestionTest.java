package org.pingyi.evaluation.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionTest {

  private static final List<String> KEYS =
      List.of("id", "weight", "minimum", "rounding", "ranking", "weighted-mean", "满意", "基本满意");

  @ParameterizedTest
  @CsvSource({
    "wieght, weight",
    "weigth, weight",
    "weigh, weight",
    "weights, weight",
    "Weight, weight",
    "WEIGHT, weight",
    "ronding, rounding",
    "weighted_mean, weighted-mean",
    "weightedmean, weighted-mean",
    "ID, id",
    "基本满义, 基本满意",
  })
  void a_word_that_was_mistyped_is_near(String word, String meant) {
    assertThat(Suggestion.nearest(word, KEYS)).hasValue(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "scoring-rule", "height-of-the-tower", "zz", "完全不同"})
  void a_word_that_is_far_from_all_was_not_mistyped(String word) {
    assertThat(Suggestion.nearest(word, KEYS)).isEmpty();
  }

  @Test
  void another_word_of_one_or_two_letters_is_not_what_was_meant() {
    assertThat(Suggestion.nearest("a", List.of("b", "bc"))).isEmpty();
    assertThat(Suggestion.nearest("ab", List.of("c", "cd"))).isEmpty();
    assertThat(Suggestion.nearest("ab", List.of("a"))).hasValue("a");
  }

  @Test
  void neighbours_that_were_swapped_count_as_one_slip() {
    assertThat(Suggestion.nearest("ab", List.of("ba"))).hasValue("ba");
    assertThat(Suggestion.nearest("abc", List.of("cba"))).isEmpty();
  }

  @Test
  void letters_that_are_too_many_or_missing_at_the_beginning_are_slips_too() {
    assertThat(Suggestion.nearest("abcdef", List.of("cdefgh"))).isEmpty();
    assertThat(Suggestion.nearest("cdefgh", List.of("abcdef"))).isEmpty();
    assertThat(Suggestion.nearest("abcdef", List.of("cdef"))).hasValue("cdef");
  }

  @Test
  void the_nearest_is_suggested_and_of_several_the_first() {
    assertThat(Suggestion.nearest("ranking", List.of("rankings", "ranking-"))).hasValue("rankings");
    assertThat(Suggestion.nearest("criterio", List.of("criteria", "criterion")))
        .hasValue("criteria");
    assertThat(Suggestion.nearest("weight", List.of("wieght", "weights"))).hasValue("wieght");
    assertThat(Suggestion.nearest("weight", List.of())).isEmpty();
  }

  @Test
  void a_word_of_hostile_length_is_not_compared() {
    String word = "a".repeat(100_000);
    String longest = "a".repeat(64);

    assertThat(Suggestion.nearest(word, List.of(word))).isEmpty();
    assertThat(Suggestion.nearest("a", List.of(word))).isEmpty();
    assertThat(Suggestion.nearest(longest, List.of(longest + "a"))).hasValue(longest + "a");
    assertThat(Suggestion.nearest(longest + "a", List.of(longest))).isEmpty();
  }
}
