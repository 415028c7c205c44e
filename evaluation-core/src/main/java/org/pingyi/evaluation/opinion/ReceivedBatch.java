package org.pingyi.evaluation.opinion;

import java.time.LocalDate;
import java.util.Optional;
import org.pingyi.evaluation.stability.Stable;

/**
 * A batch as it was entered.
 *
 * @param number its number, from 1
 * @param reference what tells it from all others
 * @param channel by which way its opinions came
 * @param root what its content is bound to where it came from
 * @param day when it was entered
 * @param first the number of its first opinion; the others follow
 * @param opinions how many opinions it has
 */
@Stable
public record ReceivedBatch(
    long number,
    String reference,
    Channel channel,
    Optional<String> root,
    LocalDate day,
    long first,
    int opinions) {}
