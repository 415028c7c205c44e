package org.pingyi.evaluation.count.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.pingyi.evaluation.count.bytes.ScannedBytes.OFFSET;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.pingyi.evaluation.count.Schemes;
import org.pingyi.evaluation.count.reading.BallotFields;

/**
 * A line of NDJSON as the scanner finds it.
 *
 * @param line its number, the first is 1
 * @param text the whole line
 * @param fields the fields as they were written, if the line is plain
 */
record ScannedLine(int line, String text, boolean plain, List<String> fields) {

  /**
   * Scans a text in two chunks.
   *
   * @param cut how many bytes the first chunk has at least; it ends with the line
   */
  static List<ScannedLine> scan(BallotFields fields, String text, int cut) {
    byte[] bytes = ScannedBytes.around(text.getBytes(UTF_8));
    int behind = bytes.length - Long.BYTES;
    int middle = Math.min(OFFSET + cut, behind);
    while (middle < behind && bytes[middle - 1] != '\n') {
      middle++;
    }
    NdjsonScanner scanner =
        new NdjsonScanner(fields, new CheckedWords(Schemes.plain()), ScannedBytes.ballots());
    List<ScannedLine> found = new ArrayList<>();
    int lines = scan(scanner, bytes, OFFSET, middle, new ByteRow(fields.size()), 1, found);
    scan(scanner, bytes, middle, behind, new ByteRow(fields.size()), 1 + lines, found);
    return found;
  }

  private static int scan(
      NdjsonScanner scanner,
      byte[] bytes,
      int from,
      int to,
      ByteRow row,
      int firstLine,
      List<ScannedLine> into) {
    scanner.begin(bytes, from, to, to);
    while (scanner.next(row)) {
      List<String> fields =
          IntStream.range(0, row.plain ? row.starts.length : 0)
              .mapToObj(field -> ScannedBytes.text(bytes, row.starts[field], row.ends[field]))
              .toList();
      String text = ScannedBytes.text(bytes, row.from, row.to);
      into.add(new ScannedLine(firstLine + row.line, text, row.plain, fields));
    }
    return scanner.lines();
  }
}
