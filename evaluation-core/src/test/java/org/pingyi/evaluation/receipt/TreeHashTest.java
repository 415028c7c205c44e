package org.pingyi.evaluation.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreeHashTest {

  @Property
  void hashes_sort_as_their_bytes_do_unsigned(
      @ForAll @Size(32) byte[] a, @ForAll @Size(32) byte[] b) {
    assertThat(Integer.signum(TreeHash.of(a).compareTo(TreeHash.of(b))))
        .isEqualTo(Integer.signum(Arrays.compareUnsigned(a, b)));
    assertThat(TreeHash.of(a).equals(TreeHash.of(b))).isEqualTo(Arrays.equals(a, b));
  }

  @Property
  void a_hash_reads_as_it_was_written(@ForAll @Size(32) byte[] bytes) {
    TreeHash hash = TreeHash.of(bytes);

    assertThat(hash.bytes()).isEqualTo(bytes);
    assertThat(hash.hex()).isEqualTo(HexFormat.of().formatHex(bytes));
    assertThat(TreeHash.parse(hash.text())).isEqualTo(hash).hasSameHashCodeAs(hash);
    assertThat(TreeHash.parse(hash.hex())).isEqualTo(hash);
    assertThat(TreeHash.parse(hash.hex().toUpperCase(Locale.ROOT))).isEqualTo(hash);
    assertThat(hash).hasToString(hash.text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "AA",
        "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFV",
        "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU",
        "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU=",
        "g3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b8"
      })
  void a_text_that_is_no_hash_is_refused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> TreeHash.parse(text));
  }

  @Test
  void a_hash_has_32_bytes_that_nobody_changes() {
    byte[] bytes = new byte[TreeHash.BYTES];
    TreeHash hash = TreeHash.of(bytes);
    bytes[0] = 1;
    hash.bytes()[1] = 1;

    assertThat(hash.bytes()).containsOnly(0);
    assertThatIllegalArgumentException().isThrownBy(() -> TreeHash.of(new byte[31]));
    assertThatIllegalArgumentException().isThrownBy(() -> TreeHash.of(new byte[33]));
  }

  @Test
  void a_node_cannot_be_passed_off_as_a_leaf() {
    TreeHash left = Leaves.numbered(1);
    TreeHash right = Leaves.numbered(2);
    byte[] both = Arrays.copyOf(left.bytes(), 64);
    System.arraycopy(right.bytes(), 0, both, 32, 32);

    assertThat(TreeHash.leaf(both)).isNotEqualTo(TreeHash.node(left, right));
    assertThat(TreeHash.node(left, right)).isNotEqualTo(TreeHash.node(right, left));
  }
}
