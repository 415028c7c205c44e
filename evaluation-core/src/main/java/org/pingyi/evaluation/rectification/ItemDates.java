package org.pingyi.evaluation.rectification;

import java.time.LocalDate;
import java.util.Optional;
import org.pingyi.evaluation.stability.Stable;

/**
 * When things happened to an item, and until when they have to.
 *
 * @param reported the day it was reported
 * @param roundBegan the day its round began
 * @param stateSince the day since when it is in the state in which it is
 * @param answerBy the last day for an answer to those who raised it
 * @param resolveBy the last day on which this round can be put right in time, by its source; a
 *     later one where a deferral to it was approved
 * @param followUpBy the last day on which the people concerned are asked in time
 * @param answered the day they were first answered
 * @param done the day this round was put right
 * @param followedUp the day this round was followed up
 * @param closed the day it came to its end
 */
@Stable
public record ItemDates(
    LocalDate reported,
    LocalDate roundBegan,
    LocalDate stateSince,
    Optional<LocalDate> answerBy,
    Optional<LocalDate> resolveBy,
    Optional<LocalDate> followUpBy,
    Optional<LocalDate> answered,
    Optional<LocalDate> done,
    Optional<LocalDate> followedUp,
    Optional<LocalDate> closed) {}
