package org.pingyi.evaluation.rectification;

import org.pingyi.evaluation.stability.Stable;

/**
 * What the ledger asks its host: whom there is to own an item, whether evidence is there, and of
 * which objects, criteria and rater groups problems may be.
 *
 * <p>Implementations are thread-safe.
 */
@Stable
public interface HostRecords {

  /** Knows all that it is asked of and has all evidence, for hosts that look themselves. */
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

  /**
   * Says whether there is an object.
   *
   * @param id the object's id
   * @return false where no object has that id; true for any where the host does not say
   */
  default boolean isObject(String id) {
    return true;
  }

  /**
   * Says whether there is a criterion.
   *
   * @param id the criterion's id
   * @return false where no criterion has that id; true for any where the host does not say
   */
  default boolean isCriterion(String id) {
    return true;
  }

  /**
   * Says whether there is a rater group.
   *
   * @param id the group's id
   * @return false where no rater group has that id; true for any where the host does not say
   */
  default boolean isGroup(String id) {
    return true;
  }
}
