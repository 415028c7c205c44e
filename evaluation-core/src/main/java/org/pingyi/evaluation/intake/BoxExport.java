package org.pingyi.evaluation.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.receipt.TreeRoot;
import org.pingyi.evaluation.roster.Roster;

/** Writes a closed box for the auditor, line by line, in an order that tells the interval alone. */
final class BoxExport {

  static final String FORMAT = "pingyi-box";
  static final int VERSION = 1;

  private static final JsonFactory JSON =
      new JsonFactoryBuilder().rootValueSeparator((String) null).build();

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
    JsonGenerator json = JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    header(json);
    Openings<KeptPaper> papers = Openings.papers(state, journal);
    boolean more = papers.next();
    for (int i = 0; i < state.intervals(); i++) {
      Register.Part part = state.papers.parts().get(i);
      int end = part.first() + part.size();
      interval(json, i + 1, state.papers.tree().root(end));
      for (int index = part.first(); index < end; index++) {
        if (state.papers.isGone(index)) {
          superseded(json, index);
        } else {
          opening(json, papers.current());
          more = papers.next();
        }
      }
    }
    if (more) {
      throw new IllegalStateException("there are more papers than leaves");
    }
    json.writeStartObject();
    json.writeNumberField("closed", state.intervals());
    root(json, state.papers.root());
    end(json);
    json.flush();
  }

  private void header(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("format", FORMAT);
    json.writeNumberField("version", VERSION);
    json.writeStringField("box", header.id());
    json.writeStringField("fingerprint", header.fingerprint());
    json.writeStringField("scheme", scheme.draft().json());
    if (scheme.objects().isPresent()) {
      roster(json, scheme.objects().get());
    }
    end(json);
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

  private static void interval(JsonGenerator json, int number, TreeRoot root) throws IOException {
    json.writeStartObject();
    json.writeNumberField("interval", number);
    root(json, root);
    end(json);
  }

  private static void root(JsonGenerator json, TreeRoot root) throws IOException {
    json.writeNumberField("size", root.size());
    json.writeStringField("root", root.hash().text());
  }

  private void superseded(JsonGenerator json, int index) throws IOException {
    json.writeStartObject();
    json.writeStringField("leaf", state.papers.tree().leaf(index).text());
    json.writeBooleanField("superseded", true);
    end(json);
  }

  private static void opening(JsonGenerator json, KeptPaper paper) throws IOException {
    json.writeStartObject();
    json.writeStringField("leaf", paper.leaf().text());
    json.writeStringField(
        "salt", Base64.getUrlEncoder().withoutPadding().encodeToString(paper.salt().toArray()));
    json.writeStringField("paper", paper.json().text());
    end(json);
  }

  private static void end(JsonGenerator json) throws IOException {
    json.writeEndObject();
    json.writeRaw('\n');
  }
}
