package org.pingyi.evaluation.rectification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.pingyi.evaluation.stability.Stable;

/**
 * What a host is told of an event, so that it can notify those whom it concerns: no name and no
 * text.
 *
 * @param event the event's number, from 1
 * @param item the item's number, from 1
 * @param version the item's version since, from 1
 * @param step what was done
 * @param state where the item stands since
 * @param round in which round it is since, from 1
 * @param object the object in whose charge it is
 * @param group the rater group of those concerned
 * @param effective the day on which it took effect
 * @param recorded when it was recorded
 */
@Stable
public record LedgerChange(
    long event,
    long item,
    int version,
    StepKind step,
    ItemState state,
    int round,
    String object,
    Optional<String> group,
    LocalDate effective,
    Instant recorded) {}
