package org.pingyi.evaluation.count;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pingyi.evaluation.ballot.BallotSource.Format;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Told;
import org.pingyi.evaluation.source.CsvByHand;
import org.pingyi.evaluation.source.Utf8;

/** Whatever the bytes of a CSV file of ballots are, it is counted as by hand, or has faults. */
class CsvBallotsFuzz {

  private static final List<String> COLUMNS = columns();

  @DictionaryFile(resourcePath = "ballots.dict")
  @FuzzTest(maxDuration = "", maxExecutions = 2_000)
  void counts(byte[] bytes) {
    Utf8 utf8 = Utf8.of(bytes);
    CsvByHand csv = CsvByHand.read(utf8.withoutMark());
    boolean counted = utf8.whole() && csv.unclosed() == 0 && isHeader(csv);
    for (BallotsChecked it : BallotsChecked.SCHEMES) {
      if (counted) {
        it.check(bytes, Format.CSV, ballots(csv));
      } else {
        InputException faulty = it.faults(bytes, Format.CSV);
        Told.inside(faulty, "ballots", utf8.text(), "\n");
        requireNoQuotation(faulty, csv);
      }
    }
  }

  private static List<String> columns() {
    List<String> columns = new ArrayList<>(BallotsByHand.FIXED);
    columns.addAll(BallotsByHand.CRITERIA);
    return columns;
  }

  private static boolean isHeader(CsvByHand csv) {
    if (csv.rows().isEmpty() || csv.rows().get(0).textAfterQuote()) {
      return false;
    }
    List<String> names = csv.rows().get(0).cells();
    return COLUMNS.containsAll(names)
        && names.stream().distinct().count() == names.size()
        && names.contains("object")
        && names.contains("group")
        && names.containsAll(BallotsByHand.CRITERIA);
  }

  private static List<BallotsByHand.Ballot> ballots(CsvByHand csv) {
    List<String> names = csv.rows().get(0).cells();
    List<BallotsByHand.Ballot> ballots = new ArrayList<>();
    for (CsvByHand.Row row : csv.rows().subList(1, csv.rows().size())) {
      boolean malformed = row.textAfterQuote() || row.cells().size() != names.size();
      Map<String, String> fields = new HashMap<>();
      Map<String, String> answers = new HashMap<>();
      for (int i = 0; i < names.size() && !malformed; i++) {
        boolean answer = BallotsByHand.CRITERIA.contains(names.get(i));
        (answer ? answers : fields).put(names.get(i), row.cells().get(i));
      }
      ballots.add(new BallotsByHand.Ballot(row.line(), malformed, fields, answers));
    }
    return ballots;
  }

  /** Only a header that names the object or the group is quoted, and no row after it. */
  private static void requireNoQuotation(InputException faulty, CsvByHand csv) {
    List<String> names = csv.rows().isEmpty() ? List.of() : csv.rows().get(0).cells();
    boolean header = names.contains("object") || names.contains("group");
    for (Fault fault : faulty.faults()) {
      boolean quotes = fault.message().en().contains("column “");
      boolean known = COLUMNS.stream().anyMatch(it -> fault.message().en().contains(it));
      assertThat(!quotes || header || known).as("%s", fault).isTrue();
      assertThat(fault.suggestion().stream().allMatch(COLUMNS::contains)).isTrue();
    }
  }
}
