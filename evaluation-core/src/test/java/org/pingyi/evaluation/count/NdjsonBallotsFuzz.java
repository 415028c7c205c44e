package org.pingyi.evaluation.count;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pingyi.evaluation.ballot.BallotSource.Format;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Told;
import org.pingyi.evaluation.source.Utf8;

/** Whatever the bytes of an NDJSON file of ballots are, it is counted as by hand, or has faults. */
class NdjsonBallotsFuzz {

  @DictionaryFile(resourcePath = "ballots.dict")
  @FuzzTest(maxDuration = "", maxExecutions = 2_000)
  void counts(byte[] bytes) {
    Utf8 utf8 = Utf8.of(bytes);
    List<BallotsByHand.Ballot> ballots = ballots(utf8);
    boolean counted = utf8.whole() && !utf8.withoutMark().isEmpty() && !isBinary(utf8);
    for (BallotsChecked it : BallotsChecked.SCHEMES) {
      if (counted) {
        it.check(bytes, Format.NDJSON, ballots);
      } else {
        InputException faulty = it.faults(bytes, Format.NDJSON);
        Told.inside(faulty, "ballots", utf8.text(), "\n");
      }
    }
  }

  private static List<BallotsByHand.Ballot> ballots(Utf8 utf8) {
    List<BallotsByHand.Ballot> ballots = new ArrayList<>();
    String[] lines = lines(utf8);
    for (int i = 0; i < lines.length; i++) {
      long line = i + 1L;
      if (!lines[i].isEmpty()) {
        ballots.add(
            JsonByHand.read(line, lines[i])
                .orElseGet(() -> new BallotsByHand.Ballot(line, true, Map.of(), Map.of())));
      }
    }
    return ballots;
  }

  private static String[] lines(Utf8 utf8) {
    return utf8.withoutMark().split("\r?\n", -1);
  }

  /** A first line with NULs that does not open an object is no text. */
  private static boolean isBinary(Utf8 utf8) {
    for (String line : lines(utf8)) {
      if (!line.isEmpty()) {
        boolean opens = line.charAt(0) == '{' && line.length() > 1 && line.charAt(1) != '\0';
        return !opens && line.indexOf('\0') >= 0;
      }
    }
    return false;
  }
}
