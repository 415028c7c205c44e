package org.pingyi.evaluation.intake;

import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.receipt.Commitment;
import org.pingyi.evaluation.receipt.TreeHash;

/**
 * A paper as it is kept, without its comments and without the pass.
 *
 * @param key under which it is filed, known to whoever has the pass and to nobody else
 * @param submission under which it is known that the sender's submission came
 * @param salt what hides it in its commitment
 * @param json the paper in its one form
 * @param leaf its leaf, which salt and paper come to
 */
record KeptPaper(Digest key, Digest submission, Bytes salt, Bytes json, TreeHash leaf)
    implements Kept {

  static KeptPaper of(Digest key, Digest submission, byte[] salt, byte[] json) {
    return new KeptPaper(
        key, submission, Bytes.of(salt), Bytes.of(json), Commitment.to(salt, json).leaf());
  }

  /** Returns how many bytes are written of it. */
  int size() {
    return 2 * (Digest.SIZE + Integer.BYTES) + salt.size() + json.size();
  }

  @Override
  public void write(Encoding to) {
    to.digest(key).digest(submission).bytes(salt).bytes(json);
  }

  static KeptPaper read(Decoding from) {
    return of(from.digest(), from.digest(), from.bytes(), from.bytes());
  }

  @Override
  public String toString() {
    return "a paper";
  }
}
