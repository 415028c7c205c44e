package org.pingyi.evaluation.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
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
 * Writes the results of criteria and rater groups. Cells are nearly all of a report: what stands
 * between their numbers is encoded once, and not field by field.
 *
 * <p>Not thread-safe.
 */
final class ResultsJson {

  private static final byte[] BALLOTS = utf8(", \"ballots\": ");
  private static final byte[] ANSWERED = utf8(", \"answered\": ");
  private static final byte[] RATED = utf8(", \"rated\": ");
  private static final byte[] POSITIVE = utf8(", \"positive\": ");
  private static final byte[] NEGATIVE = utf8(", \"negative\": ");
  private static final byte[] COUNTS = utf8(", \"counts\": {");
  private static final byte[] NULL = utf8("null");

  private final JsonWriter json;

  /** What stands before the score of each group. */
  private final Map<String, byte[]> groups = new HashMap<>();

  /** For each scale what stands before the counts of its options. */
  private final IdentityHashMap<OptionScale, List<byte[]>> options = new IdentityHashMap<>();

  /** For each scale the counts of nobody, as many cells of a large report have them. */
  private final IdentityHashMap<Scale, byte[]> blanks = new IdentityHashMap<>();

  ResultsJson(JsonWriter json) {
    this.json = json;
  }

  /** Writes the total of a group. */
  void total(GroupResult result) throws IOException {
    json.field("group", result.group().id());
    NullableFields.number(json, "score", result.score());
    json.field("ballots", result.ballots());
  }

  /** Writes criteria with all below them. */
  void criteria(List<CriterionResult> results) throws IOException {
    json.startArray("criteria");
    for (CriterionResult result : results) {
      criterion(result);
    }
    json.endArray();
  }

  private void criterion(CriterionResult result) throws IOException {
    json.startObject();
    json.field("criterion", result.criterion().id());
    NullableFields.number(json, "score", result.score());
    if (result.criterion().children().isEmpty()) {
      json.startArray("raters");
      for (CellResult cell : result.cells()) {
        cell(cell, json.value());
      }
      json.endArray();
    }
    criteria(result.criteria());
    json.endObject();
  }

  private void cell(CellResult result, Utf8Output out) throws IOException {
    out.append(group(result.group().id()));
    score(result.score(), out);
    counts(result.counts(), out);
    String before = ", \"strata\": [";
    for (StratumResult stratum : result.strata()) {
      out.append(before);
      out.append(beginning("stratum", stratum.stratum().id()));
      score(stratum.score(), out);
      counts(stratum.counts(), out);
      out.append('}');
      before = ", ";
    }
    if (!result.strata().isEmpty()) {
      out.append(']');
    }
    out.append('}');
  }

  private static void score(Optional<BigDecimal> score, Utf8Output out) throws IOException {
    if (score.isPresent()) {
      out.append(score.get());
    } else {
      out.append(NULL);
    }
  }

  private void counts(Cell cell, Utf8Output out) throws IOException {
    if (cell.ballots() > 0) {
      given(cell, out);
      return;
    }
    byte[] blank = blanks.get(cell.scale());
    if (blank == null) {
      ByteArrayOutputStream text = new ByteArrayOutputStream();
      Utf8Output apart = new Utf8Output(text);
      given(cell, apart);
      apart.flush();
      blank = text.toByteArray();
      blanks.put(cell.scale(), blank);
    }
    out.append(blank);
  }

  private void given(Cell cell, Utf8Output out) throws IOException {
    out.append(BALLOTS);
    out.append(cell.ballots());
    out.append(ANSWERED);
    out.append(cell.answered());
    out.append(RATED);
    out.append(cell.rated());
    out.append(POSITIVE);
    out.append(cell.positive());
    out.append(NEGATIVE);
    out.append(cell.negative());
    out.append(COUNTS);
    if (cell.scale() instanceof OptionScale scale) {
      long[] numbers = cell.numbers();
      List<byte[]> before = options(scale);
      for (int i = 0; i < numbers.length; i++) {
        out.append(before.get(i));
        out.append(numbers[i]);
      }
    } else {
      String separator = "";
      for (OptionCount count : cell.counts()) {
        out.append(separator);
        out.append(JsonWriter.quoted(count.answer()));
        out.append(": ");
        out.append(count.count());
        separator = ", ";
      }
    }
    out.append('}');
  }

  private byte[] group(String id) {
    byte[] known = groups.get(id);
    if (known == null) {
      known = beginning("group", id);
      groups.put(id, known);
    }
    return known;
  }

  /** Returns how a group or a stratum begins, up to its score. */
  private static byte[] beginning(String name, String id) {
    return utf8("{\"" + name + "\": " + quoted(id) + ", \"score\": ");
  }

  private List<byte[]> options(OptionScale scale) {
    List<byte[]> known = options.get(scale);
    if (known == null) {
      known = new ArrayList<>(scale.size());
      for (int i = 0; i < scale.size(); i++) {
        known.add(utf8((i == 0 ? "" : ", ") + quoted(scale.answer(i)) + ": "));
      }
      options.put(scale, known);
    }
    return known;
  }

  private static String quoted(String id) {
    return new String(JsonWriter.quoted(id), StandardCharsets.UTF_8);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
