package org.pingyi.evaluation.benchmarks.tally;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often each option was chosen, by object, rater group and criterion, without those that were
 * not. Immutable.
 */
final class Counts {

  private final Map<String, Long> counts;

  private Counts(Map<String, Long> counts) {
    this.counts = counts;
  }

  /** Reads counts from a report, or from CSV with a count a line. */
  static Counts read(Path file) throws IOException {
    Map<String, Long> counts = new TreeMap<>();
    if (file.toString().endsWith(".json")) {
      readReport(file, counts);
    } else {
      try (CsvReader<CsvRecord> lines = CsvReader.builder().ofCsvRecord(file)) {
        for (CsvRecord line : lines) {
          counts.put(
              String.join(",", line.getFields().subList(0, 4)), Long.valueOf(line.getField(4)));
        }
      }
    }
    return new Counts(counts);
  }

  private static void readReport(Path file, Map<String, Long> counts) throws IOException {
    Map<String, String> last = new TreeMap<>();
    try (JsonParser report = new JsonFactory().createParser(file.toFile())) {
      while (report.nextToken() != null) {
        if (report.currentToken() == JsonToken.VALUE_STRING) {
          last.put(String.valueOf(report.currentName()), report.getText());
        } else if (report.currentToken() == JsonToken.START_OBJECT
            && "counts".equals(report.currentName())) {
          String cell =
              last.get("object") + "," + last.get("group") + "," + last.get("criterion") + ",";
          while (report.nextToken() != JsonToken.END_OBJECT) {
            String option = report.currentName();
            long count = report.nextLongValue(0);
            if (count > 0) {
              counts.put(cell + option, count);
            }
          }
        }
      }
    }
  }

  /** How many answers were counted. */
  long answers() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Requires the same counts. */
  void require(Counts others, String whose) {
    if (!counts.equals(others.counts)) {
      throw new IllegalStateException(
          whose + " counts " + others.answers() + " answers otherwise than " + answers());
    }
  }
}
