/**
 * What is wrong with an input, where, and what to do about it.
 *
 * <p>Schemes, rosters and files of ballots all report {@link org.pingyi.evaluation.fault.Fault
 * faults}, each with a stable {@link org.pingyi.evaluation.fault.FaultCode code}, so that a host
 * shows them all alike. Nothing here knows what is being read.
 *
 * {@snippet class="FrontDoorTest" region="faults"}
 */
@NullMarked
package org.pingyi.evaluation.fault;

import org.jspecify.annotations.NullMarked;
