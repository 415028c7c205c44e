/**
 * Ballots as a host hands them in: a {@link org.pingyi.evaluation.ballot.BallotSource} says where
 * they are and how they are written, and a {@link org.pingyi.evaluation.ballot.BallotListener}
 * hears what was rejected and how far reading is.
 *
 * {@snippet class="FrontDoorTest" region="sources"}
 *
 * <p>Nothing here opens, decodes, checks or counts anything.
 */
@NullMarked
package org.pingyi.evaluation.ballot;

import org.jspecify.annotations.NullMarked;
