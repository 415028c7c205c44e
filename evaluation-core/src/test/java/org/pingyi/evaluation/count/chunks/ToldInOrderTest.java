package org.pingyi.evaluation.count.chunks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.ballot.BallotListener;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.ballot.TallyOptions;
import org.pingyi.evaluation.count.Schemes;
import org.pingyi.evaluation.tally.Rejection;

/** Who listens hears of duplicates by their lines, and in the end of all ballots. */
class ToldInOrderTest {

  private static final int BALLOTS = 3_000;

  @Test
  void duplicates_are_told_in_the_order_of_their_lines() {
    String ballots =
        IntStream.range(0, BALLOTS)
            .mapToObj(i -> i % 7 + ",masses,token" + i + ",A,B,1\n")
            .collect(Collectors.joining());
    String csv = "object,group,token,duty,pledge,service\n" + ballots + ballots;
    List<Long> lines = new ArrayList<>();
    List<Long> read = new ArrayList<>();
    BallotListener listener =
        new BallotListener() {
          @Override
          public void rejected(Rejection rejection) {
            lines.add(rejection.line());
          }

          @Override
          public void progress(long all, long bytes) {
            read.add(all);
          }
        };
    BallotSource source =
        BallotSource.csv(
            "ballots",
            new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
            StandardCharsets.UTF_8);
    ChunkedTally.tally(
        Schemes.plain(),
        List.of(source),
        TallyOptions.DEFAULT.withThreads(2),
        new ChunkSizes(1 << 12, 1 << 14),
        listener);

    assertThat(lines)
        .isEqualTo(LongStream.range(0, BALLOTS).mapToObj(i -> BALLOTS + 2 + i).toList());
    assertThat(read).isSorted().endsWith(2L * BALLOTS);
  }
}
