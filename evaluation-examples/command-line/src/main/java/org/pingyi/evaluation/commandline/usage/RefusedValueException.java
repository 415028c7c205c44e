package org.pingyi.evaluation.commandline.usage;

import org.pingyi.evaluation.commandline.terminal.ToldException;
import org.pingyi.evaluation.model.Text;

/** The value of an option is none, and it is said what one would be. */
public final class RefusedValueException extends ToldException {

  private static final long serialVersionUID = 1L;

  /** Creates the exception for what a value is not. */
  public RefusedValueException(Text text) {
    super(text);
  }
}
