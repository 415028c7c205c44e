package org.pingyi.evaluation.report;

import static org.pingyi.evaluation.report.NullableFields.number;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
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

  private final JsonWriter json;
  private final Language language;
  private final ResultsJson results;
  private final ExplanationJsonWriter explanations;
  private final boolean explained;

  ReportJsonWriter(JsonWriter json, Language language, boolean explained) {
    this.json = json;
    this.language = language;
    this.explained = explained;
    this.results = new ResultsJson(json);
    this.explanations = new ExplanationJsonWriter(json, language);
  }

  void write(EvaluationReport report) throws IOException {
    json.startObject();
    json.line("scheme", report.scheme(), this::scheme);
    ballots(report.ballots());
    json.list("turnout", report.turnout(), this::turnout);
    json.startArray("objects");
    for (int i = 0; i < report.objects().size(); i++) {
      object(report, i);
    }
    json.endArray();
    json.startArray("rectification");
    for (int i = 0; i < report.rectification().size(); i++) {
      finding(report, i);
    }
    json.endArray();
    figures(report);
    if (!report.flags().isEmpty()) {
      json.list("flags", report.flags(), this::flag);
    }
    json.startArray("warnings");
    for (Text warning : report.warnings()) {
      json.value(warning.in(language));
    }
    json.endArray();
    if (explained) {
      explanation(report.explanations());
    }
    if (report.intake().isPresent()) {
      json.name("intake");
      new IntakeJsonWriter(json).write(report.intake().get());
    }
    json.endObject();
  }

  private void explanation(Explanations of) throws IOException {
    json.startObject("explanation");
    new PremisesJsonWriter(json, language).write(of.premises());
    json.name("ballots");
    explanations.write(of.ballots());
    explanations.write("weights", of.weights());
    json.endObject();
  }

  /** Writes how something came about, which is not looked for where nobody wants it. */
  private void explained(Supplier<Explanation> how) throws IOException {
    if (explained) {
      json.name("explanation");
      explanations.write(how.get());
    }
  }

  private void scheme(SchemeVersion scheme) throws IOException {
    json.field("id", scheme.id());
    json.field("version", scheme.version());
  }

  private void ballots(BallotCounts ballots) throws IOException {
    json.startObject("ballots");
    json.field("read", ballots.read());
    json.field("accepted", ballots.accepted());
    json.field("rejected", ballots.rejected());
    json.startObject("reasons");
    for (var reason : ballots.rejections().byReason().entrySet()) {
      json.field(reason.getKey().code(), reason.getValue());
    }
    json.endObject();
    json.list("rejections", ballots.rejections().first(), this::rejection);
    json.endObject();
  }

  private void rejection(Rejection rejection) throws IOException {
    json.field("line", rejection.line());
    json.field("reason", rejection.reason().code());
    json.field("detail", rejection.detail().in(language));
    if (rejection.source().isPresent()) {
      json.field("file", rejection.source().get().name());
    }
  }

  private void turnout(Turnout turnout) throws IOException {
    json.field("group", turnout.group().id());
    number(json, "issued", turnout.group().issued());
    json.field("papers", turnout.papers());
    json.field("ballots", turnout.ballots());
  }

  private void object(EvaluationReport report, int number) throws IOException {
    ObjectResult result = report.objects().get(number);
    json.startObject();
    json.field("object", result.object().id());
    number(json, "score", result.score());
    NullableFields.text(json, "grade", result.grade().map(Grade::id));
    number(json, "rank", result.rank());
    json.field("pool", result.pool());
    json.list("raters", result.groups(), results::total);
    results.criteria(result.criteria());
    json.list("adjustments", result.adjustments(), this::adjustment);
    explained(() -> report.explanations().object(number));
    json.endObject();
  }

  private void adjustment(Adjustment adjustment) throws IOException {
    json.field("rule", adjustment.rule());
    if (adjustment instanceof Adjustment.OfScore score) {
      number(json, "from", Optional.of(score.from()));
      number(json, "to", Optional.of(score.to()));
    } else {
      json.field("from", adjustment.before());
      json.field("to", adjustment.after());
    }
    json.field("reason", adjustment.reason().in(language));
  }

  private void finding(EvaluationReport report, int number) throws IOException {
    RectificationFinding finding = report.rectification().get(number);
    json.startObject();
    json.oneLine(!explained);
    json.field("object", finding.object().id());
    json.field("criterion", finding.criterion().id());
    json.field("trigger", finding.trigger());
    number(json, "observed", Optional.of(finding.observed()));
    NullableFields.text(json, "due", finding.due().map(LocalDate::toString));
    explained(() -> report.explanations().finding(number));
    json.endObject();
    json.oneLine(false);
  }

  /** Left out where there are none, as in reports that were made before there were any. */
  private void figures(EvaluationReport report) throws IOException {
    if (report.statistics().isEmpty()) {
      return;
    }
    json.startArray("statistics");
    for (int i = 0; i < report.statistics().size(); i++) {
      figure(report, i);
    }
    json.endArray();
  }

  private void figure(EvaluationReport report, int number) throws IOException {
    FigureResult figure = report.statistics().get(number);
    json.startObject();
    json.oneLine(!explained);
    json.field("rule", figure.rule());
    json.field("figure", figure.figure());
    json.field("title", figure.title().in(language));
    text("object", figure.object().map(EvaluationObject::id));
    text("criterion", figure.criterion().map(Criterion::id));
    text("group", figure.group().map(RaterGroup::id));
    number(json, "value", figure.value());
    text("reason", figure.reason().map(reason -> reason.in(language)));
    explained(() -> report.explanations().figure(number));
    json.endObject();
    json.oneLine(false);
  }

  private void flag(FlagResult flag) throws IOException {
    json.field("rule", flag.rule());
    text("object", flag.object().map(EvaluationObject::id));
    text("group", flag.group().map(RaterGroup::id));
    json.field("papers", flag.papers());
    json.field("reason", flag.reason().in(language));
  }

  private void text(String name, Optional<String> text) throws IOException {
    if (text.isPresent()) {
      json.field(name, text.get());
    }
  }
}
