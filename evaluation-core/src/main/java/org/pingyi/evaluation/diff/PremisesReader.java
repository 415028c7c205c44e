package org.pingyi.evaluation.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.pingyi.evaluation.rule.Origin;
import org.pingyi.evaluation.source.JsonCursor;

/** Reads what the scheme says, which explained reports hold once. */
final class PremisesReader {

  private final JsonCursor json;
  private final Settings settings;
  private final Titles titles;

  PremisesReader(JsonCursor json, Settings settings, Titles titles) {
    this.json = json;
    this.settings = settings;
    this.titles = titles;
  }

  /** Reads the current value, the premises. */
  void read() {
    json.object(
        Set.of(
            "rounding",
            "ranking",
            "period",
            "calendar",
            "duplicates",
            "scales",
            "criteria",
            "raters",
            "grades",
            "rules"),
        name -> {
          switch (name) {
            case "rounding" ->
                settings.put("rounding", Cause.Kind.ROUNDING, String.join(" ", scalars().values()));
            case "ranking" -> lists("ranking", Set.of("within", "ties"), Cause.Kind.RANKING);
            case "period" -> period();
            case "calendar" -> lists("calendar", Set.of("holidays", "workdays"), Cause.Kind.PERIOD);
            case "duplicates" -> settings.put(name, Cause.Kind.DUPLICATES, json.text());
            case "scales" -> json.object(this::scale);
            case "criteria" -> json.list(this::criterion);
            case "raters" -> json.list(this::group);
            case "grades" -> json.list(this::grade);
            case "rules" -> new StatedRulesReader(json, settings).read();
            default -> {
              return false;
            }
          }
          return true;
        });
  }

  /** Reads an object of texts, numbers and what is null, which is left out. */
  private Map<String, String> scalars() {
    Map<String, String> scalars = new LinkedHashMap<>();
    json.object(name -> scalar(scalars, name));
    return scalars;
  }

  private boolean scalar(Map<String, String> into, String name) {
    if (json.isText()) {
      into.put(name, json.text());
    } else if (json.isScalar()) {
      json.optional(json::number).ifPresent(number -> into.put(name, number));
    } else {
      return false;
    }
    return true;
  }

  /** Reads texts and lists of texts. */
  private void lists(String id, Set<String> names, Cause.Kind kind) {
    json.object(
        names,
        name -> {
          if (!names.contains(name)) {
            return false;
          }
          String at = Origin.path(id, name);
          if (json.isScalar()) {
            settings.put(at, kind, json.optional(json::text).orElse(""));
          } else {
            List<String> values = new ArrayList<>();
            json.list(() -> values.add(json.text()));
            settings.put(at, kind, String.join(", ", values));
          }
          return true;
        });
  }

  /** Reads the period; one that there is not is set to nothing. */
  private void period() {
    Map<String, String> period = new LinkedHashMap<>();
    if (!json.isScalar()) {
      period.putAll(scalars());
    }
    for (String day : List.of("opens", "closes", "zone")) {
      settings.put(Origin.path("period", day), Cause.Kind.PERIOD, period.getOrDefault(day, ""));
    }
  }

  private boolean scale(String scale) {
    json.object(
        name -> {
          switch (name) {
            case "options" -> json.list(() -> option(scale));
            case "range" ->
                settings.put(
                    Origin.path("scales", scale, "range"), Cause.Kind.OPTION, named(scalars()));
            default -> {
              return false;
            }
          }
          return true;
        });
    return true;
  }

  private static String named(Map<String, String> numbers) {
    return numbers.entrySet().stream()
        .map(each -> each.getKey() + " " + each.getValue())
        .collect(Collectors.joining(", "));
  }

  private void option(String scale) {
    Map<String, String> option = scalars();
    String id = option.getOrDefault("option", "");
    String at = Origin.path("scales", scale, "options", id);
    titles.put(at, option.getOrDefault("title", ""));
    settings.put(at, Cause.Kind.OPTION, option.getOrDefault("value", ""));
    settings.put(at + "/attitude", Cause.Kind.OPTION, option.getOrDefault("attitude", ""));
  }

  private void criterion() {
    Map<String, String> criterion = new LinkedHashMap<>();
    json.object(
        Set.of("criterion", "weight"),
        name -> {
          if (name.equals("criteria")) {
            json.list(this::criterion);
            return true;
          }
          return scalar(criterion, name);
        });
    String id = criterion.getOrDefault("criterion", "");
    String at = Origin.path("criteria", id);
    titles.put(at, criterion.getOrDefault("title", ""));
    settings.put(at, Cause.Kind.PART, id);
    settings.put(at + "/weight", Cause.Kind.WEIGHT, criterion.getOrDefault("weight", ""));
    if (criterion.containsKey("scale")) {
      String scale = criterion.getOrDefault("scale", "");
      settings.put(at + "/scale", Cause.Kind.OPTION, scale);
      titles.put(Origin.path("scale-of", id), scale);
    }
  }

  private void group() {
    Map<String, String> group = new LinkedHashMap<>();
    List<Map<String, String>> strata = new ArrayList<>();
    List<String> others = new ArrayList<>();
    json.object(
        Set.of("group", "weight", "minimum"),
        name -> {
          if (name.equals("weight-for")) {
            json.list(() -> others.add(weightFor()));
            return true;
          }
          if (name.equals("strata")) {
            json.list(() -> strata.add(scalars()));
            return true;
          }
          return scalar(group, name);
        });
    String at = Origin.path("raters", group.getOrDefault("group", ""));
    titles.put(at, group.getOrDefault("title", ""));
    settings.put(at, Cause.Kind.PART, group.getOrDefault("group", ""));
    settings.put(at + "/weight", Cause.Kind.WEIGHT, group.getOrDefault("weight", ""));
    settings.put(at + "/minimum", Cause.Kind.MINIMUM, group.getOrDefault("minimum", ""));
    settings.put(Terms.weightFor(at), Cause.Kind.WEIGHT, String.join(", ", others));
    for (Map<String, String> stratum : strata) {
      String id = stratum.getOrDefault("stratum", "");
      String in = at + "/" + Origin.path("strata", id);
      titles.put(in, stratum.getOrDefault("title", ""));
      settings.put(in, Cause.Kind.PART, id);
      settings.put(in + "/weight", Cause.Kind.WEIGHT, stratum.getOrDefault("weight", ""));
    }
  }

  /** Reads another weight for some objects, which is written like {@code kind=office: 40}. */
  private String weightFor() {
    Map<String, String> attributes = new LinkedHashMap<>();
    Map<String, String> weight = new LinkedHashMap<>();
    json.object(
        Set.of("objects", "weight"),
        name -> {
          if (name.equals("objects")) {
            attributes.putAll(scalars());
            return true;
          }
          return scalar(weight, name);
        });
    return attributes.entrySet().stream()
            .map(each -> each.getKey() + "=" + each.getValue())
            .collect(Collectors.joining(" "))
        + ": "
        + weight.getOrDefault("weight", "");
  }

  private void grade() {
    Map<String, String> grade = new LinkedHashMap<>();
    Map<String, String> band = new LinkedHashMap<>();
    json.object(
        Set.of("grade"),
        name -> {
          if (name.equals("parameters")) {
            band.putAll(scalars());
            return true;
          }
          return scalar(grade, name);
        });
    String id = grade.getOrDefault("grade", "");
    titles.put(Origin.path("grades", id), grade.getOrDefault("title", ""));
    settings.put(Origin.path("grades", id), Cause.Kind.PART, id);
    band.forEach(
        (key, value) -> settings.put(Origin.path("grades", id, key), Cause.Kind.BAND, value));
  }
}
