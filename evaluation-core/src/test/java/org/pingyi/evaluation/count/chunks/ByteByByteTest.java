package org.pingyi.evaluation.count.chunks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.ballot.BallotSource;

/** Streams of rows give the same bytes one at a time as many at a time. */
class ByteByByteTest {

  private static String byteByByte(InputStream in) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int next = in.read(); next >= 0; next = in.read()) {
      text.append((char) next);
    }
    assertThat(in.read()).isEqualTo(-1);
    assertThat(in.read(new byte[4], 0, 4)).isEqualTo(-1);
    return text.toString();
  }

  private static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void a_stretch_ends_where_it_was_set_to() throws IOException {
    ByteStretch stretch = new ByteStretch();
    assertThat(byteByByte(stretch)).isEmpty();
    stretch.set(latin1("before\u00ff,\u0080behind"), 6, 9);
    assertThat(byteByByte(stretch)).isEqualTo("\u00ff,\u0080");
    stretch.set(latin1("abc"), 1, 2);
    assertThat(stretch.readNBytes(9)).isEqualTo(latin1("b"));
  }

  @Test
  void a_long_row_ends_with_its_line_and_hands_back_what_was_read_behind_it() throws IOException {
    for (boolean oneByOne : new boolean[] {true, false}) {
      RowEnd end = new RowEnd(BallotSource.Format.CSV);
      byte[] begin = latin1("1,\"a\n");
      assertThat(end.find(begin, 0, begin.length)).isEqualTo(begin.length + 1);
      byte[] goesOn = latin1("b\u00ff\nc\"\"\n\",\nnext row\n");
      LongRow row = new LongRow(begin, end, new ByteArrayInputStream(goesOn));
      String text =
          oneByOne ? byteByByte(row) : new String(row.readAllBytes(), StandardCharsets.ISO_8859_1);

      assertThat(text).isEqualTo("1,\"a\nb\u00ff\nc\"\"\n\",\n");
      assertThat(row.lines()).isEqualTo(4);
      assertThat(row.isLast()).isFalse();
      assertThat(row.rest()).isEqualTo(latin1("next row\n"));
      assertThat(row.bytes()).isEqualTo(goesOn.length);
    }
  }

  @Test
  void a_source_that_has_nothing_at_the_moment_adds_nothing_to_a_long_row() throws IOException {
    RowEnd end = new RowEnd(BallotSource.Format.CSV);
    LongRow row = new LongRow(latin1("a,"), end, new Hesitating(latin1("b,c\nnext row\n")));
    assertThat(byteByByte(row)).isEqualTo("a,b,c\n");
  }

  /** Gives no byte and one byte by turns. */
  private static final class Hesitating extends FilterInputStream {

    private boolean gives;

    Hesitating(byte[] bytes) {
      super(new ByteArrayInputStream(bytes));
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      gives = !gives;
      return super.read(into, offset, gives ? 0 : Math.min(1, length));
    }
  }
}
