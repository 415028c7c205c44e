package org.pingyi.evaluation.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.jdbc.JdbcStore;
import org.pingyi.evaluation.receipt.RandomBytes;

/**
 * A box of which all is told beforehand, the salts too, but for the order in which papers come: two
 * intervals of twenty papers, in the second of which five of the first are replaced as well.
 */
final class FilledBox {

  static final String JOURNAL = "box";
  static final int PASSES = 40;
  private static final int HALF = PASSES / 2;

  private final CrashPapers papers = new CrashPapers();
  private final ToldBytes random = new ToldBytes();
  private final AtomicReference<Instant> time =
      new AtomicReference<>(Instant.parse("2026-04-02T08:00:00Z"));
  private final BoxSetup setup =
      BoxSetup.of(time::get, random).with(new Intervals(1, Duration.ofHours(1)));
  private final List<Integer> order;
  private List<Pass> passes = List.of();

  /**
   * Plans a box.
   *
   * @param order the passes of an interval, from 0, in the order in which their papers come
   */
  FilledBox(List<Integer> order) {
    this.order = order;
  }

  List<Pass> passes() {
    return passes;
  }

  /** Has papers come until the first interval is over. */
  void fillFirst(DataSource source) {
    try (JournalStore store = JdbcStore.open(source, JOURNAL);
        BallotBox box = open(store)) {
      first(box);
    }
  }

  /** Has all papers come, and closes the box. */
  void fill(DataSource source) {
    try (JournalStore store = JdbcStore.open(source, JOURNAL);
        BallotBox box = open(store)) {
      first(box);
      for (int i : order) {
        submit(box, i + HALF, 0);
        if (i % 4 == 0) {
          submit(box, i, 1);
        }
      }
      end(box, "the second interval");
      random.tellOf("the end");
      box.seal().close();
    }
  }

  private BallotBox open(JournalStore store) {
    random.tellOf("the box");
    return BallotBox.open(papers.scheme(), store, setup);
  }

  private void first(BallotBox box) {
    random.tellOf("passes");
    passes =
        box.issue(PassBatch.of("b", "masses", PASSES)).passes().stream()
            .map(IssuedPass::pass)
            .toList();
    order.forEach(i -> submit(box, i, 0));
    end(box, "the first interval");
  }

  private void submit(BallotBox box, int pass, int round) {
    random.tellOf("paper " + CrashPapers.number(pass, round));
    assertThat(box.submit(papers.paper(pass, round, passes.get(pass).code())))
        .isInstanceOf(Acknowledgement.Accepted.class);
  }

  private void end(BallotBox box, String which) {
    time.updateAndGet(now -> now.plus(Duration.ofHours(2)));
    random.tellOf(which);
    assertThat(box.endIntervalIfDue()).isTrue();
  }

  /** Bytes that depend on what they are for, and on nothing that came before. */
  private static final class ToldBytes implements RandomBytes {

    private String purpose = "";
    private int count;

    void tellOf(String next) {
      purpose = next;
      count = 0;
    }

    @Override
    public void fill(byte[] bytes) {
      for (int from = 0; from < bytes.length; from += Digest.SIZE) {
        byte[] some = Digest.sha256((purpose + " " + count++).getBytes(UTF_8)).toArray();
        System.arraycopy(some, 0, bytes, from, Math.min(Digest.SIZE, bytes.length - from));
      }
    }
  }

  static List<Integer> inOrder() {
    return IntStream.range(0, HALF).boxed().toList();
  }
}
