package org.pingyi.evaluation.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A proof shows one thing, and whatever is changed in it shows nothing. */
class ProofPropertyTest {

  private static final int SIZE = 300;

  private final List<TreeHash> leaves = Leaves.numbered(0, SIZE);
  private final MerkleTree tree = Leaves.tree(leaves);

  /** Two numbers below the size, the second not below the first. */
  record Pair(int low, int high) {}

  @Provide
  Arbitrary<Pair> pairs() {
    Arbitrary<Integer> numbers = Arbitraries.integers().between(0, SIZE - 1);
    return Combinators.combine(numbers, numbers)
        .as((a, b) -> new Pair(Math.min(a, b), Math.max(a, b)));
  }

  @Property
  void a_proof_of_inclusion_with_a_flipped_bit_shows_nothing(
      @ForAll("pairs") Pair pair, @ForAll @IntRange(max = 255) int bit, @ForAll @IntRange int at) {
    InclusionProof proof = tree.inclusion(pair.low(), pair.high() + 1);
    TreeRoot root = tree.root(proof.size());
    Receipt receipt = Receipt.of(leaves.get(pair.low()));

    assertThat(proof.shows(receipt, root)).isTrue();
    assertThat(with(flipped(proof.leaf(), bit), proof.path(), proof).shows(root)).isFalse();
    assertThat(proof.shows(new TreeRoot(root.size(), flipped(root.hash(), bit)))).isFalse();
    if (!proof.path().isEmpty()) {
      List<TreeHash> path = flipped(proof.path(), at, bit);
      assertThat(with(proof.leaf(), path, proof).shows(root)).isFalse();
    }
  }

  @Property
  void a_proof_of_inclusion_for_another_index_or_size_shows_nothing(
      @ForAll("pairs") Pair pair,
      @ForAll @IntRange(max = SIZE - 1) int index,
      @ForAll @IntRange(min = 1, max = SIZE) int size) {
    InclusionProof proof = tree.inclusion(pair.low(), pair.high() + 1);
    assumeThat(index).isLessThan(size);
    assumeThat(index != proof.index() || size != proof.size()).isTrue();

    InclusionProof other = new InclusionProof(index, size, proof.leaf(), proof.path());
    assertThat(other.shows(tree.root(size))).isFalse();
    assertThat(other.shows(tree.root(proof.size()))).isFalse();
  }

  @Property
  void a_proof_of_inclusion_shows_the_paper_of_one_receipt_alone(
      @ForAll("pairs") Pair pair, @ForAll @IntRange(max = SIZE - 1) int index) {
    InclusionProof proof = tree.inclusion(pair.low(), pair.high() + 1);

    assertThat(proof.shows(Receipt.of(leaves.get(index)), tree.root(proof.size())))
        .isEqualTo(index == pair.low());
  }

  @Property
  void a_proof_of_inclusion_with_more_or_fewer_hashes_shows_nothing(@ForAll("pairs") Pair pair) {
    InclusionProof proof = tree.inclusion(pair.low(), pair.high() + 1);
    TreeRoot root = tree.root(proof.size());

    for (List<TreeHash> path : longerAndShorter(proof.path(), root.hash())) {
      assertThat(with(proof.leaf(), path, proof).shows(root)).isFalse();
    }
  }

  private static InclusionProof with(TreeHash leaf, List<TreeHash> path, InclusionProof proof) {
    return new InclusionProof(proof.index(), proof.size(), leaf, path);
  }

  @Property
  void a_proof_of_consistency_with_a_flipped_bit_shows_nothing(
      @ForAll("pairs") Pair pair, @ForAll @IntRange(max = 255) int bit, @ForAll @IntRange int at) {
    ConsistencyProof proof = tree.consistency(pair.low(), pair.high());
    TreeRoot earlier = tree.root(pair.low());
    TreeRoot later = tree.root(pair.high());

    assertThat(proof.shows(earlier, later)).isTrue();
    assertThat(proof.shows(new TreeRoot(earlier.size(), flipped(earlier.hash(), bit)), later))
        .isFalse();
    if (pair.low() > 0 || pair.high() == 0) {
      assertThat(proof.shows(earlier, new TreeRoot(later.size(), flipped(later.hash(), bit))))
          .isFalse();
    }
    if (!proof.path().isEmpty()) {
      List<TreeHash> path = flipped(proof.path(), at, bit);
      assertThat(new ConsistencyProof(proof.from(), proof.to(), path).shows(earlier, later))
          .isFalse();
    }
  }

  @Test
  void a_tree_without_leaves_has_one_root() {
    ConsistencyProof proof = tree.consistency(0, 0);
    TreeRoot none = tree.root(0);
    TreeRoot other = new TreeRoot(0, leaves.get(0));

    assertThat(proof.shows(none, none)).isTrue();
    assertThat(proof.shows(none, other)).isFalse();
    assertThat(proof.shows(other, none)).isFalse();
    assertThat(proof.shows(other, other)).isFalse();
  }

  @Property
  void a_proof_of_consistency_of_other_sizes_or_lengths_shows_nothing(
      @ForAll("pairs") Pair pair, @ForAll("pairs") Pair other) {
    ConsistencyProof proof = tree.consistency(pair.low(), pair.high());
    TreeRoot earlier = tree.root(pair.low());
    TreeRoot later = tree.root(pair.high());

    if (!other.equals(pair)) {
      assertThat(proof.shows(tree.root(other.low()), tree.root(other.high()))).isFalse();
    }
    if (!other.equals(pair) && 0 < other.low() && other.low() < other.high()) {
      ConsistencyProof moved = new ConsistencyProof(other.low(), other.high(), proof.path());
      assertThat(moved.shows(tree.root(other.low()), tree.root(other.high()))).isFalse();
    }
    for (List<TreeHash> path : longerAndShorter(proof.path(), later.hash())) {
      assertThat(new ConsistencyProof(proof.from(), proof.to(), path).shows(earlier, later))
          .isFalse();
    }
  }

  @Property
  void a_tree_in_which_one_early_leaf_is_another_is_not_consistent(
      @ForAll("pairs") Pair pair, @ForAll @IntRange(max = SIZE - 1) int changed) {
    assumeThat(changed).isLessThan(pair.low());
    List<TreeHash> others = new ArrayList<>(leaves);
    others.set(changed, Leaves.numbered(SIZE));
    MerkleTree forged = Leaves.tree(others);

    assertThat(
            forged
                .consistency(pair.low(), pair.high())
                .shows(tree.root(pair.low()), forged.root(pair.high())))
        .isFalse();
  }

  @Property
  void proofs_and_roots_read_as_they_were_written(@ForAll("pairs") Pair pair) {
    InclusionProof inclusion = tree.inclusion(pair.low(), pair.high() + 1);
    TreeRoot root = tree.root(pair.high());

    assertThat(InclusionProof.parse(inclusion.text())).isEqualTo(inclusion);
    assertThat(TreeRoot.parse(root.text())).isEqualTo(root);
  }

  private static List<List<TreeHash>> longerAndShorter(List<TreeHash> path, TreeHash more) {
    List<List<TreeHash>> changed = new ArrayList<>();
    for (int i = 0; i < path.size(); i++) {
      List<TreeHash> shorter = new ArrayList<>(path);
      shorter.remove(i);
      changed.add(shorter);
    }
    for (int i = 0; i <= path.size(); i++) {
      List<TreeHash> longer = new ArrayList<>(path);
      longer.add(i, more);
      changed.add(longer);
    }
    return changed;
  }

  private static List<TreeHash> flipped(List<TreeHash> path, int at, int bit) {
    List<TreeHash> changed = new ArrayList<>(path);
    int index = Math.floorMod(at, path.size());
    changed.set(index, flipped(path.get(index), bit));
    return changed;
  }

  private static TreeHash flipped(TreeHash hash, int bit) {
    byte[] bytes = hash.bytes();
    bytes[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
    return TreeHash.of(bytes);
  }
}
