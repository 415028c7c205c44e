package org.pingyi.evaluation.rectification;

/** What tests do with items that is beside their point. */
final class Deeds {

  private static final Signature LEADER =
      Signature.of(Actor.of("Leader", Roles.LEADER)).because("as agreed");

  private Deeds() {}

  /** Brings an item to its end in one step. */
  static RectificationItem rejected(RectificationLedger ledger, RectificationItem item) {
    return ledger.take(item.asOfNow(), new Step.Reject(), LEADER);
  }
}
