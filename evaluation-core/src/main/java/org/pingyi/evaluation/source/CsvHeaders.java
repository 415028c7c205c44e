package org.pingyi.evaluation.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.model.Text;

/**
 * What shows in the header of a CSV file that its lines or its columns are parted in other ways, or
 * that it is no CSV.
 */
public final class CsvHeaders {

  /** An object that has a key or goes on in the next line, or a list of objects. */
  private static final Pattern JSON =
      Pattern.compile("\\{\\s*(\".*)?|\\[\\s*(\\{.*)?", Pattern.DOTALL);

  private CsvHeaders() {}

  /**
   * Returns the fault of a file of ballots that is JSON, and is read as CSV since nothing said that
   * it is not.
   *
   * @param place where the header begins
   * @param first the first cell of the header, without the white space around it
   * @return the fault; nothing where the cell does not begin as JSON does
   */
  public static Optional<Fault> json(Place place, String first) {
    return JSON.matcher(first).matches()
        ? Optional.of(
            Fault.of(
                place,
                FaultCode.MALFORMED_ROW,
                Text.of(
                    "this looks like JSON and is read as CSV: ballots in JSON are NDJSON, one object"
                        + " a line, in a file whose name ends in .ndjson or .jsonl",
                    "内容像是 JSON，却按 CSV 读取：JSON 格式的评议票应为 NDJSON，每行一个对象，文件名以 .ndjson 或 .jsonl 结尾")))
        : Optional.empty();
  }

  /**
   * Returns the fault of a file whose lines end with a carriage return alone: since that ends no
   * line, the header goes on where the next line should begin.
   *
   * @param place where the header begins
   * @param names the cells of the header, without the white space around them
   * @return the fault; nothing where no cell has a carriage return in it that ends no line
   */
  public static Optional<Fault> lineEnds(Place place, List<String> names) {
    return names.stream().anyMatch(CsvHeaders::goesOn)
        ? Optional.of(
            Fault.of(
                place,
                FaultCode.MALFORMED_ROW,
                Text.of(
                    "a line ends with a carriage return (CR) alone here, which parts no rows: save"
                        + " the file with line ends LF or CRLF",
                    "此处有一行以单独的回车符（CR）结尾，不能分行：请另存为以 LF 或 CRLF 换行的文件")))
        : Optional.empty();
  }

  private static boolean goesOn(String name) {
    for (int at = name.indexOf('\r'); at >= 0; at = name.indexOf('\r', at + 1)) {
      if (at + 1 < name.length() && name.charAt(at + 1) != '\n') {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns what to say of a missing column where it is missing since commas do not part the
   * columns.
   *
   * @param names the cells of the header
   * @return how the message goes on; nothing where there are several cells, or nothing else in the
   *     only one that would part columns
   */
  public static Optional<Text> delimiter(List<String> names) {
    if (names.size() > 1) {
      return Optional.empty();
    }
    String only = names.get(0);
    return only.contains(";")
        ? Optional.of(notBy(";"))
        : only.contains("\t") ? Optional.of(notBy("\\t")) : Optional.empty();
  }

  private static Text notBy(String delimiter) {
    return Text.of(
        "; columns are parted by commas, not by “" + delimiter + "”",
        "；列之间用逗号分隔，不用“" + delimiter + "”");
  }
}
