package org.pingyi.evaluation.rectification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.intake.CrashRounds;
import org.pingyi.evaluation.intake.KilledHost;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.jdbc.JdbcStore;
import org.pingyi.evaluation.journal.jdbc.TestSource;

/**
 * What a ledger owes when its host is killed: each step that it returned from is there once, one
 * that was under way is there once or not at all, and nothing else is. {@code -Dcrash.rounds=25}
 * says how often it is killed on each database, {@code -Dcrash.seed=1} where the random numbers
 * start.
 */
interface LedgerCrashContract {

  /** The URL of the database, user and password included, for a round of a seed. */
  String url(long seed);

  @TestFactory
  default Stream<DynamicTest> a_ledger_whose_host_is_killed_has_each_step_once(
      @TempDir Path folder) {
    return CrashRounds.of(
        CrashRounds.asked(),
        "killed",
        seed -> killAndRecover(seed, Files.createDirectory(folder.resolve("round-" + seed))));
  }

  private void killAndRecover(long seed, Path folder) throws Exception {
    Random random = new Random(seed);
    String journal = "ledger-" + seed + "-" + System.nanoTime();
    List<String> arguments = List.of(url(seed), journal, folder.toString());
    Process office = KilledHost.start(List.of(), CrashingOffice.class, arguments, folder);
    int first = random.nextInt(5) == 0 ? 0 : 200;
    KilledHost.waitAndKill(office, folder, CrashingOffice.DONE, first, random);
    Map<String, Integer> tried = new HashMap<>();
    Map<String, Integer> done = new HashMap<>();
    // The last line may have been cut off.
    Pattern whole = Pattern.compile("(try|did) (\\S+) ([0-9]+)\n");
    Matcher line = whole.matcher(Files.readString(folder.resolve(CrashingOffice.DONE)));
    while (line.find()) {
      (line.group(1).equals("did") ? done : tried)
          .put(line.group(2), Integer.parseInt(line.group(3)));
    }
    try (JournalStore store = JdbcStore.open(TestSource.of(url(seed)), journal);
        RectificationLedger ledger = RectificationLedger.open(store, CrashingOffice.setup())) {
      check(ledger, tried, done);
    }
  }

  private static void check(
      RectificationLedger ledger, Map<String, Integer> tried, Map<String, Integer> done) {
    Map<String, Integer> there = new HashMap<>();
    for (long number = 1; ledger.item(number).isPresent(); number++) {
      RectificationItem item = ledger.item(number).orElseThrow();
      String reference = item.source().reference().orElseThrow();
      assertThat(there.put(reference, item.version())).as(reference).isNull();
      List<LedgerEvent> history = ledger.history(number);
      assertThat(history).hasSize(item.version());
      assertThat(
              history.stream()
                  .skip(1)
                  .map(event -> event.text().orElseThrow().reason().orElseThrow()))
          .containsExactlyElementsOf(
              IntStream.rangeClosed(2, item.version())
                  .mapToObj(version -> reference + " " + version)
                  .toList());
      assertThat(item.version()).isLessThanOrEqualTo(tried.get(reference));
    }
    done.forEach(
        (reference, version) ->
            assertThat(there.getOrDefault(reference, 0))
                .as(reference)
                .isGreaterThanOrEqualTo(version));
    assertThat(tried.keySet()).containsAll(there.keySet());
  }
}
