package org.pingyi.evaluation.count.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.count.Schemes;
import org.pingyi.evaluation.count.reading.BallotFields;

/** What was left behind the bytes of a chunk by the chunk before is no part of it. */
class CsvScannerTest {

  private final CsvScanner scanner = scanner(BallotFields.OBJECT, BallotFields.GROUP);
  private final ByteRow row = new ByteRow(BallotFields.FIRST_ANSWER);

  private static CsvScanner scanner(int... fieldOfColumn) {
    return new CsvScanner(fieldOfColumn, new CheckedWords(Schemes.plain()), ScannedBytes.ballots());
  }

  private void begin(String chunk, String behind) {
    begin(scanner, chunk, behind);
  }

  private static void begin(CsvScanner scanner, String chunk, String behind) {
    byte[] bytes = (chunk + behind + "\0".repeat(8)).getBytes(StandardCharsets.US_ASCII);
    scanner.begin(bytes, 0, chunk.length(), chunk.length());
  }

  @Test
  void a_return_at_the_end_ends_no_line() {
    begin("1,2\n\r", "\n");
    assertThat(scanner.next(row)).isTrue();
    assertThat(row.plain).isTrue();
    assertThat(scanner.next(row)).isTrue();
    assertThat(row.from).isEqualTo(4);
    assertThat(row.to).isEqualTo(5);
    assertThat(scanner.next(row)).isFalse();
    assertThat(scanner.lines()).isEqualTo(1);
  }

  @Test
  void a_row_behind_bytes_that_are_no_characters_is_left_to_the_simple_reader() {
    byte[] bytes = ("1,2\n3,4\n5,6\n" + "\0".repeat(8)).getBytes(StandardCharsets.US_ASCII);
    scanner.begin(bytes, 0, 6, 12);
    assertThat(scanner.next(row)).isTrue();
    assertThat(row.plain).isTrue();
    assertThat(scanner.next(row)).isTrue();
    assertThat(row.plain).isFalse();
    assertThat(scanner.next(row)).isTrue();
    assertThat(row.plain).isFalse();
  }

  @Test
  void a_cell_that_is_not_closed_is_left_to_the_simple_reader() {
    begin("1,\"a", "\"\n");
    assertThat(scanner.next(row)).isTrue();
    assertThat(row.plain).isFalse();
    assertThat(row.to).isEqualTo(4);
    assertThat(scanner.next(row)).isFalse();
  }

  @Test
  void a_quote_that_is_all_of_a_chunk_is_left_to_the_simple_reader() {
    CsvScanner tokenFirst = scanner(BallotFields.TOKEN, BallotFields.OBJECT);
    begin(tokenFirst, "\"", "x");
    assertThat(tokenFirst.next(row)).isTrue();
    assertThat(row.plain).isFalse();
    assertThat(row.to).isEqualTo(1);
    assertThat(tokenFirst.next(row)).isFalse();
  }
}
