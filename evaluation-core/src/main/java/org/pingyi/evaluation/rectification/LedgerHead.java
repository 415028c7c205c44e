package org.pingyi.evaluation.rectification;

import java.util.regex.Pattern;
import org.pingyi.evaluation.stability.Stable;

/**
 * Where a ledger stood at a moment, to be published or kept elsewhere: whoever knows it can tell
 * whether the ledger only grew since. A database that was put back as a whole, or written anew, is
 * told by nothing else.
 *
 * @param events how many events there were
 * @param hash the hash of the last entry, which stands for all before it: 64 hexadecimal digits
 */
@Stable
public record LedgerHead(long events, String hash) {

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  /**
   * Checks the head.
   *
   * @throws IllegalArgumentException if the number is below 0, or that is no hash
   */
  public LedgerHead {
    if (events < 0 || !HASH.matcher(hash).matches()) {
      throw new IllegalArgumentException(
          "a head is a number of events and a hash of 64 hexadecimal digits");
    }
  }
}
