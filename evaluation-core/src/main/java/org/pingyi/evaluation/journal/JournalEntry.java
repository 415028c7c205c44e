package org.pingyi.evaluation.journal;

import static java.util.Objects.requireNonNull;

import org.pingyi.evaluation.stability.Experimental;

/**
 * An entry that was written: a link of the chain.
 *
 * <p>Immutable and thread-safe.
 *
 * @param number its number, from 1
 * @param kind what it is about
 * @param body what it says
 * @param hash the SHA-256 by which it stands for itself and for all entries before it; whoever has
 *     it can tell a journal that was changed up to here
 */
@Experimental
public record JournalEntry(long number, String kind, Bytes body, Bytes hash) {

  /** Checks that nothing is missing. */
  public JournalEntry {
    requireNonNull(kind, "kind");
    requireNonNull(body, "body");
    requireNonNull(hash, "hash");
  }
}
