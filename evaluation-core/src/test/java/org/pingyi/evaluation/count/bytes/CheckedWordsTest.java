package org.pingyi.evaluation.count.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.count.Schemes;
import org.pingyi.evaluation.count.checking.CheckedBallot;
import org.pingyi.evaluation.count.reading.BallotFields;
import org.pingyi.evaluation.scheme.SchemeDefinition;

/** How many words are kept goes by how many a scheme has, not by how ballots write them. */
class CheckedWordsTest {

  /** So many words of each length are kept where there is but one. */
  private static final int LEAST = 64;

  /** So many more words are kept of each length for each that there is. */
  private static final int OF_EACH = 32;

  private static final SchemeDefinition SCHEME =
      Schemes.of(Schemes.PLAIN + "objects: [ { id: 1 }, { id: 2 }, { id: 3 } ]");

  private final CheckedWords words = new CheckedWords(SCHEME);
  private final ByteRow row = new ByteRow(BallotFields.FIRST_ANSWER + SCHEME.leaves().size());
  private final CheckedBallot ballot = new CheckedBallot(SCHEME.leaves().size());

  @Test
  void a_word_of_a_scheme_is_kept_in_a_few_ways_to_write_it() {
    assertThat(keptWays(words.wordsOf(BallotFields.OBJECT))).isBetween(3, kept(3));
    assertThat(keptWays(words.wordsOf(BallotFields.GROUP))).isBetween(2, kept(2));
    assertThat(keptWays(words.wordsOf(BallotFields.FIRST_ANSWER))).isBetween(4, kept(4));
    assertThat(keptWays(words.wordsOf(BallotFields.FIRST_ANSWER + 2))).isBetween(22, kept(22));
  }

  private static int kept(int words) {
    return 2 * (LEAST + OF_EACH * words);
  }

  /** How many of very many short and long words are known after all were learned. */
  private static int keptWays(@Nullable ByteWords words) {
    assertThat(words).isNotNull();
    List<byte[]> ways =
        IntStream.range(0, 1 << 15)
            .mapToObj(Integer::toString)
            .flatMap(number -> Stream.of(number, "a long way to write " + number))
            .map(way -> ScannedBytes.around(way.getBytes(UTF_8)))
            .toList();
    ways.forEach(way -> words.learn(way, ScannedBytes.OFFSET, end(way), 0));
    return (int)
        ways.stream()
            .filter(way -> words.numberOf(way, ScannedBytes.OFFSET, end(way)) == 0)
            .count();
  }

  private static int end(byte[] around) {
    return around.length - Long.BYTES;
  }

  @Test
  void days_of_a_year_are_kept_and_not_all_that_there_ever_were() {
    assertThat(keptDays(366)).isGreaterThan(350);
    assertThat(keptDays(1 << 15)).isLessThan(OF_EACH * 366);
  }

  /** How many days are known after ballots that came on them were learned three times. */
  private int keptDays(int days) {
    List<byte[]> dates =
        IntStream.range(0, days)
            .mapToObj(LocalDate.of(2000, 1, 1)::plusDays)
            .map(day -> ScannedBytes.around(day.toString().getBytes(UTF_8)))
            .toList();
    for (int times = 0; times < 3; times++) {
      dates.forEach(date -> words.learn(date, cameOn(date), ballot));
    }
    return (int)
        dates.stream().filter(date -> words.areDetailsKnown(date, cameOn(date), ballot)).count();
  }

  private ByteRow cameOn(byte[] date) {
    row.starts[BallotFields.AT] = ScannedBytes.OFFSET;
    row.ends[BallotFields.AT] = end(date);
    return row;
  }
}
