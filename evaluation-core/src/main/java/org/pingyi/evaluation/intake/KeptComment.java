package org.pingyi.evaluation.intake;

import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.receipt.Commitment;
import org.pingyi.evaluation.receipt.TreeHash;

/**
 * A comment as it is kept, apart from the paper.
 *
 * @param key under which it is filed, known to whoever has the pass and to nobody else
 * @param salt what hides it in its commitment
 * @param json the comment in its one form
 * @param leaf its leaf, which salt and comment come to
 */
record KeptComment(Digest key, Bytes salt, Bytes json, TreeHash leaf) implements Kept {

  static KeptComment of(Digest key, byte[] salt, byte[] json) {
    return new KeptComment(key, Bytes.of(salt), Bytes.of(json), Commitment.to(salt, json).leaf());
  }

  @Override
  public void write(Encoding to) {
    to.digest(key).bytes(salt).bytes(json);
  }

  static KeptComment read(Decoding from) {
    return of(from.digest(), from.bytes(), from.bytes());
  }

  @Override
  public String toString() {
    return "a comment";
  }
}
