package org.pingyi.evaluation.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Against the roots and proofs with which Certificate Transparency’s own logs are tested, and
 * against the definitions of RFC 9162.
 */
class MerkleTreeTest {

  private static final int SIZE = 70;

  private final MerkleTree reference =
      Leaves.tree(
          Stream.of(
                  "",
                  "00",
                  "10",
                  "2021",
                  "3031",
                  "40414243",
                  "5051525354555657",
                  "606162636465666768696a6b6c6d6e6f")
              .map(data -> TreeHash.leaf(HexFormat.of().parseHex(data)))
              .toList());

  @ParameterizedTest
  @CsvFileSource(resources = "roots.csv", numLinesToSkip = 1)
  void roots_are_those_of_the_reference(int size, String root) {
    assertThat(reference.root(size).hash().hex()).isEqualTo(root);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "inclusion.csv", numLinesToSkip = 1)
  void proofs_of_inclusion_are_those_of_the_reference(int index, int size, String path) {
    InclusionProof proof = reference.inclusion(index, size);

    assertThat(proof.path()).isEqualTo(hashes(path));
    assertThat(proof.leaf()).isEqualTo(reference.leaf(index));
    assertThat(proof.shows(reference.root(size))).isTrue();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "consistency.csv", numLinesToSkip = 1)
  void proofs_of_consistency_are_those_of_the_reference(int from, int to, String path) {
    ConsistencyProof proof = reference.consistency(from, to);

    assertThat(proof.path()).isEqualTo(hashes(path));
    assertThat(proof.shows(reference.root(from), reference.root(to))).isTrue();
  }

  private static List<TreeHash> hashes(String path) {
    return path.isEmpty()
        ? List.of()
        : Arrays.stream(path.split(" ")).map(TreeHash::parse).toList();
  }

  @Test
  void every_proof_at_every_size_is_the_one_defined_and_verifies() {
    List<TreeHash> leaves = Leaves.numbered(0, SIZE);
    MerkleTree tree = Leaves.tree(leaves);

    for (int to = 1; to <= SIZE; to++) {
      List<TreeHash> before = leaves.subList(0, to);
      assertThat(tree.root(to)).isEqualTo(new TreeRoot(to, Rfc9162.root(before)));
      for (int index = 0; index < to; index++) {
        InclusionProof proof = tree.inclusion(index, to);
        assertThat(proof.path()).isEqualTo(Rfc9162.path(index, before));
        assertThat(proof.leaf()).isEqualTo(leaves.get(index));
        assertThat(proof.shows(tree.root(to))).isTrue();
      }
      for (int from = 0; from <= to; from++) {
        ConsistencyProof proof = tree.consistency(from, to);
        assertThat(proof.path())
            .isEqualTo(from == 0 || from == to ? List.of() : Rfc9162.proof(from, before));
        assertThat(proof.shows(tree.root(from), tree.root(to))).isTrue();
      }
    }
  }

  @Test
  void a_tree_that_grew_still_gives_the_roots_it_had() {
    MerkleTree tree = new MerkleTree();
    List<TreeRoot> published =
        Leaves.numbered(0, SIZE).stream()
            .map(
                leaf -> {
                  tree.append(leaf);
                  return tree.root();
                })
            .toList();

    assertThat(published)
        .allSatisfy(root -> assertThat(tree.root(root.size())).isEqualTo(root))
        .doesNotHaveDuplicates();
  }

  @Test
  void what_a_tree_does_not_have_cannot_be_shown() {
    MerkleTree tree = Leaves.tree(Leaves.numbered(0, 3));

    assertOutOfBounds(() -> tree.leaf(3));
    assertOutOfBounds(() -> tree.leaf(-1));
    assertOutOfBounds(() -> tree.root(4));
    assertOutOfBounds(() -> tree.root(-1));
    assertOutOfBounds(() -> tree.inclusion(2, 2));
    assertOutOfBounds(() -> tree.inclusion(0, 4));
    assertOutOfBounds(() -> tree.inclusion(0, 0));
    assertOutOfBounds(() -> tree.consistency(3, 2));
    assertOutOfBounds(() -> tree.consistency(1, 4));
    assertOutOfBounds(() -> tree.consistency(-1, 2));
  }

  private static void assertOutOfBounds(Runnable asked) {
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(asked::run);
  }

  @Test
  void a_million_leaves_take_64_bytes_each_and_their_proofs_less_than_a_kib() {
    int million = 1_000_000;
    MerkleTree tree = new MerkleTree();
    TreeHash leaf = Leaves.numbered(0);
    for (int i = 0; i < million; i++) {
      tree.append(leaf);
    }

    TreeRoot root = tree.root();
    for (long index : new long[] {0, 1, 524_287, 524_288, 999_998, 999_999}) {
      InclusionProof proof = tree.inclusion(index, million);
      assertThat(proof.text()).hasSizeLessThan(1024);
      assertThat(InclusionProof.parse(proof.text()).shows(Receipt.of(leaf), root)).isTrue();
    }
    assertThat(tree.consistency(333_333, million).shows(tree.root(333_333), root)).isTrue();
    assertThat(tree.bytes()).isBetween(64L * million, 65L * million);
  }
}
