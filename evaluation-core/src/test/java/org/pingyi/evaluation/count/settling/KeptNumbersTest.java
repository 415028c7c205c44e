package org.pingyi.evaluation.count.settling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.ballot.BallotListener;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.ballot.TallyOptions;
import org.pingyi.evaluation.count.Schemes;
import org.pingyi.evaluation.count.TallyPath;
import org.pingyi.evaluation.scheme.SchemeDefinition;

/** Who watches how counting grows hears what ballots cost, as it is written down. */
class KeptNumbersTest {

  /** They fill the chunks in which they are held. */
  private static final int BALLOTS = 5 << 12;

  private static BallotSource ballots(int ofEachToken) {
    String csv =
        IntStream.range(0, BALLOTS)
            .mapToObj(i -> i % ofEachToken + ",masses,t" + i / ofEachToken + ",A,B,1\n")
            .collect(Collectors.joining("", "object,group,token,duty,pledge,service\n", ""));
    return BallotSource.csv("ballots", new StringReader(csv));
  }

  @ParameterizedTest
  @CsvSource({
    "duplicates: keep-first, 1, 84, 4",
    "duplicates: keep-first, 10, 30, 0.4",
    "duplicates: keep-last, 1, 128, 8",
    "duplicates: keep-last, 10, 67, 4.4",
    "'papers: [ { use: all-alike } ]', 1, 136, 8",
    "'papers: [ { use: all-alike } ]', 10, 75, 4.4"
  })
  void a_ballot_with_a_token_is_told_to_cost_the_most_that_is_written_down_in_whole_words(
      String more, int ofEachToken, int most, double rounding) {
    SchemeDefinition scheme = Schemes.of(Schemes.PLAIN + more);
    long[] held = new long[1];
    TallyPath.streaming()
        .tally(
            scheme,
            List.of(ballots(ofEachToken)),
            TallyOptions.DEFAULT,
            BallotListener.SILENT,
            (objects, largeAnswers, ofOneObject, now) -> held[0] = now);

    assertThat((double) held[0] * Long.BYTES / BALLOTS).isBetween((double) most, most + rounding);
  }

  @ParameterizedTest
  @ValueSource(strings = {"keep-first", "keep-last"})
  void counts_of_answers_to_large_scales_are_told_before_the_next_ballot_counts(String policy) {
    String large = Schemes.PLAIN.replace("step: 0.5", "step: 0.01") + "duplicates: " + policy;
    String csv =
        IntStream.range(0, 100)
            .mapToObj(i -> "1,masses,t" + i + ",A,B," + i / 100.0 + "\n")
            .collect(Collectors.joining("", "object,group,token,duty,pledge,service\n", ""));
    Set<Long> told = new TreeSet<>();
    TallyPath.streaming()
        .tally(
            Schemes.of(large),
            BallotSource.csv("ballots", new StringReader(csv)),
            BallotListener.SILENT,
            (objects, largeAnswers, ofOneObject, held) -> told.add(ofOneObject));

    assertThat(told).hasSize(policy.equals("keep-first") ? 100 : 101);
  }
}
