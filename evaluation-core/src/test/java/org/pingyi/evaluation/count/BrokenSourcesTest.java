package org.pingyi.evaluation.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.ballot.BallotListener;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.ballot.TallyOptions;
import org.pingyi.evaluation.count.chunks.ChunkSizes;
import org.pingyi.evaluation.count.chunks.ChunkedTally;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.Rejection;
import org.pingyi.evaluation.tally.Tally;

/** Sources that break off, rows that never end, and threads that are interrupted, in chunks. */
class BrokenSourcesTest {

  private static final SchemeDefinition SCHEME = Schemes.plain();
  private static final String HEADER = "object,group,token,duty,pledge,service,comment\n";
  private static final String ROW = "1,masses,t1,A,A,1,fine\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "object,gro",
        "object,group,token,duty,pledge,service,comment",
        HEADER,
        HEADER + ROW,
        HEADER + ROW + "2,masses,t",
        HEADER + ROW + "2,masses,t2,A,A,1,\"never"
      })
  void a_stream_that_breaks_off_is_the_fault_that_it_is_for_the_simple_reader(String read) {
    for (ChunkSizes sizes : List.of(ChunkSizes.STANDARD, new ChunkSizes(4, 16))) {
      assertThat(faults(() -> chunked(breakingOff(read), 3, sizes)))
          .isNotEmpty()
          .isEqualTo(faults(() -> simple(breakingOff(read))));
    }
  }

  @Test
  void a_last_row_that_is_longer_than_a_chunk_is_read_to_its_end_and_the_stream_left_open() {
    for (String end : List.of("", "\n", "\n" + ROW)) {
      Watched stream = new Watched(HEADER + ROW + "2,masses,t2,A,A,1," + "x".repeat(1000) + end);
      Tally tally = chunked(stream, 2, new ChunkSizes(64, 128));

      assertThat(stream.closed).isFalse();
      assertThat(tally)
          .isEqualTo(
              simple(new Watched(HEADER + ROW + "2,masses,t2,A,A,1," + "x".repeat(1000) + end)));
    }
  }

  @Test
  void a_row_longer_than_a_chunk_keeps_what_only_a_source_may_begin_with() {
    String csv = HEADER + ROW + "\uFEFF2,masses,t2,A,A,1," + "x".repeat(1000) + "\n" + ROW;
    Tally tally = chunked(new Watched(csv), 1, new ChunkSizes(64, 128));

    assertThat(tally.objects()).containsExactly("1", "\uFEFF2");
    assertThat(tally).isEqualTo(simple(new Watched(csv)));
  }

  @Test
  void all_bytes_are_told_of_where_rows_are_longer_than_a_chunk() {
    String longRow = "2,masses,t2,A,A,1," + "x".repeat(1000) + "\n";
    String csv = HEADER + ROW.repeat(20) + longRow + ROW.repeat(20) + longRow + longRow + ROW;
    List<Long> told = new ArrayList<>();
    ChunkedTally.tally(
        SCHEME,
        List.of(csv(new Watched(csv)), csv("more", new Watched(HEADER + longRow))),
        TallyOptions.DEFAULT.withThreads(2),
        new ChunkSizes(64, 128),
        new BallotListener() {
          @Override
          public void progress(long ballots, long bytes) {
            told.add(bytes);
          }
        });

    assertThat(told).isSorted();
    assertThat(told.get(told.size() - 1))
        .isEqualTo(csv.length() + HEADER.length() + longRow.length());
  }

  @Test
  void who_is_interrupted_gets_the_tally_and_is_still_interrupted() {
    StringBuilder many = new StringBuilder(HEADER);
    for (int i = 0; i < 100_000; i++) {
      many.append(i % 7).append(",masses,token").append(i).append(",A,B,1,\n");
    }
    Thread.currentThread().interrupt();
    try {
      Tally tally =
          ChunkedTally.tally(
              SCHEME,
              List.of(csv(new Watched(many.toString()))),
              TallyOptions.DEFAULT.withThreads(2).withMemory(1),
              ChunkSizes.STANDARD,
              BallotListener.SILENT);
      assertThat(tally.accepted()).isEqualTo(100_000);
      assertThat(Thread.currentThread().isInterrupted()).isTrue();
    } finally {
      Thread.interrupted();
    }
  }

  @RepeatedTest(20)
  void what_is_wrong_first_is_thrown_whatever_a_source_behind_it_fails_with() {
    byte[] faulty = (HEADER + ROW.repeat(5_000) + "?").getBytes(StandardCharsets.UTF_8);
    faulty[faulty.length - 1] = (byte) 0xFF;
    BallotSource taken = csv("taken", new Watched(HEADER));
    TallyPath.streaming().tally(SCHEME, taken, BallotListener.SILENT);
    BallotSource failing = csv("failing", failing(new UncheckedIOException(new IOException())));
    for (BallotSource behind : List.of(taken, failing)) {
      BallotSource first = csv("first", new ByteArrayInputStream(faulty));
      assertThat(faults(() -> inThreads(List.of(first, behind))))
          .extracting(Fault::place)
          .containsExactly(new Place("first", 5_002, 1));
    }
  }

  @Test
  void what_a_stream_fails_with_is_thrown_behind_the_rejections_before_it() {
    RuntimeException failure = new IllegalStateException("failed");
    List<Long> lines = new ArrayList<>();
    BallotListener listener =
        new BallotListener() {
          @Override
          public void rejected(Rejection rejection) {
            lines.add(rejection.line());
          }
        };
    InputStream rows =
        new Watched(HEADER + "1,nobody,t,A,A,1,\n" + ROW.repeat(999) + "1,nobody,t2,A,A,1,\n");

    assertThat(
            catchThrowableOfType(
                RuntimeException.class,
                () -> inThreads(List.of(csv(rows), csv("more", failing(failure))), listener)))
        .isSameAs(failure);
    assertThat(lines).containsExactly(2L, 1_002L);
  }

  @Test
  void what_a_listener_throws_ends_it() {
    RuntimeException enough = new IllegalStateException("enough");
    BallotListener listener =
        new BallotListener() {
          @Override
          public void progress(long ballots, long bytes) {
            throw enough;
          }
        };

    assertThat(
            catchThrowableOfType(
                RuntimeException.class,
                () ->
                    ChunkedTally.tally(
                        SCHEME,
                        List.of(csv(new Watched(HEADER + ROW.repeat(5_000)))),
                        TallyOptions.DEFAULT.withThreads(7),
                        new ChunkSizes(64, 1 << 20),
                        listener)))
        .isSameAs(enough);
  }

  private static InputStream failing(RuntimeException failure) {
    return new FilterInputStream(InputStream.nullInputStream()) {
      @Override
      public int read(byte[] into, int offset, int length) {
        throw failure;
      }
    };
  }

  private static Tally inThreads(List<BallotSource> sources) {
    return inThreads(sources, BallotListener.SILENT);
  }

  private static Tally inThreads(List<BallotSource> sources, BallotListener listener) {
    return ChunkedTally.tally(
        SCHEME,
        sources,
        TallyOptions.DEFAULT.withThreads(4),
        new ChunkSizes(1 << 12, 1 << 14),
        listener);
  }

  private static InputStream breakingOff(String read) {
    return new SequenceInputStream(
        new ByteArrayInputStream(read.getBytes(StandardCharsets.UTF_8)),
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("broken off");
          }

          @Override
          public int read(byte[] into, int offset, int length) throws IOException {
            return read();
          }
        });
  }

  private static BallotSource csv(InputStream bytes) {
    return csv("ballots", bytes);
  }

  private static BallotSource csv(String name, InputStream bytes) {
    return BallotSource.csv(name, bytes, StandardCharsets.UTF_8);
  }

  private static Tally simple(InputStream bytes) {
    return TallyPath.streaming().tally(SCHEME, csv(bytes), BallotListener.SILENT);
  }

  private static Tally chunked(InputStream bytes, int threads, ChunkSizes sizes) {
    return ChunkedTally.tally(
        SCHEME,
        List.of(csv(bytes)),
        TallyOptions.DEFAULT.withThreads(threads),
        sizes,
        BallotListener.SILENT);
  }

  private static List<Fault> faults(Runnable counting) {
    List<Fault> faults = new ArrayList<>();
    try {
      counting.run();
    } catch (InputException faulty) {
      faults.addAll(faulty.faults());
    }
    return faults;
  }

  /** A stream that knows whether it was closed, and gives a few bytes at a time. */
  private static final class Watched extends FilterInputStream {

    private boolean closed;

    Watched(String text) {
      super(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      if (closed) {
        throw new IOException("closed");
      }
      return super.read(into, offset, Math.min(length, 1000));
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
