package org.pingyi.evaluation.intake;

import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Rounds of crashes, each named after the seed from which its random numbers start. */
public final class CrashRounds {

  private CrashRounds() {}

  /** One round. */
  public interface Round {
    void from(long seed) throws Exception;
  }

  /** How many {@code -Dcrash.rounds} asks for. */
  public static int asked() {
    return Integer.getInteger("crash.rounds", 3);
  }

  /** Rounds from {@code -Dcrash.seed} on, or from any number. */
  public static Stream<DynamicTest> of(int rounds, String what, Round round) {
    long seed = Long.getLong("crash.seed", new Random().nextInt(1_000_000));
    return LongStream.range(seed, seed + rounds)
        .mapToObj(
            each ->
                DynamicTest.dynamicTest(
                    what + " with -Dcrash.seed=" + each, () -> round.from(each)));
  }
}
