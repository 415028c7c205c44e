package org.pingyi.evaluation.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.pingyi.evaluation.ballot.BallotListener;
import org.pingyi.evaluation.ballot.BallotSource;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.roster.Roster;
import org.pingyi.evaluation.scheme.SchemeDefinition;
import org.pingyi.evaluation.tally.Rejection;
import org.pingyi.evaluation.tally.Tally;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Runs the YAML files in {@code spec}. Each lists cases: what is promised, the ballots, and what
 * becomes of them: how many are accepted, which lines are rejected and why ({@code reason} or
 * {@code reason: detail}), the counts as the tally prints them, the papers by group, or the faults
 * of the file as {@code line:column code}. {@code scheme} is added to the plain scheme, and {@code
 * required} names a criterion of it that needs an answer.
 */
class BallotSpecTest {

  @TestFactory
  Stream<DynamicTest> specifications() {
    return Stream.of(
            "lines",
            "cells",
            "csv-rows",
            "json-lines",
            "reasons",
            "answers",
            "times",
            "duplicates",
            "papers",
            "faults")
        .flatMap(BallotSpecTest::specification);
  }

  private static Stream<DynamicTest> specification(String name) {
    List<Map<String, Object>> cases = load("spec/" + name + ".yaml");
    return cases.stream()
        .map(it -> DynamicTest.dynamicTest(name + ": " + it.get("promise"), () -> check(it)));
  }

  private static List<Map<String, Object>> load(String resource) {
    try (InputStream in = BallotSpecTest.class.getResourceAsStream(resource)) {
      return new Yaml(new SafeConstructor(new LoaderOptions()))
          .load(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new IllegalStateException(resource, failure);
    }
  }

  private static void check(Map<String, Object> it) {
    if (it.containsKey("faults")) {
      InputException faulty = catchThrowableOfType(InputException.class, () -> tally(it));
      assertThat(faulty).isNotNull();
      assertThat(
              faulty.faults().stream()
                  .map(f -> f.place().line() + ":" + f.place().column() + " " + f.code()))
          .containsExactlyElementsOf(texts(it.get("faults")));
      return;
    }
    Tally tally = tally(it);
    Map<Object, Object> rejected = new TreeMap<>(map(it.getOrDefault("rejected", Map.of())));
    assertThat(rejections(tally, rejected)).isEqualTo(rejected);
    assertThat(tally.accepted()).isEqualTo(((Number) it.get("accepted")).longValue());
    map(it.getOrDefault("counts", Map.of()))
        .forEach((cell, counts) -> assertThat(counts(tally, (String) cell)).isEqualTo(counts));
    map(it.getOrDefault("papers", Map.of()))
        .forEach((group, papers) -> assertThat(papers(tally, group)).isEqualTo(papers));
  }

  private static Tally tally(Map<String, Object> it) {
    String plain = Schemes.PLAIN;
    if (it.get("required") instanceof String id) {
      plain = plain.replace("{ id: " + id + ",", "{ id: " + id + ", required: true,");
    }
    SchemeDefinition scheme = Schemes.of(plain + "\n" + it.getOrDefault("scheme", ""));
    if (it.get("objects") instanceof String objects) {
      byte[] bytes = objects.getBytes(StandardCharsets.UTF_8);
      scheme =
          scheme.withRoster(
              Roster.csv("objects.csv", new ByteArrayInputStream(bytes), StandardCharsets.UTF_8));
    }
    Tally tally = TallyPath.streaming().tally(scheme, ballots(it), BallotListener.SILENT);
    assertThat(TallyPath.chunked().tally(scheme, ballots(it), BallotListener.SILENT))
        .isEqualTo(tally);
    return tally;
  }

  private static BallotSource ballots(Map<String, Object> it) {
    InputStream ballots =
        new ByteArrayInputStream(((String) it.get("ballots")).getBytes(StandardCharsets.UTF_8));
    return "ndjson".equals(it.get("format"))
        ? BallotSource.ndjson("ballots", ballots, StandardCharsets.UTF_8)
        : BallotSource.csv("ballots", ballots, StandardCharsets.UTF_8);
  }

  /** Reasons by line, with the detail only where the specification names it. */
  private static Map<Object, Object> rejections(Tally tally, Map<Object, Object> expected) {
    return tally.rejections().first().stream()
        .collect(
            Collectors.toMap(
                rejection -> (int) rejection.line(),
                rejection -> says(rejection, expected.get((int) rejection.line())),
                (a, b) -> a + ", " + b,
                TreeMap::new));
  }

  private static Object says(Rejection rejection, Object expected) {
    return expected instanceof String text && text.contains(": ")
        ? rejection.reason() + ": " + rejection.detail().en()
        : rejection.reason().code();
  }

  /** The counts of {@code object/group/criterion}, or of {@code object/group/stratum/criterion}. */
  private static String counts(Tally tally, String cell) {
    List<String> names = List.of(cell.split("/"));
    var groups = tally.layout().groups();
    int group = groups.stream().map(it -> it.id()).toList().indexOf(names.get(1));
    int criterion =
        tally.layout().criteria().stream()
            .map(it -> it.id())
            .toList()
            .indexOf(names.get(names.size() - 1));
    var object = tally.of(names.get(0));
    return names.size() == 3
        ? object.cell(criterion, group).toString()
        : object
            .cell(criterion, group, groups.get(group).strata().indexOf(names.get(2)))
            .toString();
  }

  private static Object papers(Tally tally, Object group) {
    List<String> groups = tally.layout().groups().stream().map(it -> it.id()).toList();
    return (int) tally.papers(groups.indexOf(group));
  }

  @SuppressWarnings("unchecked")
  private static Map<Object, Object> map(Object value) {
    return (Map<Object, Object>) value;
  }

  @SuppressWarnings("unchecked")
  private static List<String> texts(Object value) {
    return (List<String>) value;
  }
}
