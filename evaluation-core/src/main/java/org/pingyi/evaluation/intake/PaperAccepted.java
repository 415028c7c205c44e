package org.pingyi.evaluation.intake;

import java.util.List;

/**
 * A paper was accepted.
 *
 * @param serial the pass, or {@link Fact#NO_PASS} for a paper by hand
 * @param batch the number of the batch with which the pass was issued, or the sheet given out
 * @param channel how it came, empty where nobody says
 * @param objects the objects rated
 * @param withdrawn the keys of comments of an earlier interval that this paper takes back, since it
 *     replaces theirs
 */
record PaperAccepted(
    int serial,
    int batch,
    String channel,
    List<String> objects,
    KeptPaper paper,
    List<KeptComment> comments,
    List<Digest> withdrawn)
    implements Fact {

  PaperAccepted withdrawing(List<Digest> comments) {
    return new PaperAccepted(serial, batch, channel, objects, paper, this.comments, comments);
  }
}
