package org.pingyi.evaluation.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.io.NumberOutput;
import java.io.IOException;
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
 * Writes the results of criteria and rater groups, as {@link JsonLayout} has them. They are nearly
 * all of a report: what stands between their numbers is put together and encoded once, and not
 * field by field.
 *
 * <p>Not thread-safe.
 */
final class ResultsJson {

  private static final String SCORE = ", \"score\": ";
  private static final String BALLOTS = ", \"ballots\": ";
  private static final String ANSWERED = ", \"answered\": ";
  private static final String RATED = ", \"rated\": ";
  private static final String POSITIVE = ", \"positive\": ";
  private static final String NEGATIVE = ", \"negative\": ";
  private static final String COUNTS = ", \"counts\": {";

  private final JsonGenerator json;

  /** How many digits a whole number has at most, with its sign. */
  private final char[] digits = new char[20];

  /** Ids as they stand in JSON. */
  private final Map<String, String> quoted = new HashMap<>();

  /** How the result of each group begins, up to its score. */
  private final Map<String, String> groups = new HashMap<>();

  /** For each scale what stands before the counts of its options. */
  private final IdentityHashMap<OptionScale, List<String>> names = new IdentityHashMap<>();

  /** For each scale the counts of nobody, as many cells of a large report have them. */
  private final IdentityHashMap<Scale, String> blanks = new IdentityHashMap<>();

  ResultsJson(JsonGenerator json) {
    this.json = json;
  }

  /** Writes the total of a group, on one line. */
  void total(GroupResult result) throws IOException {
    json.writeRawValue(group(result.group().id()));
    score(result.score());
    number(BALLOTS, result.ballots());
    json.writeRaw('}');
  }

  /** Writes the list of criteria that begins at a depth. */
  void criteria(List<CriterionResult> results, int depth) throws IOException {
    json.writeRawValue("[");
    rest(results, depth);
  }

  private void rest(List<CriterionResult> results, int depth) throws IOException {
    for (int i = 0; i < results.size(); i++) {
      json.writeRaw(i == 0 ? "" : ",");
      json.writeRaw(JsonLayout.newLine(depth + 1));
      json.writeRaw('{');
      criterion(results.get(i), depth + 2);
      json.writeRaw(JsonLayout.newLine(depth + 1));
      json.writeRaw('}');
    }
    json.writeRaw(results.isEmpty() ? "" : JsonLayout.newLine(depth));
    json.writeRaw(']');
  }

  private void criterion(CriterionResult result, int depth) throws IOException {
    String newLine = JsonLayout.newLine(depth);
    json.writeRaw(newLine);
    json.writeRaw("\"criterion\": ");
    json.writeRaw(quoted(result.criterion().id()));
    json.writeRaw(',');
    json.writeRaw(newLine);
    json.writeRaw("\"score\": ");
    score(result.score());
    if (result.criterion().children().isEmpty()) {
      json.writeRaw(',');
      json.writeRaw(newLine);
      json.writeRaw("\"raters\": [");
      cells(result.cells(), depth);
      json.writeRaw(']');
    }
    json.writeRaw(',');
    json.writeRaw(newLine);
    json.writeRaw("\"criteria\": [");
    rest(result.criteria(), depth);
  }

  private void cells(List<CellResult> cells, int depth) throws IOException {
    String newLine = JsonLayout.newLine(depth + 1);
    for (int i = 0; i < cells.size(); i++) {
      json.writeRaw(i == 0 ? "" : ",");
      json.writeRaw(newLine);
      cell(cells.get(i));
    }
    json.writeRaw(cells.isEmpty() ? "" : JsonLayout.newLine(depth));
  }

  private void cell(CellResult result) throws IOException {
    json.writeRaw(group(result.group().id()));
    score(result.score());
    counts(result.counts());
    if (!result.strata().isEmpty()) {
      strata(result.strata());
    }
    json.writeRaw('}');
  }

  private void strata(List<StratumResult> strata) throws IOException {
    String before = ", \"strata\": [";
    for (StratumResult stratum : strata) {
      json.writeRaw(before);
      json.writeRaw("{\"stratum\": " + quoted(stratum.stratum().id()) + SCORE);
      score(stratum.score());
      counts(stratum.counts());
      json.writeRaw('}');
      before = ", ";
    }
    json.writeRaw(']');
  }

  private void score(Optional<BigDecimal> score) throws IOException {
    json.writeRaw(score.isPresent() ? PlainNumbers.text(score.get()) : "null");
  }

  private void counts(Cell cell) throws IOException {
    if (cell.ballots() > 0) {
      given(cell);
    } else {
      json.writeRaw(blank(cell.scale()));
    }
  }

  private void given(Cell cell) throws IOException {
    number(BALLOTS, cell.ballots());
    number(ANSWERED, cell.answered());
    number(RATED, cell.rated());
    number(POSITIVE, cell.positive());
    number(NEGATIVE, cell.negative());
    json.writeRaw(COUNTS);
    if (cell.scale() instanceof OptionScale scale) {
      long[] numbers = cell.numbers();
      List<String> options = names(scale);
      for (int i = 0; i < numbers.length; i++) {
        number(options.get(i), numbers[i]);
      }
    } else {
      String separator = "";
      for (OptionCount count : cell.counts()) {
        json.writeRaw(separator);
        json.writeRaw(quoted(count.answer()));
        number(": ", count.count());
        separator = ", ";
      }
    }
    json.writeRaw('}');
  }

  private void number(String name, long number) throws IOException {
    json.writeRaw(name);
    json.writeRaw(digits, 0, NumberOutput.outputLong(number, digits, 0));
  }

  private String blank(Scale scale) {
    String known = blanks.get(scale);
    if (known == null) {
      String zeros = String.join("0", BALLOTS, ANSWERED, RATED, POSITIVE, NEGATIVE, COUNTS);
      known = zeros + (scale instanceof OptionScale of ? String.join("0", names(of)) + "0}" : "}");
      blanks.put(scale, known);
    }
    return known;
  }

  private String group(String id) {
    String known = groups.get(id);
    if (known == null) {
      known = "{\"group\": " + quoted(id) + SCORE;
      groups.put(id, known);
    }
    return known;
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
