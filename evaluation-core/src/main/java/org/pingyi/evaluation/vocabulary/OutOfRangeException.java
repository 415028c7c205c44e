package org.pingyi.evaluation.vocabulary;

import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Text;

/** A value of the right type that may not be what it is. */
public final class OutOfRangeException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final FaultCode code;
  private final transient Text why;

  OutOfRangeException(FaultCode code, Text why) {
    super(why.en());
    this.code = code;
    this.why = why;
  }

  /**
   * Returns what sort of fault it is.
   *
   * @return the code
   */
  public FaultCode code() {
    return code;
  }

  /**
   * Returns what the value has to be.
   *
   * @return why it is refused
   */
  public Text why() {
    return why;
  }
}
