package org.pingyi.evaluation.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.receipt.Commitment;
import org.pingyi.evaluation.tally.RejectionReason;

/** What one row and one interval hold is bounded by how large facts say that they are. */
class FactTest {

  private static final Digest DIGEST = new Digest(1, 2, 3, 4);
  private static final String LONGEST = "评".repeat(100);
  private static final byte[] SALT = new byte[Commitment.SALT_BYTES];

  private static PaperAccepted paper(int json, String channel, int objects, int more) {
    KeptPaper paper = KeptPaper.of(DIGEST, DIGEST, SALT, new byte[json]);
    KeptComment comment = KeptComment.of(DIGEST, SALT, new byte[json]);
    return new PaperAccepted(
        7,
        0,
        channel,
        Collections.nCopies(objects, LONGEST),
        paper,
        Collections.nCopies(more, comment),
        Collections.nCopies(more, DIGEST));
  }

  @Test
  void no_fact_is_larger_than_it_says_and_none_by_much_smaller() {
    for (Fact fact :
        List.of(
            paper(0, "", 0, 0),
            paper(1000, LONGEST, 0, 0),
            paper(0, "", 100, 0),
            paper(0, "", 0, 100),
            paper(1000, LONGEST, 100, 100),
            new PaperRejected(
                1, RejectionReason.UNKNOWN_OBJECT, 5, Optional.of(DIGEST), Optional.empty()),
            new PaperRejected(
                1, RejectionReason.OUTSIDE_PERIOD, 5, Optional.empty(), Optional.of(DIGEST)))) {
      int written = Fact.encode(List.of(fact), 0).size() - Long.BYTES;

      assertThat(fact.size()).isBetween(written, 100 + written * 11 / 10);
    }
  }
}
