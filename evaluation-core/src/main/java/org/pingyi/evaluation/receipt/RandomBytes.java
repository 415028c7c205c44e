package org.pingyi.evaluation.receipt;

import java.security.SecureRandom;
import org.pingyi.evaluation.stability.Stable;

/**
 * Where random bytes come from: whoever makes passes and salts says so, and nothing takes them
 * silently. What it gives must be unpredictable, or receipts can be opened by trying answers.
 *
 * <p>Implementations are thread-safe.
 */
@FunctionalInterface
@Stable
public interface RandomBytes {

  /**
   * Fills an array.
   *
   * @param bytes what to fill, with bytes that nobody can foresee
   */
  void fill(byte[] bytes);

  /**
   * Returns new random bytes.
   *
   * @param count how many, 0 or more
   * @return the bytes
   */
  default byte[] next(int count) {
    byte[] bytes = new byte[count];
    fill(bytes);
    return bytes;
  }

  /**
   * Returns the strong source of random bytes that the platform prefers: a {@link SecureRandom}
   * that seeds itself from the operating system.
   *
   * @return the source
   */
  static RandomBytes secure() {
    return new SecureRandom()::nextBytes;
  }
}
