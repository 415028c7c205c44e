package org.pingyi.evaluation.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pingyi.evaluation.explanation.Premises;
import org.pingyi.evaluation.model.Criterion;
import org.pingyi.evaluation.model.EvaluationObject;
import org.pingyi.evaluation.model.Fraction;
import org.pingyi.evaluation.model.Grade;
import org.pingyi.evaluation.model.Keyword;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.LeafCriterion;
import org.pingyi.evaluation.model.Option;
import org.pingyi.evaluation.model.OptionScale;
import org.pingyi.evaluation.model.Period;
import org.pingyi.evaluation.model.RangeScale;
import org.pingyi.evaluation.model.Ranking;
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Rounding;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Stratum;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.model.TieBreak;
import org.pingyi.evaluation.model.WeightFor;
import org.pingyi.evaluation.model.WorkingCalendar;

/** Writes what the scheme says and explanations take for granted. */
final class PremisesJsonWriter {

  private final JsonGenerator json;
  private final JsonLayout layout;
  private final Language language;

  PremisesJsonWriter(JsonGenerator json, JsonLayout layout, Language language) {
    this.json = json;
    this.layout = layout;
    this.language = language;
  }

  void write(Premises premises) throws IOException {
    json.writeObjectFieldStart("premises");
    title(premises.title());
    layout.line(json, "rounding", premises.rounding(), this::rounding);
    layout.line(json, "ranking", premises.ranking(), this::ranking);
    if (premises.period().isPresent()) {
      layout.line(json, "period", premises.period().get(), this::period);
    } else {
      json.writeNullField("period");
    }
    layout.line(json, "calendar", premises.calendar(), this::calendar);
    json.writeStringField("duplicates", word(premises.duplicates()));
    scales(premises.criteria());
    criteria(premises.criteria());
    raters(premises.raters());
    grades(premises.grades(), premises.rules().bands());
    new RulesJsonWriter(json, layout).write(premises.rules());
    objects(premises);
    json.writeEndObject();
  }

  private void rounding(Rounding rounding) throws IOException {
    json.writeNumberField("digits", rounding.digits());
    json.writeStringField("mode", word(rounding.mode()));
  }

  private void ranking(Ranking ranking) throws IOException {
    NullableFields.text(json, "within", ranking.within());
    json.writeArrayFieldStart("ties");
    for (TieBreak tie : ranking.ties()) {
      json.writeString(tie instanceof TieBreak.GroupTotal total ? total.group() : "satisfaction");
    }
    json.writeEndArray();
  }

  private void period(Period period) throws IOException {
    json.writeStringField("opens", period.opens().toString());
    json.writeStringField("closes", period.closes().toString());
    json.writeStringField("zone", period.zone().getId());
  }

  private void calendar(WorkingCalendar calendar) throws IOException {
    days("holidays", calendar.holidays());
    days("workdays", calendar.workdays());
  }

  private void days(String name, Set<LocalDate> days) throws IOException {
    json.writeArrayFieldStart(name);
    for (LocalDate day : days.stream().sorted().toList()) {
      json.writeString(day.toString());
    }
    json.writeEndArray();
  }

  private void scales(List<Criterion> criteria) throws IOException {
    Map<String, Scale> scales = new TreeMap<>();
    criteria.stream()
        .flatMap(Criterion::leaves)
        .forEach(leaf -> scales.put(leaf.scale().id(), leaf.scale()));
    json.writeObjectFieldStart("scales");
    for (Scale scale : scales.values()) {
      json.writeObjectFieldStart(scale.id());
      if (scale instanceof OptionScale options) {
        layout.list(json, "options", options.options(), this::option);
      } else {
        layout.line(json, "range", (RangeScale) scale, this::range);
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void option(Option option) throws IOException {
    json.writeStringField("option", option.id());
    title(option.title());
    exact("value", option.value());
    json.writeStringField("attitude", word(option.attitude()));
  }

  private void range(RangeScale scale) throws IOException {
    json.writeStringField("from", scale.from().toString());
    json.writeStringField("to", scale.to().toString());
    json.writeStringField("step", scale.step().toString());
    exact("positive-from", scale.positiveFrom());
    exact("negative-below", scale.negativeBelow());
  }

  private void exact(String name, Optional<Fraction> number) throws IOException {
    NullableFields.text(json, name, number.map(Fraction::toString));
  }

  private void criteria(List<Criterion> criteria) throws IOException {
    json.writeArrayFieldStart("criteria");
    for (Criterion criterion : criteria) {
      json.writeStartObject();
      json.writeStringField("criterion", criterion.id());
      title(criterion.title());
      json.writeStringField("weight", criterion.weight().toString());
      if (criterion instanceof LeafCriterion leaf) {
        json.writeStringField("scale", leaf.scale().id());
      }
      criteria(criterion.children());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void raters(List<RaterGroup> raters) throws IOException {
    json.writeArrayFieldStart("raters");
    for (RaterGroup group : raters) {
      json.writeStartObject();
      json.writeStringField("group", group.id());
      title(group.title());
      json.writeStringField("weight", group.weight().toString());
      json.writeNumberField("minimum", group.minimum());
      layout.list(json, "strata", group.strata(), this::stratum);
      layout.list(json, "weight-for", group.weightFor(), this::weightFor);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void stratum(Stratum stratum) throws IOException {
    json.writeStringField("stratum", stratum.id());
    title(stratum.title());
    json.writeStringField("weight", stratum.weight().toString());
  }

  private void weightFor(WeightFor other) throws IOException {
    RulesJsonWriter.texts(json, "objects", other.attributes());
    json.writeStringField("weight", other.weight().toString());
  }

  /** The objects with those attributes that a weight or a pool depends on, and no others. */
  private void objects(Premises premises) throws IOException {
    Set<String> names = new TreeSet<>();
    premises.ranking().within().ifPresent(names::add);
    premises.raters().stream()
        .flatMap(group -> group.weightFor().stream())
        .forEach(other -> names.addAll(other.attributes().keySet()));
    layout.list(json, "objects", premises.objects(), object -> object(object, names));
  }

  private void object(EvaluationObject object, Set<String> names) throws IOException {
    Map<String, String> attributes = new TreeMap<>();
    names.forEach(name -> object.attribute(name).ifPresent(value -> attributes.put(name, value)));
    json.writeStringField("object", object.id());
    RulesJsonWriter.texts(json, "attributes", attributes);
  }

  private void grades(List<Grade> grades, List<Map<String, String>> bands) throws IOException {
    json.writeArrayFieldStart("grades");
    for (int i = 0; i < grades.size(); i++) {
      Map<String, String> band = bands.get(i);
      layout.line(json, grades.get(i), grade -> grade(grade, band));
    }
    json.writeEndArray();
  }

  private void grade(Grade grade, Map<String, String> band) throws IOException {
    json.writeStringField("grade", grade.id());
    title(grade.title());
    RulesJsonWriter.texts(json, "parameters", band);
  }

  private void title(Text title) throws IOException {
    json.writeStringField("title", title.in(language));
  }

  private static String word(Enum<?> constant) {
    return Keyword.id(constant.name());
  }
}
