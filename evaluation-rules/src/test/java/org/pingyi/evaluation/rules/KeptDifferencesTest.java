package org.pingyi.evaluation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.diff.ReportDiff;
import org.pingyi.evaluation.diff.ReportDiffJson;
import org.pingyi.evaluation.explanation.Detail;
import org.pingyi.evaluation.model.Language;
import org.pingyi.evaluation.report.EvaluationReport;
import org.pingyi.evaluation.report.ReportJson;

/**
 * What is said of one change after the other, in the scheme and in the ballots of an evaluation in
 * which most of what a scheme can say occurs, is word for word what is kept beside this test.
 */
class KeptDifferencesTest {

  private static final Office OFFICE = new Office(read("scheme.yaml"), read("ballots.csv"));

  private static final Map<String, EvaluationReport> REPORTS = evaluated();

  private static String read(String file) {
    try {
      return Resources.toString(
          Resources.getResource(KeptDifferencesTest.class, "differences/" + file),
          StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What a person might change, each change by itself. */
  private static Map<String, Office> changed(Office office) {
    return ImmutableMap.<String, Office>builder()
        .put("weight of a group", office.scheme("weight: 70", "weight: 40"))
        .put("weight for some objects", office.scheme("weight: 50 }", "weight: 30 }"))
        .put("attribute of an object", office.scheme("\"3\", branch: east", "\"3\", branch: west"))
        .put("weight of a stratum", office.scheme("old, weight: 2", "old, weight: 5"))
        .put("weight of a criterion", office.scheme("style, weight: 3", "style, weight: 1"))
        .put("minimum", office.scheme("minimum: 2", "minimum: 3"))
        .put("value of an option", office.scheme("value: 80", "value: 75"))
        .put("attitude of an option", office.scheme("80, attitude: positive", "80"))
        .put("negative below", office.scheme("negative-below: 60", "negative-below: 70"))
        .put("band", office.scheme("at-least: 80", "at-least: 90"))
        .put("share of a grade", office.scheme("at-most-share: 1/3", "at-most-share: 1"))
        .put("digits", office.scheme("digits: 1", "digits: 0"))
        .put("mode", office.scheme("mode: half-up", "mode: down"))
        .put("ties", office.scheme("ties: [ masses, satisfaction ]", "ties: []"))
        .put("pools", office.scheme("within: branch, ", ""))
        .put("scoring", office.scheme("use: median", "use: weighted-mean"))
        .put("parameter of a scoring rule", office.scheme("trim: 20%", "trim: 40%"))
        .put(
            "parameter and answer",
            office
                .scheme("trim: 20%", "trim: 40%")
                .ballots("2,masses,a,,A,B,B,80", "2,masses,a,,A,B,C,80"))
        .put(
            "weight and answer",
            office
                .scheme("weight: 60, scale", "weight: 20, scale")
                .ballots("2,masses,a,,A,B,B,80", "2,masses,a,,C,C,B,80"))
        .put("combining", office.adding("combining: { use: weighted-sum, when-missing: zero }\n"))
        .put("veto", office.scheme("satisfaction-below: 60%", "satisfaction-below: 99%"))
        .put("veto of others", office.scheme("when: { criterion: duty", "when: { criterion: skill"))
        .put("paper rule", office.scheme("at-most-share: 90%", "at-most-share: 30%"))
        .put("share of a trigger", office.scheme("above: 40%", "above: 5%"))
        .put("score of a trigger", office.scheme("below: 60 }\n", "below: 85 }\n"))
        .put("due date", office.scheme("5 working days", "9 working days"))
        .put("holiday", office.scheme("holidays: [ 2026-04-06 ]", "holidays: []"))
        .put("duplicates", office.adding("duplicates: keep-last\n"))
        .put("version", office.scheme("version: 1", "version: 2"))
        .put("no skill", withoutSkill(office))
        .put("no leaders", without(office, ".*leaders.*", "leaders"))
        .put("one answer", office.ballots("2,masses,a,,A,B,B,80", "2,masses,a,,A,B,C,80"))
        .put("who decides a tie", office.ballots("4,masses,a,,C,C,C,90", "4,masses,a,,C,C,C,60"))
        .put("one ballot more", office.voting("3,peers,q,old,A,A,A,100\n"))
        .put("one object less", without(office, "^5,.*", "\"5\""))
        .put("one object more", oneMore(office))
        .put("all by others", office.ballots("masses,a,,A", "masses,a,,C"))
        .buildOrThrow();
  }

  private static Office withoutSkill(Office office) {
    return new Office(
        office.scheme().lines().filter(line -> !line.contains("skill")).collect(lines()),
        office.ballots().lines().map(line -> line.replaceFirst(",[^,]*$", "")).collect(lines()));
  }

  private static Office without(Office office, String inBallots, String inScheme) {
    return new Office(
        office.scheme().lines().filter(line -> !line.contains(inScheme)).collect(lines()),
        office.ballots().lines().filter(line -> !line.matches(inBallots)).collect(lines()));
  }

  private static Office oneMore(Office office) {
    return office
        .scheme("objects:\n", "objects:\n  - { id: \"0\", branch: west }\n")
        .voting("0,masses,a,,A,A,B,90\n0,masses,b,,A,B,A,90\n");
  }

  private static Collector<CharSequence, ?, String> lines() {
    return Collectors.joining("\n", "", "\n");
  }

  /** Evaluated once: by the name of the change, with the office as it was under the empty one. */
  private static Map<String, EvaluationReport> evaluated() {
    Map<String, EvaluationReport> reports = new LinkedHashMap<>();
    reports.put("", OFFICE.evaluate());
    changed(OFFICE).forEach((what, after) -> reports.put(what, after.evaluate()));
    return Collections.unmodifiableMap(reports);
  }

  private static String explained(String what, Language language) {
    return ReportJson.explainedText(Objects.requireNonNull(REPORTS.get(what)), language);
  }

  private static String differences(Language language, Detail detail) {
    String before = explained("", language);
    return REPORTS.keySet().stream()
        .filter(what -> !what.isEmpty())
        .map(
            what ->
                String.format(
                    "== %s\n%s",
                    what,
                    ReportDiff.between(before, explained(what, language))
                        .text(language, detail, 2)))
        .collect(Collectors.joining());
  }

  @Test
  void the_causes_of_each_change_are_told_step_by_step() {
    assertThat(differences(Language.EN, Detail.STEPS)).isEqualTo(read("steps.txt"));
  }

  @Test
  void the_causes_of_each_change_are_told_in_short_in_chinese() {
    assertThat(differences(Language.ZH, Detail.PARTS)).isEqualTo(read("parts-zh.txt"));
  }

  @Test
  void what_only_the_later_report_has_is_told_as_such() {
    StringBuilder told = new StringBuilder();
    for (String what : List.of("no skill", "no leaders", "one object less")) {
      String before = explained(what, Language.EN);
      String after = explained("", Language.EN);
      told.append(ReportDiff.between(before, after).text(Language.EN, Detail.PARTS, 2));
    }

    assertThat(told.toString()).isEqualTo(read("the-other-way-round.txt"));
  }

  @Test
  void without_explanations_counts_are_told_and_that_more_could_be() throws IOException {
    Office after = OFFICE.ballots("2,masses,a,,A,B,B,80", "2,masses,a,,A,B,C,80");

    assertThat(
            ReportDiff.between(OFFICE.unexplained(), after.unexplained())
                .text(Language.EN, Detail.STEPS, 4))
        .isEqualTo(read("unexplained.txt"));
  }

  @Test
  void services_read_all_of_it_as_json_on_one_line() throws IOException {
    Office after =
        without(OFFICE, "^5,.*", "\"5\"")
            .scheme("5 working days", "9 working days")
            .ballots("2,masses,a,,A,B,B,80", "2,masses,a,,A,B,C,80");

    for (Language language : Language.values()) {
      ByteArrayOutputStream json = new ByteArrayOutputStream();
      ReportDiffJson.write(
          ReportDiff.between(OFFICE.explained(language), after.explained(language)),
          json,
          language);
      String text = json.toString(StandardCharsets.UTF_8);
      assertThat(text.indexOf('\n')).isEqualTo(text.length() - 1);
      assertThat(new ObjectMapper().readTree(text).toPrettyString() + "\n")
          .isEqualTo(read("differences." + language.code() + ".json"));
    }
  }
}
