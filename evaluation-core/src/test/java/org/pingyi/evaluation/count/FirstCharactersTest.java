package org.pingyi.evaluation.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.ballot.BallotListener;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.tally.Tally;

/** How the first characters of a source are come by, where it is not read in chunks. */
class FirstCharactersTest {

  private static final String HEADER = "object,group,duty,pledge,service\n";
  private static final String ROW = "居民区,masses,A,B,1\n";

  private static Tally tally(BallotSource source) {
    return TallyPath.streaming().tally(Schemes.plain(), source, BallotListener.SILENT);
  }

  private static Fault faultOf(BallotSource source) {
    List<Fault> faults = catchThrowableOfType(InputException.class, () -> tally(source)).faults();
    assertThat(faults).hasSize(1);
    return faults.get(0);
  }

  private static Fault faultOf(byte[] csv) {
    return faultOf(BallotSource.csv("b", new ByteArrayInputStream(csv), StandardCharsets.UTF_8));
  }

  /** Characters that come one at a time. */
  private static Reader slowly(String text) {
    return new FilterReader(new StringReader(text)) {
      @Override
      public int read(char[] into, int offset, int length) throws IOException {
        return super.read(into, offset, Math.min(1, length));
      }
    };
  }

  /** Bytes that come one at a time. */
  private static InputStream slowly(byte[] bytes) {
    return new FilterInputStream(new ByteArrayInputStream(bytes)) {
      @Override
      public int read(byte[] into, int offset, int length) throws IOException {
        return super.read(into, offset, Math.min(1, length));
      }
    };
  }

  @Test
  void a_byte_order_mark_may_come_alone() {
    assertThat(tally(BallotSource.csv("b", slowly("\uFEFF" + HEADER + ROW))).objects())
        .containsExactly("居民区");
    assertThat(faultOf(BallotSource.csv("b", slowly("\uFEFF"))))
        .isEqualTo(faultOf(BallotSource.csv("b", slowly(""))));
    assertThat(faultOf(BallotSource.ndjson("b", slowly("\uFEFF"))))
        .isEqualTo(faultOf(BallotSource.ndjson("b", slowly(""))));
  }

  @Test
  void a_reader_that_finds_bytes_that_are_no_text_breaks_off() {
    byte[] bytes = (HEADER + ROW).getBytes(Charset.forName("GB18030"));
    Reader strict =
        new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8.newDecoder());
    assertThat(faultOf(BallotSource.csv("b", strict)).code()).isEqualTo(FaultCode.UNREADABLE_FILE);
  }

  @Test
  void bytes_that_are_no_text_are_told_from_text_in_another_charset() {
    String binary = "binary file or UTF-16";
    assertThat(faultOf(new byte[] {'o', (byte) 0xFF, 0}).message().en()).contains(binary);
    assertThat(faultOf(new byte[] {'o', (byte) 0xFF, 'b'}).message().en()).doesNotContain(binary);
    String rows = HEADER + ROW.repeat(3_000);
    byte[] late = (rows + "\0?").getBytes(StandardCharsets.UTF_8);
    late[late.length - 1] = (byte) 0xFF;
    assertThat(faultOf(late).place()).isEqualTo(new Place("b", 3_002, 2));
    assertThat(faultOf(late).message().en()).doesNotContain(binary);
  }

  @Test
  void bytes_that_are_no_text_are_known_for_it_however_few_come_at_a_time() {
    byte[] bytes = (HEADER + "?".repeat(20) + "\0").getBytes(StandardCharsets.UTF_8);
    bytes[HEADER.length()] = (byte) 0xFF;
    for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.US_ASCII)) {
      Fault whole = faultOf(BallotSource.csv("b", new ByteArrayInputStream(bytes), charset));
      assertThat(whole.message().en()).contains("binary file or UTF-16");
      assertThat(faultOf(BallotSource.csv("b", slowly(bytes), charset))).isEqualTo(whole);
    }
  }

  @Test
  void a_stream_that_breaks_off_among_its_first_bytes_is_read_up_to_there() {
    InputStream broken =
        new SequenceInputStream(
            slowly((HEADER + "居民区,masses,A,B").getBytes(StandardCharsets.UTF_8)),
            new FilterInputStream(InputStream.nullInputStream()) {
              @Override
              public int read(byte[] into, int offset, int length) throws IOException {
                throw new IOException("broken off");
              }
            });
    Fault fault = faultOf(BallotSource.csv("b", broken, StandardCharsets.UTF_8));
    assertThat(fault.code()).isEqualTo(FaultCode.UNREADABLE_FILE);

    byte[] noText = (HEADER + "?").getBytes(StandardCharsets.UTF_8);
    noText[noText.length - 1] = (byte) 0xFF;
    InputStream both = new SequenceInputStream(slowly(noText), broken);
    assertThat(faultOf(BallotSource.csv("b", both, StandardCharsets.UTF_8)).place())
        .isEqualTo(new Place("b", 2, 1));
  }

  @Test
  void a_line_that_opens_no_object_and_has_a_character_that_no_text_has_is_binary() {
    for (String line : List.of("{\0", "ab\0", " {\0}")) {
      Fault fault = faultOf(BallotSource.ndjson("b", new StringReader(line + "\n")));
      assertThat(fault.code()).isEqualTo(FaultCode.WRONG_CHARSET);
      assertThat(fault.place()).isEqualTo(new Place("b", 1, line.indexOf('\0') + 1));
    }
  }
}
