package org.pingyi.evaluation.rectification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.pingyi.evaluation.intake.KilledHost;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.journal.jdbc.JdbcStore;
import org.pingyi.evaluation.journal.jdbc.TestSource;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.receipt.RandomBytes;

/**
 * An office that enters items and takes steps on them in several threads until somebody kills it.
 * Before it does something it writes down what, and afterwards that it was done.
 */
final class CrashingOffice {

  static final String DONE = "done";

  private static final int THREADS = 4;
  private static final int STEPS = 7;
  private static final Actor OFFICE = Actor.of("Office", Roles.OFFICE);

  private final RectificationLedger ledger;
  private final OutputStream done;

  private CrashingOffice(RectificationLedger ledger, OutputStream done) {
    this.ledger = ledger;
    this.done = done;
  }

  static LedgerSetup setup() {
    return LedgerSetup.of(InstantSource.system(), RandomBytes.secure(), ZoneOffset.UTC);
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[2]);
    try (JournalStore store = JdbcStore.open(TestSource.of(arguments[0]), arguments[1]);
        OutputStream done = Files.newOutputStream(folder.resolve(DONE));
        RectificationLedger ledger = RectificationLedger.open(store, setup())) {
      new CrashingOffice(ledger, done).run();
    }
  }

  private void run() throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    for (int i = 0; i < THREADS; i++) {
      int thread = i;
      threads.execute(() -> work(thread));
    }
    threads.shutdown();
    if (!threads.awaitTermination(KilledHost.PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new IllegalStateException("nobody killed the office");
    }
  }

  private void work(int thread) {
    for (int i = 0; ; i++) {
      String reference = thread + "-" + i;
      say("try", reference, 1);
      RectificationItem item =
          ledger.report(
              NewItem.of("a problem", "unit", Source.of(SourceKind.VISIT).at(reference)),
              Signature.of(OFFICE));
      say("did", reference, 1);
      for (int version = 2; version <= STEPS; version++) {
        say("try", reference, version);
        item =
            ledger.take(
                item.asOfNow(),
                new Step.Note(),
                Signature.of(OFFICE).because(reference + " " + version));
        say("did", reference, version);
      }
    }
  }

  private void say(String what, String reference, int version) {
    try {
      synchronized (done) {
        done.write((what + " " + reference + " " + version + "\n").getBytes(UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
