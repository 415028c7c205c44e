package org.pingyi.evaluation.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProofTextTest {

  private static final String HASH = "A".repeat(43);

  @Test
  void a_proof_is_written_as_numbers_and_hashes_joined_by_points() {
    MerkleTree tree = Leaves.tree(Leaves.numbered(0, 3));

    String word = "2.3." + ProofText.base64(List.of(tree.leaf(2), tree.root(2).hash()));
    assertThat(tree.inclusion(2, 3)).isEqualTo(InclusionProof.parse(word));
    assertThat(tree.inclusion(2, 3).text()).isEqualTo(word);
    assertThat(tree.root(0)).hasToString("0.47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "1.2",
        "1.2.3.",
        "1.2.",
        "-1.2.",
        "+1.2.",
        "01.2.",
        "1,2.",
        "２.３.",
        "1.9999999999999999999.",
        "1.2.A",
        "1.2.AAAA",
        "1.2.====",
        "1.2.+/+/",
        "1.2.中文"
      })
  void a_text_that_is_no_proof_is_refused_and_not_quoted(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InclusionProof.parse(text))
        .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("1.2", "中文"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TreeRoot.parse(text))
        .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("1.2", "中文"));
  }

  @Test
  void a_hash_has_one_spelling_only() {
    assertThat(TreeRoot.parse("1." + HASH).size()).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TreeRoot.parse("1." + HASH.substring(1) + "B"));
    assertThatIllegalArgumentException().isThrownBy(() -> TreeRoot.parse("1." + HASH + "="));
    assertThatIllegalArgumentException().isThrownBy(() -> TreeRoot.parse("1."));
    assertThatIllegalArgumentException().isThrownBy(() -> TreeRoot.parse("1." + "A".repeat(86)));
  }

  @Test
  void a_proof_with_more_hashes_than_any_has_is_refused_unread() {
    TreeHash hash = Leaves.numbered(0);
    List<TreeHash> most = Collections.nCopies(ProofText.MAX_HASHES - 1, hash);
    List<TreeHash> more = Collections.nCopies(ProofText.MAX_HASHES, hash);

    InclusionProof longest = new InclusionProof(0, 1, hash, most);
    assertThat(InclusionProof.parse(longest.text())).isEqualTo(longest);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InclusionProof.parse(new InclusionProof(0, 1, hash, more).text()));
  }

  @Test
  void sizes_out_of_order_are_no_proof() {
    TreeHash hash = Leaves.numbered(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new InclusionProof(1, 1, hash, List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new InclusionProof(-1, 1, hash, List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new ConsistencyProof(2, 1, List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new ConsistencyProof(-1, 1, List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> new TreeRoot(-1, hash));
  }
}
