package org.pingyi.evaluation.count;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.CharStreams;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.ballot.BallotListener;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.ballot.BallotSource.Format;
import org.pingyi.evaluation.ballot.TallyOptions;
import org.pingyi.evaluation.count.chunks.ChunkSizes;
import org.pingyi.evaluation.count.chunks.ChunkedTally;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.roster.Roster;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.Cell;
import org.pingyi.evaluation.tally.OptionCount;
import org.pingyi.evaluation.tally.Rejection;
import org.pingyi.evaluation.tally.RejectionReason;
import org.pingyi.evaluation.tally.Tally;

/**
 * Ballots as many as are asked for with {@code -Dgenerated.rows} come to the counts, reasons and
 * lines that their generator has on its books.
 */
class GeneratedBallotsTest {

  private static final int ROWS = Integer.getInteger("generated.rows", 20_000);

  @ParameterizedTest
  @CsvSource({"CSV, false", "NDJSON, false", "CSV, true", "NDJSON, true"})
  void every_count_reason_and_line_is_that_of_the_generator(Format format, boolean keepLast) {
    require(
        format,
        keepLast,
        (scheme, generated, listener) ->
            TallyPath.streaming()
                .tally(
                    scheme,
                    format == Format.CSV
                        ? BallotSource.csv("ballots", generated)
                        : BallotSource.ndjson("ballots", generated),
                    listener));
  }

  @ParameterizedTest
  @CsvSource({
    "CSV, false, 1, 262144, 1000000000",
    "NDJSON, false, 2, 262144, 1",
    "CSV, true, 3, 64, 1000000000",
    "NDJSON, true, 7, 3, 1000000000",
    "CSV, false, 16, 1000, 1",
    "CSV, true, 7, 1, 1",
    "NDJSON, false, 16, 5000, 1000000000",
    "NDJSON, true, 2, 2, 1"
  })
  void neither_threads_nor_chunks_nor_memory_change_anything(
      Format format, boolean keepLast, int threads, int chunk, long memory) {
    require(
        format,
        keepLast,
        (scheme, generated, listener) ->
            ChunkedTally.tally(
                scheme,
                List.of(
                    format == Format.CSV
                        ? BallotSource.csv("ballots", bytes(generated), StandardCharsets.UTF_8)
                        : BallotSource.ndjson("ballots", bytes(generated), StandardCharsets.UTF_8)),
                TallyOptions.DEFAULT.withThreads(threads).withMemory(memory),
                new ChunkSizes(chunk, Math.max(chunk, 1 << 16)),
                listener));
  }

  private static InputStream bytes(Reader generated) {
    try {
      return new ByteArrayInputStream(
          CharStreams.toString(generated).getBytes(StandardCharsets.UTF_8));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private interface Way {
    Tally tally(SchemeDefinition scheme, GeneratedBallots generated, BallotListener listener);
  }

  private static void require(Format format, boolean keepLast, Way way) {
    GeneratedBallots generated = new GeneratedBallots(format, ROWS, keepLast, 20260401);
    SchemeDefinition scheme =
        Schemes.of(GeneratedBallots.SCHEME + "duplicates: keep-" + (keepLast ? "last" : "first"))
            .withRoster(
                Roster.of(GeneratedBallots.OBJECTS.stream().map(EvaluationObject::of).toList()));
    Tally tally =
        way.tally(
            scheme,
            generated,
            new BallotListener() {
              @Override
              public void rejected(Rejection rejection) {
                generated.hear(rejection);
              }
            });

    generated.requireAllHeard();
    assertThat(tally.read()).isEqualTo(ROWS);
    List<Rejection> first = tally.rejections().first();
    assertThat(tally.rejections()).isEqualTo(generated.rejections(first));
    assertThat(first).extracting(Rejection::line).isEqualTo(generated.firstRejected());
    assertThat(tally.rejections().byReason())
        .containsKeys(
            RejectionReason.MALFORMED, RejectionReason.OUTSIDE_PERIOD, RejectionReason.DUPLICATE);
    assertThat(tally.papers(0)).isEqualTo(generated.papers(0));
    assertThat(tally.papers(1)).isEqualTo(generated.papers(1));
    for (int object = 0; object < GeneratedBallots.OBJECTS.size(); object++) {
      for (int slot = 0; slot < 3; slot++) {
        requireCounts(tally, generated, object, slot);
      }
    }
  }

  private static void requireCounts(Tally tally, GeneratedBallots generated, int object, int slot) {
    for (int criterion = 0; criterion < 3; criterion++) {
      Cell cell =
          tally
              .of(GeneratedBallots.OBJECTS.get(object))
              .cell(criterion, slot == 0 ? 0 : 1, Math.max(0, slot - 1));
      assertThat(cell.ballots()).isEqualTo(generated.ballots(object, slot));
      long[] expected = generated.counts(object, slot, criterion);
      for (OptionCount count : cell.counts()) {
        int answer =
            criterion < 2
                ? "ABX".indexOf(count.answer())
                : (int) (2 * Double.parseDouble(count.answer()));
        assertThat(count.count()).isEqualTo(expected[answer]);
        expected[answer] = 0;
      }
      assertThat(expected).containsOnly(0);
    }
  }
}
