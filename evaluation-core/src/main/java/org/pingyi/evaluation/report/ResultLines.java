package org.pingyi.evaluation.report;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.model.OptionScale;
import org.pingyi.evaluation.tally.Cell;
import org.pingyi.evaluation.tally.OptionCount;

/**
 * Puts the results of rater groups into words of JSON, each on one line. They are nearly all of a
 * report: a line is put together at once, and not field by field, from names that are encoded once.
 *
 * <p>Not thread-safe.
 */
final class ResultLines {

  private final StringBuilder line = new StringBuilder();

  /** Ids as they stand in JSON. */
  private final Map<String, String> quoted = new HashMap<>();

  /** For each scale what stands before the counts of its options. */
  private final IdentityHashMap<OptionScale, List<String>> names = new IdentityHashMap<>();

  /** Returns the total of a group. */
  String total(GroupResult result) {
    line.setLength(0);
    score("{\"group\": ", result.group().id(), result.score());
    number(", \"ballots\": ", result.ballots());
    return line.append('}').toString();
  }

  /** Returns the result of a group on a leaf. */
  String cell(CellResult result) {
    line.setLength(0);
    score("{\"group\": ", result.group().id(), result.score());
    counts(result.counts());
    String before = ", \"strata\": [";
    for (StratumResult stratum : result.strata()) {
      line.append(before);
      score("{\"stratum\": ", stratum.stratum().id(), stratum.score());
      counts(stratum.counts());
      line.append('}');
      before = ", ";
    }
    return line.append(result.strata().isEmpty() ? "}" : "]}").toString();
  }

  private void score(String name, String id, Optional<BigDecimal> score) {
    line.append(name).append(quoted(id)).append(", \"score\": ");
    line.append(score.isPresent() ? score.get().toPlainString() : "null");
  }

  private void counts(Cell cell) {
    number(", \"ballots\": ", cell.ballots());
    number(", \"answered\": ", cell.answered());
    number(", \"rated\": ", cell.rated());
    number(", \"positive\": ", cell.positive());
    number(", \"negative\": ", cell.negative());
    line.append(", \"counts\": {");
    if (cell.scale() instanceof OptionScale scale) {
      long[] numbers = cell.numbers();
      List<String> options = names(scale);
      for (int i = 0; i < numbers.length; i++) {
        number(options.get(i), numbers[i]);
      }
    } else {
      String separator = "";
      for (OptionCount count : cell.counts()) {
        line.append(separator).append(quoted(count.answer()));
        number(": ", count.count());
        separator = ", ";
      }
    }
    line.append('}');
  }

  private void number(String name, long number) {
    line.append(name).append(number);
  }

  private List<String> names(OptionScale scale) {
    List<String> known = names.get(scale);
    if (known != null) {
      return known;
    }
    List<String> options = new ArrayList<>();
    for (int i = 0; i < scale.size(); i++) {
      options.add((i == 0 ? "" : ", ") + quoted(scale.answer(i)) + ": ");
    }
    names.put(scale, options);
    return options;
  }

  private String quoted(String id) {
    String known = quoted.get(id);
    if (known != null) {
      return known;
    }
    String text = '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(id)) + '"';
    quoted.put(id, text);
    return text;
  }
}
