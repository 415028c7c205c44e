package org.pingyi.evaluation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.pingyi.evaluation.receipt.Commitment;

class HeldPapersTest {

  /** Papers of up to 3 MB together in pieces of 1 MiB, so that what was replaced makes way. */
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
