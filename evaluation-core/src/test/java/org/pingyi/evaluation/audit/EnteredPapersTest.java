package org.pingyi.evaluation.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EnteredPapersTest {

  private final EnteredPapers papers = new EnteredPapers();

  @Test
  void papers_are_counted_by_batch_group_and_channel() {
    papers.add("m1", "masses", "meeting");
    papers.add("m1", "masses", "meeting");
    papers.add("m1", "masses", "visit");
    papers.add("m1", "peers", "meeting");

    assertThat(papers.of("m1", "masses", "meeting")).isEqualTo(2);
    assertThat(papers.of("m1", "peers", "meeting")).isEqualTo(1);
    assertThat(papers.of("m2", "masses", "meeting")).isZero();
    assertThat(papers.all()).isEqualTo(4);
  }

  @Test
  void so_many_batches_are_told_apart_and_no_more() {
    for (int batch = 0; batch < EnteredPapers.MOST; batch++) {
      assertThat(papers.add("m" + batch, "masses", "meeting")).isTrue();
    }

    assertThat(papers.add("m0", "masses", "meeting")).isTrue();
    assertThat(papers.add("m", "masses", "meeting")).isFalse();
  }
}
