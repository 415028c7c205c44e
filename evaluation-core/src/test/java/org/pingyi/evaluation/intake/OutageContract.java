package org.pingyi.evaluation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.jdbc.CutSource;
import org.pingyi.evaluation.journal.jdbc.JdbcStore;

/** What a box owes whose database goes away while papers come. */
interface OutageContract {

  /** The URL of the database, user and password included. */
  String url();

  @Test
  default void a_retry_after_a_connection_was_cut_in_the_commit_does_not_double(
      @TempDir Path folder) throws Exception {
    String journal = "cut-" + System.nanoTime();
    CutSource cut = new CutSource(CrashingHost.source(url()));
    List<String> passes = CrashContract.issue(url(), journal, folder);
    SentPapers.Known sent;
    try (JournalStore store = JdbcStore.open(cut.source(), journal);
        BallotBox box = open(store, new Intervals(5, Duration.ZERO))) {
      cut.cutCommits(4);
      try (InsistingHost host = new InsistingHost(box, passes.subList(0, 200))) {
        sent = host.sent();
        assertThat(host.failures()).isPositive();
      }
    }
    recover(journal, passes, sent);
  }

  /** Has papers handed in while something happens to the database, once some came. */
  default void whatever(Intervals intervals, Path folder, Outage outage) throws Exception {
    String journal = "out-" + System.nanoTime();
    List<String> passes = CrashContract.issue(url(), journal, folder);
    SentPapers.Known sent;
    try (JournalStore store = JdbcStore.open(CrashingHost.source(url()), journal);
        BallotBox box = open(store, intervals);
        InsistingHost host = new InsistingHost(box, passes)) {
      Waiting.await(() -> host.acknowledged() > 20);
      outage.happens(host);
      sent = host.sent();
      assertThat(host.failures()).isPositive();
    }
    recover(journal, passes, sent);
  }

  /** Something that happens to a database. */
  interface Outage {

    void happens(InsistingHost host) throws Exception;
  }

  private static BallotBox open(JournalStore store, Intervals intervals) {
    return BallotBox.open(new CrashPapers().scheme(), store, CrashPapers.setup(intervals));
  }

  private void recover(String journal, List<String> passes, SentPapers.Known sent)
      throws Exception {
    try (JournalStore store = JdbcStore.open(CrashingHost.source(url()), journal)) {
      new Recovery(passes, sent).check(store);
    }
  }
}
