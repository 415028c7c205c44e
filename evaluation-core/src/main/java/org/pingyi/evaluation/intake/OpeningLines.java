package org.pingyi.evaluation.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import org.pingyi.evaluation.receipt.TreeRoot;

/**
 * Writes a tree for whoever may see what is behind it, line by line: each interval with its root,
 * its leaves in their order, each with its opening or that it has none any more, and at the end the
 * last root.
 *
 * <p>Not thread-safe.
 */
final class OpeningLines {

  private static final JsonFactory JSON =
      new JsonFactoryBuilder().rootValueSeparator((String) null).build();

  private final JsonGenerator json;
  private final String content;

  /**
   * Begins.
   *
   * @param content the key of what is behind a leaf
   */
  private OpeningLines(JsonGenerator json, String content) {
    this.json = json;
    this.content = content;
  }

  /** Returns what writes lines to a stream, which it does not close. */
  @SuppressWarnings("resource") // The caller closes the stream.
  static JsonGenerator lines(OutputStream out) throws IOException {
    return JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  /** Begins the first line: which format it is, of which box and scheme. */
  static void header(JsonGenerator json, String format, BoxHeader header) throws IOException {
    json.writeStartObject();
    json.writeStringField("format", format);
    json.writeNumberField("version", 1);
    json.writeStringField("box", header.id());
    json.writeStringField("fingerprint", header.fingerprint());
  }

  static void end(JsonGenerator json) throws IOException {
    json.writeEndObject();
    json.writeRaw('\n');
  }

  static void write(
      JsonGenerator json, String content, Register register, Openings<? extends Kept> openings)
      throws IOException {
    new OpeningLines(json, content).write(register, openings);
  }

  private void write(Register register, Openings<? extends Kept> openings) throws IOException {
    boolean more = openings.next();
    int intervals = register.parts().size();
    for (int i = 0; i < intervals; i++) {
      Register.Part part = register.parts().get(i);
      int end = part.first() + part.size();
      rooted("interval", i + 1, register.tree().root(end));
      for (int index = part.first(); index < end; index++) {
        json.writeStartObject();
        json.writeStringField("leaf", register.tree().leaf(index).text());
        if (register.isGone(index)) {
          json.writeBooleanField("superseded", true);
        } else {
          opening(openings.current());
          more = openings.next();
        }
        end(json);
      }
    }
    if (more) {
      throw new IllegalStateException("there is more than the leaves stand for");
    }
    rooted("closed", intervals, register.root());
  }

  private void rooted(String key, int number, TreeRoot root) throws IOException {
    json.writeStartObject();
    json.writeNumberField(key, number);
    json.writeNumberField("size", root.size());
    json.writeStringField("root", root.hash().text());
    end(json);
  }

  private void opening(Kept kept) throws IOException {
    json.writeStringField(
        "salt", Base64.getUrlEncoder().withoutPadding().encodeToString(kept.salt().toArray()));
    json.writeStringField(content, kept.json().text());
  }
}
