package org.pingyi.evaluation.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.tally.RejectionReason;

/**
 * What happened in an interval that is not over: it is written down before anybody is told of it,
 * and changes the {@link BoxState} the same way when it happens and when it is read again.
 */
sealed interface Fact {

  /** The number of a batch where none is known. */
  int NO_BATCH = -1;

  /** The serial number of a pass where there is none. */
  int NO_PASS = 0;

  /** How each kind begins. */
  int ACCEPTED = 1;

  int REJECTED = 2;
  int SHEET_REJECTED = 3;

  /**
   * A paper was accepted.
   *
   * @param serial the pass, or {@link #NO_PASS} for a paper by hand
   * @param channel how it came, empty where nobody says
   * @param objects the objects rated
   * @param withdrawn the keys of comments of an earlier interval that this paper takes back, since
   *     it replaces theirs
   */
  record Accepted(
      int serial,
      String channel,
      List<String> objects,
      KeptPaper paper,
      List<KeptComment> comments,
      List<Digest> withdrawn)
      implements Fact {

    Accepted withdrawing(List<Digest> comments) {
      return new Accepted(serial, channel, objects, paper, this.comments, comments);
    }
  }

  /**
   * A paper was rejected.
   *
   * @param batch the batch, or {@link #NO_BATCH}
   * @param ballots how many ballots it had
   * @param sheet the submission of a paper by hand, which may be mended and entered again
   */
  record Rejected(int batch, RejectionReason reason, int ballots, Optional<Digest> sheet)
      implements Fact {}

  /** Returns about how many bytes it takes. */
  default int size() {
    if (this instanceof Accepted accepted) {
      int size = accepted.paper.json().length + 200;
      for (KeptComment comment : accepted.comments) {
        size += comment.json().length + 80;
      }
      for (String object : accepted.objects) {
        size += object.length() * 3 + Integer.BYTES;
      }
      return size;
    }
    return 100;
  }

  /** Writes what happened together. */
  static byte[] encode(List<Fact> facts) {
    Encoding to = new Encoding();
    for (Fact fact : facts) {
      if (fact instanceof Accepted accepted) {
        to.integer(ACCEPTED).integer(accepted.serial).text(accepted.channel);
        to.all(accepted.objects, Encoding::text);
        accepted.paper.write(to);
        to.all(accepted.comments, (all, comment) -> comment.write(all));
        to.all(accepted.withdrawn, Encoding::digest);
      } else if (fact instanceof Rejected rejected) {
        to.integer(rejected.sheet.isPresent() ? SHEET_REJECTED : REJECTED).integer(rejected.batch);
        to.text(rejected.reason.code()).integer(rejected.ballots);
        rejected.sheet.ifPresent(to::digest);
      }
    }
    return to.toArray();
  }

  /** Reads what happened together. */
  static List<Fact> decode(Decoding from) {
    List<Fact> facts = new ArrayList<>();
    while (from.hasMore()) {
      int kind = from.integer();
      facts.add(kind == ACCEPTED ? accepted(from) : rejected(from, kind == SHEET_REJECTED));
    }
    return facts;
  }

  private static Accepted accepted(Decoding from) {
    return new Accepted(
        from.integer(),
        from.text(),
        from.all(Decoding::text),
        KeptPaper.read(from),
        from.all(KeptComment::read),
        from.all(Decoding::digest));
  }

  private static Rejected rejected(Decoding from, boolean sheet) {
    return new Rejected(
        from.integer(),
        Reasons.of(from.text()),
        from.integer(),
        sheet ? Optional.of(from.digest()) : Optional.empty());
  }
}
