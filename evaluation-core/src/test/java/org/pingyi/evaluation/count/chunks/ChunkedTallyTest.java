package org.pingyi.evaluation.count.chunks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import org.pingyi.evaluation.ballot.BallotListener;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.ballot.TallyOptions;
import org.pingyi.evaluation.count.Schemes;
import org.pingyi.evaluation.count.TallyPath;
import org.pingyi.evaluation.count.settling.Growth;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.Rejection;
import org.pingyi.evaluation.tally.RejectionReason;
import org.pingyi.evaluation.tally.Tally;

/**
 * The way that counts chunks of bytes in several threads gives what the simple reader gives,
 * wherever chunks are cut: the same tally, the same rejections, the same faults at the same places.
 */
class ChunkedTallyTest {

  private static final List<SchemeDefinition> SCHEMES =
      List.of(
          Schemes.plain(),
          Schemes.of(Schemes.PLAIN + "duplicates: keep-last"),
          Schemes.of(
              Schemes.PLAIN
                  + "period: { opens: 2026-03-01, closes: 2026-03-31, zone: Asia/Shanghai }"),
          Schemes.of(Schemes.PLAIN + "objects: [ { id: 1 }, { id: x }, { id: 对象 } ]"));

  /** Ballots as they are written. */
  private static final class Text {

    private final BallotSource.Format format;
    private final byte[] bytes;

    Text(BallotSource.Format format, byte[] bytes) {
      this.format = format;
      this.bytes = bytes;
    }

    @Override
    public String toString() {
      return format + " " + new String(bytes, StandardCharsets.UTF_8);
    }
  }

  /** How a text is counted. */
  private record Way(int scheme, int chunk, int longest, int threads, OptionalLong memory) {}

  /** What came of it. */
  private record Result(Optional<Tally> tally, List<Rejection> heard, List<Fault> faults) {}

  @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
  void any_cells_in_any_chunks_give_what_the_simple_reader_gives(
      @ForAll("tables") String csv, @ForAll("ways") Way way) {
    assertSame(BallotSource.Format.CSV, csv.getBytes(StandardCharsets.UTF_8), way);
  }

  @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
  void any_characters_give_what_the_simple_reader_gives(
      @ForAll("ravel") String csv, @ForAll("ways") Way way) {
    assertSame(BallotSource.Format.CSV, csv.getBytes(StandardCharsets.UTF_8), way);
  }

  @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
  void bytes_that_are_no_text_end_it_where_they_end_the_simple_reader(
      @ForAll("tables") String csv, @ForAll("damage") List<int[]> damage, @ForAll("ways") Way way) {
    byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
    for (int[] each : damage) {
      bytes[each[0] % bytes.length] = (byte) each[1];
    }
    assertSame(BallotSource.Format.CSV, bytes, way);
  }

  @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
  void any_lines_of_json_give_what_the_simple_reader_gives(
      @ForAll("lines") String ndjson, @ForAll("ways") Way way) {
    assertSame(BallotSource.Format.NDJSON, ndjson.getBytes(StandardCharsets.UTF_8), way);
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void several_sources_of_any_kind_are_counted_as_one(
      @ForAll("several") List<Text> texts, @ForAll("ways") Way way) {
    assertThat(chunked(texts, way)).isEqualTo(simple(texts, way));
  }

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
  void rows_behind_many_empty_lines_are_found_as_the_simple_reader_finds_them(
      @ForAll("beginnings") String begin,
      @ForAll boolean returns,
      @ForAll("tables") String csv,
      @ForAll("ways") Way way) {
    String lines = (returns ? "\r\n" : "\n").repeat(40_000);
    byte[] bytes = (begin + lines + csv).getBytes(StandardCharsets.UTF_8);
    assertSame(BallotSource.Format.CSV, bytes, way);
    assertSame(BallotSource.Format.NDJSON, bytes, way);
  }

  @Provide
  Arbitrary<String> beginnings() {
    return Arbitraries.of("", "\uFEFF", "\n\uFEFF");
  }

  private static void assertSame(BallotSource.Format format, byte[] bytes, Way way) {
    List<Text> one = List.of(new Text(format, bytes));
    assertThat(chunked(one, way)).isEqualTo(simple(one, way));
  }

  private static Result simple(List<Text> texts, Way way) {
    return result(
        listener ->
            TallyPath.streaming()
                .tally(
                    SCHEMES.get(way.scheme),
                    sources(texts),
                    TallyOptions.DEFAULT,
                    listener,
                    Growth.FREE));
  }

  private static Result chunked(List<Text> texts, Way way) {
    return result(
        listener ->
            ChunkedTally.tally(
                SCHEMES.get(way.scheme),
                sources(texts),
                new TallyOptions(way.threads, way.memory, Optional.empty()),
                new ChunkSizes(way.chunk, way.longest),
                listener));
  }

  private static List<BallotSource> sources(List<Text> texts) {
    List<BallotSource> sources = new ArrayList<>();
    for (Text each : texts) {
      String name = "ballots" + sources.size();
      ByteArrayInputStream in = new ByteArrayInputStream(each.bytes);
      sources.add(
          each.format == BallotSource.Format.CSV
              ? BallotSource.csv(name, in, StandardCharsets.UTF_8)
              : BallotSource.ndjson(name, in, StandardCharsets.UTF_8));
    }
    return sources;
  }

  private interface Counting {
    Tally count(BallotListener listener) throws IOException;
  }

  private static Result result(Counting counting) {
    List<Rejection> heard = new ArrayList<>();
    long[] ballots = new long[1];
    Thread calling = Thread.currentThread();
    BallotListener listener =
        new BallotListener() {
          @Override
          public void rejected(Rejection rejection) {
            assertThat(Thread.currentThread()).isSameAs(calling);
            heard.add(rejection);
          }

          @Override
          public void progress(long read, long bytes) {
            assertThat(Thread.currentThread()).isSameAs(calling);
            assertThat(read).isGreaterThanOrEqualTo(ballots[0]);
            ballots[0] = read;
          }
        };
    try {
      Tally tally = counting.count(listener);
      // Those that no other ballot decides come in their order, and then the others.
      List<Rejection> found = heard.stream().filter(ChunkedTallyTest::isFoundAtOnce).toList();
      assertThat(found).isSorted();
      assertThat(ballots[0]).isEqualTo(tally.read());
      heard.sort(null);
      return new Result(Optional.of(tally), heard, List.of());
    } catch (InputException fault) {
      // Duplicates are found only when all was read.
      heard.removeIf(each -> !isFoundAtOnce(each));
      return new Result(Optional.empty(), heard, fault.faults());
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static boolean isFoundAtOnce(Rejection rejection) {
    return rejection.reason() != RejectionReason.DUPLICATE;
  }

  @Provide
  Arbitrary<List<Text>> several() {
    return Arbitraries.oneOf(
            tables().map(csv -> new Text(BallotSource.Format.CSV, utf8(csv))),
            otherTables().map(csv -> new Text(BallotSource.Format.CSV, utf8(csv))),
            lines().map(ndjson -> new Text(BallotSource.Format.NDJSON, utf8(ndjson))))
        .list()
        .ofMinSize(2)
        .ofMaxSize(4);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The columns in another order, and answers that mean something else there. */
  private static Arbitrary<String> otherTables() {
    return Arbitraries.of(
            "B,t1,A,1,1,masses\n", "A,t2,B,,2,masses\r\n", ",,X,9.5,对象,masses\n", "A,B\n")
        .list()
        .ofMaxSize(20)
        .map(rows -> "duty,token,pledge,service,object,group\n" + String.join("", rows));
  }

  @Provide
  Arbitrary<Way> ways() {
    return Combinators.combine(
            Arbitraries.integers().between(0, SCHEMES.size() - 1),
            Arbitraries.of(1, 2, 3, 7, 64, 300, 1 << 18),
            Arbitraries.of(8, 50, 1 << 24),
            Arbitraries.of(1, 2, 3, 7, 16),
            Arbitraries.of(OptionalLong.of(1), OptionalLong.of(1_000), OptionalLong.empty()))
        .as(
            (scheme, chunk, longest, threads, memory) ->
                new Way(scheme, chunk, Math.max(chunk, longest), threads, memory));
  }

  @Provide
  Arbitrary<String> tables() {
    Arbitrary<String> comment =
        Arbitraries.of(
            "",
            "fine",
            "\"a\nb\"",
            "\"a,\"\"b\"\"\n\n\"",
            "\"x\"",
            "x\"y",
            "\"\"",
            "好",
            "\"好\r\n，\"");
    Arbitrary<String> row =
        Combinators.combine(
                Arbitraries.of(
                    "1",
                    "2",
                    " 2 ",
                    "对象",
                    "\"1\"",
                    "\"a,b\"",
                    "\"a\nb\"",
                    "x\"y",
                    "",
                    "a-rather-long-object-id"),
                Arbitraries.of("masses", "masses", "masses", "\"masses\"", "peers", "nobody"),
                Arbitraries.of(
                    "",
                    "t1",
                    "t2",
                    "t3",
                    "\"t1\"",
                    " t3",
                    "\"t\"\"4\"",
                    "评议码",
                    "t\u00a0",
                    "0123456789abcdef0123456789abcdef"),
                Arbitraries.of("", "", "", "young", "\"old\"", "middle"),
                Arbitraries.of(
                    "A,B,", "X,,1.50", "A,A,0010", "Z,A,1", "A,B,11", "\"A\",\"B\",\"1\"", "A,B"),
                comment,
                Arbitraries.of(
                    "",
                    "2026-03-05",
                    "2026-03-05T12:30",
                    "2026-03-05T25:30",
                    "2026-03-05T12:30:61",
                    "2026-03-31T23:30Z",
                    "2026-04-01",
                    "2026-04-01T00:00:00",
                    "yesterday"),
                Arbitraries.of("\n", "\n", "\n", "\r\n", "\n\n", "\r\n\r\n", "x\n"))
            .as(
                (object, group, token, stratum, answers, said, at, end) ->
                    String.join(",", object, group, token, stratum, answers, said, at) + end);
    Arbitrary<String> header =
        Arbitraries.of(
            "object,group,token,stratum,duty,pledge,service,comment,at\n",
            "object,group,token,stratum,duty,pledge,service,comment,at\r\n",
            "\ufeffobject,group,token,stratum,duty,pledge,service,comment,at\n",
            "\n\n\"object\",group,token,stratum,duty,pledge,service,comment,at\n",
            "object,group,token,stratum,duty,pledge,service,comment,at",
            "object,group,token,duty\n");
    return Combinators.combine(
            header,
            row.list().ofMaxSize(60).withSizeDistribution(RandomDistribution.uniform()),
            Arbitraries.of(
                "", "", "", "1,masses,t9,,A,A,1,,", "\"", "1,masses,,,A,A,1,\"never closed"))
        .as((first, rows, last) -> first + String.join("", rows) + last);
  }

  @Provide
  Arbitrary<String> ravel() {
    return Arbitraries.of(
            ",",
            "\"",
            "\n",
            "\r",
            "1",
            "masses",
            "A",
            "t",
            "\"\"",
            "\"\n\"",
            ",,",
            "1,masses,t,A,,1\n",
            " ")
        .list()
        .ofMaxSize(80)
        .withSizeDistribution(RandomDistribution.uniform())
        .map(parts -> "object,group,token,duty,pledge,service\n" + String.join("", parts));
  }

  @Provide
  Arbitrary<List<int[]>> damage() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 4_000),
            Arbitraries.of(
                0x80, 0xC0, 0xE4, 0xFF, 0xF0, 0x00, (int) '"', (int) '\n', (int) ',', 0xED))
        .as((at, what) -> new int[] {at, what})
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  @Provide
  Arbitrary<String> lines() {
    Arbitrary<String> line =
        Combinators.combine(
                Arbitraries.of(
                    "1", "2", " 2 ", "对象", "a\\\"b", "", "\\ud800", "a-rather-long-object-id"),
                Arbitraries.of("masses", "masses", "peers", "nobody"),
                Arbitraries.of("", "t1", "t2", " t3", "\\u0041", "评议码", "\\ud800"),
                Arbitraries.of(
                    "{\"duty\":\"A\"}",
                    "{\"duty\":\"A\",\"service\":1.5}",
                    "{}",
                    "null",
                    "{\"other\":\"A\"}",
                    "{\"duty\":\"Z\"}",
                    "[]"),
                Arbitraries.of(
                    "",
                    ",\"comment\":\"a\\nb\"",
                    ",\"stratum\":\"old\"",
                    ",\"at\":\"2026-03-05\"",
                    ",\"more\":1",
                    " "),
                Arbitraries.of("\n", "\n", "\r\n", "\n\n", "x\n"))
            .as(
                (object, group, token, ratings, more, end) ->
                    "{\"object\":\""
                        + object
                        + "\",\"group\":\""
                        + group
                        + "\",\"token\":\""
                        + token
                        + "\",\"ratings\":"
                        + ratings
                        + more
                        + "}"
                        + end);
    return Combinators.combine(
            Arbitraries.of("", "", "\n", "\ufeff", "\u0000\n"),
            line.list().ofMaxSize(60).withSizeDistribution(RandomDistribution.uniform()),
            Arbitraries.of("", "", "{\"object\":", "\r"))
        .as((first, rows, last) -> first + String.join("", rows) + last);
  }
}
