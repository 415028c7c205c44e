package org.pingyi.evaluation.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.ballot.BallotListener;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.ballot.TallyOptions;
import org.pingyi.evaluation.count.settling.Growth;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.tally.Tally;

class OpeningSourcesTest {

  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String CSV = "object,group,duty,pledge,service\n居民区,masses,A,B,1\n";
  private static final String NDJSON = "{\"object\":\"居民区\",\"group\":\"masses\"}\n";

  @TempDir Path folder;

  private static Tally tally(BallotSource source) {
    return TallyPath.chunked().tally(Schemes.plain(), source, BallotListener.SILENT);
  }

  private static Fault faultOf(BallotSource source) {
    InputException faulty = catchThrowableOfType(InputException.class, () -> tally(source));
    assertThat(faulty.faults()).hasSize(1);
    return faulty.faults().get(0);
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  @Test
  void a_file_is_read_in_the_charset_that_is_asked_for() throws IOException {
    Path csv = file("b.csv", CSV.getBytes(GB18030));
    Path ndjson = file("b.ndjson", NDJSON.getBytes(GB18030));
    assertThat(tally(BallotSource.csv(csv, GB18030)).objects()).containsExactly("居民区");
    assertThat(tally(BallotSource.ndjson(ndjson, GB18030)).objects()).containsExactly("居民区");
  }

  @Test
  void a_byte_order_mark_is_skipped_in_every_charset() {
    byte[] bytes = ("\uFEFF" + CSV).getBytes(GB18030);
    assertThat(tally(BallotSource.csv("b", new ByteArrayInputStream(bytes), GB18030)).accepted())
        .isEqualTo(1);
    byte[] wide = CSV.getBytes(StandardCharsets.UTF_16);
    InputStream stream = new ByteArrayInputStream(wide);
    assertThat(tally(BallotSource.csv("b", stream, StandardCharsets.UTF_16)).accepted())
        .isEqualTo(1);
  }

  @Test
  void bytes_may_come_one_at_a_time() {
    byte[] bytes = CSV.getBytes(GB18030);
    InputStream stream =
        new FilterInputStream(new ByteArrayInputStream(bytes)) {
          @Override
          public int read(byte[] into, int offset, int length) throws IOException {
            return super.read(into, offset, Math.min(1, length));
          }
        };
    assertThat(tally(BallotSource.csv("b", stream, GB18030)).objects()).containsExactly("居民区");
  }

  @Test
  void a_file_can_be_read_again_and_a_stream_only_once() throws IOException {
    BallotSource file = BallotSource.csv(file("b.csv", CSV.getBytes(StandardCharsets.UTF_8)));
    assertThat(tally(file)).isEqualTo(tally(file));
    BallotSource reader = BallotSource.csv("b", new StringReader(CSV));
    tally(reader);
    assertThatThrownBy(() -> tally(reader)).isInstanceOf(IllegalStateException.class);
    BallotSource stream =
        BallotSource.ndjson(
            "b",
            new ByteArrayInputStream(NDJSON.getBytes(StandardCharsets.UTF_8)),
            StandardCharsets.UTF_8);
    tally(stream);
    assertThatThrownBy(() -> tally(stream)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void a_stream_that_was_handed_in_is_not_closed() {
    List<String> closed = new ArrayList<>();
    InputStream stream =
        new FilterInputStream(new ByteArrayInputStream(CSV.getBytes(StandardCharsets.UTF_8))) {
          @Override
          public void close() {
            closed.add("closed");
          }
        };
    tally(BallotSource.csv("b", stream, StandardCharsets.UTF_8));
    assertThat(closed).isEmpty();
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "the system says there which files are open")
  void a_file_is_closed_when_it_is_counted_or_has_a_fault() throws IOException {
    Path good = file("good.csv", CSV.getBytes(StandardCharsets.UTF_8));
    Path faulty = file("faulty.csv", (CSV + "\"").getBytes(StandardCharsets.UTF_8));
    Path empty = file("empty.csv", new byte[0]);
    try (InputStream held = Files.newInputStream(good)) {
      assertThat(openFiles()).containsExactly(good.toRealPath());
      assertThat(held.read()).isEqualTo('o');
    }
    for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1)) {
      tally(BallotSource.csv(good, charset));
      faultOf(BallotSource.csv(faulty, charset));
      faultOf(BallotSource.csv(empty, charset));
    }

    assertThat(openFiles()).isEmpty();
  }

  /** The files of the folder that are open. */
  private List<Path> openFiles() throws IOException {
    Path here = folder.toRealPath();
    List<Path> open = new ArrayList<>();
    try (Stream<Path> links = Files.list(Path.of("/proc/self/fd"))) {
      for (Path link : links.toList()) {
        target(link).filter(file -> file.startsWith(here)).ifPresent(open::add);
      }
    }
    return open;
  }

  /** What is open; none where it, as the list itself, was closed meanwhile. */
  private static Optional<Path> target(Path link) throws IOException {
    try {
      return Optional.of(Files.readSymbolicLink(link));
    } catch (NoSuchFileException closed) {
      return Optional.empty();
    }
  }

  @Test
  void a_missing_file_is_a_fault_and_so_is_a_folder() {
    Path missing = folder.resolve("missing.csv");
    assertThat(faultOf(BallotSource.csv(missing)))
        .isEqualTo(
            Fault.of(
                Place.startOf(missing.toString()),
                FaultCode.UNREADABLE_FILE,
                Text.of("there is no such file", "文件不存在")));
    Fault isFolder = faultOf(BallotSource.csv(folder));
    assertThat(isFolder.code()).isEqualTo(FaultCode.UNREADABLE_FILE);
    assertThat(isFolder.message().en()).contains("folder");
  }

  @Test
  void all_files_that_cannot_be_read_or_begin_with_faults_are_told_at_once() throws IOException {
    Path there = file("there.csv", CSV.getBytes(StandardCharsets.UTF_8));
    Path empty = file("empty.csv", new byte[0]);
    Path header = file("header.csv", CSV.replace("duty", "duties").getBytes(GB18030));
    List<BallotSource> sources =
        List.of(
            BallotSource.csv(folder.resolve("missing.csv")),
            BallotSource.csv("stream", InputStream.nullInputStream(), StandardCharsets.UTF_8),
            BallotSource.csv(there),
            BallotSource.csv(header),
            BallotSource.ndjson(empty),
            BallotSource.ndjson(folder));
    for (TallyPath path : List.of(TallyPath.streaming(), TallyPath.chunked())) {
      InputException faulty =
          catchThrowableOfType(
              InputException.class,
              () ->
                  path.tally(
                      Schemes.plain(),
                      sources,
                      TallyOptions.DEFAULT,
                      BallotListener.SILENT,
                      Growth.FREE));
      assertThat(faulty.faults())
          .extracting(fault -> fault.place().source(), Fault::code)
          .containsExactly(
              tuple(folder.toString(), FaultCode.UNREADABLE_FILE),
              tuple(empty.toString(), FaultCode.EMPTY_FILE),
              tuple(header.toString(), FaultCode.MISSING_COLUMN),
              tuple(header.toString(), FaultCode.UNKNOWN_COLUMN),
              tuple(folder.resolve("missing.csv").toString(), FaultCode.UNREADABLE_FILE));
    }
  }

  @Test
  void a_stream_that_breaks_off_is_a_fault() {
    InputStream broken =
        new FilterInputStream(InputStream.nullInputStream()) {
          @Override
          public int read(byte[] into, int offset, int length) throws IOException {
            throw new IOException("secret");
          }
        };
    Fault fault = faultOf(BallotSource.csv("b", broken, StandardCharsets.UTF_8));
    assertThat(fault.code()).isEqualTo(FaultCode.UNREADABLE_FILE);
    assertThat(fault.toString()).doesNotContain("secret");
  }

  @Test
  void bytes_that_the_charset_does_not_have_are_a_fault_with_the_line_and_what_to_try()
      throws IOException {
    Path file = file("b.csv", CSV.getBytes(GB18030));
    Fault fault = faultOf(BallotSource.csv(file));
    assertThat(fault.in(Language.EN))
        .startsWith(file + ":2:1: wrong-charset:")
        .contains("--charset GB18030");
    assertThat(fault.in(Language.ZH)).contains("--charset GB18030");
  }

  @Test
  void a_wrong_charset_in_the_middle_of_a_long_file_is_found_on_its_line() throws IOException {
    StringBuilder csv = new StringBuilder("object,group,duty,pledge,service,comment\n");
    for (int i = 0; i < 50_000; i++) {
      csv.append("1,masses,A,B,1,\"two\nlines\"\n");
    }
    csv.append("1,masses,A,B,1,好\n");
    Fault fault = faultOf(BallotSource.csv(file("b.csv", csv.toString().getBytes(GB18030))));
    assertThat(fault.place().line()).isEqualTo(100_002);
    assertThat(fault.place().column()).isEqualTo(16);
    String ndjson = "{\"object\":\"1\",\"group\":\"masses\"}\n".repeat(5_000) + "{\"object\":\"好";
    Fault inJson = faultOf(BallotSource.ndjson(file("b.ndjson", ndjson.getBytes(GB18030))));
    assertThat(inJson.code()).isEqualTo(FaultCode.WRONG_CHARSET);
    assertThat(inJson.place().line()).isEqualTo(5_001);
  }

  @Test
  void a_character_that_is_cut_off_at_the_end_is_a_wrong_charset() {
    byte[] bytes = (CSV + "好").getBytes(StandardCharsets.UTF_8);
    InputStream cut = new ByteArrayInputStream(bytes, 0, bytes.length - 1);
    Fault fault = faultOf(BallotSource.csv("b", cut, StandardCharsets.UTF_8));
    assertThat(fault.code()).isEqualTo(FaultCode.WRONG_CHARSET);
    assertThat(fault.place()).isEqualTo(new Place("b", 3, 1));
  }

  @Test
  void utf_16_and_binary_files_are_a_wrong_charset() {
    for (byte[] bytes :
        List.of(
            CSV.getBytes(StandardCharsets.UTF_16LE),
            CSV.getBytes(StandardCharsets.UTF_16BE),
            new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13},
            new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0},
            new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0, (byte) 0x9C, (byte) 0xFF},
            new byte[1000])) {
      for (boolean json : new boolean[] {false, true}) {
        InputStream stream = new ByteArrayInputStream(bytes);
        Fault fault =
            faultOf(
                json
                    ? BallotSource.ndjson("b", stream, StandardCharsets.UTF_8)
                    : BallotSource.csv("b", stream, StandardCharsets.UTF_8));
        assertThat(fault.code()).isEqualTo(FaultCode.WRONG_CHARSET);
        assertThat(fault.place().line()).isEqualTo(1);
        assertThat(fault.message().en()).contains("binary file or UTF-16");
      }
    }
  }

  @Test
  void utf_16_with_a_byte_order_mark_is_told_which_charset_to_ask_for() {
    byte[] marked = (CSV + NDJSON).getBytes(StandardCharsets.UTF_16);
    for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
      Fault fault = faultOf(BallotSource.csv("b", new ByteArrayInputStream(marked), charset));
      assertThat(fault.code()).isEqualTo(FaultCode.WRONG_CHARSET);
      assertThat(fault.message().en())
          .isEqualTo("this is UTF-16, not " + charset.name() + " text; try --charset UTF-16");
    }
    InputStream cut = new ByteArrayInputStream(marked, 0, marked.length - 1);
    assertThat(faultOf(BallotSource.csv("b", cut, StandardCharsets.UTF_16)).message().en())
        .isEqualTo("the bytes here are not UTF-16 text; save it as UTF-8");
  }

  /**
   * Where all words were met in another source, the row with the zero is the first that is read.
   */
  @Test
  void a_zero_far_behind_the_beginning_does_not_make_a_file_a_binary_one() {
    String rows = CSV.substring(CSV.indexOf('\n') + 1).repeat(3_000);
    byte[] late = (CSV + rows + "居民区,masses,\0,B,1\n?").getBytes(StandardCharsets.UTF_8);
    late[late.length - 1] = (byte) 0xFF;
    List<BallotSource> sources =
        Stream.of(CSV.getBytes(StandardCharsets.UTF_8), late)
            .map(ByteArrayInputStream::new)
            .map(bytes -> BallotSource.csv("b", bytes, StandardCharsets.UTF_8))
            .toList();
    TallyOptions oneThread = TallyOptions.DEFAULT.withThreads(1);
    InputException faulty =
        catchThrowableOfType(
            InputException.class,
            () ->
                TallyPath.chunked()
                    .tally(
                        Schemes.plain(), sources, oneThread, BallotListener.SILENT, Growth.FREE));
    Fault fault = faulty.faults().get(0);
    assertThat(fault.place()).isEqualTo(new Place("b", 3_004, 1));
    assertThat(fault.message().en()).doesNotContain("binary file or UTF-16");
  }

  @Test
  void a_reader_may_decode_by_itself() {
    InputStream bytes = new ByteArrayInputStream(CSV.getBytes(GB18030));
    assertThat(tally(BallotSource.csv("b", new InputStreamReader(bytes, GB18030))).accepted())
        .isEqualTo(1);
  }

  @Test
  void columns_parted_by_semicolons_or_tabs_are_explained() {
    for (String delimiter : List.of(";", "\t")) {
      String csv = "object,group,duty,pledge,service\n".replace(",", delimiter);
      BallotSource source = BallotSource.csv("b", new StringReader(csv));
      InputException faulty = catchThrowableOfType(InputException.class, () -> tally(source));
      assertThat(faulty.faults())
          .filteredOn(fault -> fault.code() == FaultCode.MISSING_COLUMN)
          .allMatch(fault -> fault.message().en().contains("parted by commas"));
    }
  }

  @Test
  void an_unknown_column_comes_with_what_was_probably_meant() {
    String csv = "object,group,duty,pledge,service,coment\n";
    Fault fault = faultOf(BallotSource.csv("b", new StringReader(csv)));
    assertThat(fault.suggestion()).hasValue("comment");
    assertThat(fault.toString()).contains("“coment”");
  }

  @Test
  void a_first_row_that_is_no_header_is_not_quoted() {
    String csv = "1002,masses,8e1e10e76ba0,A,D\n";
    BallotSource source = BallotSource.csv("b", new StringReader(csv));
    assertThatThrownBy(() -> tally(source))
        .isInstanceOf(InputException.class)
        .hasMessageNotContaining("8e1e10e76ba0")
        .hasMessageNotContaining("1002");
  }

  @Test
  void a_listener_hears_in_the_end_how_much_was_read() throws IOException {
    String faulty = CSV + "1,masses,Z,,\n";
    String header = CSV.substring(0, CSV.indexOf('\n') + 1);
    for (TallyPath path : List.of(TallyPath.chunked(), TallyPath.streaming())) {
      assertThat(heard(path, faulty)).containsExactly(2L, (long) utf8(faulty).length);
      assertThat(heard(path, header)).containsExactly(0L, (long) utf8(header).length);
      assertThat(heard(path, header.strip())).containsExactly(0L, header.strip().length() + 0L);
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private List<Long> heard(TallyPath path, String csv) throws IOException {
    List<Long> heard = new ArrayList<>();
    BallotListener listener =
        new BallotListener() {
          @Override
          public void progress(long ballots, long read) {
            heard.add(ballots);
            heard.add(read);
          }
        };
    path.tally(Schemes.plain(), BallotSource.csv(file("b.csv", utf8(csv))), listener);
    return heard;
  }
}
