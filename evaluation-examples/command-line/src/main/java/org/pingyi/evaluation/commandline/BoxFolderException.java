package org.pingyi.evaluation.commandline;

import org.pingyi.evaluation.model.Text;

/** A folder is no ballot box, or another program has it open. */
final class BoxFolderException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Text text;

  BoxFolderException(Text text) {
    super(text.en());
    this.text = text;
  }

  Text text() {
    return text;
  }
}
