package org.pingyi.evaluation.diff;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.rule.Figure;
import org.pingyi.evaluation.rule.Figure.Answer;
import org.pingyi.evaluation.source.JsonLine;
import org.pingyi.evaluation.stability.Experimental;

/**
 * Writes what came of comparing two reports as JSON.
 *
 * <p>UTF-8 without a byte order mark, on one line that ends with a line feed:
 *
 * <pre>
 * { "rule": id and version, "parameters": { key: text … },
 *   "before": { "name", "scheme", "version", "objects" }, "after": { … },
 *   "figures": [ { "figure", "object", "criterion" and "group" where it is of one alone, "title",
 *                  "value": a number or null, "reason" where there is no value } … ],
 *   "left-out": [ { "criterion", "title", "reason" } … ] }
 * </pre>
 *
 * <p>Thread-safe: nothing is kept between two calls.
 */
@Experimental
public final class ComparedReportsJson {

  private ComparedReportsJson() {}

  /**
   * Returns figures as text.
   *
   * @param compared the figures
   * @param language the language of titles and reasons
   * @return what {@link #write} writes
   */
  public static String text(ComparedReports compared, Language language) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    try {
      write(compared, text, language);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString(StandardCharsets.UTF_8);
  }

  /**
   * Writes figures.
   *
   * @param compared the figures
   * @param out where to; it is flushed and not closed
   * @param language the language of titles and reasons
   * @throws IOException if it cannot be written
   */
  public static void write(ComparedReports compared, OutputStream out, Language language)
      throws IOException {
    JsonLine.write(out, json -> write(compared, json, language));
  }

  private static void write(ComparedReports compared, JsonGenerator json, Language language)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", compared.rule());
    json.writeObjectFieldStart("parameters");
    for (Map.Entry<String, String> parameter : compared.parameters().entrySet()) {
      json.writeStringField(parameter.getKey(), parameter.getValue());
    }
    json.writeEndObject();
    side("before", compared.before(), json);
    side("after", compared.after(), json);
    json.writeArrayFieldStart("figures");
    for (Figure figure : compared.figures()) {
      figure(figure, json, language);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("left-out");
    for (ComparedReports.LeftOut leftOut : compared.leftOut()) {
      json.writeStartObject();
      json.writeStringField("criterion", leftOut.criterion().id());
      json.writeStringField("title", leftOut.criterion().title().in(language));
      json.writeStringField("reason", leftOut.reason().in(language));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void side(String name, ReportSide side, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("name", side.name());
    json.writeStringField("scheme", side.scheme());
    json.writeNumberField("version", side.version());
    json.writeNumberField("objects", side.objects());
    json.writeEndObject();
  }

  private static void figure(Figure figure, JsonGenerator json, Language language)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("figure", figure.id());
    optional("object", figure.of().object(), json);
    optional("criterion", figure.of().criterion(), json);
    optional("group", figure.of().group(), json);
    json.writeStringField("title", figure.title().in(language));
    if (figure.answer() instanceof Answer.Known known) {
      json.writeNumberField("value", known.value());
    } else {
      json.writeNullField("value");
      json.writeStringField(
          "reason", ((Answer.NotApplicable) figure.answer()).reason().in(language));
    }
    json.writeEndObject();
  }

  private static void optional(String name, Optional<String> id, JsonGenerator json)
      throws IOException {
    if (id.isPresent()) {
      json.writeStringField(name, id.get());
    }
  }
}
