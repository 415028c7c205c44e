package org.pingyi.evaluation.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.rule.Origin;
import org.pingyi.evaluation.source.JsonCursor;
import org.pingyi.evaluation.source.ReportBytes;

/**
 * Reads a report from its beginning to its end, and keeps little of it: each object is read whole,
 * checked, and let go. Used once.
 */
final class ReportReader {

  private static final Set<String> REQUIRED =
      Set.of("scheme", "ballots", "turnout", "objects", "rectification");

  private final ReportBytes bytes;
  private final JsonCursor json;
  private final Map<String, Fact> totals = new LinkedHashMap<>();
  private final Map<String, ReportIndex.Entry> objects = new LinkedHashMap<>();
  private final Map<ReportIndex.Key, ReportIndex.Found> findings = new LinkedHashMap<>();
  private final Map<ReportIndex.FigureKey, ReportIndex.Figure> figures = new LinkedHashMap<>();
  private final Settings settings = new Settings();
  private final Titles titles = new Titles();
  private final Map<String, String> scheme = new LinkedHashMap<>();
  private boolean premises;
  private int explained;

  private ReportReader(ReportBytes bytes, JsonCursor json) {
    this.bytes = bytes;
    this.json = json;
  }

  /**
   * Reads a report.
   *
   * @throws InputException if it is none
   */
  static ReportIndex read(ReportBytes bytes) {
    return bytes.read(json -> new ReportReader(bytes, json).read());
  }

  private ReportIndex read() {
    json.object(REQUIRED, this::field);
    json.end();
    ReportSide side =
        new ReportSide(
            bytes.name(),
            scheme.getOrDefault("id", ""),
            Long.parseLong(scheme.getOrDefault("version", "0")),
            objects.size(),
            premises && explained == objects.size());
    return new ReportIndex(bytes, side, totals, objects, findings, figures, settings, titles);
  }

  private boolean field(String name) {
    switch (name) {
      case "scheme" -> json.object(Set.of("id", "version"), this::scheme);
      case "ballots" -> json.object(Set.of("read", "accepted", "rejected"), this::ballots);
      case "turnout" -> json.list(this::turnout);
      case "objects" -> json.list(this::object);
      case "rectification" -> json.list(this::finding);
      case "statistics" -> json.list(this::figure);
      case "flags" -> json.list(this::flag);
      case "explanation" -> json.object(this::explanation);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean scheme(String name) {
    switch (name) {
      case "id" -> scheme.put(name, json.text());
      case "version" -> scheme.put(name, Long.toString(json.count()));
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean ballots(String name) {
    switch (name) {
      case "read", "accepted", "rejected" ->
          total(Origin.path("ballots", name), Change.Kind.BALLOTS, json.count());
      case "reasons" ->
          json.object(
              reason -> {
                total(Origin.path("ballots", "reasons", reason), Change.Kind.BALLOTS, json.count());
                return true;
              });
      default -> {
        return false;
      }
    }
    return true;
  }

  private void total(String id, Change.Kind kind, long count) {
    totals.put(id, new Fact(kind, Optional.of(Long.toString(count))));
  }

  private void turnout() {
    Map<String, String> turnout = new LinkedHashMap<>();
    json.object(
        Set.of("group", "issued", "papers", "ballots"),
        name -> {
          switch (name) {
            case "group" -> turnout.put(name, json.text());
            case "issued", "papers", "ballots" ->
                json.optional(json::count).ifPresent(count -> turnout.put(name, count.toString()));
            default -> {
              return false;
            }
          }
          return true;
        });
    String group = turnout.getOrDefault("group", "");
    settings.put(Origin.path("raters", group), Cause.Kind.PART, group);
    for (String name : List.of("issued", "papers", "ballots")) {
      totals.put(
          Origin.path("turnout", group, name),
          new Fact(Change.Kind.TURNOUT, Optional.ofNullable(turnout.get(name))));
    }
  }

  private void object() {
    long offset = json.offset();
    String at = json.path();
    json.digestFromHere();
    ReportObject object = new ObjectReader(json).read();
    ReportIndex.Entry entry =
        new ReportIndex.Entry(at, offset, json.digested(), Standing.of(object));
    if (objects.put(object.id(), entry) != null) {
      throw json.fault(
          offset,
          FaultCode.DUPLICATE_ID,
          Text.of("the object is in the report twice", "评议对象在报告中重复出现"));
    }
    object
        .leaves()
        .keySet()
        .forEach(id -> settings.put(Origin.path("criteria", id), Cause.Kind.PART, id));
    if (object.explanation().isPresent()) {
      explained++;
      titles.put(Origin.path("objects", object.id()), object.explanation().get().title());
    }
  }

  private void finding() {
    Map<String, String> texts = new LinkedHashMap<>();
    List<Explained> explanation = new ArrayList<>();
    json.object(
        Set.of("object", "criterion", "trigger", "observed", "due"),
        name -> {
          switch (name) {
            case "object", "criterion", "trigger" -> texts.put(name, json.text());
            case "observed" ->
                json.optional(json::number).ifPresent(number -> texts.put(name, number));
            case "due" -> json.optional(json::text).ifPresent(day -> texts.put(name, day));
            case "explanation" -> explanation.add(new ExplainedReader(json).read());
            default -> {
              return false;
            }
          }
          return true;
        });
    ReportIndex.Found found =
        new ReportIndex.Found(
            Optional.ofNullable(texts.get("observed")),
            Optional.ofNullable(texts.get("due")),
            explanation.stream().findFirst());
    int number = 0;
    while (findings.containsKey(key(texts, number))) {
      number++;
    }
    findings.put(key(texts, number), found);
  }

  private static ReportIndex.Key key(Map<String, String> texts, int number) {
    return new ReportIndex.Key(
        texts.getOrDefault("object", ""),
        texts.getOrDefault("criterion", ""),
        texts.getOrDefault("trigger", ""),
        number);
  }

  private void figure() {
    Map<String, String> texts = new LinkedHashMap<>();
    json.object(
        Set.of("rule", "figure", "title", "value"),
        name -> {
          switch (name) {
            case "rule", "figure", "title", "object", "criterion", "group" ->
                texts.put(name, json.text());
            case "value" ->
                json.optional(json::number).ifPresent(number -> texts.put(name, number));
            default -> {
              return false;
            }
          }
          return true;
        });
    int number = 0;
    while (figures.containsKey(figureKey(texts, number))) {
      number++;
    }
    figures.put(
        figureKey(texts, number),
        new ReportIndex.Figure(
            texts.getOrDefault("title", ""), Optional.ofNullable(texts.get("value"))));
  }

  /** Papers are added up by rule, group and object: reasons are in one language or the other. */
  private void flag() {
    Map<String, String> texts = new LinkedHashMap<>();
    json.object(
        Set.of("rule", "papers"),
        name -> {
          switch (name) {
            case "rule", "object", "group" -> texts.put(name, json.text());
            case "papers" -> texts.put(name, Long.toString(json.count()));
            default -> {
              return false;
            }
          }
          return true;
        });
    List<String> path = new ArrayList<>(List.of("flags", texts.getOrDefault("rule", "")));
    Optional.ofNullable(texts.get("group")).ifPresent(id -> path.addAll(List.of("raters", id)));
    Optional.ofNullable(texts.get("object")).ifPresent(id -> path.addAll(List.of("objects", id)));
    totals.merge(
        Origin.path(path.toArray(String[]::new)),
        new Fact(Change.Kind.FLAGGED, Optional.ofNullable(texts.get("papers"))),
        ReportReader::sum);
  }

  private static Fact sum(Fact one, Fact other) {
    long papers =
        Stream.of(one, other)
            .flatMap(each -> each.value().stream())
            .mapToLong(Long::parseLong)
            .sum();
    return new Fact(one.kind(), Optional.of(Long.toString(papers)));
  }

  private static ReportIndex.FigureKey figureKey(Map<String, String> texts, int number) {
    return new ReportIndex.FigureKey(
        texts.getOrDefault("rule", ""),
        texts.getOrDefault("figure", ""),
        Optional.ofNullable(texts.get("object")),
        Optional.ofNullable(texts.get("criterion")),
        Optional.ofNullable(texts.get("group")),
        number);
  }

  private boolean explanation(String name) {
    if (name.equals("premises")) {
      new PremisesReader(json, settings, titles).read();
      premises = true;
      return true;
    }
    return false;
  }
}
