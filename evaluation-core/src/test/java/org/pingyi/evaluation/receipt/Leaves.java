package org.pingyi.evaluation.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.IntStream;

/** Leaves to build trees of. */
final class Leaves {

  private Leaves() {}

  static TreeHash numbered(int number) {
    return TreeHash.leaf(("paper " + number).getBytes(UTF_8));
  }

  static List<TreeHash> numbered(int from, int to) {
    return IntStream.range(from, to).mapToObj(Leaves::numbered).toList();
  }

  static List<TreeHash> sorted(int from, int to) {
    return numbered(from, to).stream().sorted().toList();
  }

  static MerkleTree tree(List<TreeHash> leaves) {
    MerkleTree tree = new MerkleTree();
    leaves.forEach(tree::append);
    return tree;
  }
}
