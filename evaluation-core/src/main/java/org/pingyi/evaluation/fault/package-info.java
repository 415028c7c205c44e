/**
 * What is wrong with an input, where, and what to do about it.
 *
 * <p>Schemes, rosters and files of ballots all report {@link org.pingyi.evaluation.fault.Fault
 * faults}, each with a stable {@link org.pingyi.evaluation.fault.FaultCode code}, so that a host
 * shows them all alike. Nothing here knows what is being read.
 *
 * <p>What else can go wrong has a code, too: every {@link org.pingyi.evaluation.fault.ErrorCode}
 * has a title, a meaning and a remedy in both languages, and what boxes, books of opinions, ledgers
 * and journals do not do comes as a {@link org.pingyi.evaluation.fault.CodedException}.
 *
 * {@snippet class="FrontDoorTest" region="faults"}
 */
@NullMarked
package org.pingyi.evaluation.fault;

import org.jspecify.annotations.NullMarked;
