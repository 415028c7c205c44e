package org.pingyi.evaluation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pingyi.evaluation.EvaluationScheme;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.draft.SchemeDraft;
import org.pingyi.evaluation.explanation.Detail;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.fault.Place;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.model.Scale;
import org.pingyi.evaluation.plugin.RulePlugins;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.ObjectResult;
import org.pingyi.evaluation.report.ReportJson;
import org.pingyi.evaluation.tally.Tally;
import org.pingyi.evaluation.tally.TallyLayout;

/**
 * What must be true of every text that is read as a scheme: it has faults, each told in both
 * languages with a place inside the text, the same when read again; or else ballots can be counted
 * and evaluated by it, and nothing fails later.
 */
final class SchemesChecked {

  private static final RulePlugins PLUGINS =
      RulePlugins.discover(SchemesChecked.class.getClassLoader());

  /** The line ends of JSON and most editors, and those of the YAML parser. */
  private static final List<Pattern> LINE_ENDS =
      List.of(
          Pattern.compile("\r\n|\n|\r"), Pattern.compile("\r\n|[\n\u0085\u2028\u2029]|\r(?!\\z)"));

  /** An exponent, or a zero with a sign. */
  private static final Pattern NO_NUMBER =
      Pattern.compile("(?m): (-?[0-9.]+[eE][+-]?[0-9]+|-0(\\.0+)?)[,}]?$");

  private static final Pattern LINE_BREAKER = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

  private SchemesChecked() {}

  /**
   * Reads a text, and evaluates by the scheme that it is.
   *
   * @return the faults, none where it is a scheme
   */
  static List<Fault> check(String name, String text) {
    Object outcome = read(name, text);
    if (outcome instanceof EvaluationScheme scheme) {
      Optional<String> report = evaluate(scheme);
      SchemeDraft draft = SchemeDraft.parse(name, text);
      requireSame(report, "again.yaml", draft.yaml());
      requireSame(report, "again.json", draft.json());
      return List.of();
    }
    List<Fault> faults = ((InputException) outcome).faults();
    assertThat(((InputException) read(name, text)).faults()).isEqualTo(faults);
    faults.forEach(fault -> requireTold(fault, name, text));
    assertThat(faults).doesNotHaveDuplicates();
    if (faults.stream().anyMatch(SchemesChecked::isOfTheWholeText)) {
      assertThat(faults).hasSize(1);
    } else if (!faults.get(0).path().isEmpty()) {
      requireSameFaults(faults, SchemeDraft.parse(name, text).yaml());
    }
    return faults;
  }

  /** What was parsed and written again has the same faults, elsewhere. */
  private static void requireSameFaults(List<Fault> faults, String text) {
    assertThat(read("again.yaml", text))
        .as(text)
        .isInstanceOfSatisfying(
            InputException.class,
            again ->
                assertThat(again.faults())
                    .extracting(it -> it.code() + " " + it.path())
                    .containsExactlyInAnyOrderElementsOf(
                        faults.stream().map(it -> it.code() + " " + it.path()).toList()));
  }

  private static Object read(String name, String text) {
    try {
      return EvaluationScheme.read(name, text, PLUGINS);
    } catch (InputException faulty) {
      return faulty;
    }
  }

  private static boolean isOfTheWholeText(Fault fault) {
    return fault.code() == FaultCode.INVALID_YAML || fault.code() == FaultCode.TOO_LARGE;
  }

  private static void requireTold(Fault fault, String name, String text) {
    Place place = fault.place();
    assertThat(place.source()).isEqualTo(name);
    assertThat(LINE_ENDS.stream().anyMatch(lineEnd -> isInside(place, text, lineEnd)))
        .as("%s is inside the text", place)
        .isTrue();
    for (Language language : Language.values()) {
      String line = fault.in(language);
      assertThat(line).startsWith(place + ": " + fault.code() + ": ");
      assertThat(LINE_BREAKER.matcher(line).find()).as(line).isFalse();
    }
    assertThat(HAN.matcher(fault.message().zh()).find()).as("%s", fault.message()).isTrue();
  }

  private static boolean isInside(Place place, String text, Pattern lineEnd) {
    String read = text.startsWith("\uFEFF") ? text.substring(1) : text;
    String[] lines = lineEnd.split(read, -1);
    if (place.line() > lines.length) {
      return false;
    }
    String line = lines[place.line() - 1];
    return place.column() <= line.codePointCount(0, line.length()) + 1;
  }

  /** What was read and written again is the same scheme. */
  private static void requireSame(Optional<String> report, String name, String text) {
    Object again = read(name, text);
    assertThat(again).as(text).isInstanceOf(EvaluationScheme.class);
    assertThat(evaluate((EvaluationScheme) again)).isEqualTo(report);
  }

  /**
   * Evaluates a few ballots of every group, and explains all that comes out.
   *
   * @return the report; none where objects are ranked within an attribute and no roster says it
   */
  private static Optional<String> evaluate(EvaluationScheme scheme) {
    String ballots = ballots(scheme);
    EvaluationReport report;
    try {
      Tally tally = scheme.tally(BallotSource.ndjson("ballots", new StringReader(ballots)));
      report = scheme.evaluate(tally);
    } catch (InputException withoutRoster) {
      assertThat(scheme.objects()).isEmpty();
      assertThat(withoutRoster.faults()).hasSize(1);
      return Optional.empty();
    }
    String json = ReportJson.text(report);
    assertThat(json).contains("\"read\": " + ballots.lines().count());
    assertThat(NO_NUMBER.matcher(json).find()).as(json).isFalse();
    for (Language language : Language.values()) {
      assertThat(ReportJson.explainedText(report, language)).startsWith("{");
      for (ObjectResult object : report.objects()) {
        assertThat(report.explain(object.object().id()).text(language, Detail.STEPS)).isNotBlank();
      }
    }
    return Optional.of(json);
  }

  private static String ballots(EvaluationScheme scheme) {
    TallyLayout layout = scheme.layout();
    List<String> objects =
        scheme
            .objects()
            .map(roster -> roster.objects().stream().map(it -> it.id()).limit(3).toList())
            .orElse(List.of("1", "2"));
    StringBuilder ballots = new StringBuilder("{}\n");
    int number = 0;
    for (String object : objects) {
      for (TallyLayout.Group group : layout.groups()) {
        for (int i = 0; i < 3; i++) {
          Optional<String> stratum = group.strata().stream().skip(i % group.slots()).findFirst();
          ballots.append(ballot(layout, object, group.id(), stratum, number++)).append('\n');
        }
      }
    }
    return ballots.toString();
  }

  private static String ballot(
      TallyLayout layout, String object, String group, Optional<String> stratum, int number) {
    StringBuilder line = new StringBuilder();
    line.append("{\"object\":").append(quoted(object)).append(",\"group\":").append(quoted(group));
    stratum.ifPresent(id -> line.append(",\"stratum\":").append(quoted(id)));
    line.append(",\"token\":\"").append(number % 4).append("\",\"ratings\":{");
    for (int i = 0; i < layout.criteria().size(); i++) {
      Scale scale = layout.criteria().get(i).scale();
      line.append(i == 0 ? "" : ",")
          .append(quoted(layout.criteria().get(i).id()))
          .append(':')
          .append(quoted(scale.answer((number + i) % scale.size())));
    }
    return line.append("}}").toString();
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars()
        .forEach(
            c -> {
              if (c < ' ' || c == '"' || c == '\\') {
                quoted.append(String.format("\\u%04x", c));
              } else {
                quoted.append((char) c);
              }
            });
    return quoted.append('"').toString();
  }
}
