package org.pingyi.evaluation.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.receipt.TreeRoot;

/**
 * Writes the comments of a closed box, line by line: what they are of and the root of their tree,
 * and then each with its opening. Those that were taken back are left out.
 */
final class CommentExport {

  private static final JsonFactory JSON =
      new JsonFactoryBuilder().rootValueSeparator((String) null).build();

  private final BoxHeader header;
  private final BoxState state;
  private final Journal journal;

  CommentExport(BoxHeader header, BoxState state, Journal journal) {
    this.header = header;
    this.state = state;
    this.journal = journal;
  }

  @SuppressWarnings("resource") // The caller closes the stream.
  void write(OutputStream out) throws IOException {
    JsonGenerator json = JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    TreeRoot root = state.comments.root();
    json.writeStartObject();
    json.writeStringField("format", "pingyi-comments");
    json.writeNumberField("version", 1);
    json.writeStringField("box", header.id());
    json.writeNumberField("size", root.size());
    json.writeStringField("root", root.hash().text());
    end(json);
    Openings<KeptComment> comments = Openings.comments(state, journal);
    while (comments.next()) {
      KeptComment comment = comments.current();
      json.writeStartObject();
      json.writeStringField("leaf", comment.leaf().text());
      json.writeStringField(
          "salt", Base64.getUrlEncoder().withoutPadding().encodeToString(comment.salt().toArray()));
      json.writeStringField("comment", comment.json().text());
      end(json);
    }
    json.flush();
  }

  private static void end(JsonGenerator json) throws IOException {
    json.writeEndObject();
    json.writeRaw('\n');
  }
}
