package org.pingyi.evaluation.benchmarks.tally;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts ballots as one would in an afternoon: FastCSV, a set of what was met, a map of counts. */
public final class HashMapPeer {

  private static final Set<String> GROUPS = Set.of("masses", "staff", "leaders");
  private static final Set<String> OPTIONS = Set.of("", "A", "B", "C", "D");

  private HashMapPeer() {}

  private record Met(String token, String object) {}

  private record Counted(String object, String group, String criterion, String option) {}

  /**
   * Counts, and keeps the earliest of the ballots of a token on an object.
   *
   * @param arguments the file of ballots, and that to which the counts go
   * @throws IOException if they cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    Map<Counted, Integer> counts = new HashMap<>();
    Set<Met> met = new HashSet<>();
    try (CsvReader<NamedCsvRecord> ballots =
        CsvReader.builder().ofNamedCsvRecord(Path.of(arguments[0]))) {
      for (NamedCsvRecord ballot : ballots) {
        if (isValid(ballot)
            && met.add(new Met(ballot.getField("token"), ballot.getField("object")))) {
          count(ballot, counts);
        }
      }
    }
    try (CsvWriter out = CsvWriter.builder().build(Path.of(arguments[1]))) {
      counts.forEach(
          (of, count) ->
              out.writeRecord(
                  of.object(), of.group(), of.criterion(), of.option(), Integer.toString(count)));
    }
  }

  private static boolean isValid(NamedCsvRecord ballot) {
    List<String> criteria = WideFormat.CRITERIA;
    return GROUPS.contains(ballot.getField("group"))
        && criteria.stream().allMatch(criterion -> OPTIONS.contains(ballot.getField(criterion)));
  }

  private static void count(NamedCsvRecord ballot, Map<Counted, Integer> counts) {
    String object = ballot.getField("object");
    String group = ballot.getField("group");
    for (String criterion : WideFormat.CRITERIA) {
      String option = ballot.getField(criterion);
      if (!option.isEmpty()) {
        counts.merge(new Counted(object, group, criterion, option), 1, Integer::sum);
      }
    }
  }
}
