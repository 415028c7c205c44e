package org.pingyi.evaluation.report;

import static org.pingyi.evaluation.report.NullableFields.number;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;

/** Writes the results of criteria, down to the counts of their cells. */
final class CriteriaJsonWriter {

  private final JsonGenerator json;
  private final ResultLines lines;

  CriteriaJsonWriter(JsonGenerator json, ResultLines lines) {
    this.json = json;
    this.lines = lines;
  }

  void write(List<CriterionResult> results) throws IOException {
    json.writeArrayFieldStart("criteria");
    for (CriterionResult result : results) {
      json.writeStartObject();
      json.writeStringField("criterion", result.criterion().id());
      number(json, "score", result.score());
      if (result.criterion().children().isEmpty()) {
        json.writeArrayFieldStart("raters");
        for (CellResult cell : result.cells()) {
          json.writeRawValue(lines.cell(cell));
        }
        json.writeEndArray();
      }
      write(result.criteria());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
