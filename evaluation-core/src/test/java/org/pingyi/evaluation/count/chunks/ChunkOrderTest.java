package org.pingyi.evaluation.count.chunks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.ballot.BallotListener;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.count.Schemes;
import org.pingyi.evaluation.count.settling.Growth;
import org.pingyi.evaluation.count.settling.Outcome;
import org.pingyi.evaluation.count.settling.SourceLines;
import org.pingyi.evaluation.tally.TallyBuilder;

/**
 * Chunks are told of in the order of their lines, which are numbered as they stand in the source.
 */
class ChunkOrderTest {

  @Test
  void lines_behind_a_row_of_more_line_ends_than_an_int_can_count_are_numbered_rightly() {
    BallotSource source =
        BallotSource.csv("b", InputStream.nullInputStream(), StandardCharsets.UTF_8);
    Outcome outcome =
        new Outcome(
            new TallyBuilder(Schemes.plain().layout()),
            BallotListener.SILENT,
            Growth.FREE,
            new SourceLines(List.of(source)));
    ChunkOrder order = new ChunkOrder(outcome, 1);
    Chunk chunk = new Chunk(0);
    chunk.source = new BegunSource(0, source, false, new int[0]);
    ChunkOutcome longRow = new ChunkOutcome(chunk);
    longRow.lines = (1L << 32) + 10;
    order.add(longRow);
    chunk.number++;
    order.add(new ChunkOutcome(chunk));

    order.tell(false);

    assertThat(order.number(1, 0)).isEqualTo((1L << 32) + 11);
  }
}
