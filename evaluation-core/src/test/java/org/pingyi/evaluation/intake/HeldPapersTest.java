package org.pingyi.evaluation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.receipt.Commitment;

class HeldPapersTest {

  @Property(tries = 100)
  void papers_are_as_they_came_whichever_were_taken_out_meanwhile(
      @ForAll @Size(max = 60) List<@IntRange(max = 9) Integer> whichAreReplaced,
      @ForAll @IntRange(min = 1, max = 50_000) int size) {
    HeldPapers papers = new HeldPapers();
    Map<Integer, KeptPaper> expected = new LinkedHashMap<>();

    for (int i = 0; i < whichAreReplaced.size(); i++) {
      KeptPaper paper = paper(i, i % 2 == 0 ? size : 10);
      expected.put(papers.add(paper, i), paper);
      int replaced = i - whichAreReplaced.get(i);
      if (whichAreReplaced.get(i) > 2 && expected.remove(replaced) != null) {
        papers.remove(replaced);
      }
    }

    assertThat(papers.size()).isEqualTo(expected.size());
    assertThat(papers.bytes())
        .isEqualTo(expected.values().stream().mapToLong(KeptPaper::size).sum());
    assertThat(papers.isEmpty()).isEqualTo(expected.isEmpty());
    for (int i = 0; i < papers.count(); i++) {
      assertThat(papers.stands(i)).isEqualTo(expected.containsKey(i));
    }
    expected.forEach(
        (number, paper) -> {
          assertThat(papers.filed(number)).isEqualTo(number);
          assertThat(papers.leaf(number)).isEqualTo(paper.leaf());
          assertThat(papers.read(number)).isEqualTo(paper);
          Encoding written = new Encoding();
          papers.write(number, written);
          Encoding wanted = new Encoding();
          paper.write(wanted);
          assertThat(written.toBytes()).isEqualTo(wanted.toBytes());
        });
  }

  @Test
  void papers_that_are_replaced_make_way_and_those_that_stand_are_as_they_came() {
    HeldPapers papers = new HeldPapers();
    List<KeptPaper> standing = IntStream.range(0, 20).mapToObj(i -> paper(i, 100_000)).toList();
    Bytes large = Bytes.of(new byte[1 << 19]);
    for (int i = 0; i < 20; i++) {
      papers.add(standing.get(i), i);
      // 200 times half a MiB, and 2 GiB in all: more than there is of memory.
      for (int j = 0; j < 200; j++) {
        Digest key = new Digest(i, j, 0, 0);
        papers.remove(
            papers.add(new KeptPaper(key, key, Bytes.EMPTY, large, standing.get(0).leaf()), 0));
      }
    }

    assertThat(papers.size()).isEqualTo(20);
    for (int i = 0; i < 20; i++) {
      assertThat(papers.read(201 * i)).isEqualTo(standing.get(i));
      assertThat(papers.filed(201 * i)).isEqualTo(i);
    }
  }

  private static KeptPaper paper(int number, int size) {
    byte[] json = new byte[size];
    json[size - 1] = (byte) number;
    return KeptPaper.of(
        new Digest(number, 0, 0, 0),
        new Digest(0, number, 0, 0),
        new byte[Commitment.SALT_BYTES],
        json);
  }
}
