package org.pingyi.evaluation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.jdbc.DatabaseServer;
import org.pingyi.evaluation.journal.jdbc.JdbcStore;
import org.pingyi.evaluation.journal.jdbc.SmallDisk;

/** A full disk loses nothing that was acknowledged, and a box goes on once there is room. */
class DiskFullIT {

  /** No interval ends, so that what is held grows. */
  private static final Intervals ENDLESS = new Intervals(Intervals.MOST, Duration.ofDays(1));

  /** In blocks of 512 bytes: some hundreds of papers. */
  private static final int LARGEST_FILE = 1_400;

  @TempDir private Path folder;

  @Test
  void h2_whose_file_may_not_grow_any_more() throws Exception {
    String url = "jdbc:h2:file:" + folder.resolve("box");
    List<String> passes = CrashContract.issue(url, "full", folder);
    List<String> limited = List.of("sh", "-c", "ulimit -f " + LARGEST_FILE + "; exec \"$@\"", "sh");
    Process host = CrashContract.start(limited, url, "full", folder, 3);
    assertThat(host.waitFor(120, TimeUnit.SECONDS)).isTrue();
    SentPapers.Known known = SentPapers.Known.read(folder.resolve(CrashingHost.SENT));
    assertThat(known.acknowledged()).as(Files.readString(folder.resolve("log"))).isPositive();
    assertThat(known.sent().keySet()).as("it was full").hasSizeLessThan(passes.size());
    recover(url, "full", passes, known);
  }

  @Test
  void postgresql_on_a_disk_that_fills_up_and_is_emptied() throws Exception {
    try (SmallDisk disk = SmallDisk.mounted(120);
        DatabaseServer server = disk.postgreSql()) {
      fillAndEmpty(disk, server);
    }
  }

  @Test
  void mariadb_on_a_disk_that_fills_up_and_is_emptied() throws Exception {
    try (SmallDisk disk = SmallDisk.mounted(300);
        DatabaseServer server = disk.mariaDb()) {
      fillAndEmpty(disk, server);
    }
  }

  /** The server may have given up where the disk was full: it is started again in any case. */
  private void fillAndEmpty(SmallDisk disk, DatabaseServer server) throws Exception {
    List<String> passes = CrashContract.issue(server.url(), "full", folder);
    SentPapers.Known sent;
    try (JournalStore store = JdbcStore.open(CrashingHost.source(server.url()), "full");
        BallotBox box =
            BallotBox.open(new CrashPapers().scheme(), store, CrashPapers.setup(ENDLESS))) {
      disk.fill();
      try (InsistingHost host = new InsistingHost(box, passes)) {
        Waiting.await(() -> host.failures() > 20);
        assertThat(host.isDone()).isFalse();
        disk.empty();
        server.kill();
        server.start();
        sent = host.sent();
      }
    }
    recover(server.url(), "full", passes, sent);
  }

  private static void recover(
      String url, String journal, List<String> passes, SentPapers.Known known) throws Exception {
    try (JournalStore store = JdbcStore.open(CrashingHost.source(url), journal)) {
      new Recovery(passes, known).check(store);
    }
  }
}
