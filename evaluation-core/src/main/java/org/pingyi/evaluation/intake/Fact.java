package org.pingyi.evaluation.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.journal.Bytes;

/**
 * What happened in an interval that is not over: it is written down before anybody is told of it,
 * and changes the {@link BoxState} the same way when it happens and when it is read again.
 */
sealed interface Fact permits PaperAccepted, PaperRejected {

  /** The number of a batch where none is known. */
  int NO_BATCH = -1;

  /** The serial number of a pass where there is none. */
  int NO_PASS = 0;

  /** How each kind begins. */
  int ACCEPTED = 1;

  int REJECTED = 2;
  int SHEET_REJECTED = 3;
  int ATTEMPT_REJECTED = 4;

  /** Returns how many bytes it takes, or somewhat more. */
  default int size() {
    if (this instanceof PaperAccepted accepted) {
      int size = accepted.paper().json().size() + 140 + accepted.channel().length() * 3;
      size += accepted.withdrawn().size() * Digest.SIZE;
      for (KeptComment comment : accepted.comments()) {
        size += comment.json().size() + 80;
      }
      for (String object : accepted.objects()) {
        size += object.length() * 3 + Integer.BYTES;
      }
      return size;
    }
    return 140;
  }

  /**
   * Writes what happened together.
   *
   * @param day the last day on which a paper was accepted, as days since 1970; the least number
   *     there is where none was
   */
  static Bytes encode(List<Fact> facts, long day) {
    int size = facts.stream().mapToInt(Fact::size).sum();
    Encoding to = new Encoding(size + Long.BYTES).number(day);
    for (Fact fact : facts) {
      if (fact instanceof PaperAccepted accepted) {
        to.integer(ACCEPTED).integer(accepted.serial()).integer(accepted.batch());
        to.text(accepted.channel());
        to.all(accepted.objects(), Encoding::text);
        accepted.paper().write(to);
        to.all(accepted.comments(), (all, comment) -> comment.write(all));
        to.all(accepted.withdrawn(), Encoding::digest);
      } else if (fact instanceof PaperRejected rejected) {
        to.integer(kind(rejected)).integer(rejected.batch());
        to.text(rejected.reason().code()).integer(rejected.ballots());
        rejected.sheet().or(rejected::attempt).ifPresent(to::digest);
      }
    }
    return to.toBytes();
  }

  private static int kind(PaperRejected rejected) {
    if (rejected.sheet().isPresent()) {
      return SHEET_REJECTED;
    }
    return rejected.attempt().isPresent() ? ATTEMPT_REJECTED : REJECTED;
  }

  /** Reads what happened together, after the day. */
  static List<Fact> decode(Decoding from) {
    List<Fact> facts = new ArrayList<>();
    while (from.hasMore()) {
      int kind = from.integer();
      facts.add(kind == ACCEPTED ? accepted(from) : rejected(from, kind));
    }
    return facts;
  }

  private static PaperAccepted accepted(Decoding from) {
    return new PaperAccepted(
        from.integer(),
        from.integer(),
        from.text(),
        from.all(Decoding::text),
        KeptPaper.read(from),
        from.all(KeptComment::read),
        from.all(Decoding::digest));
  }

  private static PaperRejected rejected(Decoding from, int kind) {
    return new PaperRejected(
        from.integer(),
        Reasons.of(from.text()),
        from.integer(),
        kind == SHEET_REJECTED ? Optional.of(from.digest()) : Optional.empty(),
        kind == ATTEMPT_REJECTED ? Optional.of(from.digest()) : Optional.empty());
  }
}
