package org.pingyi.evaluation.diff;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.source.JsonLine;
import org.pingyi.evaluation.stability.Stable;

/**
 * Writes differences as JSON.
 *
 * <p>UTF-8 without a byte order mark, on one line that ends with a line feed. Everything that was
 * compared is a text, as the reports write it, or null where a report has nothing; exact numbers
 * are texts such as {@code 0.25} or {@code 1/3}:
 *
 * <pre>
 * { "different": true, "explained": true,
 *   "before": { "name", "scheme", "version", "objects", "explained" }, "after": { … },
 *   "settings": [ cause … ],
 *   "totals": [ change … ],
 *   "objects": [ { "object", "title", "presence": added, removed or changed,
 *                  "changes": [ change … ],
 *                  "contributions": [ { "id", "title",
 *                                       "before": { "effective-weight", "value", "contribution" } or null,
 *                                       "after": { … } or null,
 *                                       "amount", "by-score", "by-weight" } … ] } … ],
 *   "findings": [ { "object", "criterion", "trigger", "title", "presence",
 *                   "changes": [ change … ], "causes": [ cause … ] } … ],
 *   "statistics": [ { "rule", "figure", "object", "criterion" and "group" where it is of one alone,
 *                     "title", "presence", "before", "after" } … ] where there are any }
 *
 * change: { "kind", "id", "title", "before", "after", "causes": [ cause … ] }
 * cause:  { "kind", "id", "title", "before", "after", "objects": [ id … ] if others are meant }
 * </pre>
 *
 * <p>The kinds are the words of {@link Change.Kind} and {@link Cause.Kind}.
 *
 * <p>Thread-safe: nothing is kept between two calls.
 */
@Stable
public final class ReportDiffJson {

  private final JsonGenerator json;
  private final Language language;

  private ReportDiffJson(JsonGenerator json, Language language) {
    this.json = json;
    this.language = language;
  }

  /**
   * Writes differences.
   *
   * @param diff the differences
   * @param out where to; it is flushed and not closed
   * @param language the language of titles
   * @throws IOException if it cannot be written
   */
  public static void write(ReportDiff diff, OutputStream out, Language language)
      throws IOException {
    JsonLine.write(out, json -> new ReportDiffJson(json, language).write(diff));
  }

  private void write(ReportDiff diff) throws IOException {
    json.writeStartObject();
    json.writeBooleanField("different", !diff.isEmpty());
    json.writeBooleanField("explained", diff.explained());
    side("before", diff.before());
    side("after", diff.after());
    list("settings", diff.settings(), this::cause);
    list("totals", diff.totals(), this::change);
    list("objects", diff.objects(), this::object);
    list("findings", diff.findings(), this::finding);
    if (!diff.statistics().isEmpty()) {
      list("statistics", diff.statistics(), this::figure);
    }
    json.writeEndObject();
  }

  private void side(String name, ReportSide side) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("name", side.name());
    json.writeStringField("scheme", side.scheme());
    json.writeNumberField("version", side.version());
    json.writeNumberField("objects", side.objects());
    json.writeBooleanField("explained", side.explained());
    json.writeEndObject();
  }

  private void object(ObjectDiff object) throws IOException {
    json.writeStringField("object", object.object());
    text("title", object.title());
    json.writeStringField("presence", object.presence().id());
    list("changes", object.changes(), this::change);
    list("contributions", object.contributions(), this::contribution);
  }

  private void finding(FindingDiff finding) throws IOException {
    json.writeStringField("object", finding.object());
    json.writeStringField("criterion", finding.criterion());
    json.writeStringField("trigger", finding.trigger());
    text("title", finding.title());
    json.writeStringField("presence", finding.presence().id());
    list("changes", finding.changes(), this::change);
    list("causes", finding.causes(), this::cause);
  }

  private void figure(FigureDiff figure) throws IOException {
    json.writeStringField("rule", figure.rule());
    json.writeStringField("figure", figure.figure());
    optional("object", figure.object());
    optional("criterion", figure.criterion());
    optional("group", figure.group());
    text("title", figure.title());
    json.writeStringField("presence", figure.presence().id());
    nullable("before", figure.before());
    nullable("after", figure.after());
  }

  private void optional(String name, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      json.writeStringField(name, text.get());
    }
  }

  private void change(Change change) throws IOException {
    json.writeStringField("kind", change.kind().id());
    json.writeStringField("id", change.id());
    text("title", change.title());
    nullable("before", change.before());
    nullable("after", change.after());
    list("causes", change.causes(), this::cause);
  }

  private void cause(Cause cause) throws IOException {
    json.writeStringField("kind", cause.kind().id());
    json.writeStringField("id", cause.id());
    text("title", cause.title());
    nullable("before", cause.before());
    nullable("after", cause.after());
    if (!cause.objects().isEmpty()) {
      json.writeArrayFieldStart("objects");
      for (String object : cause.objects()) {
        json.writeString(object);
      }
      json.writeEndArray();
    }
  }

  private void contribution(ContributionChange change) throws IOException {
    json.writeStringField("id", change.id());
    text("title", change.title());
    weighed("before", change.before());
    weighed("after", change.after());
    exact("amount", change.amount());
    exact("by-score", change.byScore());
    exact("by-weight", change.byWeight());
  }

  private void weighed(String name, Optional<ContributionChange.Weighed> weighed)
      throws IOException {
    if (weighed.isEmpty()) {
      json.writeNullField(name);
      return;
    }
    json.writeObjectFieldStart(name);
    exact("effective-weight", weighed.get().effectiveWeight());
    exact("value", weighed.get().value());
    exact("contribution", weighed.get().contribution());
    json.writeEndObject();
  }

  private interface Fields<T> {
    void write(T value) throws IOException;
  }

  private <T> void list(String name, List<T> values, Fields<T> fields) throws IOException {
    json.writeArrayFieldStart(name);
    for (T value : values) {
      json.writeStartObject();
      fields.write(value);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void text(String name, Text text) throws IOException {
    json.writeStringField(name, text.in(language));
  }

  private void exact(String name, Fraction number) throws IOException {
    json.writeStringField(name, number.toString());
  }

  private void nullable(String name, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      json.writeStringField(name, text.get());
    } else {
      json.writeNullField(name);
    }
  }
}
