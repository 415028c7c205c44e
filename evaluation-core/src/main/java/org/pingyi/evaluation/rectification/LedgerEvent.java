package org.pingyi.evaluation.rectification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.pingyi.evaluation.stability.Stable;

/**
 * Something that happened to an item, as the ledger keeps it.
 *
 * <p>Immutable and thread-safe. {@code toString} tells no text.
 *
 * @param number its number among all events, from 1
 * @param item the item's number, from 1
 * @param version the item's version since, from 1
 * @param step what was done
 * @param role in which role
 * @param state where the item stands since
 * @param round in which round it is since, from 1
 * @param escalated whether the superior decides since
 * @param effective the day on which it took effect
 * @param recorded when it was recorded
 * @param figures what it says besides words
 * @param text what it says in words; empty where that was erased
 */
@Stable
public record LedgerEvent(
    long number,
    long item,
    int version,
    StepKind step,
    String role,
    ItemState state,
    int round,
    boolean escalated,
    LocalDate effective,
    Instant recorded,
    EventFigures figures,
    Optional<EventText> text) {

  /** Says whether the item goes another round since. */
  boolean beginsRound() {
    return state == ItemState.REPORTED && (step == StepKind.FOLLOW_UP || step == StepKind.REOPEN);
  }

  @Override
  public String toString() {
    return "event " + number + ": " + step.id() + " of item " + item;
  }
}
