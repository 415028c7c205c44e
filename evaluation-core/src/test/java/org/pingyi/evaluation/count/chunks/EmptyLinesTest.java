package org.pingyi.evaluation.count.chunks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.ballot.BallotListener;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.ballot.TallyOptions;
import org.pingyi.evaluation.count.Schemes;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.tally.Rejection;
import org.pingyi.evaluation.tally.Tally;

/** Lines without a character are no rows, however many there are. */
class EmptyLinesTest {

  @Test
  void a_header_may_stand_behind_more_empty_lines_than_any_header_has_characters() {
    String csv = "object,group,duty,pledge,service\n1,masses,A,B,1\n2,nobody,A,B,1\n";
    byte[] bytes = ("\n".repeat(35_000_000) + csv).getBytes(StandardCharsets.UTF_8);
    BallotSource source =
        BallotSource.csv("ballots", new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);

    Tally tally =
        ChunkedTally.tally(
            Schemes.plain(),
            List.of(source),
            TallyOptions.DEFAULT,
            ChunkSizes.STANDARD,
            BallotListener.SILENT);

    assertThat(tally.read()).isEqualTo(2);
    assertThat(tally.rejections().first()).extracting(Rejection::line).containsExactly(35_000_003L);
  }

  @Test
  void a_header_behind_many_empty_lines_has_its_faults_on_its_line() {
    byte[] bytes = ("\r\n".repeat(40_000) + "object,group\n").getBytes(StandardCharsets.UTF_8);
    BallotSource source =
        BallotSource.csv("ballots", new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);

    assertThatExceptionOfType(InputException.class)
        .isThrownBy(
            () ->
                ChunkedTally.tally(
                    Schemes.plain(),
                    List.of(source),
                    TallyOptions.DEFAULT,
                    new ChunkSizes(64, 128),
                    BallotListener.SILENT))
        .satisfies(
            faulty ->
                assertThat(faulty.faults())
                    .isNotEmpty()
                    .allMatch(fault -> fault.place().line() == 40_001));
  }
}
