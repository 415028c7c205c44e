package org.pingyi.evaluation.rectification;

/**
 * What the ledger asks its host: whom there is to own an item, and whether evidence is there.
 *
 * <p>Implementations are thread-safe.
 */
public interface HostRecords {

  /** Knows every owner and has all evidence, for hosts that look themselves. */
  HostRecords ALL =
      new HostRecords() {
        @Override
        public boolean isOwner(String name) {
          return true;
        }

        @Override
        public boolean hasEvidence(String reference) {
          return true;
        }
      };

  /**
   * Says whether somebody can own an item.
   *
   * @param name who it is
   * @return false where nobody is known by that name
   */
  boolean isOwner(String name);

  /**
   * Says whether evidence is where it is said to be.
   *
   * @param reference where it is said to be
   * @return false where it is missing
   */
  boolean hasEvidence(String reference);
}
