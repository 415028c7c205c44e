package org.pingyi.evaluation.count.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Tokens are hashed as SipHash has it, however they came. */
class TokenHashTest {

  private static final long KEY_0 = 0x0706050403020100L;
  private static final long KEY_1 = 0x0f0e0d0c0b0a0908L;

  @Test
  void a_hash_is_that_of_the_reference_implementation() throws IOException {
    List<String> expected;
    try (InputStream in = TokenHashTest.class.getResourceAsStream("token-hashes.yaml")) {
      expected = new Yaml().load(in);
    }
    for (int length = 0; length < expected.size(); length++) {
      byte[] message = new byte[length];
      for (int i = 0; i < length; i++) {
        message[i] = (byte) i;
      }
      assertThat(hash(KEY_0, KEY_1, message, 0, length)).isEqualTo(expected.get(length));
    }
    assertThat(expected).hasSize(64).doesNotHaveDuplicates();
  }

  @Property(tries = 300)
  void what_stands_before_and_behind_a_token_does_not_matter(
      @ForAll byte[] token,
      @ForAll @IntRange(max = 9) int before,
      @ForAll @IntRange(max = 9) int behind,
      @ForAll byte filler) {
    byte[] chunk = new byte[before + token.length + behind];
    Arrays.fill(chunk, filler);
    System.arraycopy(token, 0, chunk, before, token.length);
    assertThat(hash(1, 2, chunk, before, before + token.length))
        .isEqualTo(hash(1, 2, token, 0, token.length));
  }

  @Property(tries = 300)
  void characters_are_hashed_as_their_bytes(@ForAll String drawn) {
    String token = new String(drawn.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    assertSameHash(token);
  }

  @Test
  void characters_of_every_length_are_hashed_as_their_bytes() {
    assertSameHash("");
    assertSameHash("x\u007f\u0080\u07ff\u0800评\uffff\ud800\udc00\udbff\udfff");
    assertSameHash("票".repeat(1_000) + "\ud83d\udc4d".repeat(1_000));
  }

  @Test
  void halves_of_code_points_are_told_apart() {
    List<String> tokens =
        List.of("\ud800", "\udbff", "\udc00", "\udfff", "?", "\ufffd", "\udc00\ud800", "\ud800x");
    assertThat(tokens.stream().map(TokenHashTest::ofCharacters)).doesNotHaveDuplicates();
  }

  @Test
  void half_a_code_point_at_the_end_is_not_made_whole_by_what_stands_behind() {
    TokenHash hash = new TokenHash(KEY_0, KEY_1);
    hash.hash("\ud800\udc00".toCharArray(), 0, 1);
    assertThat(text(hash)).isEqualTo(ofCharacters("\ud800"));
  }

  @Test
  void another_key_gives_another_hash() {
    byte[] token = {1, 2, 3};
    assertThat(
            List.of(
                hash(0, 0, token, 0, 3),
                hash(1, 0, token, 0, 3),
                hash(0, 1, token, 0, 3),
                hash(0, 1L << 63, token, 0, 3)))
        .doesNotHaveDuplicates();
  }

  private static void assertSameHash(String token) {
    byte[] bytes = token.getBytes(StandardCharsets.UTF_8);
    assertThat(ofCharacters(token)).isEqualTo(hash(KEY_0, KEY_1, bytes, 0, bytes.length));
  }

  private static String ofCharacters(String token) {
    TokenHash hash = new TokenHash(KEY_0, KEY_1);
    char[] chars = ("<" + token + ">").toCharArray();
    hash.hash(chars, 1, chars.length - 1);
    return text(hash);
  }

  private static String hash(long key0, long key1, byte[] bytes, int from, int to) {
    TokenHash hash = new TokenHash(key0, key1);
    hash.hash(bytes, from, to);
    return text(hash);
  }

  private static String text(TokenHash hash) {
    ByteBuffer bytes = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
    return HexFormat.of().formatHex(bytes.putLong(hash.low()).putLong(hash.high()).array());
  }
}
