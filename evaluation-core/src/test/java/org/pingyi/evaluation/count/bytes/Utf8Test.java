package org.pingyi.evaluation.count.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is well-formed is what Java decodes. */
class Utf8Test {

  /** The least and the greatest bytes of all ranges in which bytes of a character may lie. */
  private static final int[] EDGES = {
    0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED,
    0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF
  };

  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final CharBuffer decoded = CharBuffer.allocate(8);

  private int firstThatJavaDoesNotDecode(byte[] bytes, int to) {
    ByteBuffer in = ByteBuffer.wrap(bytes, 0, to);
    decoder.reset().decode(in, decoded.clear(), true);
    return in.position();
  }

  @Test
  void the_first_character_that_is_none_is_found_where_java_finds_it() {
    List<String> wrong = new ArrayList<>();
    byte[] bytes = new byte[4 + 8];
    Arrays.fill(bytes, 4, bytes.length, (byte) 0x80);
    for (int i = 0; i < Math.pow(EDGES.length, 4); i++) {
      int rest = i;
      for (int at = 0; at < 4; at++) {
        bytes[at] = (byte) EDGES[rest % EDGES.length];
        rest /= EDGES.length;
      }
      for (int to = 1; to <= 4; to++) {
        if (Utf8.valid(bytes, 0, to) != firstThatJavaDoesNotDecode(bytes, to)) {
          wrong.add(to + " of " + Arrays.toString(bytes));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void a_byte_that_is_none_is_found_wherever_it_stands_between_ascii() {
    int length = 100;
    byte[] ascii = new byte[length + 8];
    Arrays.fill(ascii, 0, length, (byte) 'a');
    Arrays.fill(ascii, length, ascii.length, (byte) 0x80);
    for (int from = 0; from < 40; from++) {
      for (int at = from; at < length; at++) {
        byte[] broken = ascii.clone();
        broken[at] = (byte) 0xFF;
        assertThat(Utf8.valid(broken, from, length)).isEqualTo(at);
        assertThat(Utf8.valid(broken, from, at)).isEqualTo(at);
      }
    }
  }

  @Test
  void bytes_are_cut_before_a_character_that_may_not_be_whole() {
    byte[] bytes = "a好\uD83D\uDE00éz".getBytes(StandardCharsets.UTF_8);
    int[] cuts = {0, 1, 1, 1, 1, 4, 4, 4, 4, 8, 8, 11};
    for (int to = 0; to <= bytes.length; to++) {
      assertThat(Utf8.lastWhole(bytes, 0, to)).isEqualTo(cuts[to]);
    }
  }

  @Test
  void bytes_that_are_no_character_at_all_are_not_cut() {
    byte[] bytes = "好好".getBytes(StandardCharsets.UTF_8);
    assertThat(Utf8.lastWhole(bytes, 4, 6)).isEqualTo(6);
    byte[] broken = new byte[7];
    Arrays.fill(broken, (byte) 0x80);
    broken[1] = (byte) 0xE5;
    assertThat(Utf8.lastWhole(broken, 0, 7)).isEqualTo(7);
  }
}
