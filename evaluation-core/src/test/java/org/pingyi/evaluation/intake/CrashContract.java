package org.pingyi.evaluation.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.jdbc.JdbcStore;

/**
 * What a box owes when its host is killed: none of what was acknowledged is lost, none doubled,
 * none invented. {@code -Dcrash.rounds=25} says how often it is killed on each database, {@code
 * -Dcrash.seed=1} where the random numbers start.
 */
interface CrashContract {

  /** How many passes a round has. */
  int PASSES = 1_500;

  /** How long a host may take to get going. */
  Duration PATIENCE = KilledHost.PATIENCE;

  /** The URL of the database, user and password included, for a round of a seed. */
  String url(long seed);

  @TestFactory
  default Stream<DynamicTest> a_box_whose_host_is_killed_has_each_acknowledged_paper_once() {
    return CrashRounds.of(CrashRounds.asked(), "killed", this::killAndRecover);
  }

  private void killAndRecover(long seed) throws Exception {
    Path folder = Files.createTempDirectory("pingyi-crash");
    try {
      String journal = "crash-" + seed + "-" + System.nanoTime();
      List<String> passes = issue(url(seed), journal, folder);
      Process host = start(List.of(), url(seed), journal, folder, seed);
      waitAndKill(host, folder, new Random(seed));
      SentPapers.Known known = SentPapers.Known.read(folder.resolve(CrashingHost.SENT));
      try (JournalStore store = JdbcStore.open(CrashingHost.source(url(seed)), journal)) {
        new Recovery(passes, known).check(store);
      }
    } finally {
      delete(folder);
    }
  }

  /** Issues passes, and writes them down for the host. */
  static List<String> issue(String url, String journal, Path folder) throws Exception {
    List<String> passes;
    try (JournalStore store = JdbcStore.open(CrashingHost.source(url), journal);
        BallotBox box =
            BallotBox.open(
                new CrashPapers().scheme(), store, CrashPapers.setup(Intervals.STANDARD))) {
      passes =
          box.issue(PassBatch.of("b", "masses", PASSES)).passes().stream()
              .map(issued -> issued.pass().code())
              .toList();
    }
    Files.write(folder.resolve(CrashingHost.PASSES), passes);
    return passes;
  }

  /** Starts a host in a JVM of its own. */
  static Process start(List<String> before, String url, String journal, Path folder, long seed)
      throws IOException {
    List<String> arguments = List.of(url, journal, folder.toString(), Long.toString(seed));
    return KilledHost.start(before, CrashingHost.class, arguments, folder);
  }

  /** Mostly it is killed while papers come, sometimes when it has just opened the box. */
  private static void waitAndKill(Process host, Path folder, Random random) throws Exception {
    int first = random.nextInt(5) == 0 ? 0 : 200;
    KilledHost.waitAndKill(host, folder, CrashingHost.SENT, first, random);
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
