package org.pingyi.evaluation.report;

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

  private final JsonWriter json;
  private final Language language;

  PremisesJsonWriter(JsonWriter json, Language language) {
    this.json = json;
    this.language = language;
  }

  void write(Premises premises) throws IOException {
    json.startObject("premises");
    title(premises.title());
    json.line("rounding", premises.rounding(), this::rounding);
    json.line("ranking", premises.ranking(), this::ranking);
    if (premises.period().isPresent()) {
      json.line("period", premises.period().get(), this::period);
    } else {
      json.nullField("period");
    }
    json.line("calendar", premises.calendar(), this::calendar);
    json.field("duplicates", word(premises.duplicates()));
    scales(premises.criteria());
    criteria(premises.criteria());
    raters(premises.raters());
    grades(premises.grades(), premises.rules().bands());
    new RulesJsonWriter(json).write(premises.rules());
    objects(premises);
    json.endObject();
  }

  private void rounding(Rounding rounding) throws IOException {
    json.field("digits", rounding.digits());
    json.field("mode", word(rounding.mode()));
  }

  private void ranking(Ranking ranking) throws IOException {
    NullableFields.text(json, "within", ranking.within());
    json.startArray("ties");
    for (TieBreak tie : ranking.ties()) {
      json.value(tie instanceof TieBreak.GroupTotal total ? total.group() : "satisfaction");
    }
    json.endArray();
  }

  private void period(Period period) throws IOException {
    json.field("opens", period.opens().toString());
    json.field("closes", period.closes().toString());
    json.field("zone", period.zone().getId());
  }

  private void calendar(WorkingCalendar calendar) throws IOException {
    days("holidays", calendar.holidays());
    days("workdays", calendar.workdays());
  }

  private void days(String name, Set<LocalDate> days) throws IOException {
    json.startArray(name);
    for (LocalDate day : days.stream().sorted().toList()) {
      json.value(day.toString());
    }
    json.endArray();
  }

  private void scales(List<Criterion> criteria) throws IOException {
    Map<String, Scale> scales = new TreeMap<>();
    criteria.stream()
        .flatMap(Criterion::leaves)
        .forEach(leaf -> scales.put(leaf.scale().id(), leaf.scale()));
    json.startObject("scales");
    for (Scale scale : scales.values()) {
      json.startObject(scale.id());
      if (scale instanceof OptionScale options) {
        json.list("options", options.options(), this::option);
      } else {
        json.line("range", (RangeScale) scale, this::range);
      }
      json.endObject();
    }
    json.endObject();
  }

  private void option(Option option) throws IOException {
    json.field("option", option.id());
    title(option.title());
    exact("value", option.value());
    json.field("attitude", word(option.attitude()));
  }

  private void range(RangeScale scale) throws IOException {
    json.field("from", scale.from().toString());
    json.field("to", scale.to().toString());
    json.field("step", scale.step().toString());
    exact("positive-from", scale.positiveFrom());
    exact("negative-below", scale.negativeBelow());
  }

  private void exact(String name, Optional<Fraction> number) throws IOException {
    NullableFields.text(json, name, number.map(Fraction::toString));
  }

  private void criteria(List<Criterion> criteria) throws IOException {
    json.startArray("criteria");
    for (Criterion criterion : criteria) {
      json.startObject();
      json.field("criterion", criterion.id());
      title(criterion.title());
      json.field("weight", criterion.weight().toString());
      if (criterion instanceof LeafCriterion leaf) {
        json.field("scale", leaf.scale().id());
      }
      criteria(criterion.children());
      json.endObject();
    }
    json.endArray();
  }

  private void raters(List<RaterGroup> raters) throws IOException {
    json.startArray("raters");
    for (RaterGroup group : raters) {
      json.startObject();
      json.field("group", group.id());
      title(group.title());
      json.field("weight", group.weight().toString());
      json.field("minimum", group.minimum());
      json.list("strata", group.strata(), this::stratum);
      json.list("weight-for", group.weightFor(), this::weightFor);
      json.endObject();
    }
    json.endArray();
  }

  private void stratum(Stratum stratum) throws IOException {
    json.field("stratum", stratum.id());
    title(stratum.title());
    json.field("weight", stratum.weight().toString());
  }

  private void weightFor(WeightFor other) throws IOException {
    RulesJsonWriter.texts(json, "objects", other.attributes());
    json.field("weight", other.weight().toString());
  }

  /** The objects with those attributes that a weight or a pool depends on, and no others. */
  private void objects(Premises premises) throws IOException {
    Set<String> names = new TreeSet<>();
    premises.ranking().within().ifPresent(names::add);
    premises.raters().stream()
        .flatMap(group -> group.weightFor().stream())
        .forEach(other -> names.addAll(other.attributes().keySet()));
    json.list("objects", premises.objects(), object -> object(object, names));
  }

  private void object(EvaluationObject object, Set<String> names) throws IOException {
    Map<String, String> attributes = new TreeMap<>();
    names.forEach(name -> object.attribute(name).ifPresent(value -> attributes.put(name, value)));
    json.field("object", object.id());
    RulesJsonWriter.texts(json, "attributes", attributes);
  }

  private void grades(List<Grade> grades, List<Map<String, String>> bands) throws IOException {
    json.startArray("grades");
    for (int i = 0; i < grades.size(); i++) {
      Map<String, String> band = bands.get(i);
      json.line(grades.get(i), grade -> grade(grade, band));
    }
    json.endArray();
  }

  private void grade(Grade grade, Map<String, String> band) throws IOException {
    json.field("grade", grade.id());
    title(grade.title());
    RulesJsonWriter.texts(json, "parameters", band);
  }

  private void title(Text title) throws IOException {
    json.field("title", title.in(language));
  }

  private static String word(Enum<?> constant) {
    return Keyword.id(constant.name());
  }
}
