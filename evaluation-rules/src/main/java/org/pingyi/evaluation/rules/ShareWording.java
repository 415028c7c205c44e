package org.pingyi.evaluation.rules;

import java.math.RoundingMode;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Share;

/** How reasons word a share. */
public final class ShareWording {

  private static final int DIGITS = 2;

  private ShareWording() {}

  /**
   * Returns a share exactly, as a person would write it.
   *
   * @param share the share
   * @return a percentage such as {@code 37.5%}, or a quotient such as {@code 1/3}
   */
  public static String exact(Share share) {
    Fraction percent = share.value().times(Fraction.HUNDRED);
    return percent.isDecimal() ? percent + "%" : share.toString();
  }

  /**
   * Returns how many of a number with their percentage to two digits, so that it can be redone.
   *
   * @param part the part, from 0 to the whole
   * @param whole the whole, at least 1
   * @return such as {@code 19/40 (47.50%)}
   */
  public static String counted(long part, long whole) {
    Fraction percent = Fraction.of(part, whole).times(Fraction.HUNDRED);
    return part
        + "/"
        + whole
        + " ("
        + percent.rounded(DIGITS, RoundingMode.HALF_UP).toPlainString()
        + "%)";
  }
}
