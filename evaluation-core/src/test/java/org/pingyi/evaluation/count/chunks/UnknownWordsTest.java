package org.pingyi.evaluation.count.chunks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.ballot.BallotListener;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.ballot.TallyOptions;
import org.pingyi.evaluation.count.Schemes;
import org.pingyi.evaluation.count.TallyPath;
import org.pingyi.evaluation.count.settling.Growth;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.Rejection;

/** Ballots for another roster are rejected one and all, and cost no more than others. */
class UnknownWordsTest {

  private static final int OBJECTS = 1_000;

  private static final int COMPARISONS = 100_000;

  private static final SchemeDefinition SCHEME =
      Schemes.of(
          Schemes.PLAIN
              + IntStream.range(0, OBJECTS)
                  .mapToObj(i -> "{ id: " + id(i) + " }")
                  .collect(Collectors.joining(", ", "objects: [ ", " ]\n")));

  private static String id(int object) {
    return "o" + (10_000 + object);
  }

  /** Each object once, with a letter too many. */
  private static BallotSource ballots() {
    String csv =
        IntStream.range(0, OBJECTS)
            .mapToObj(i -> id(i) + "x,masses,A,B,1\n")
            .collect(Collectors.joining("", "object,group,duty,pledge,service\n", ""));
    return BallotSource.csv(
        "ballots",
        new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
        StandardCharsets.UTF_8);
  }

  private static BallotListener hearing(List<String> details) {
    return new BallotListener() {
      @Override
      public void rejected(Rejection rejection) {
        details.add(rejection.detail().en());
      }
    };
  }

  @Test
  void only_the_first_words_are_compared_with_a_roster_and_the_same_in_any_number_of_threads() {
    List<String> expected =
        IntStream.range(0, OBJECTS)
            .mapToObj(
                i ->
                    i * OBJECTS < COMPARISONS
                        ? "not in the roster; did you mean “" + id(i) + "”?"
                        : "not in the roster")
            .toList();

    List<String> simple = new ArrayList<>();
    TallyPath.streaming()
        .tally(SCHEME, List.of(ballots()), TallyOptions.DEFAULT, hearing(simple), Growth.FREE);
    assertThat(simple).isEqualTo(expected);

    for (int threads : new int[] {1, 2, 4}) {
      List<String> chunked = new ArrayList<>();
      ChunkedTally.tally(
          SCHEME,
          List.of(ballots()),
          TallyOptions.DEFAULT.withThreads(threads),
          new ChunkSizes(1 << 10, 1 << 12),
          hearing(chunked));
      assertThat(chunked).isEqualTo(expected);
    }
  }
}
