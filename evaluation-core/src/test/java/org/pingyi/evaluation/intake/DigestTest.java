package org.pingyi.evaluation.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigestTest {

  @Test
  void two_that_differ_in_one_bit_wherever_it_is_are_not_equal() {
    byte[] bytes = Digest.sha256("a pass".getBytes(UTF_8)).toArray();
    Digest one = Digest.of(bytes);
    assertThat(Digest.of(bytes)).isEqualTo(one).hasSameHashCodeAs(one);
    for (int bit = 0; bit < Byte.SIZE * Digest.SIZE; bit++) {
      byte[] other = bytes.clone();
      other[bit / Byte.SIZE] ^= (byte) (1 << (bit % Byte.SIZE));
      assertThat(Digest.of(other)).isNotEqualTo(one);
      assertThat(Digest.of(other).compareTo(one)).isNotZero();
    }
  }
}
