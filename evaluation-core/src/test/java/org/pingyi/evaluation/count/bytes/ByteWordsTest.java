package org.pingyi.evaluation.count.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A word is found by its bytes, or not at all; never as another. */
class ByteWordsTest {

  private static final int LONGEST = 64;

  @Property(tries = 300)
  void a_word_is_what_was_learned_of_it_last_or_unknown(
      @ForAll("words") List<String> learned, @ForAll("words") List<String> others) {
    ByteWords words = new ByteWords(1, Integer.MAX_VALUE);
    Map<String, Integer> numbers = new HashMap<>();
    int next = -1;
    for (String word : learned) {
      numbers.put(word, next++);
      learn(words, word, numbers.get(word));
      boolean kept = word.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
      assertThat(numberOf(words, word)).isEqualTo(kept ? numbers.get(word) : ByteWords.UNKNOWN);
    }
    for (String word : others) {
      assertThat(numberOf(words, word))
          .isIn(ByteWords.UNKNOWN, numbers.getOrDefault(word, ByteWords.UNKNOWN));
    }
  }

  @Example
  void a_word_of_eight_zeros_is_not_kept_and_is_no_other() {
    ByteWords words = new ByteWords(1, Integer.MAX_VALUE);
    learn(words, "\0".repeat(8), 1);
    assertThat(numberOf(words, "\0".repeat(8))).isEqualTo(ByteWords.UNKNOWN);
    learn(words, "\0".repeat(7), 2);
    learn(words, "", 3);
    assertThat(numberOf(words, "\0".repeat(7))).isEqualTo(2);
    assertThat(numberOf(words, "")).isEqualTo(3);
    assertThat(numberOf(words, "\0".repeat(8))).isEqualTo(ByteWords.UNKNOWN);
  }

  @Example
  void long_words_that_begin_alike_are_told_apart() {
    ByteWords words = new ByteWords(1, Integer.MAX_VALUE);
    String alike = "evaluated-object";
    for (int i = 0; i < 4; i++) {
      learn(words, alike + i, i);
    }
    for (int i = 0; i < 4; i++) {
      assertThat(numberOf(words, alike + i)).isEqualTo(i);
    }
    assertThat(numberOf(words, alike + "4")).isEqualTo(ByteWords.UNKNOWN);
  }

  @Example
  void many_more_words_than_were_expected_are_mostly_known_when_they_come_again() {
    areMostlyKnown("o");
    areMostlyKnown("object-");
  }

  private static void areMostlyKnown(String prefix) {
    ByteWords words = new ByteWords(1, Integer.MAX_VALUE);
    int count = 100_000;
    for (int times = 0; times < 3; times++) {
      for (int i = 0; i < count; i++) {
        learn(words, prefix + i, i);
      }
    }
    int known = 0;
    for (int i = 0; i < count; i++) {
      int number = numberOf(words, prefix + i);
      assertThat(number).isIn(i, ByteWords.UNKNOWN);
      known += number == i ? 1 : 0;
    }
    assertThat(known).isGreaterThan(count * 9 / 10);
  }

  @Example
  void a_word_written_in_endless_ways_takes_no_more_places_than_a_few_for_each_word() {
    int most = 5;
    ShortWords shortWords = new ShortWords(1, most);
    waysToWrite("A", 7).forEach(way -> learn(shortWords, way));
    LongWords longWords = new LongWords(most);
    waysToWrite("A", 17).forEach(way -> learn(longWords, way));

    assertThat(shortWords.size()).isBetween(most, 32 * most);
    assertThat(longWords.size()).isBetween(most, 32 * most);
  }

  @Example
  void words_that_were_made_to_collide_take_no_places_but_their_own() {
    LongWords words = new LongWords(Integer.MAX_VALUE);
    waysToWrite("A" + " ".repeat(15), 17).forEach(way -> learn(words, way));

    assertThat(words.size()).isLessThanOrEqualTo(4 * 32);
  }

  /** A word with each series of so many spaces and tabs behind it. */
  private static Stream<String> waysToWrite(String word, int spaces) {
    return IntStream.range(0, 1 << spaces)
        .mapToObj(
            way ->
                word
                    + IntStream.range(0, spaces)
                        .mapToObj(at -> (way >> at & 1) == 0 ? " " : "\t")
                        .collect(Collectors.joining()));
  }

  private static void learn(ShortWords words, String word) {
    byte[] bytes = within(word);
    words.learn(ShortWords.word(EightBytes.at(bytes, 3), EightBytes.mask(word.length())), 0);
  }

  private static void learn(LongWords words, String word) {
    byte[] bytes = within(word);
    words.learn(bytes, 3, bytes.length - Long.BYTES, 0);
  }

  private static void learn(ByteWords words, String word, int number) {
    byte[] bytes = within(word);
    words.learn(bytes, 3, bytes.length - Long.BYTES, number);
  }

  private static int numberOf(ByteWords words, String word) {
    byte[] bytes = within(word);
    return words.numberOf(bytes, 3, bytes.length - Long.BYTES);
  }

  /** The bytes of a word with others before and behind them. */
  private static byte[] within(String word) {
    return (",,," + word + ",xyz\n\"A,").getBytes(StandardCharsets.UTF_8);
  }

  @Provide
  Arbitrary<List<String>> words() {
    Arbitrary<String> some = Arbitraries.strings().withChars("AB对\0").ofMaxLength(3);
    Arbitrary<String> longer =
        Arbitraries.of(7, 8, 9, 15, 16, 17, 24, 25, 63, 64, 65)
            .flatMap(length -> Arbitraries.strings().withChars("AB").ofLength(length));
    return Arbitraries.oneOf(some, longer).list().ofMaxSize(60);
  }
}
