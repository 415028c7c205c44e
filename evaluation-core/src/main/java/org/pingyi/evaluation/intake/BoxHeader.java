package org.pingyi.evaluation.intake;

/**
 * What a box was opened on.
 *
 * @param id the box's own id, 32 hexadecimal digits
 * @param fingerprint the scheme's
 */
record BoxHeader(String id, String fingerprint) {

  /** The kind of its entry, the first of a journal. */
  static final String KIND = "opened";

  /** The version of what a box writes into its journal. */
  static final int FORMAT = 1;

  Encoding write() {
    return new Encoding().integer(FORMAT).text(id).text(fingerprint);
  }

  /** Reads what follows the version. */
  static BoxHeader read(Decoding from) {
    return new BoxHeader(from.text(), from.text());
  }
}
