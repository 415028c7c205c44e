package org.pingyi.evaluation.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.primitives.Ints;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
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

  @Test
  void what_is_too_far_in_its_length_or_its_beginning_is_not_read_on() {
    assertThat(Suggestion.distance("ab", new ReadTo("abcdefgh", 0), 6)).isEqualTo(6);
    assertThat(Suggestion.distance("a".repeat(60), new ReadTo("b".repeat(66), 0), 6)).isEqualTo(6);
    assertThat(Suggestion.distance(new ReadTo("a".repeat(60), 6), "b".repeat(60), 6)).isEqualTo(6);
    assertThat(Suggestion.distance(new ReadTo("weight", 6), "wieght", 2)).isEqualTo(1);
  }

  @Property
  void no_word_is_nearer_than_the_one_that_is_suggested(
      @ForAll @StringLength(min = 1, max = 12) @CharRange(from = 'a', to = 'c') String word,
      @ForAll @Size(max = 8)
          List<@StringLength(max = 12) @CharRange(from = 'a', to = 'c') String> known) {
    int least = Math.min(Math.max(1, word.length() / 3) + 1, word.length());
    String nearest = null;
    for (String candidate : known) {
      int slips = slips(word, candidate);
      if (slips < least) {
        least = slips;
        nearest = candidate;
      }
    }
    assertThat(Suggestion.nearest(word, known)).isEqualTo(Optional.ofNullable(nearest));
  }

  /** The least number of slips by trying each, without a limit. */
  private static int slips(String a, String b) {
    int[][] slips = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        int least = i == 0 || j == 0 ? i + j : Integer.MAX_VALUE;
        if (i > 0 && j > 0) {
          int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
          least = Ints.min(slips[i - 1][j] + 1, slips[i][j - 1] + 1, slips[i - 1][j - 1] + change);
        }
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          least = Math.min(least, slips[i - 2][j - 2] + 1);
        }
        slips[i][j] = least;
      }
    }
    return slips[a.length()][b.length()];
  }

  /** A word of which no letter from a place on may be looked at. */
  private record ReadTo(String word, int end) implements CharSequence {

    @Override
    public int length() {
      return word.length();
    }

    @Override
    public char charAt(int index) {
      assertThat(index).isLessThan(end);
      return word.charAt(index);
    }

    @Override
    public CharSequence subSequence(int from, int to) {
      throw new UnsupportedOperationException();
    }
  }
}
