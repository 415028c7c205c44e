package org.pingyi.evaluation.count.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;

import net.jqwik.api.statistics.Statistics;
import org.pingyi.evaluation.count.Schemes;
import org.pingyi.evaluation.tally.BallotPacking;

/** Rows among the bytes in which they are looked for. */
final class ScannedBytes {

  /** Where rows begin. */
  static final int OFFSET = 3;

  /** How ballots on {@link Schemes#plain()} are packed: in two words. */
  static final BallotPacking PACKING = new BallotPacking(Schemes.plain().layout(), 1 << 28, 31);

  private ScannedBytes() {}

  static KnownBallots ballots() {
    return new KnownBallots(PACKING);
  }

  /** Puts other bytes around rows; those behind them look as if they went on. */
  static byte[] around(byte[] rows) {
    byte[] bytes = new byte[OFFSET + rows.length + Long.BYTES];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = rows[Math.floorMod(i - OFFSET, rows.length)];
    }
    return bytes;
  }

  static String text(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, UTF_8);
  }

  /** Notes whether a row that was drawn is plain, which many are and many are not. */
  static void note(boolean plain) {
    Statistics.label("plain")
        .collect(plain)
        .coverage(
            rows -> {
              rows.check(true).percentage(share -> share > 20);
              rows.check(false).percentage(share -> share > 20);
            });
  }
}
