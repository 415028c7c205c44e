package org.pingyi.evaluation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.receipt.TreeHash;

class LeafOrderTest {

  /** Few different bytes far from each other, so that many hashes begin alike. */
  @Property
  void papers_lie_in_the_order_of_their_leaves_however_alike_those_begin(
      @ForAll @Size(max = 30) @UniqueElements
          List<@Size(4) List<@ByteRange(min = -1, max = 1) Byte>> paths) {
    OpenInterval open = new OpenInterval();
    List<TreeHash> leaves = paths.stream().map(LeafOrderTest::leaf).toList();
    for (int i = 0; i < leaves.size(); i++) {
      if (i % 4 == 3) {
        open.superseded.add(new OpenInterval.Superseded(leaves.get(i), digest(i)));
      } else {
        open.papers.add(paper(i, leaves.get(i)), i);
      }
    }

    LeafOrder order = LeafOrder.of(open);

    assertThat(order.leaves()).isSorted().containsExactlyInAnyOrderElementsOf(leaves);
    List<TreeHash> read = new ArrayList<>();
    order.eachPaper(
        (position, number) -> {
          assertThat(order.leaves().get(position)).isEqualTo(open.papers.leaf(number));
          read.add(open.papers.leaf(number));
        });
    assertThat(read)
        .isSorted()
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, leaves.size())
                .filter(i -> i % 4 != 3)
                .mapToObj(leaves::get)
                .toList());
  }

  /** The bytes of a path stand at the beginning, the end, and between. */
  private static TreeHash leaf(List<Byte> path) {
    byte[] bytes = new byte[TreeHash.BYTES];
    bytes[0] = path.get(0);
    bytes[7] = path.get(1);
    bytes[8] = path.get(2);
    bytes[31] = path.get(3);
    return TreeHash.of(bytes);
  }

  private static Digest digest(int number) {
    return new Digest(number, 0, 0, 0);
  }

  private static KeptPaper paper(int number, TreeHash leaf) {
    return new KeptPaper(digest(number), digest(number), Bytes.EMPTY, Bytes.EMPTY, leaf);
  }
}
