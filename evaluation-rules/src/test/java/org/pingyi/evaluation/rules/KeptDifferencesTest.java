package org.pingyi.evaluation.rules;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.io.Resources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pingyi.evaluation.diff.ReportDiff;
import org.pingyi.evaluation.diff.ReportDiffJson;
import org.pingyi.evaluation.explanation.Detail;
import org.pingyi.evaluation.model.Language;

/**
 * What is said of one change after the other, in the scheme and in the ballots of an evaluation in
 * which most of what a scheme can say occurs, is word for word what is kept beside this test.
 */
class KeptDifferencesTest {

  private static final String UNCHANGED = "unchanged";

  private static final Office OFFICE = Office.BUREAU;

  private static final Map<String, Office> CHANGED = changed(OFFICE);

  /** Each is evaluated and explained once, so that what a test takes is the comparison. */
  private static final Map<Language, Map<String, Supplier<String>>> EXPLAINED =
      Maps.toMap(EnumSet.allOf(Language.class), KeptDifferencesTest::explained);

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

  private static Map<String, Supplier<String>> explained(Language language) {
    ImmutableMap.Builder<String, Supplier<String>> explained = ImmutableMap.builder();
    explained.put(UNCHANGED, Suppliers.memoize(() -> OFFICE.explained(language)));
    CHANGED.forEach(
        (what, after) -> explained.put(what, Suppliers.memoize(() -> after.explained(language))));
    return explained.buildOrThrow();
  }

  private static String explained(String what, Language language) {
    return requireNonNull(requireNonNull(EXPLAINED.get(language)).get(what)).get();
  }

  private static Set<String> changes() {
    return CHANGED.keySet();
  }

  /** Returns what a file keeps of one change. */
  private static String kept(String file, String what) {
    String heading = "== " + what + "\n";
    String kept = read(file);
    int start = kept.indexOf(heading);
    assertThat(start).as(what).isNotNegative();
    int end = kept.indexOf("\n== ", start);
    return kept.substring(start + heading.length(), end < 0 ? kept.length() : end + 1);
  }

  @ParameterizedTest
  @MethodSource("changes")
  void the_causes_of_a_change_are_told_step_by_step(String what) {
    ReportDiff diff =
        ReportDiff.between(explained(UNCHANGED, Language.EN), explained(what, Language.EN));

    assertThat(diff.text(Language.EN, Detail.STEPS, 2)).isEqualTo(kept("steps.txt", what));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void the_causes_of_a_change_are_told_in_short_in_chinese(String what) {
    ReportDiff diff =
        ReportDiff.between(explained(UNCHANGED, Language.ZH), explained(what, Language.ZH));

    assertThat(diff.text(Language.ZH, Detail.PARTS, 2)).isEqualTo(kept("parts-zh.txt", what));
  }

  @Test
  void what_only_the_later_report_has_is_told_as_such() {
    StringBuilder told = new StringBuilder();
    for (String what : List.of("no skill", "no leaders", "one object less")) {
      String before = explained(what, Language.EN);
      String after = explained(UNCHANGED, Language.EN);
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
