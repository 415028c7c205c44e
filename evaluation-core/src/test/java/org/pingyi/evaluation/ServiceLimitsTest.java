package org.pingyi.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.FaultCode;
import org.pingyi.evaluation.model.Language;

class ServiceLimitsTest {

  private static final ServiceLimits LIMITS = ServiceLimits.DEFAULT;

  private static final String BALLOTS = "object,group,c0\n1,g0,A\n2,g0,B\n3,g0,A\n";

  private static final String ROSTER = "id\n1\n2\n3\n";

  private static String scheme(int criteria, int groups, String... more) {
    return """
        id: x
        version: 1
        scales:
          s: { options: [ { id: A, value: 1 }, { id: B, value: 0, attitude: negative } ] }
        criteria: [ %s ]
        raters: [ %s ]
        """
            .formatted(
                list(criteria, i -> "{id: c" + i + "}"), list(groups, i -> "{id: g" + i + "}"))
        + String.join("", more);
  }

  private static String list(int size, IntFunction<String> item) {
    return IntStream.range(0, size).mapToObj(item).collect(Collectors.joining(", "));
  }

  private static JsonEvaluations within(ServiceLimits limits) {
    return Evaluations.json(SmallRules.PLUGINS).within(limits);
  }

  private static Fault refused(JsonEvaluations evaluations, String... texts) {
    List<Fault> faults = RefusedTexts.by(evaluations, texts).faults();
    assertThat(faults).hasSize(1);
    assertThat(faults.get(0).code()).isEqualTo(FaultCode.TOO_LARGE);
    assertThat(faults.get(0).message().in(Language.ZH)).contains("请");
    return faults.get(0);
  }

  @Test
  void a_short_scheme_with_a_huge_report_is_refused_before_anything_is_counted() {
    String scheme = scheme(5_000, 3_000);
    String ballots = "object,group,c0\n" + "1,g0,A\n".repeat(20);

    assertThat(scheme.length()).isLessThan(150_000);
    assertThat(refused(within(LIMITS), scheme, ballots))
        .hasToString(
            "scheme:1:1: too-large: 1 object with 15000000 cells each (leaf criteria × rater groups"
                + " and strata, mostly) are more than the 400000 of a report: evaluate fewer objects"
                + " at once, or have fewer criteria or groups");
    assertThat(refused(within(LIMITS), scheme, "no ballots").place().source()).isEqualTo("scheme");
  }

  /** A report of a hundred thousand objects is the same at a hundredth of the size and limit. */
  @Test
  void a_report_with_explanations_ends_where_it_gets_too_long() {
    String ballots =
        IntStream.range(0, 1_000)
            .mapToObj(i -> "object" + i + ",g0,A\n")
            .collect(Collectors.joining("", "object,group,c0\n", ""));
    ServiceLimits limits = LIMITS.withReport(LIMITS.report() / 100);

    assertThat(refused(within(limits).explained(), scheme(1, 1), ballots))
        .hasToString(
            "report:1:1: too-large: the report has more than 671088 bytes: evaluate fewer objects"
                + " at once, or without explanations");
    assertThat(within(limits).evaluate(scheme(1, 1), ballots)).contains("\"accepted\": 1000");
  }

  @Test
  void a_report_has_exactly_so_many_bytes_and_no_more() {
    String scheme = scheme(1, 1, "title: 票\n");
    for (JsonEvaluations all : List.of(within(LIMITS), within(LIMITS).explained())) {
      String report = all.in(Language.ZH).evaluate(scheme, BALLOTS);
      int bytes = report.getBytes(StandardCharsets.UTF_8).length;

      assertThat(all.in(Language.ZH).within(LIMITS.withReport(bytes)).evaluate(scheme, BALLOTS))
          .isEqualTo(report);
      assertThat(
              refused(all.in(Language.ZH).within(LIMITS.withReport(bytes - 1)), scheme, BALLOTS)
                  .place()
                  .source())
          .isEqualTo("report");
    }
  }

  @Test
  void so_many_objects_pass_and_one_more_is_a_fault_of_the_text_that_names_them() {
    String listed = scheme(1, 1, "objects: [ {id: \"1\"}, {id: \"2\"}, {id: \"3\"} ]\n");

    JsonEvaluations three = within(LIMITS.withObjects(3));
    assertThat(three.evaluate(scheme(1, 1), BALLOTS)).contains("\"accepted\": 3");
    assertThat(three.evaluate(scheme(1, 1), BALLOTS, ROSTER)).contains("\"accepted\": 3");
    assertThat(three.evaluate(listed, BALLOTS)).contains("\"accepted\": 3");

    JsonEvaluations two = within(LIMITS.withObjects(2));
    String message =
        ":1:1: too-large: there are more than the 2 objects that are evaluated at once: split them";
    assertThat(refused(two, scheme(1, 1), BALLOTS)).hasToString("ballots" + message);
    assertThat(refused(two, scheme(1, 1), BALLOTS, ROSTER)).hasToString("roster" + message);
    assertThat(refused(two, listed, BALLOTS)).hasToString("scheme" + message);
  }

  /** Each with the cells of one of the three objects: of a criterion, and of one of two groups. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "6; criteria: [ {id: c0} ]; raters: [ {id: g0}, {id: g1} ]",
        "9; criteria: [ {id: c0} ]; raters: [ {id: g0}, {id: g1, strata: [ {id: a} ]} ]",
        "12; criteria: [ {id: all, criteria: [ {id: c0} ]} ]; raters: [ {id: g0}, {id: g1} ]"
      })
  void so_many_cells_pass_and_one_more_fails(int cells, String criteria, String raters) {
    String scheme =
        scheme(1, 1).replaceAll("(?s)criteria:.*", "") + criteria + "\n" + raters + "\n";

    assertThat(within(LIMITS.withCells(cells)).evaluate(scheme, BALLOTS))
        .contains("\"accepted\": 3")
        .isEqualTo(within(LIMITS).evaluate(scheme, BALLOTS));
    assertThat(refused(within(LIMITS.withCells(cells - 1)), scheme, BALLOTS).place().source())
        .isEqualTo("ballots");
    assertThat(
            refused(within(LIMITS.withCells(cells - 1)), scheme, BALLOTS, ROSTER).place().source())
        .isEqualTo("roster");
  }

  @Test
  void a_rectification_trigger_has_a_cell_for_each_leaf() {
    String scheme = scheme(1, 1, "rectification: [ { use: any-dissatisfied, due-within: 3d } ]\n");

    assertThat(within(LIMITS.withCells(6)).evaluate(scheme, BALLOTS)).contains("\"read\": 3");
    assertThat(refused(within(LIMITS.withCells(5)), scheme, BALLOTS).code())
        .isEqualTo(FaultCode.TOO_LARGE);
  }

  /** Three objects with two options in one cell. */
  @Test
  void so_many_numbers_are_kept_and_no_more() {
    assertThat(within(LIMITS.withNumbers(6)).evaluate(scheme(1, 1), BALLOTS))
        .contains("\"accepted\": 3");
    assertThat(refused(within(LIMITS.withNumbers(5)), scheme(1, 1), BALLOTS))
        .hasToString(
            "ballots:1:1: too-large: to count 3 objects, with 2 numbers each, and the ballots on them"
                + " takes more than the 5 numbers that are kept: give fewer ballots at once, or have"
                + " fewer criteria, options or groups");
  }

  @Test
  void answers_to_a_large_scale_are_limited_while_they_come() {
    String scheme =
        scheme(1, 1).replaceAll("\\{ options.*", "{ range: { from: 0, to: 1000, step: 1 } }");
    String ballots =
        IntStream.range(0, 40)
            .mapToObj(i -> "1,g0," + i + "\n")
            .collect(Collectors.joining("", "object,group,c0\n", ""));

    assertThat(within(LIMITS.withNumbers(40 * 16)).evaluate(scheme, ballots))
        .contains("\"accepted\": 40");
    assertThat(refused(within(LIMITS.withNumbers(40 * 16 - 1)), scheme, ballots).place().source())
        .isEqualTo("ballots");
    assertThat(within(LIMITS.withExplained(41)).explained().evaluate(scheme, ballots))
        .contains("\"accepted\": 40");
    assertThat(
            refused(within(LIMITS.withExplained(40)).explained(), scheme, ballots).place().source())
        .isEqualTo("ballots");
  }

  @Test
  void what_is_explained_is_limited_for_the_largest_object_and_not_for_all_together() {
    String scheme =
        scheme(1, 1).replaceAll("\\{ options.*", "{ range: { from: 0, to: 1000, step: 1 } }");
    String ballots =
        IntStream.range(0, 80)
            .mapToObj(i -> 1 + i % 2 + ",g0," + i + "\n")
            .collect(Collectors.joining("", "object,group,c0\n", ""));

    assertThat(within(LIMITS.withExplained(41)).explained().evaluate(scheme, ballots))
        .contains("\"accepted\": 80");
    assertThat(
            refused(within(LIMITS.withExplained(41)).explained(), scheme, ballots + "2,g0,500\n"))
        .asString()
        .contains("an object has 42 cells and counts, and at most 41 are explained");
  }

  @Test
  void ballots_that_are_held_and_their_counts_are_limited_together() {
    String scheme =
        scheme(1, 1, "duplicates: keep-last\n")
            .replaceAll("\\{ options.*", "{ range: { from: 0, to: 1000, step: 1 } }");
    String ballots =
        IntStream.range(0, 1_000)
            .mapToObj(i -> "1,g0,t" + i + "," + i + "\n")
            .collect(Collectors.joining("", "object,group,token,c0\n", ""));
    int alone = 1_000 * 16 + 1_000;

    assertThat(within(LIMITS.withNumbers(100_000)).evaluate(scheme, ballots))
        .contains("\"accepted\": 1000");
    assertThat(refused(within(LIMITS.withNumbers(alone)), scheme, ballots).place().source())
        .isEqualTo("ballots");
  }

  @Test
  void the_usual_limits_are_those_that_are_written_down() throws IOException {
    for (String guide :
        List.of("getting-started-integrator.md", "getting-started-integrator.zh-CN.md")) {
      Map<String, String> written = new HashMap<>();
      for (String line : Files.readAllLines(Path.of("../docs", guide))) {
        String[] row = line.split("\\|", -1);
        if (row.length == 5 && row[3].strip().matches("[0-9][0-9,;； ]*")) {
          String[] numbers = row[3].replace(",", "").strip().split(" *[;；] *", -1);
          Matcher names = Pattern.compile("`([a-z]+)`").matcher(row[1]);
          for (int i = 0; names.find(); i++) {
            written.put(names.group(1), numbers[i]);
          }
        }
      }

      for (RecordComponent limit : counted()) {
        assertThat(written).as(guide).containsEntry(limit.getName(), usual(limit));
      }
    }
    String javadoc =
        Files.readString(Path.of("src/main/java/org/pingyi/evaluation/ServiceLimits.java"))
            .replaceAll("(?s).*The usual limits:(.*?)\\*/\\s*public static.*", "$1")
            .replace(",", "");
    for (RecordComponent limit : counted()) {
      assertThat(javadoc).contains(" " + usual(limit) + " ");
    }
  }

  private static List<RecordComponent> counted() {
    return Stream.of(ServiceLimits.class.getRecordComponents())
        .filter(limit -> limit.getType() == int.class)
        .toList();
  }

  private static String usual(RecordComponent limit) {
    try {
      return limit.getAccessor().invoke(ServiceLimits.DEFAULT).toString();
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"keep-first", "keep-last"})
  void tokens_and_ballots_that_are_held_are_limited_while_they_come(String duplicates) {
    String scheme = scheme(1, 1, "duplicates: " + duplicates + "\n");
    String ballots =
        IntStream.range(0, 5_000)
            .mapToObj(i -> "1,g0,t" + i + ",A\n")
            .collect(Collectors.joining("", "object,group,token,c0\n", ""));

    assertThat(within(LIMITS.withNumbers(5_000 * 20)).evaluate(scheme, ballots))
        .contains("\"accepted\": 5000");
    assertThat(refused(within(LIMITS.withNumbers(5_000 * 5)), scheme, ballots).place().source())
        .isEqualTo("ballots");
  }

  @Test
  void what_is_explained_of_an_object_is_limited_before_anything_is_counted() {
    JsonEvaluations evaluations = within(LIMITS.withExplained(3));

    assertThat(evaluations.explained().evaluate(scheme(1, 1), BALLOTS)).contains("\"premises\"");
    assertThat(evaluations.evaluate(scheme(1, 2), BALLOTS)).contains("\"accepted\": 3");
    assertThat(refused(evaluations.explained(), scheme(1, 2), BALLOTS))
        .hasToString(
            "scheme:1:1: too-large: an object has 6 cells and counts, and at most 3 are explained:"
                + " evaluate without explanations, or have fewer criteria, options or groups");
  }

  @Test
  void a_limit_is_at_least_one() {
    List<IntFunction<ServiceLimits>> limits =
        List.of(
            LIMITS::withScheme,
            LIMITS::withBallots,
            LIMITS::withRoster,
            LIMITS::withObjects,
            LIMITS::withCells,
            LIMITS::withExplained,
            LIMITS::withNumbers,
            LIMITS::withReport);
    for (IntFunction<ServiceLimits> limit : limits) {
      assertThat(limit.apply(1)).isNotEqualTo(LIMITS);
      assertThatIllegalArgumentException().isThrownBy(() -> limit.apply(0));
      assertThatIllegalArgumentException().isThrownBy(() -> limit.apply(-1));
    }
  }
}
