package org.pingyi.evaluation.count.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** A word has the number that its source gives, whatever words came before. */
class WordCacheTest {

  private static int numberOf(WordCache cache, String word) {
    char[] chars = ("<" + word + ">").toCharArray();
    return cache.numberOf(chars, 1, chars.length - 1);
  }

  @Property(tries = 100)
  void many_words_in_few_places_are_told_apart(
      @ForAll @Size(max = 500)
          List<@Chars({'A', 'a', 'B', '#'}) @StringLength(max = 4) String> words) {
    // Of these letters words have the same hash, as "Aa" and "BB".
    List<String> different = words.stream().distinct().toList();
    WordCache cache = new WordCache(different::indexOf, 1);
    for (String word : words) {
      assertThat(numberOf(cache, word)).isEqualTo(different.indexOf(word));
    }
  }

  @Test
  void words_of_usual_length_are_asked_for_once_and_long_ones_are_not_kept() {
    int[] asked = new int[1];
    WordCache cache = new WordCache(word -> asked[0]++, 1);
    String longest = "x".repeat(64);
    assertThat(numberOf(cache, longest)).isEqualTo(numberOf(cache, longest)).isZero();
    assertThat(numberOf(cache, longest + "y")).isEqualTo(1);
    assertThat(numberOf(cache, longest + "y")).isEqualTo(2);
  }
}
