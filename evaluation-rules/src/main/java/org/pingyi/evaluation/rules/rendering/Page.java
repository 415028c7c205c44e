package org.pingyi.evaluation.rules.rendering;

import static java.util.Comparator.comparingInt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.rules.rendering.Markup.Cell;

/** The page of a report, from its top to its end. Used once. */
final class Page {

  private static final String STYLE =
      """
      body { font-family: sans-serif; line-height: 1.4; margin: 2em auto; max-width: 60em; }
      table { border-collapse: collapse; margin: 0.5em 0 1.5em; }
      th, td { border: 1px solid #999; padding: 0.2em 0.6em; text-align: left; }
      th { background: #eee; }
      .number { text-align: right; }
      section { break-inside: avoid; }
      @media print { body { margin: 0; max-width: none; } }""";

  private final Value report;
  private final Markup html;
  private final Language language;
  private final Names names;

  Page(Value report, Markup html, Language language) {
    this.report = report;
    this.html = html;
    this.language = language;
    this.names = new Names(report);
  }

  void write() throws IOException {
    Value scheme = report.get("scheme");
    String title =
        report.get("explanation").get("premises").text("title").orElse(scheme.need("id"));
    html.raw("<!DOCTYPE html>");
    html.raw("<html lang=\"" + language.code() + "\">");
    html.raw("<head>");
    html.raw("<meta charset=\"UTF-8\"/>");
    html.element("title", title);
    html.raw("<style>\n" + STYLE + "\n</style>");
    html.raw("</head>");
    html.raw("<body>");
    html.element("h1", title);
    html.element("p", Words.scheme(scheme.need("id"), scheme.need("version")));
    for (Value warning : report.items("warnings")) {
      html.element("p", Words.warning(warning.text().orElse("")));
    }
    ballots();
    ranking();
    html.element("h2", Words.OBJECTS);
    for (Value object : report.items("objects")) {
      object(object);
    }
    rectification();
    statistics();
    flags();
    html.raw("</body>");
    html.raw("</html>");
  }

  private void ballots() throws IOException {
    Value ballots = report.get("ballots");
    html.element("h2", Words.BALLOTS);
    html.startTable(Words.READ, Words.ACCEPTED, Words.REJECTED);
    html.row(
        number(ballots.text("read")),
        number(ballots.text("accepted")),
        number(ballots.text("rejected")));
    html.endTable();
    Map<String, Value> reasons = ballots.get("reasons").fields();
    if (!reasons.isEmpty()) {
      html.startTable(Words.REASON, Words.REJECTED);
      for (Map.Entry<String, Value> reason : reasons.entrySet()) {
        html.row(text(reason.getKey()), number(reason.getValue().text()));
      }
      html.endTable();
    }
    html.element("h2", Words.TURNOUT);
    html.startTable(Words.GROUP, Words.ISSUED, Words.PAPERS, Words.BALLOTS);
    for (Value group : report.items("turnout")) {
      html.row(
          text(names.group(group.need("group"))),
          number(group.text("issued")),
          number(group.text("papers")),
          number(group.text("ballots")));
    }
    html.endTable();
  }

  private void ranking() throws IOException {
    html.element("h2", Words.RANKING);
    Map<String, List<Value>> pools = new LinkedHashMap<>();
    for (Value object : report.items("objects")) {
      pools.computeIfAbsent(object.need("pool"), pool -> new ArrayList<>()).add(object);
    }
    for (Map.Entry<String, List<Value>> pool : pools.entrySet()) {
      if (pools.size() > 1) {
        html.element("h3", pool.getKey());
      }
      ranking(pool.getValue());
    }
  }

  private void ranking(List<Value> pool) throws IOException {
    List<String> headers =
        Stream.of(Words.RANK, Words.OBJECT, Words.SCORE, Words.GRADE).map(html::say).toList();
    html.startTable(and(headers, groups(pool.get(0))));
    List<Value> ranked =
        pool.stream()
            .sorted(
                comparingInt(
                    each -> each.text("rank").map(Integer::parseInt).orElse(Integer.MAX_VALUE)))
            .toList();
    for (Value object : ranked) {
      List<Cell> cells = new ArrayList<>();
      cells.add(number(object.text("rank")));
      cells.add(text(names.object(object.need("object"))));
      cells.add(number(object.text("score")));
      cells.add(text(object.text("grade").map(names::grade).orElse(Markup.NOTHING)));
      object.items("raters").forEach(group -> cells.add(number(group.text("score"))));
      html.row(cells);
    }
    html.endTable();
  }

  private List<String> groups(Value object) {
    return object.items("raters").stream().map(each -> names.group(each.need("group"))).toList();
  }

  private static List<String> and(List<String> some, List<String> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  private void object(Value object) throws IOException {
    html.raw("<section>");
    html.element("h3", names.object(object.need("object")));
    html.element(
        "p",
        Words.standing(
            object.text("score").orElse(Markup.NOTHING),
            object.text("rank").orElse(Markup.NOTHING),
            object.text("grade").map(names::grade).orElse(Markup.NOTHING)));
    List<String> headers = Stream.of(Words.CRITERION, Words.SCORE).map(html::say).toList();
    html.startTable(and(headers, groups(object)));
    criteria(object, 0, object.items("raters").size());
    html.endTable();
    for (Value change : object.items("adjustments")) {
      html.element(
          "p",
          Words.adjustment(
              change.need("rule"),
              names.grade(change.need("from")),
              names.grade(change.need("to")),
              change.need("reason")));
    }
    html.raw("</section>");
  }

  private void criteria(Value parent, int depth, int groups) throws IOException {
    for (Value criterion : parent.items("criteria")) {
      List<Cell> cells = new ArrayList<>();
      cells.add(text("\u3000".repeat(depth) + names.criterion(criterion.need("criterion"))));
      cells.add(number(criterion.text("score")));
      List<Value> raters = criterion.items("raters");
      for (int i = 0; i < groups; i++) {
        cells.add(i < raters.size() ? cell(raters.get(i)) : text(""));
      }
      html.row(cells);
      criteria(criterion, depth + 1, groups);
    }
  }

  private Cell cell(Value cell) {
    String score = cell.text("score").orElse(Markup.NOTHING);
    return new Cell(html.say(Words.rated(score, cell.need("rated"), cell.need("ballots"))), true);
  }

  private void rectification() throws IOException {
    List<Value> findings = report.items("rectification");
    html.element("h2", Words.RECTIFICATION);
    if (findings.isEmpty()) {
      html.element("p", Words.NONE);
      return;
    }
    html.startTable(Words.OBJECT, Words.CRITERION, Words.TRIGGER, Words.OBSERVED, Words.DUE);
    for (Value finding : findings) {
      html.row(
          text(names.object(finding.need("object"))),
          text(names.criterion(finding.need("criterion"))),
          text(finding.need("trigger")),
          number(finding.text("observed")),
          text(finding.text("due").orElse(Markup.NOTHING)));
    }
    html.endTable();
  }

  private void statistics() throws IOException {
    List<Value> figures = report.items("statistics");
    if (figures.isEmpty()) {
      return;
    }
    html.element("h2", Words.STATISTICS);
    html.startTable(Words.FIGURE, Words.OBJECT, Words.CRITERION, Words.GROUP, Words.VALUE);
    for (Value figure : figures) {
      html.row(
          text(figure.need("title")),
          named(figure.text("object"), names::object),
          named(figure.text("criterion"), names::criterion),
          named(figure.text("group"), names::group),
          figure
              .text("value")
              .map(value -> new Cell(value, true))
              .orElseGet(() -> text(Markup.NOTHING + " " + figure.need("reason"))));
    }
    html.endTable();
  }

  private void flags() throws IOException {
    List<Value> flags = report.items("flags");
    if (flags.isEmpty()) {
      return;
    }
    html.element("h2", Words.FLAGS);
    html.element("p", Words.FLAGS_COUNT);
    html.startTable(Words.RULE, Words.OBJECT, Words.GROUP, Words.PAPERS, Words.REASON);
    for (Value flag : flags) {
      html.row(
          text(flag.need("rule")),
          named(flag.text("object"), names::object),
          named(flag.text("group"), names::group),
          number(flag.text("papers")),
          text(flag.need("reason")));
    }
    html.endTable();
  }

  private static Cell text(String text) {
    return new Cell(text, false);
  }

  private static Cell named(Optional<String> id, UnaryOperator<String> name) {
    return text(id.map(name).orElse(""));
  }

  private static Cell number(Optional<String> number) {
    return new Cell(number.orElse(Markup.NOTHING), true);
  }
}
