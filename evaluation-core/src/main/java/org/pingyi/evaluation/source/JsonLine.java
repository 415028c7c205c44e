package org.pingyi.evaluation.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes a value as JSON on one line that ends with a line feed, in UTF-8 without a mark. */
public final class JsonLine {

  private JsonLine() {}

  /** What writes the value. */
  @FunctionalInterface
  public interface Content {

    /**
     * Writes the value.
     *
     * @param json where to
     * @throws IOException if it cannot be written
     */
    void write(JsonGenerator json) throws IOException;
  }

  /**
   * Writes a line.
   *
   * @param out where to; it is flushed and not closed
   * @param content what writes the value
   * @throws IOException if it cannot be written; what was written then is cut off, and seen to be
   */
  public static void write(OutputStream out, Content content) throws IOException {
    // A writer of our own turns half a surrogate pair into a “?”, where Jackson's would give up.
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    try (JsonGenerator json =
        new JsonFactory()
            .createGenerator(writer)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT)) {
      content.write(json);
      json.writeRaw('\n');
    }
  }
}
