package org.pingyi.evaluation.count.chunks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.ballot.BallotListener;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.ballot.TallyOptions;
import org.pingyi.evaluation.count.Schemes;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.Rejection;
import org.pingyi.evaluation.tally.Tally;

/** Ballots that do not fit into memory are settled as if they did. */
class BudgetTest {

  private static final int BALLOTS = 120_000;

  /** A ballot comes again after so many lines, which are in one chunk. */
  private static final int AGAIN = 501;

  private final List<Long> rejected = new ArrayList<>();

  /** Each token comes twice, with another answer. */
  private static String ballots() {
    StringBuilder text = new StringBuilder("object,group,token,duty,pledge,service\n");
    for (int i = 0; i < BALLOTS; i++) {
      boolean first = i % (2 * AGAIN) < AGAIN;
      text.append("1,masses,x").append(first ? i : i - AGAIN).append(first ? ",A,,\n" : ",B,,\n");
    }
    return text.toString();
  }

  private Tally tally(SchemeDefinition scheme, String text, TallyOptions options) {
    rejected.clear();
    return ChunkedTally.tally(
        scheme,
        List.of(
            BallotSource.csv(
                "ballots",
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                StandardCharsets.UTF_8)),
        options,
        ChunkSizes.STANDARD,
        new BallotListener() {
          @Override
          public void rejected(Rejection rejection) {
            rejected.add(rejection.line());
          }
        });
  }

  @ParameterizedTest
  @CsvSource({"keep-first, 1", "keep-last, 1", "keep-first, 2", "keep-last, 2"})
  void the_first_or_the_last_counts_whatever_is_written_out(
      String duplicates, int threads, @TempDir Path folder) {
    SchemeDefinition scheme = Schemes.of(Schemes.PLAIN + "duplicates: " + duplicates);
    TallyOptions inMemory = TallyOptions.DEFAULT.withThreads(threads);
    Tally all = tally(scheme, ballots(), inMemory);
    List<Long> ofAll = List.copyOf(rejected);

    Tally inParts = tally(scheme, ballots(), inMemory.withMemory(1).withFolder(folder));

    assertThat(rejected).isEqualTo(ofAll).hasSizeGreaterThan(BALLOTS / 2 - 2 * AGAIN);
    assertThat(inParts).isEqualTo(all);
    assertThat(folder).isEmptyDirectory();
  }
}
