package org.pingyi.evaluation.commandline.terminal;

import org.jspecify.annotations.Nullable;
import org.pingyi.evaluation.model.Text;

/** Something went wrong, and what it was can be told the user as it is. */
public abstract class ToldException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Text text;

  /** Creates the exception for what happened. */
  protected ToldException(Text text) {
    this(text, null);
  }

  /** Creates the exception for what happened, and what it came from. */
  protected ToldException(Text text, @Nullable Throwable cause) {
    super(text.en(), cause);
    this.text = text;
  }

  /** Returns what happened, in both languages. */
  public final Text text() {
    return text;
  }
}
