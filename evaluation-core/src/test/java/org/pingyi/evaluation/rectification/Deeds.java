package org.pingyi.evaluation.rectification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;

/** What tests do with items that is beside their point. */
final class Deeds {

  static final List<String> MEASURES = List.of("A second window.");

  private static final Signature LEADER =
      Signature.of(Actor.of("Leader", Roles.LEADER)).because("as agreed");

  private Deeds() {}

  /** Brings an item to its end in one step. */
  static RectificationItem rejected(RectificationLedger ledger, RectificationItem item) {
    return ledger.take(item.asOfNow(), new Step.Reject(), LEADER);
  }

  /** Says what an item comes from. */
  static RectificationItem analysed(
      RectificationLedger ledger, RectificationItem item, Signature owner) {
    return ledger.take(item.asOfNow(), new Step.Analyse(List.of("One window.")), owner);
  }

  /** Says what an item comes from, and plans what is to be done, for whoever signs. */
  static RectificationItem planned(
      RectificationLedger ledger, RectificationItem item, LocalDate due, Signature owner) {
    return ledger.take(
        analysed(ledger, item, owner).asOfNow(),
        new Step.Plan(MEASURES, owner.actor().name(), due),
        owner);
  }

  /** Does what was planned. */
  static RectificationItem done(
      RectificationLedger ledger, RectificationItem planned, Signature owner, Signature by) {
    RectificationItem begun = ledger.take(planned.asOfNow(), new Step.Start(), owner);
    return ledger.take(
        begun.asOfNow(), new Step.Finish(List.of(new Evidence("photo", "The window"))), by);
  }

  /** Does what a ledger refuses, and returns how it does. */
  static LedgerException refused(Runnable deed) {
    LedgerException refused = catchThrowableOfType(LedgerException.class, deed::run);
    assertThat(refused).isNotNull();
    return refused;
  }
}
