package org.pingyi.evaluation.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pingyi.evaluation.rule.Origin;
import org.pingyi.evaluation.source.JsonCursor;

/** Reads one object of a report. Used once. */
final class ObjectReader {

  private static final Set<String> REQUIRED =
      Set.of("object", "score", "grade", "rank", "pool", "raters", "criteria", "adjustments");

  private static final Set<String> CELL = Set.of("group", "score", "ballots", "counts");
  private static final Set<String> STRATUM = Set.of("stratum", "score", "ballots", "counts");

  private static final Set<String> COUNTED =
      Set.of("ballots", "answered", "rated", "positive", "negative");

  private final JsonCursor json;
  private String id = "";
  private final Map<String, Fact> facts = new LinkedHashMap<>();
  private final Map<String, List<String>> leaves = new LinkedHashMap<>();
  private final List<ReportObject.Adjustment> adjustments = new ArrayList<>();
  private Optional<Explained> explanation = Optional.empty();

  ObjectReader(JsonCursor json) {
    this.json = json;
  }

  /** Reads the current value, an object. */
  ReportObject read() {
    json.object(REQUIRED, this::field);
    return new ReportObject(id, facts, leaves, adjustments, explanation);
  }

  private boolean field(String name) {
    switch (name) {
      case "object" -> id = json.text();
      case "score" -> put("score", Change.Kind.SCORE, json.optional(json::number));
      case "grade" -> put("grade", Change.Kind.GRADE, json.optional(json::text));
      case "rank" ->
          put("rank", Change.Kind.RANK, json.optional(json::count).map(Object::toString));
      case "pool" -> put("pool", Change.Kind.POOL, json.optional(json::text));
      case "raters" -> json.list(this::total);
      case "criteria" -> criteria(facts);
      case "adjustments" -> json.list(this::adjustment);
      case "explanation" -> explanation = Optional.of(new ExplainedReader(json).read());
      default -> {
        return false;
      }
    }
    return true;
  }

  private void put(String fact, Change.Kind kind, Optional<String> value) {
    facts.put(fact, new Fact(kind, value));
  }

  private void total() {
    Row row = cell(Set.of("group", "score", "ballots"));
    row.write(facts, Origin.path("raters", row.of), Change.Kind.GROUP_TOTAL);
  }

  /** Reads criteria with all below them, and returns the leaves among them. */
  private List<String> criteria(Map<String, Fact> into) {
    List<String> below = new ArrayList<>();
    json.list(() -> below.addAll(criterion(into)));
    return below;
  }

  private List<String> criterion(Map<String, Fact> into) {
    Row row = new Row();
    List<Row> cells = new ArrayList<>();
    Map<String, Fact> children = new LinkedHashMap<>();
    List<String> below = new ArrayList<>();
    json.object(
        Set.of("criterion", "score", "criteria"),
        name -> {
          switch (name) {
            case "raters" -> json.list(() -> cells.add(cell(CELL)));
            case "criteria" -> below.addAll(criteria(children));
            default -> {
              return row.field(name);
            }
          }
          return true;
        });
    row.write(into, Origin.path("criteria", row.of), Change.Kind.CRITERION);
    cells.forEach(
        cell ->
            cell.write(into, Origin.path("criteria", row.of, "raters", cell.of), Change.Kind.CELL));
    into.putAll(children);
    List<String> all = below.isEmpty() ? List.of(row.of) : List.copyOf(below);
    leaves.put(row.of, all);
    return all;
  }

  private Row cell(Set<String> required) {
    Row row = new Row();
    json.object(required, row::field);
    return row;
  }

  private void adjustment() {
    Map<String, String> texts = new LinkedHashMap<>();
    Set<String> names = Set.of("rule", "from", "to");
    json.object(
        names,
        name -> {
          if (names.contains(name)) {
            texts.put(name, json.isText() ? json.text() : json.number());
          }
          return names.contains(name);
        });
    adjustments.add(
        new ReportObject.Adjustment(
            texts.getOrDefault("rule", ""),
            texts.getOrDefault("from", ""),
            texts.getOrDefault("to", "")));
  }

  /** A group, a cell or a stratum while it is read: its score and its counts. */
  private final class Row {

    private String of = "";
    private Optional<String> score = Optional.empty();
    private final Map<String, String> counts = new LinkedHashMap<>();
    private final List<Row> strata = new ArrayList<>();

    private boolean field(String name) {
      switch (name) {
        case "group", "stratum", "criterion" -> of = json.text();
        case "score" -> score = json.optional(json::number);
        case "counts" -> json.object(this::answer);
        case "strata" -> json.list(() -> strata.add(cell(STRATUM)));
        default -> {
          if (!COUNTED.contains(name)) {
            return false;
          }
          counts.put(name, Long.toString(json.count()));
        }
      }
      return true;
    }

    private boolean answer(String option) {
      counts.put(Origin.path("counts", option), Long.toString(json.count()));
      return true;
    }

    private void write(Map<String, Fact> into, String at, Change.Kind kind) {
      into.put(at, new Fact(kind, score));
      counts.forEach(
          (name, count) ->
              into.put(at + "/" + name, new Fact(Change.Kind.COUNT, Optional.of(count))));
      strata.forEach(
          stratum ->
              stratum.write(
                  into, at + "/" + Origin.path("strata", stratum.of), Change.Kind.STRATUM));
    }
  }
}
