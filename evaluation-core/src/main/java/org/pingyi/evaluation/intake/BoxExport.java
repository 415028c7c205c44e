package org.pingyi.evaluation.intake;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.roster.Roster;

/** Writes a closed box for the auditor, line by line, in an order that tells the interval alone. */
final class BoxExport {

  private final BoxHeader header;
  private final BoxState state;
  private final Journal journal;
  private final EvaluationScheme scheme;

  BoxExport(BoxHeader header, BoxState state, Journal journal, EvaluationScheme scheme) {
    this.header = header;
    this.state = state;
    this.journal = journal;
    this.scheme = scheme;
  }

  @SuppressWarnings("resource") // The caller closes the stream.
  void write(OutputStream out) throws IOException {
    JsonGenerator json = OpeningLines.lines(out);
    header(json);
    OpeningLines.write(json, "paper", state.papers, Openings.papers(state, journal));
    json.flush();
  }

  private void header(JsonGenerator json) throws IOException {
    OpeningLines.header(json, "pingyi-box", header);
    json.writeStringField("scheme", scheme.draft().json());
    if (scheme.objects().isPresent()) {
      roster(json, scheme.objects().get());
    }
    OpeningLines.end(json);
  }

  private static void roster(JsonGenerator json, Roster roster) throws IOException {
    json.writeArrayFieldStart("objects");
    for (EvaluationObject object : roster.objects()) {
      json.writeStartObject();
      json.writeStringField("id", object.id());
      json.writeObjectFieldStart("title");
      json.writeStringField("en", object.title().en());
      json.writeStringField("zh", object.title().zh());
      json.writeEndObject();
      if (object.kind().isPresent()) {
        json.writeStringField("kind", object.kind().get());
      }
      if (object.parent().isPresent()) {
        json.writeStringField("parent", object.parent().get());
      }
      json.writeObjectFieldStart("attributes");
      for (var attribute : object.attributes().entrySet()) {
        json.writeStringField(attribute.getKey(), attribute.getValue());
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
