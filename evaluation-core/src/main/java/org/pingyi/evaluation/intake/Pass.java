package org.pingyi.evaluation.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Arrays;
import org.pingyi.evaluation.receipt.CodeReading;
import org.pingyi.evaluation.receipt.PrintedCode;
import org.pingyi.evaluation.receipt.RandomBytes;
import org.pingyi.evaluation.stability.Stable;

/**
 * A one-time secret code that admits one paper and names nobody (评议码): 128 random bits.
 *
 * <p>What a ballot box keeps of a pass are hashes, each for a purpose of its own, of which none can
 * be had from another without the pass.
 *
 * <p>Immutable and thread-safe. {@code toString} tells nothing of it; {@link #code} does.
 */
@Stable
public final class Pass {

  /** How many bytes a pass has. */
  static final int SIZE = PrintedCode.BYTES;

  private final byte[] secret;

  private Pass(byte[] secret) {
    this.secret = secret;
  }

  /**
   * Makes a new pass.
   *
   * @param random where its bits come from
   * @return the pass
   */
  static Pass draw(RandomBytes random) {
    return new Pass(random.next(SIZE));
  }

  /**
   * Reads a pass as somebody typed it.
   *
   * @param typed the text
   * @return the pass, which may be one that nobody issued; or the slip that was made
   */
  public static CodeReading<Pass> read(String typed) {
    return PrintedCode.read(typed).map(code -> new Pass(code.bytes()));
  }

  /**
   * Returns the pass as it is printed: letters and digits that are not mistaken for each other,
   * with a check character, in groups of four.
   *
   * @return the secret code: whoever reads it can hand in the paper
   */
  public String code() {
    return PrintedCode.of(secret).text();
  }

  /** Under which it is stored who may hand in. */
  Digest admit() {
    return digest("admit");
  }

  /** Under which something of it is filed: its {@code paper}, or {@code comment 0} and so on. */
  Digest digest(String purpose) {
    return Digest.sha256(secret, purpose);
  }

  /** Under which it is known that a submission came. */
  Digest submission(String id) {
    return Digest.sha256(secret, "submission".getBytes(UTF_8), id.getBytes(UTF_8));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Pass that && MessageDigest.isEqual(secret, that.secret);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(secret);
  }

  /** Tells nothing, so that no log holds a pass. */
  @Override
  public String toString() {
    return "a pass";
  }
}
