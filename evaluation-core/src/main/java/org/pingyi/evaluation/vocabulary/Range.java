package org.pingyi.evaluation.vocabulary;

import java.math.BigDecimal;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Text;

/**
 * Where a number has to be, and what is said of one that is not there.
 *
 * @param bounds between which numbers
 * @param code what sort of fault it is to be elsewhere
 * @param message what is said of it
 */
public record Range(Bounds bounds, FaultCode code, Text message) {

  /** Any number. */
  public static final Range ANY =
      new Range(Bounds.NONE, FaultCode.INVALID_PARAMETER, Text.of("any number", "任意数字"));

  BigDecimal check(BigDecimal number) {
    if (!bounds.hold(number)) {
      throw new OutOfRangeException(code, message);
    }
    return number;
  }
}
