package org.pingyi.evaluation.count.chunks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.pingyi.evaluation.ballot.BallotListener;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.count.Schemes;
import org.pingyi.evaluation.count.settling.Growth;
import org.pingyi.evaluation.count.settling.Outcome;
import org.pingyi.evaluation.count.settling.Settlement;
import org.pingyi.evaluation.count.settling.SourceLines;
import org.pingyi.evaluation.source.FirstBytes;
import org.pingyi.evaluation.tally.Rejection;
import org.pingyi.evaluation.tally.TallyBuilder;

/**
 * Chunks are told of in the order of their lines, which are numbered as they stand in the source.
 */
class ChunkOrderTest {

  private static final BallotSource SOURCE =
      BallotSource.csv("b", InputStream.nullInputStream(), StandardCharsets.UTF_8);

  @Test
  void lines_behind_a_row_of_more_line_ends_than_an_int_can_count_are_numbered_rightly() {
    ChunkOrder order = order(BallotListener.SILENT, 1);
    Chunk chunk = firstChunk();
    ChunkOutcome longRow = new ChunkOutcome(chunk);
    longRow.lines = (1L << 32) + 10;
    order.add(longRow);
    chunk.number++;
    order.add(new ChunkOutcome(chunk));

    order.tell(false);

    assertThat(order.number(1, 0)).isEqualTo((1L << 32) + 11);
  }

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void nobody_goes_on_while_as_many_rejections_wait_as_may() throws Exception {
    List<Long> told = new ArrayList<>();
    ChunkOrder order = order(rejectedTo(told), 2);
    Chunk chunk = firstChunk();
    ChunkOutcome first = rejecting(chunk, 1);
    chunk.number++;
    order.add(rejecting(chunk, ChunkOrder.REJECTIONS_AHEAD));
    CompletableFuture<Boolean> turn = new CompletableFuture<>();
    Thread other = new Thread(() -> turn.complete(order.awaitTurn()));
    other.setDaemon(true);
    other.start();
    while (other.getState() != Thread.State.WAITING && other.isAlive()) {
      Thread.onSpinWait();
    }
    assertThat(turn).isNotDone();
    Thread counting = new Thread(() -> order.add(first));
    counting.start();

    order.tell(/* toTheEnd= */ false);

    assertThat(told).hasSize(ChunkOrder.REJECTIONS_AHEAD + 1).isSorted();
    assertThat(turn.get()).isTrue();
  }

  private static ChunkOutcome rejecting(Chunk chunk, int lines) {
    ChunkOutcome outcome = new ChunkOutcome(chunk);
    outcome.lines = lines;
    for (int line = 0; line < lines; line++) {
      outcome.rejected.add(new ChunkOutcome.Rejected(line, Settlement.KEPT_FIRST));
    }
    return outcome;
  }

  private static BallotListener rejectedTo(List<Long> lines) {
    return new BallotListener() {
      @Override
      public void rejected(Rejection rejection) {
        lines.add(rejection.line());
      }
    };
  }

  private static ChunkOrder order(BallotListener listener, int threads) {
    Outcome outcome =
        new Outcome(
            new TallyBuilder(Schemes.plain().layout()),
            listener,
            Growth.FREE,
            new SourceLines(List.of(SOURCE)));
    return new ChunkOrder(outcome, threads);
  }

  private static Chunk firstChunk() {
    Chunk chunk = new Chunk(0);
    chunk.source = new BegunSource(0, SOURCE, FirstBytes.TEXT, new int[0]);
    return chunk;
  }
}
