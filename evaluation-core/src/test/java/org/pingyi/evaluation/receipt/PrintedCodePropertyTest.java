package org.pingyi.evaluation.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PrintedCodePropertyTest {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 27;

  @Property
  void a_code_reads_as_it_was_printed(@ForAll @Size(16) byte[] bits) {
    PrintedCode code = PrintedCode.of(bits);

    assertThat(code.bytes()).isEqualTo(bits);
    assertThat(code.text()).matches("([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{3}");
    assertThat(PrintedCode.read(code.text()).value()).contains(code);
  }

  /** Java’s own base 32 has the digits 0 to 9 and a to v. */
  @Property
  void the_characters_before_the_last_are_the_number_in_base_32(@ForAll @Size(16) byte[] bits) {
    String number = new BigInteger(1, bits).toString(32);
    StringBuilder expected = new StringBuilder("0".repeat(LENGTH - 1 - number.length()));
    number.chars().forEach(digit -> expected.append(ALPHABET.charAt(Character.digit(digit, 32))));

    assertThat(plain(bits).substring(0, LENGTH - 1)).isEqualTo(expected.toString());
  }

  @Property(tries = 50)
  void each_single_wrong_character_is_found(@ForAll @Size(16) byte[] bits) {
    String printed = plain(bits);
    for (int i = 0; i < LENGTH; i++) {
      for (int j = 0; j < ALPHABET.length(); j++) {
        char wrong = ALPHABET.charAt(j);
        if (wrong != printed.charAt(i)) {
          assertMistyped(printed.substring(0, i) + wrong + printed.substring(i + 1));
        }
      }
    }
  }

  @Property(tries = 50)
  void each_swap_of_two_characters_is_found(@ForAll @Size(16) byte[] bits) {
    String printed = plain(bits);
    for (int i = 0; i < LENGTH; i++) {
      for (int j = i + 1; j < LENGTH; j++) {
        StringBuilder swapped = new StringBuilder(printed);
        swapped.setCharAt(i, printed.charAt(j));
        swapped.setCharAt(j, printed.charAt(i));
        if (printed.charAt(i) != printed.charAt(j)) {
          assertMistyped(swapped.toString());
        }
      }
    }
  }

  private static void assertMistyped(String text) {
    assertThat(PrintedCode.read(text))
        .isInstanceOfSatisfying(
            CodeReading.Slip.class, slip -> assertThat(slip.slip()).isEqualTo(TypingSlip.MISTYPED));
  }

  @Property
  void whatever_is_typed_is_a_code_or_a_slip(@ForAll String typed) {
    assertThat(PrintedCode.read(typed)).isNotNull();
    assertThat(PrintedCode.read(typed.toLowerCase(Locale.ROOT))).isNotNull();
  }

  /** What follows for all codes: the check character’s sum is linear in the characters. */
  @Property
  void the_sum_of_two_codes_is_the_code_of_their_sum(
      @ForAll @Size(27) byte[] a, @ForAll @Size(27) byte[] b) {
    int[] left = new int[LENGTH];
    int[] right = new int[LENGTH];
    int[] both = new int[LENGTH];
    for (int i = 0; i < LENGTH; i++) {
      left[i] = a[i] & 31;
      right[i] = b[i] & 31;
      both[i] = left[i] ^ right[i];
    }

    assertThat(sum(both)).isEqualTo(sum(left) ^ sum(right));
  }

  @Test
  void no_single_slip_and_no_swap_leaves_the_sum_of_any_code_as_it_is() {
    for (int i = 0; i < LENGTH; i++) {
      for (int wrong = 1; wrong < 32; wrong++) {
        int[] difference = new int[LENGTH];
        difference[i] = wrong;
        assertThat(sum(difference)).isNotZero();
        for (int j = i + 1; j < LENGTH; j++) {
          difference[j] = wrong;
          assertThat(sum(difference)).isNotZero();
          difference[j] = 0;
        }
      }
    }
  }

  /** α^(26−i) by long multiplication, and the remainder by long division. */
  @Test
  void the_sum_is_that_over_the_powers_of_alpha() {
    for (int i = 0; i < LENGTH; i++) {
      for (int value = 0; value < 32; value++) {
        int[] single = new int[LENGTH];
        single[i] = value;
        long product = (long) value << (LENGTH - 1 - i);
        for (int bit = 62; bit >= 5; bit--) {
          product ^= (product >> bit & 1) * (0b100101L << (bit - 5));
        }
        assertThat(sum(single)).isEqualTo((int) product);
      }
    }
  }

  private static int sum(int[] characters) {
    int sum = 0;
    for (int character : characters) {
      sum = CheckCharacter.add(sum, character);
    }
    return sum;
  }

  private static String plain(byte[] bits) {
    return PrintedCode.of(bits).text().replace("-", "");
  }
}
