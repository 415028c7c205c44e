package org.pingyi.evaluation.checked;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pingyi.evaluation.testkit.checker.ReportChecker;

/** Whatever is changed in a report, the checker finds it. */
class MutationsTest {

  private final ReportChecker checker = ReportChecker.standard();

  @Test
  void the_small_reports_are_sound() throws IOException {
    checker.assertSound(SmallCases.explained("tiny"));
    checker.assertSound(SmallCases.explained("small"));
  }

  @Test
  void every_number_of_a_tiny_report_may_be_changed_in_no_way() throws IOException {
    assertThat(notFound(SmallCases.explained("tiny"), 1)).isEmpty();
  }

  @Test
  void numbers_here_and_there_in_a_small_report_may_be_changed_in_no_way() throws IOException {
    assertThat(notFound(SmallCases.explained("small"), 37)).isEmpty();
  }

  @Test
  void nor_may_counts_of_all_objects_and_numbers_that_are_no_fractions() throws IOException {
    checker.assertSound(SmallCases.explained("beside-all"));
    assertThat(notFound(SmallCases.explained("beside-all"), 37)).isEmpty();
  }

  /** A change of a number. */
  private record Changed(Mutations.Place place, JsonNode to) {}

  /** Returns the changes that are not found, of all or of each so manieth. */
  private List<String> notFound(String explained, int each) {
    JsonNode report = Mutations.read(explained);
    String json = Mutations.write(report);
    Inputs inputs = new Inputs(report);
    List<Changed> all =
        Mutations.of(json).stream()
            .flatMap(place -> place.changed().stream().map(to -> new Changed(place, to)))
            .toList();
    assertThat(all).hasSizeGreaterThan(3000);
    return IntStream.range(0, all.size())
        .filter(number -> number % each == 0)
        .mapToObj(all::get)
        .filter(changed -> !inputs.isFree(changed.place(), report))
        .parallel()
        .filter(changed -> isSound(changed.place().with(changed.to(), json)))
        .map(changed -> changed.place().path() + ": " + changed.to())
        .toList();
  }

  private boolean isSound(JsonNode report) {
    return isSound(Mutations.write(report));
  }

  private boolean isSound(String json) {
    return checker.check(json).isEmpty();
  }

  @Test
  void what_two_objects_have_may_not_be_swapped() throws IOException {
    JsonNode report = Mutations.read(SmallCases.explained("tiny"));
    for (String what :
        List.of(
            "/score",
            "/grade",
            "/rank",
            "/raters",
            "/criteria",
            "/explanation",
            "/object",
            "/explanation/parts/0",
            "/explanation/parts/1",
            "/explanation/parts/2",
            "/explanation/exact")) {
      assertThat(isSound(swapped(report, "/objects/0" + what, "/objects/2" + what)))
          .as(what)
          .isFalse();
    }
    assertThat(isSound(swapped(report, "/objects/0", "/objects/1"))).isFalse();
    assertThat(isSound(swapped(report, "/rectification/0", "/rectification/1"))).isFalse();
    assertThat(
            isSound(
                swapped(report, "/rectification/0/explanation", "/rectification/1/explanation")))
        .isFalse();
  }

  private static JsonNode swapped(JsonNode report, String one, String other) {
    JsonNode first = report.at(one);
    JsonNode second = report.at(other);
    assertThat(first.isMissingNode() || second.isMissingNode() || first.equals(second)).isFalse();
    return Mutations.replaced(Mutations.replaced(report, one, second), other, first);
  }

  @Test
  void no_explanation_may_be_left_out_or_be_there_twice() throws IOException {
    JsonNode report = Mutations.read(SmallCases.explained("tiny"));
    for (String list : lists(report)) {
      for (int i = 0; i < report.at(list).size(); i++) {
        JsonNode without = report.deepCopy();
        ((ArrayNode) without.at(list)).remove(i);
        assertThat(isSound(without)).as(list + "/" + i).isFalse();
        JsonNode twice = report.deepCopy();
        ((ArrayNode) twice.at(list)).insert(i, report.at(list + "/" + i));
        assertThat(isSound(twice)).as(list + "/" + i).isFalse();
      }
    }
  }

  /** All lists that hold explanations, objects, findings, adjustments, terms or grounds. */
  private static List<String> lists(JsonNode report) {
    List<String> lists = new ArrayList<>();
    collect("", report, lists);
    return lists;
  }

  private static void collect(String path, JsonNode node, List<String> lists) {
    if (node instanceof ArrayNode array) {
      if (path.matches(".*/(parts|objects|rectification|adjustments|terms|grounds|turnout)")
          && !path.startsWith("/explanation/premises")) {
        lists.add(path);
      }
      for (int i = 0; i < array.size(); i++) {
        collect(path + "/" + i, array.get(i), lists);
      }
    } else if (node instanceof ObjectNode object) {
      object
          .properties()
          .forEach(field -> collect(path + "/" + field.getKey(), field.getValue(), lists));
    }
  }

  @Test
  void what_holds_may_not_be_said_not_to() throws IOException {
    JsonNode report = Mutations.read(SmallCases.explained("tiny"));
    int found = 0;
    for (String path : paths(report, "holds")) {
      JsonNode flipped =
          Mutations.replaced(report, path, BooleanNode.valueOf(!report.at(path).asBoolean()));
      assertThat(isSound(flipped)).as(path).isFalse();
      found++;
    }
    assertThat(found).isGreaterThan(10);
  }

  @Test
  void rules_ids_grades_and_days_may_not_be_changed() throws IOException {
    JsonNode report = Mutations.read(SmallCases.explained("tiny"));
    int number = 0;
    for (String key :
        List.of(
            "id",
            "kind",
            "use",
            "version",
            "grade",
            "from",
            "of",
            "origin",
            "operation",
            "relation",
            "date",
            "closes",
            "due",
            "trigger",
            "criterion",
            "rule",
            "pool",
            "mode",
            "when-missing",
            "group",
            "stratum")) {
      List<String> all = paths(report, key);
      for (String path : all) {
        boolean some = number++ % 5 == 0 || all.size() < 20;
        if (some && report.at(path).isTextual() && !path.equals("/scheme/id")) {
          JsonNode changed = Mutations.replaced(report, path, TextNode.valueOf("else"));
          assertThat(isSound(changed)).as(path).isFalse();
        }
      }
    }
  }

  @Test
  void reasons_must_be_there_and_reasons_of_rejections_be_counted() throws IOException {
    JsonNode report = Mutations.read(SmallCases.explained("tiny"));
    for (String path : paths(report, "none")) {
      assertThat(isSound(Mutations.replaced(report, path, TextNode.valueOf(" ")))).isFalse();
    }
    assertThat(
            isSound(
                Mutations.replaced(
                    report, "/ballots/rejections/0/reason", TextNode.valueOf("malformed"))))
        .isFalse();
    JsonNode another = report.deepCopy();
    ((ObjectNode) another.at("/ballots/reasons")).set("malformed", LongNode.valueOf(1));
    assertThat(isSound(another)).isFalse();
  }

  @Test
  void nothing_may_be_null_that_is_not() throws IOException {
    String json = Mutations.write(Mutations.read(SmallCases.explained("tiny")));
    List<Mutations.Place> places = Mutations.of(json);
    for (int i = 0; i < places.size(); i += 5) {
      Mutations.Place place = places.get(i);
      if (!place.path().endsWith("/issued") && !place.path().startsWith("/scheme/")) {
        assertThat(isSound(place.with(NullNode.getInstance(), json))).as(place.path()).isFalse();
      }
    }
  }

  private static List<String> paths(JsonNode report, String key) {
    List<String> paths = new ArrayList<>();
    collect("", report, key, paths);
    return paths;
  }

  private static void collect(String path, JsonNode node, String key, List<String> paths) {
    if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        collect(path + "/" + i, array.get(i), key, paths);
      }
    } else if (node instanceof ObjectNode object) {
      for (var field : object.properties()) {
        String inner = path + "/" + field.getKey().replace("~", "~0").replace("/", "~1");
        if (field.getKey().equals(key)) {
          paths.add(inner);
        }
        collect(inner, field.getValue(), key, paths);
      }
    }
  }
}
