package org.pingyi.evaluation.rectification;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.pingyi.evaluation.journal.JournalStore;
import org.pingyi.evaluation.receipt.RandomBytes;

/** Ledgers in memory. */
final class Ledgers {

  private Ledgers() {}

  /** A ledger in which nothing is, and for which it is always the same moment. */
  static RectificationLedger at(String moment) {
    return RectificationLedger.open(
        JournalStore.inMemory(),
        LedgerSetup.of(
            InstantSource.fixed(Instant.parse(moment)), RandomBytes.secure(), ZoneOffset.UTC));
  }
}
