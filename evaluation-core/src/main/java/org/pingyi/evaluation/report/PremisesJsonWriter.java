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
import org.pingyi.evaluation.model.RaterGroup;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.model.Stratum;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.model.TieBreak;
import org.pingyi.evaluation.model.WeightFor;

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
    oneLine(
        "rounding",
        () -> {
          json.writeNumberField("digits", premises.rounding().digits());
          json.writeStringField("mode", word(premises.rounding().mode()));
        });
    oneLine(
        "ranking",
        () -> {
          nullable("within", premises.ranking().within());
          json.writeArrayFieldStart("ties");
          for (TieBreak tie : premises.ranking().ties()) {
            json.writeString(
                tie instanceof TieBreak.GroupTotal total ? total.group() : "satisfaction");
          }
          json.writeEndArray();
        });
    period(premises.period());
    oneLine(
        "calendar",
        () -> {
          days("holidays", premises.calendar().holidays());
          days("workdays", premises.calendar().workdays());
        });
    json.writeStringField("duplicates", word(premises.duplicates()));
    scales(premises.criteria());
    criteria(premises.criteria());
    raters(premises.raters());
    grades(premises.grades(), premises.rules().bands());
    new RulesJsonWriter(json, layout).write(premises.rules());
    objects(premises);
    json.writeEndObject();
  }

  private void period(Optional<Period> period) throws IOException {
    if (period.isEmpty()) {
      json.writeNullField("period");
      return;
    }
    oneLine(
        "period",
        () -> {
          json.writeStringField("opens", period.get().opens().toString());
          json.writeStringField("closes", period.get().closes().toString());
          json.writeStringField("zone", period.get().zone().getId());
        });
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
        options(options.options());
      } else {
        range((RangeScale) scale);
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void options(List<Option> options) throws IOException {
    json.writeArrayFieldStart("options");
    for (Option option : options) {
      json.writeStartObject();
      layout.oneLine(true);
      json.writeStringField("option", option.id());
      title(option.title());
      nullable("value", option.value().map(Fraction::toString));
      json.writeStringField("attitude", word(option.attitude()));
      json.writeEndObject();
      layout.oneLine(false);
    }
    json.writeEndArray();
  }

  private void range(RangeScale scale) throws IOException {
    oneLine(
        "range",
        () -> {
          json.writeStringField("from", scale.from().toString());
          json.writeStringField("to", scale.to().toString());
          json.writeStringField("step", scale.step().toString());
          nullable("positive-from", scale.positiveFrom().map(Fraction::toString));
          nullable("negative-below", scale.negativeBelow().map(Fraction::toString));
        });
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
      json.writeArrayFieldStart("strata");
      for (Stratum stratum : group.strata()) {
        json.writeStartObject();
        layout.oneLine(true);
        json.writeStringField("stratum", stratum.id());
        title(stratum.title());
        json.writeStringField("weight", stratum.weight().toString());
        json.writeEndObject();
        layout.oneLine(false);
      }
      json.writeEndArray();
      weightFor(group.weightFor());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void weightFor(List<WeightFor> others) throws IOException {
    json.writeArrayFieldStart("weight-for");
    for (WeightFor other : others) {
      json.writeStartObject();
      layout.oneLine(true);
      RulesJsonWriter.texts(json, "objects", other.attributes());
      json.writeStringField("weight", other.weight().toString());
      json.writeEndObject();
      layout.oneLine(false);
    }
    json.writeEndArray();
  }

  /** The objects with those attributes that a weight or a pool depends on, and no others. */
  private void objects(Premises premises) throws IOException {
    Set<String> names = new TreeSet<>();
    premises.ranking().within().ifPresent(names::add);
    premises.raters().stream()
        .flatMap(group -> group.weightFor().stream())
        .forEach(other -> names.addAll(other.attributes().keySet()));
    json.writeArrayFieldStart("objects");
    for (EvaluationObject object : premises.objects()) {
      Map<String, String> attributes = new TreeMap<>();
      names.forEach(name -> object.attribute(name).ifPresent(value -> attributes.put(name, value)));
      json.writeStartObject();
      layout.oneLine(true);
      json.writeStringField("object", object.id());
      RulesJsonWriter.texts(json, "attributes", attributes);
      json.writeEndObject();
      layout.oneLine(false);
    }
    json.writeEndArray();
  }

  private void grades(List<Grade> grades, List<Map<String, String>> bands) throws IOException {
    json.writeArrayFieldStart("grades");
    for (int i = 0; i < grades.size(); i++) {
      json.writeStartObject();
      layout.oneLine(true);
      json.writeStringField("grade", grades.get(i).id());
      title(grades.get(i).title());
      RulesJsonWriter.texts(json, "parameters", bands.get(i));
      json.writeEndObject();
      layout.oneLine(false);
    }
    json.writeEndArray();
  }

  private interface Fields {
    void write() throws IOException;
  }

  private void oneLine(String name, Fields fields) throws IOException {
    json.writeFieldName(name);
    layout.oneLine(true);
    json.writeStartObject();
    fields.write();
    json.writeEndObject();
    layout.oneLine(false);
  }

  private void title(Text title) throws IOException {
    json.writeStringField("title", title.in(language));
  }

  private void nullable(String name, Optional<String> text) throws IOException {
    json.writeFieldName(name);
    if (text.isPresent()) {
      json.writeString(text.get());
    } else {
      json.writeNull();
    }
  }

  private static String word(Enum<?> constant) {
    return Keyword.id(constant.name());
  }
}
