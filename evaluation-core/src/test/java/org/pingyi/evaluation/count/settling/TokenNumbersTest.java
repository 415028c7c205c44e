package org.pingyi.evaluation.count.settling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Tokens are told apart without being kept. */
class TokenNumbersTest {

  @Property(tries = 100)
  void tokens_are_numbered_in_the_order_in_which_they_come(
      @ForAll @Size(max = 300) List<String> tokens) {
    TokenNumbers ours = new TokenNumbers();
    Map<String, Integer> theirs = new LinkedHashMap<>();
    for (String token : tokens) {
      theirs.putIfAbsent(token, theirs.size());
      char[] chars = ("<" + token + ">").toCharArray();
      assertThat(ours.numberOf(chars, 1, chars.length - 1)).isEqualTo(theirs.get(token));
    }
  }

  @Test
  void long_tokens_are_told_apart_by_all_their_characters() {
    TokenNumbers tokens = new TokenNumbers();
    String common = "码".repeat(1_023);
    List<String> all =
        List.of(common, common + "x", common + "xx", common + "xxz", "x" + common, common + "xy");
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < all.size(); i++) {
        char[] token = all.get(i).toCharArray();
        assertThat(tokens.numberOf(token, 0, token.length)).isEqualTo(i);
      }
    }
    assertThat(tokens.size()).isEqualTo(all.size());
  }

  @Test
  void tokens_of_any_one_character_are_told_apart() {
    TokenNumbers tokens = new TokenNumbers();
    List<Integer> wrong = new ArrayList<>();
    for (int i = 0; i <= Character.MAX_VALUE; i++) {
      if (tokens.numberOf(new char[] {(char) i}, 0, 1) != i) {
        wrong.add(i);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void hundreds_of_thousands_are_told_apart() {
    TokenNumbers tokens = new TokenNumbers();
    List<Integer> wrong = new ArrayList<>();
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 200_000; i++) {
        char[] token = Integer.toHexString(i * 31).toCharArray();
        if (tokens.numberOf(token, 0, token.length) != i) {
          wrong.add(i);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }
}
