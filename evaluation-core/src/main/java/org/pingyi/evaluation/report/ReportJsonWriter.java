package org.pingyi.evaluation.report;

import static org.pingyi.evaluation.report.NullableFields.number;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.pingyi.evaluation.explanation.Explanation;
import org.pingyi.evaluation.model.Criterion;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.tally.Rejection;

/** Writes the fields of a report in their order, down to its objects. */
final class ReportJsonWriter {

  private final JsonGenerator json;
  private final JsonLayout layout;
  private final Language language;
  private final ResultsJson results;
  private final ExplanationJsonWriter explanations;
  private final boolean explained;

  ReportJsonWriter(JsonGenerator json, JsonLayout layout, Language language, boolean explained) {
    this.json = json;
    this.layout = layout;
    this.language = language;
    this.explained = explained;
    this.results = new ResultsJson(json);
    this.explanations = new ExplanationJsonWriter(json, layout, language);
  }

  void write(EvaluationReport report) throws IOException {
    json.writeStartObject();
    layout.line(json, "scheme", report.scheme(), this::scheme);
    ballots(report.ballots());
    layout.list(json, "turnout", report.turnout(), this::turnout);
    json.writeArrayFieldStart("objects");
    for (int i = 0; i < report.objects().size(); i++) {
      object(report, i);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("rectification");
    for (int i = 0; i < report.rectification().size(); i++) {
      finding(report, i);
    }
    json.writeEndArray();
    figures(report);
    if (!report.flags().isEmpty()) {
      layout.list(json, "flags", report.flags(), this::flag);
    }
    json.writeArrayFieldStart("warnings");
    for (Text warning : report.warnings()) {
      json.writeString(warning.in(language));
    }
    json.writeEndArray();
    if (explained) {
      explanation(report.explanations());
    }
    if (report.intake().isPresent()) {
      json.writeFieldName("intake");
      new IntakeJsonWriter(json, layout).write(report.intake().get());
    }
    json.writeEndObject();
  }

  private void explanation(Explanations of) throws IOException {
    json.writeObjectFieldStart("explanation");
    new PremisesJsonWriter(json, layout, language).write(of.premises());
    json.writeFieldName("ballots");
    explanations.write(of.ballots());
    explanations.write("weights", of.weights());
    json.writeEndObject();
  }

  /** Writes how something came about. */
  private void explanation(Explanation how) throws IOException {
    json.writeFieldName("explanation");
    explanations.write(how);
  }

  private void scheme(SchemeVersion scheme) throws IOException {
    json.writeStringField("id", scheme.id());
    json.writeNumberField("version", scheme.version());
  }

  private void ballots(BallotCounts ballots) throws IOException {
    json.writeObjectFieldStart("ballots");
    json.writeNumberField("read", ballots.read());
    json.writeNumberField("accepted", ballots.accepted());
    json.writeNumberField("rejected", ballots.rejected());
    json.writeObjectFieldStart("reasons");
    for (var reason : ballots.rejections().byReason().entrySet()) {
      json.writeNumberField(reason.getKey().code(), reason.getValue());
    }
    json.writeEndObject();
    layout.list(json, "rejections", ballots.rejections().first(), this::rejection);
    json.writeEndObject();
  }

  private void rejection(Rejection rejection) throws IOException {
    json.writeNumberField("line", rejection.line());
    json.writeStringField("reason", rejection.reason().code());
    json.writeStringField("detail", rejection.detail().in(language));
    if (rejection.source().isPresent()) {
      json.writeStringField("file", rejection.source().get().name());
    }
  }

  private void turnout(Turnout turnout) throws IOException {
    json.writeStringField("group", turnout.group().id());
    number(json, "issued", turnout.group().issued());
    json.writeNumberField("papers", turnout.papers());
    json.writeNumberField("ballots", turnout.ballots());
  }

  private void object(EvaluationReport report, int number) throws IOException {
    ObjectResult result = report.objects().get(number);
    json.writeStartObject();
    json.writeStringField("object", result.object().id());
    number(json, "score", result.score());
    NullableFields.text(json, "grade", result.grade().map(Grade::id));
    number(json, "rank", result.rank());
    json.writeStringField("pool", result.pool());
    json.writeArrayFieldStart("raters");
    for (GroupResult group : result.groups()) {
      results.total(group);
    }
    json.writeEndArray();
    json.writeFieldName("criteria");
    results.criteria(result.criteria(), layout.depth());
    layout.list(json, "adjustments", result.adjustments(), this::adjustment);
    if (explained) {
      explanation(report.explanations().object(number));
    }
    json.writeEndObject();
  }

  private void adjustment(Adjustment adjustment) throws IOException {
    json.writeStringField("rule", adjustment.rule());
    if (adjustment instanceof Adjustment.OfScore score) {
      number(json, "from", Optional.of(score.from()));
      number(json, "to", Optional.of(score.to()));
    } else {
      json.writeStringField("from", adjustment.before());
      json.writeStringField("to", adjustment.after());
    }
    json.writeStringField("reason", adjustment.reason().in(language));
  }

  private void finding(EvaluationReport report, int number) throws IOException {
    RectificationFinding finding = report.rectification().get(number);
    json.writeStartObject();
    layout.oneLine(!explained);
    json.writeStringField("object", finding.object().id());
    json.writeStringField("criterion", finding.criterion().id());
    json.writeStringField("trigger", finding.trigger());
    number(json, "observed", Optional.of(finding.observed()));
    NullableFields.text(json, "due", finding.due().map(LocalDate::toString));
    if (explained) {
      explanation(report.explanations().finding(number));
    }
    json.writeEndObject();
    layout.oneLine(false);
  }

  /** Left out where there are none, as in reports that were made before there were any. */
  private void figures(EvaluationReport report) throws IOException {
    if (report.statistics().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("statistics");
    for (int i = 0; i < report.statistics().size(); i++) {
      figure(report, i);
    }
    json.writeEndArray();
  }

  private void figure(EvaluationReport report, int number) throws IOException {
    FigureResult figure = report.statistics().get(number);
    json.writeStartObject();
    layout.oneLine(!explained);
    json.writeStringField("rule", figure.rule());
    json.writeStringField("figure", figure.figure());
    json.writeStringField("title", figure.title().in(language));
    text("object", figure.object().map(EvaluationObject::id));
    text("criterion", figure.criterion().map(Criterion::id));
    text("group", figure.group().map(RaterGroup::id));
    number(json, "value", figure.value());
    text("reason", figure.reason().map(reason -> reason.in(language)));
    if (explained) {
      explanation(report.explanations().figure(number));
    }
    json.writeEndObject();
    layout.oneLine(false);
  }

  private void flag(FlagResult flag) throws IOException {
    json.writeStringField("rule", flag.rule());
    text("object", flag.object().map(EvaluationObject::id));
    text("group", flag.group().map(RaterGroup::id));
    json.writeNumberField("papers", flag.papers());
    json.writeStringField("reason", flag.reason().in(language));
  }

  private void text(String name, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      json.writeStringField(name, text.get());
    }
  }
}
