package org.pingyi.evaluation.rectification.metrics;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.pingyi.evaluation.explanation.Detail;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.source.JsonLine;

/** Writes metrics as JSON, as {@link LedgerMetrics#json} describes it. */
final class MetricsJson {

  private final JsonGenerator json;
  private final Language language;

  private MetricsJson(JsonGenerator json, Language language) {
    this.json = json;
    this.language = language;
  }

  static void write(LedgerMetrics metrics, OutputStream out, Language language) throws IOException {
    JsonLine.write(out, json -> new MetricsJson(json, language).write(metrics));
  }

  private void write(LedgerMetrics metrics) throws IOException {
    json.writeStartObject();
    json.writeStringField("from", metrics.query().from().toString());
    json.writeStringField("to", metrics.query().to().toString());
    json.writeStringField("as-of", metrics.query().asOf().toString());
    json.writeArrayFieldStart("groups");
    for (GroupMetrics group : metrics.groups()) {
      group(group);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void group(GroupMetrics group) throws IOException {
    json.writeStartObject();
    json.writeStringField("by", group.by().id());
    if (group.id().isPresent()) {
      json.writeStringField("id", group.id().get());
    } else {
      json.writeNullField("id");
    }
    if (group.isErased()) {
      json.writeBooleanField("erased", true);
    }
    json.writeStringField("title", group.title().in(language));
    json.writeNumberField("items", group.counts().items());
    json.writeNumberField("closed", group.counts().closed());
    json.writeNumberField("rejected", group.counts().rejected());
    json.writeNumberField("merged", group.counts().merged());
    json.writeNumberField("split", group.counts().split());
    json.writeArrayFieldStart("figures");
    for (LedgerFigure figure : group.figures()) {
      figure(figure);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void figure(LedgerFigure figure) throws IOException {
    json.writeStartObject();
    json.writeStringField("figure", figure.kind().id());
    json.writeStringField("title", figure.kind().title().in(language));
    if (figure.value().isPresent()) {
      json.writeNumberField("value", figure.value().get());
    } else {
      json.writeNullField("value");
    }
    json.writeNumberField("part", figure.part());
    json.writeNumberField("whole", figure.whole());
    json.writeArrayFieldStart("explanation");
    for (String line : figure.explanation().text(language, Detail.STEPS).lines().toList()) {
      json.writeString(line);
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
