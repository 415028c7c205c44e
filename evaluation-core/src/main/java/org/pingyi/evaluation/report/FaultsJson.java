package org.pingyi.evaluation.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.stability.Stable;

/**
 * Writes faults of inputs as JSON, for services that answer in it.
 *
 * <pre>{@code
 * {
 *   "faults": [
 *     {"code": "unknown-key", "file": "scheme", "line": 3, "column": 5, "path": "criteria[0].wieght",
 *      "message": "the key has no meaning here", "suggestion": "weight"}
 *   ]
 * }
 * }</pre>
 *
 * <p>Every fault has all of these fields, in this order: {@code code} is one of the stable codes of
 * {@link org.pingyi.evaluation.fault.FaultCode}; {@code path} is empty where a fault is that of the
 * file as a whole; {@code suggestion} is null where nothing was probably meant. Further fields may
 * be added after them.
 *
 * <p>Thread-safe: nothing is kept between two calls.
 */
@Stable
public final class FaultsJson {

  private FaultsJson() {}

  /**
   * Writes faults.
   *
   * @param faults the faults, which keep their order
   * @param language the language of the messages
   * @return the text, with line feeds
   */
  public static String text(List<Fault> faults, Language language) {
    StringWriter text = new StringWriter();
    JsonLayout layout = new JsonLayout();
    try (JsonGenerator json = new JsonFactory().createGenerator(text).setPrettyPrinter(layout)) {
      json.writeStartObject();
      layout.list(json, "faults", faults, fault -> write(fault, language, json));
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private static void write(Fault fault, Language language, JsonGenerator json) throws IOException {
    json.writeStringField("code", fault.code().code());
    json.writeStringField("file", fault.place().source());
    json.writeNumberField("line", fault.place().line());
    json.writeNumberField("column", fault.place().column());
    json.writeStringField("path", fault.path());
    json.writeStringField("message", fault.message().in(language));
    NullableFields.text(json, "suggestion", fault.suggestion());
  }
}
