package org.pingyi.evaluation.rectification;

import org.pingyi.evaluation.stability.Stable;

/**
 * What shows that something is so: a photograph, a document, a record (佐证材料). The ledger keeps the
 * reference and not the thing.
 *
 * @param reference where it is, as the host names it: a file, a document number, an address
 * @param title what it is
 */
@Stable
public record Evidence(String reference, String title) {

  /**
   * Checks the evidence.
   *
   * @throws LedgerException if the reference is blank, broken Unicode or longer than 200
   *     characters, or the title blank, broken Unicode or longer than 10,000
   */
  public Evidence {
    Texts.requireName(reference);
    Texts.requireText(title);
  }

  @Override
  public String toString() {
    return "evidence";
  }
}
