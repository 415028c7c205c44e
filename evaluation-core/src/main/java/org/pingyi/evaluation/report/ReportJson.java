package org.pingyi.evaluation.report;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.stability.Stable;

/**
 * Writes a report as JSON: the stable core in its order, with further fields after those of their
 * object.
 *
 * {@snippet class="FrontDoorTest" region="json"}
 *
 * <p>UTF-8 without a byte order mark, lines end with a line feed. Numbers are written plainly: no
 * exponent, a score with exactly the digits of the scheme's rounding, never −0; {@code null} where
 * there is not enough to say. The same report and language give the same bytes.
 *
 * <p>Thread-safe: nothing is kept between two calls.
 */
@Stable
public final class ReportJson {

  private ReportJson() {}

  /**
   * Writes a report with its reasons in English.
   *
   * @param report the report
   * @param out where to; it is flushed and not closed
   * @throws IOException if it cannot be written
   */
  public static void write(EvaluationReport report, OutputStream out) throws IOException {
    write(report, out, Language.EN);
  }

  /**
   * Writes a report. It is streamed: memory does not grow with the text.
   *
   * @param report the report
   * @param out where to; it is flushed and not closed
   * @param language the language of reasons, details and warnings
   * @throws IOException if it cannot be written
   */
  public static void write(EvaluationReport report, OutputStream out, Language language)
      throws IOException {
    // A writer of our own turns half a surrogate pair into a “?”, where Jackson's would give up.
    write(report, new OutputStreamWriter(out, StandardCharsets.UTF_8), language, false);
  }

  /**
   * Writes a report with its explanations: how each of its numbers came about, so that another
   * program can redo them. It is streamed: each explanation is calculated when its turn comes, and
   * not kept.
   *
   * @param report the report
   * @param out where to; it is flushed and not closed
   * @param language the language of titles, reasons, details and warnings
   * @throws IllegalStateException if the report was made without explanations
   * @throws IOException if it cannot be written
   */
  public static void writeExplained(EvaluationReport report, OutputStream out, Language language)
      throws IOException {
    write(report, new OutputStreamWriter(out, StandardCharsets.UTF_8), language, true);
  }

  /**
   * Returns a report as text, with its reasons in English.
   *
   * @param report the report
   * @return what {@link #write(EvaluationReport, OutputStream)} writes
   */
  public static String text(EvaluationReport report) {
    return text(report, Language.EN);
  }

  /**
   * Returns a report as text.
   *
   * @param report the report
   * @param language the language of reasons, details and warnings
   * @return what {@link #write(EvaluationReport, OutputStream, Language)} writes
   */
  public static String text(EvaluationReport report, Language language) {
    return text(report, language, false);
  }

  /**
   * Returns a report with its explanations as text.
   *
   * @param report the report
   * @param language the language of titles, reasons, details and warnings
   * @return what {@link #writeExplained} writes
   * @throws IllegalStateException if the report was made without explanations
   */
  public static String explainedText(EvaluationReport report, Language language) {
    return text(report, language, true);
  }

  private static String text(EvaluationReport report, Language language, boolean explained) {
    StringWriter text = new StringWriter();
    try {
      write(report, text, language, explained);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private static void write(
      EvaluationReport report, Writer out, Language language, boolean explained)
      throws IOException {
    requireNonNull(language, "language");
    JsonLayout layout = new JsonLayout();
    try (JsonGenerator json =
        new JsonFactory()
            .createGenerator(out)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT)
            .setPrettyPrinter(layout)) {
      new ReportJsonWriter(json, layout, language, explained).write(report);
      json.writeRaw('\n');
    }
    out.flush();
  }
}
