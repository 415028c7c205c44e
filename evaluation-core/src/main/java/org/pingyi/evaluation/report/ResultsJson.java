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
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.tally.Cell;
import org.pingyi.evaluation.tally.OptionCount;

/**
 * Puts the results of criteria and rater groups into JSON, as {@link JsonLayout} has it. They are
 * nearly all of a report: their text is put together at once, and not field by field, from names
 * that are encoded once.
 *
 * <p>Not thread-safe.
 */
final class ResultsJson {

  private final StringBuilder text = new StringBuilder();

  /** Ids as they stand in JSON. */
  private final Map<String, String> quoted = new HashMap<>();

  /** For each scale what stands before the counts of its options. */
  private final IdentityHashMap<OptionScale, List<String>> names = new IdentityHashMap<>();

  /** For each scale the counts of nobody, as many cells of a large report have them. */
  private final IdentityHashMap<Scale, String> blanks = new IdentityHashMap<>();

  /** Returns the total of a group, on one line. */
  String total(GroupResult result) {
    text.setLength(0);
    score("{\"group\": ", result.group().id(), result.score());
    number(", \"ballots\": ", result.ballots());
    return text.append('}').toString();
  }

  /** Returns the list of criteria that begins at a depth. */
  String criteria(List<CriterionResult> results, int depth) {
    text.setLength(0);
    append(results, depth);
    return text.toString();
  }

  private void append(List<CriterionResult> results, int depth) {
    text.append('[');
    for (int i = 0; i < results.size(); i++) {
      text.append(i == 0 ? "" : ",").append(JsonLayout.newLine(depth + 1)).append('{');
      append(results.get(i), depth + 2);
      text.append(JsonLayout.newLine(depth + 1)).append('}');
    }
    text.append(results.isEmpty() ? "" : JsonLayout.newLine(depth)).append(']');
  }

  private void append(CriterionResult result, int depth) {
    String newLine = JsonLayout.newLine(depth);
    text.append(newLine).append("\"criterion\": ").append(quoted(result.criterion().id()));
    text.append(',').append(newLine).append("\"score\": ").append(score(result.score()));
    if (result.criterion().children().isEmpty()) {
      text.append(',').append(newLine).append("\"raters\": [");
      String before = JsonLayout.newLine(depth + 1);
      for (int i = 0; i < result.cells().size(); i++) {
        text.append(i == 0 ? "" : ",").append(before);
        append(result.cells().get(i));
      }
      text.append(result.cells().isEmpty() ? "" : newLine).append(']');
    }
    text.append(',').append(newLine).append("\"criteria\": ");
    append(result.criteria(), depth);
  }

  private void append(CellResult result) {
    score("{\"group\": ", result.group().id(), result.score());
    counts(result.counts());
    String before = ", \"strata\": [";
    for (StratumResult stratum : result.strata()) {
      text.append(before);
      score("{\"stratum\": ", stratum.stratum().id(), stratum.score());
      counts(stratum.counts());
      text.append('}');
      before = ", ";
    }
    text.append(result.strata().isEmpty() ? "}" : "]}");
  }

  private void score(String name, String id, Optional<BigDecimal> score) {
    text.append(name).append(quoted(id)).append(", \"score\": ");
    text.append(score(score));
  }

  private static String score(Optional<BigDecimal> score) {
    return score.isPresent() ? score.get().toPlainString() : "null";
  }

  private void counts(Cell cell) {
    if (cell.ballots() > 0) {
      given(cell);
      return;
    }
    String blank = blanks.get(cell.scale());
    if (blank == null) {
      int start = text.length();
      given(cell);
      blanks.put(cell.scale(), text.substring(start));
    } else {
      text.append(blank);
    }
  }

  private void given(Cell cell) {
    number(", \"ballots\": ", cell.ballots());
    number(", \"answered\": ", cell.answered());
    number(", \"rated\": ", cell.rated());
    number(", \"positive\": ", cell.positive());
    number(", \"negative\": ", cell.negative());
    text.append(", \"counts\": {");
    if (cell.scale() instanceof OptionScale scale) {
      long[] numbers = cell.numbers();
      List<String> options = names(scale);
      for (int i = 0; i < numbers.length; i++) {
        number(options.get(i), numbers[i]);
      }
    } else {
      String separator = "";
      for (OptionCount count : cell.counts()) {
        text.append(separator).append(quoted(count.answer()));
        number(": ", count.count());
        separator = ", ";
      }
    }
    text.append('}');
  }

  private void number(String name, long number) {
    text.append(name).append(number);
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
    String encoded = '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(id)) + '"';
    quoted.put(id, encoded);
    return encoded;
  }
}
