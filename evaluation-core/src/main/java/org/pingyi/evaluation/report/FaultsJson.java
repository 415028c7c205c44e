package org.pingyi.evaluation.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    JsonWriter json = new JsonWriter(text);
    try {
      json.startObject();
      json.list("faults", faults, fault -> write(fault, language, json));
      json.endObject();
      json.finish();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString(StandardCharsets.UTF_8);
  }

  private static void write(Fault fault, Language language, JsonWriter json) throws IOException {
    json.field("code", fault.code().code());
    json.field("file", fault.place().source());
    json.field("line", fault.place().line());
    json.field("column", fault.place().column());
    json.field("path", fault.path());
    json.field("message", fault.message().in(language));
    NullableFields.text(json, "suggestion", fault.suggestion());
  }
}
