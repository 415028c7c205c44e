package org.pingyi.evaluation.report;

import static org.pingyi.evaluation.report.NullableFields.number;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.pingyi.evaluation.tally.Cell;
import org.pingyi.evaluation.tally.OptionCount;

/** Writes the results of criteria, down to the counts of their cells. */
final class CriteriaJsonWriter {

  private final JsonGenerator json;
  private final JsonLayout layout;

  CriteriaJsonWriter(JsonGenerator json, JsonLayout layout) {
    this.json = json;
    this.layout = layout;
  }

  void write(List<CriterionResult> results) throws IOException {
    json.writeArrayFieldStart("criteria");
    for (CriterionResult result : results) {
      json.writeStartObject();
      json.writeStringField("criterion", result.criterion().id());
      number(json, "score", result.score());
      if (result.criterion().children().isEmpty()) {
        layout.list(json, "raters", result.cells(), this::cell);
      }
      write(result.criteria());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void cell(CellResult result) throws IOException {
    json.writeStringField("group", result.group().id());
    number(json, "score", result.score());
    counts(result.counts());
    strata(result.strata());
  }

  private void strata(List<StratumResult> results) throws IOException {
    if (results.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("strata");
    for (StratumResult result : results) {
      json.writeStartObject();
      json.writeStringField("stratum", result.stratum().id());
      number(json, "score", result.score());
      counts(result.counts());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void counts(Cell cell) throws IOException {
    json.writeNumberField("ballots", cell.ballots());
    json.writeNumberField("answered", cell.answered());
    json.writeNumberField("rated", cell.rated());
    json.writeNumberField("positive", cell.positive());
    json.writeNumberField("negative", cell.negative());
    json.writeObjectFieldStart("counts");
    for (OptionCount count : cell.counts()) {
      json.writeNumberField(count.answer(), count.count());
    }
    json.writeEndObject();
  }
}
