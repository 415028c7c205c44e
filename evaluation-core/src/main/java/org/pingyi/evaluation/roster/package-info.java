/**
 * The roster: who and what is evaluated, from a list in the scheme or a CSV file beside it.
 *
 * {@snippet class="FrontDoorTest" region="rosters"}
 *
 * <p>Nothing here knows schemes or ballots.
 */
@NullMarked
package org.pingyi.evaluation.roster;

import org.jspecify.annotations.NullMarked;
