package org.pingyi.evaluation.intake;

import java.util.Optional;
import org.pingyi.evaluation.tally.RejectionReason;

/**
 * A paper was rejected.
 *
 * @param batch the batch, or {@link Fact#NO_BATCH}
 * @param ballots how many ballots it had
 * @param sheet the submission of a paper by hand, which may be mended and entered again
 * @param attempt under which it is known that a submission with a pass was rejected for the reason
 */
record PaperRejected(
    int batch,
    RejectionReason reason,
    int ballots,
    Optional<Digest> sheet,
    Optional<Digest> attempt)
    implements Fact {}
