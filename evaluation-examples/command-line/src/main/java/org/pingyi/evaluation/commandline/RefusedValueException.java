package org.pingyi.evaluation.commandline;

import org.pingyi.evaluation.model.Text;

/** The value of an option is none, and it is said what one would be. */
final class RefusedValueException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Text text;

  RefusedValueException(Text text) {
    super(text.en());
    this.text = text;
  }

  Text text() {
    return text;
  }
}
