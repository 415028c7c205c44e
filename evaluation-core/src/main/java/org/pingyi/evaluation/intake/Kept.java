package org.pingyi.evaluation.intake;

import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.receipt.TreeHash;

/** What is kept of a leaf as long as it stands for something: its opening. */
sealed interface Kept permits KeptPaper, KeptComment {

  TreeHash leaf();

  /** What hides the content in its commitment. */
  Bytes salt();

  /** The content in its one form. */
  Bytes json();

  void write(Encoding to);
}
