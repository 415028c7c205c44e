package org.pingyi.evaluation.count.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pingyi.evaluation.count.bytes.ScannedBytes.OFFSET;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.count.Schemes;
import org.pingyi.evaluation.count.reading.BallotFields;

/** A line in the form of one before is read by that form, and only such a line. */
class NdjsonFormTest {

  private static final BallotFields FIELDS = new BallotFields(Schemes.of(Schemes.PLAIN).leaves());

  private static final String LINE =
      "{\"object\":\"o1\",\"token\":\"t1\",\"seconds\":12,\"ratings\":{\"duty\":\"A\"},\"channel\":\"w\"}";

  /** The fields of the last line, with the number of each, or nothing where it is not plain. */
  private static List<String> fields(String... lines) {
    List<ScannedLine> found = ScannedLine.scan(FIELDS, String.join("\n", lines) + "\n", 1 << 20);
    ScannedLine last = found.get(found.size() - 1);
    return IntStream.range(0, last.fields().size())
        .filter(i -> !last.fields().get(i).isEmpty())
        .mapToObj(i -> i + ":" + last.fields().get(i))
        .collect(Collectors.toList());
  }

  @Test
  void values_of_any_length_are_found() {
    assertThat(
            fields(LINE, LINE.replace("12", "7.5").replace("o1", "o123456789").replace("t1", "")))
        .containsExactly("0:o123456789", "5:7.5", "6:A");
  }

  @Test
  void a_field_that_the_line_before_had_is_blank_where_it_is_left_out() {
    assertThat(fields(LINE, LINE.replace("\"token\":\"t1\",", ""), LINE, LINE.replace("A", "B")))
        .containsExactly("0:o1", "2:t1", "5:12", "6:B");
    assertThat(fields(LINE, LINE.replace("\"token\":\"t1\",", "")))
        .containsExactly("0:o1", "5:12", "6:A");
    assertThat(fields("{\"object\":\"o1\"}", LINE, "{\"object\":\"o2\"}")).containsExactly("0:o2");
  }

  @Test
  void a_field_that_a_line_of_another_form_had_is_blank_in_a_line_of_the_form() {
    String blank = LINE.replace("\"token\":\"t1\",", "");
    String other = LINE.replace("12", "\"12\"");
    assertThat(fields(blank, LINE, other, blank, LINE, blank))
        .containsExactly("0:o1", "5:12", "6:A");
  }

  @Test
  void a_field_that_is_null_in_the_line_before_is_blank_or_has_a_value() {
    String none = LINE.replace("\"t1\"", "null");
    assertThat(fields(none, none.replace("A", "B"))).containsExactly("0:o1", "5:12", "6:B");
    assertThat(fields(none, LINE)).containsExactly("0:o1", "2:t1", "5:12", "6:A");
    assertThat(fields(none, none.replace("null", "nul1"))).isEmpty();
  }

  @Test
  void no_line_has_the_form_of_none() {
    byte[] bytes = {(byte) 0xFF, '\n', 0, 0, 0, 0, 0, 0, 0, 0};
    assertThat(NdjsonForm.NONE.read(bytes, 0, new ByteRow(FIELDS.size())))
        .isEqualTo(JsonBytes.NONE);
  }

  @Test
  void a_value_of_another_kind_is_read_all_the_same() {
    assertThat(fields(LINE, LINE.replace("12", "\"13\""))).contains("5:13");
    assertThat(fields(LINE, LINE.replace("12", "null"))).containsExactly("0:o1", "2:t1", "6:A");
    assertThat(fields(LINE, LINE.replace("\"A\"", "2"))).contains("6:2");
    assertThat(fields(LINE, LINE.replace("\"w\"", "\"\\u0077\""))).contains("0:o1");
  }

  @Test
  void a_line_with_a_fault_is_no_plain_one() {
    assertThat(fields(LINE, LINE.replace("o1", "o\\u0031"))).isEmpty();
    assertThat(fields(LINE, LINE.replace("o1", "o\t1"))).isEmpty();
    assertThat(fields(LINE, LINE.replace("12", "1e2"))).isEmpty();
    assertThat(fields(LINE, LINE.replace("12", "-"))).isEmpty();
    assertThat(fields(LINE, LINE.replace("t1", " t1"))).isEmpty();
    assertThat(fields(LINE, LINE + "x")).isEmpty();
    assertThat(fields(LINE, LINE.substring(0, LINE.length() - 1))).isEmpty();
    assertThat(fields(LINE, LINE.replace("},", ","))).isEmpty();
  }

  @Test
  void a_form_longer_than_two_words_is_held_to_its_last_byte() {
    String spaced = LINE.replace(",\"ratings\"", " ".repeat(50) + ",\"ratings\"");
    for (int i = 0; i < spaced.length(); i++) {
      String other = spaced.substring(0, i) + '\u0001' + spaced.substring(i + 1);
      assertThat(fields(spaced, other)).as(other).isEmpty();
    }
    assertThat(fields(spaced, spaced.replace("A", "B"))).contains("6:B");
  }

  @Test
  void the_bytes_of_a_form_are_all_compared() {
    byte[] bytes = new byte[OFFSET + 60 + Long.BYTES];
    for (int length = 1; length <= 40; length++) {
      byte[] known = "abcdefghijklmnopqrstuvwxyz0123456789ABCD".getBytes(UTF_8);
      System.arraycopy(known, 0, bytes, OFFSET, known.length);
      KnownBytes of = new KnownBytes(bytes, OFFSET, OFFSET + length);
      List<Integer> missed = new ArrayList<>();
      for (int i = 0; i < known.length; i++) {
        bytes[OFFSET + i] ^= 1;
        if (of.areAt(bytes, OFFSET) == i < length) {
          missed.add(i);
        }
        bytes[OFFSET + i] ^= 1;
      }
      assertThat(of.areAt(bytes, OFFSET)).isTrue();
      assertThat(missed).isEmpty();
    }
  }
}
