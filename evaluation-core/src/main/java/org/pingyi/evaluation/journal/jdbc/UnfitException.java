package org.pingyi.evaluation.journal.jdbc;

import org.pingyi.evaluation.model.Text;

/** A database in which no journal can be kept as it is. */
final class UnfitException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Text text;

  UnfitException(Text text) {
    super(text.en());
    this.text = text;
  }

  Text text() {
    return text;
  }
}
