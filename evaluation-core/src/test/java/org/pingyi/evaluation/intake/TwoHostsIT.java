package org.pingyi.evaluation.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.journal.JournalException;
import org.pingyi.evaluation.journal.JournalException.Problem;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.jdbc.JdbcStore;
import org.pingyi.evaluation.journal.jdbc.SharedServer;

/** Two hosts, each in a process of its own, open a box on one journal: one goes on, one is told. */
class TwoHostsIT {

  private static final int FEW = 30;

  /** The host in this process, which hands in each pass's first paper, one after another. */
  private record Host(List<String> passes, BallotBox box, Map<Integer, String> sent) {

    private static final CrashPapers PAPERS = new CrashPapers();

    static Host on(JournalStore store, List<String> passes) {
      BoxSetup setup = CrashPapers.setup(new Intervals(5, Duration.ZERO));
      BallotBox box = BallotBox.open(PAPERS.scheme(), store, setup);
      return new Host(passes, box, new TreeMap<>());
    }

    void handIn(int pass) {
      int number = CrashPapers.number(pass, 0);
      sent.putIfAbsent(number, "");
      Acknowledgement answer = box.submit(PAPERS.paper(pass, 0, passes.get(pass)));
      sent.put(number, ((Acknowledgement.Accepted) answer).receipt().code());
    }

    void handInFew() {
      for (int pass = 0; pass < FEW; pass++) {
        handIn(pass);
      }
    }

    /** Hands in, again and again, until the box is told why it cannot go on. */
    JournalException handInUntilTold() {
      long end = System.nanoTime() + CrashContract.PATIENCE.toNanos();
      for (int pass = 0; System.nanoTime() < end; pass = (pass + 1) % passes.size()) {
        try {
          handIn(pass);
        } catch (JournalException told) {
          return told;
        }
      }
      throw new AssertionError("nobody told the box");
    }

    /** What both hosts sent; where both were answered, they got the same. */
    SentPapers.Known and(SentPapers.Known other) {
      Map<Integer, String> all = new TreeMap<>(other.sent());
      sent.forEach(
          (number, receipt) ->
              all.merge(
                  number,
                  receipt,
                  (theirs, ours) -> {
                    assertThat(theirs.isEmpty() || ours.isEmpty() || theirs.equals(ours)).isTrue();
                    return theirs.isEmpty() ? ours : theirs;
                  }));
      return new SentPapers.Known(all);
    }
  }

  /** Runs a host in a process of its own to its end. */
  private static int run(String url, String journal, Path folder) throws Exception {
    return ended(CrashContract.start(List.of(), url, journal, folder, 2));
  }

  private static int ended(Process host) throws InterruptedException {
    assertThat(host.waitFor(CrashContract.PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    return host.exitValue();
  }

  private static SentPapers.Known sent(Path folder) throws Exception {
    return SentPapers.Known.read(folder.resolve(CrashingHost.SENT));
  }

  private static void assertAllAcknowledged(SentPapers.Known sent) {
    for (int pass = 0; pass < CrashContract.PASSES; pass++) {
      assertThat(sent.sent().get(CrashPapers.number(pass, 0))).isNotEmpty();
    }
  }

  private static void recover(
      String url, String journal, List<String> passes, SentPapers.Known sent) throws Exception {
    try (JournalStore store = JdbcStore.open(CrashingHost.source(url), journal)) {
      new Recovery(passes, sent).check(store);
    }
  }

  /** A server lets both in, and whoever came last has the journal. */
  interface OnServer {

    String url();

    @Test
    default void the_host_that_came_last_goes_on_and_the_other_is_told(@TempDir Path folder)
        throws Exception {
      String journal = "two-" + System.nanoTime();
      List<String> passes = CrashContract.issue(url(), journal, folder);
      Host host;
      try (JournalStore store = JdbcStore.open(CrashingHost.source(url()), journal)) {
        host = Host.on(store, passes);
        host.handInFew();
        Process other = CrashContract.start(List.of(), url(), journal, folder, 2);
        assertThat(host.handInUntilTold().problem()).isEqualTo(Problem.JOURNAL_TAKEN);
        assertTaken(() -> host.handIn(0));
        assertTaken(host.box()::endIntervalIfDue);
        assertTaken(host.box()::seal);
        assertThat(ended(other)).as(Files.readString(folder.resolve("log"))).isZero();
        assertTaken(() -> host.handIn(1));
        host.box().close();
      }
      assertAllAcknowledged(sent(folder));
      recover(url(), journal, passes, host.and(sent(folder)));
    }

    private static void assertTaken(Runnable deed) {
      assertThatExceptionOfType(JournalException.class)
          .isThrownBy(deed::run)
          .extracting(JournalException::problem)
          .isEqualTo(Problem.JOURNAL_TAKEN);
    }
  }

  @Nested
  class OnPostgreSql implements OnServer {

    @RegisterExtension static final SharedServer SERVER = SharedServer.postgreSql();

    @Override
    public String url() {
      return SERVER.get().url();
    }
  }

  @Nested
  class OnMariaDb implements OnServer {

    @RegisterExtension static final SharedServer SERVER = SharedServer.mariaDb();

    @Override
    public String url() {
      return SERVER.get().url();
    }
  }

  @Test
  void on_a_file_of_h2_the_host_that_has_it_goes_on_and_the_other_is_told(
      @TempDir Path files, @TempDir Path folder) throws Exception {
    String url = "jdbc:h2:file:" + files.resolve("box");
    String journal = "two";
    List<String> passes = CrashContract.issue(url, journal, folder);
    Host host;
    try (JournalStore store = JdbcStore.open(CrashingHost.source(url), journal)) {
      host = Host.on(store, passes);
      host.handIn(0);
      assertThat(run(url, journal, folder)).isEqualTo(1);
      assertThat(folder.resolve("log"))
          .content()
          .contains("journal-unavailable: the database failed when the journal “two” was opened");
      assertThat(sent(folder).sent()).isEmpty();
      host.handInFew();
      host.box().close();
    }
    assertThat(run(url, journal, folder)).as(Files.readString(folder.resolve("log"))).isZero();
    assertAllAcknowledged(sent(folder));
    recover(url, journal, passes, host.and(sent(folder)));
  }
}
