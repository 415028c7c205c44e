package org.pingyi.evaluation.receipt;

/** The words of a board’s lines. */
final class BoardKeys {

  static final String FORMAT = "format";
  static final String FORMAT_NAME = "pingyi-board";
  static final String VERSION = "version";
  static final int CURRENT_VERSION = 1;
  static final String BOX = "box";
  static final String SCHEME = "scheme";

  static final String INTERVAL = "interval";
  static final String SIZE = "size";
  static final String ROOT = "root";
  static final String PROOF = "proof";
  static final String LEAVES = "leaves";
  static final String SUPERSEDED = "superseded";
  static final String COMMENTS = "comments";

  static final String CLOSED = "closed";

  /** The longest name of a box. */
  static final int MAX_BOX = 200;

  /** The longest text on a board. */
  static final int MAX_TEXT = 8192;

  /** A list of comments lies in an object in the object of a line. */
  static final int DEPTH = 3;

  private BoardKeys() {}
}
