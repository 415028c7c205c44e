package org.pingyi.evaluation.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.model.Language;

class ChangedResultTest {

  private static final Published PUBLISHED = Published.box();
  private static final ExportedBox BOX = Exports.verified(PUBLISHED.export());

  /** Nothing in an export or in the rest of a result depends on these. */
  private static final List<String> UNKNOWABLE =
      List.of(
          "/intake/reconciliation/passes/0/batch",
          "/intake/reconciliation/passes/1/batch",
          "/intake/reconciliation/entered/0/issued",
          "/intake/reconciliation/entered/1/issued",
          "/intake/reconciliation/unattributed/not-admitted");

  @TempDir private Path folder;

  private Optional<Difference> differenceFrom(String result) throws IOException {
    return BOX.differenceFrom(Files.writeString(folder.resolve("result.json"), result));
  }

  /** The pointer of the first difference, or the code of the fault. */
  private String found(String result) throws IOException {
    try {
      return differenceFrom(result).map(Difference::pointer).orElse("none");
    } catch (InputException refused) {
      return refused.faults().get(0).code().code();
    }
  }

  private static JsonNode result(boolean explained) throws IOException {
    return Published.JSON.readTree(
        explained ? PUBLISHED.explained(Language.ZH) : PUBLISHED.result());
  }

  private static JsonNode changed(JsonNode value) {
    if (value.isIntegralNumber()) {
      return Published.JSON.getNodeFactory().numberNode(value.longValue() + 1);
    }
    if (value.isNumber()) {
      return Published.JSON
          .getNodeFactory()
          .numberNode(value.decimalValue().add(new BigDecimal("0.01")));
    }
    return Published.JSON.getNodeFactory().textNode(value.asText() + "x");
  }

  private static void set(JsonNode tree, String pointer, JsonNode value) {
    int cut = pointer.lastIndexOf('/');
    JsonNode parent = tree.at(pointer.substring(0, cut));
    String key = pointer.substring(cut + 1);
    if (parent instanceof ObjectNode object) {
      object.set(key, value);
    } else if (parent instanceof ArrayNode array) {
      array.set(Integer.parseInt(key), value);
    }
  }

  @Test
  void the_result_that_is_changed_here_agrees() throws IOException {
    assertThat(found(result(false).toString())).isEqualTo("none");
    assertThat(found(result(true).toString())).isEqualTo("none");
    assertThat(found(result(true).toPrettyString())).isEqualTo("none");
  }

  @Test
  void every_value_of_a_result_that_is_another_is_found() throws IOException {
    assertThat(unnoticed(false, 1)).containsExactlyInAnyOrderElementsOf(UNKNOWABLE);
  }

  @Test
  void so_is_what_it_explains() throws IOException {
    assertThat(UNKNOWABLE).containsAll(unnoticed(true, 13));
  }

  private List<String> unnoticed(boolean explained, int stride) throws IOException {
    List<String> unnoticed = new ArrayList<>();
    List<String> pointers = Scalars.pointers(result(explained));
    for (int i = 0; i < pointers.size(); i += stride) {
      String pointer = pointers.get(i);
      JsonNode tree = result(explained);
      set(tree, pointer, changed(tree.at(pointer)));
      if (found(tree.toString()).equals("none")) {
        unnoticed.add(pointer);
      }
    }
    return unnoticed;
  }

  @Test
  void every_value_that_is_left_out_is_found() throws IOException {
    List<String> unnoticed = new ArrayList<>();
    for (String pointer : Scalars.pointers(result(false))) {
      JsonNode tree = result(false);
      int cut = pointer.lastIndexOf('/');
      if (tree.at(pointer.substring(0, cut)) instanceof ObjectNode object) {
        object.remove(pointer.substring(cut + 1));
        if (found(tree.toString()).equals("none")) {
          unnoticed.add(pointer);
        }
      }
    }

    assertThat(unnoticed).containsExactly("/intake/reconciliation/unattributed/not-admitted");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/objects/0/rank                                        | object a, rank",
        "/objects/1/criteria/1/score                            | object b, criterion conduct, score",
        "/objects/0/criteria/0/raters/0/counts/good             | object a, criterion work, rater group masses, counts, good",
        "/rectification/0/observed                              | object a, criterion conduct, observed",
        "/turnout/1/papers                                      | rater group peers, papers",
        "/ballots/rejected                                      | ballots, rejected",
        "/intake/root                                           | root",
        "/intake/reconciliation/groups/0/counted                | rater group masses, counted",
        "/intake/reconciliation/groups/0/issued                 | rater group masses, issued",
        "/intake/reconciliation/groups/0/reissued               | rater group masses, reissued",
        "/intake/reconciliation/groups/1/revoked                | rater group peers, revoked",
        "/intake/reconciliation/groups/0/rejected               | rater group masses, rejected",
        "/intake/reconciliation/groups/1/received               | rater group peers, received",
        "/intake/reconciliation/entered/1/valid                 | batch m2, valid",
        "/intake/reconciliation/entered/0/invalid               | batch m1, invalid",
        "/intake/reconciliation/entered/1/returned              | batch m2, returned",
        "/scheme/version                                        | scheme, version"
      })
  void a_difference_says_where_it_is_in_words_and_as_a_pointer(String pointer, String where)
      throws IOException {
    JsonNode tree = result(false);
    JsonNode before = tree.at(pointer);
    set(tree, pointer, changed(before));

    Difference difference = differenceFrom(tree.toString()).orElseThrow();

    assertThat(difference.pointer()).isEqualTo(pointer);
    assertThat(difference.where().en()).isEqualTo(where);
    assertThat(difference.said().en()).isEqualTo(tree.at(pointer).asText());
    assertThat(difference.recounted().en()).isEqualTo(before.asText());
  }

  @Test
  void what_is_there_once_too_often_or_in_another_order_is_found() throws IOException {
    JsonNode more = result(false);
    ((ObjectNode) more.at("/objects/0")).put("note", "well done");
    assertThat(found(more.toString())).isEqualTo("/objects/0/note");

    JsonNode fewer = result(false);
    ((ArrayNode) fewer.at("/objects")).remove(1);
    assertThat(found(fewer.toString())).isEqualTo("/objects/1");

    JsonNode swapped = result(false);
    ArrayNode objects = (ArrayNode) swapped.at("/objects");
    objects.add(objects.remove(0));
    assertThat(found(swapped.toString())).isEqualTo("/objects/0/object");
  }

  @Test
  void what_no_result_has_is_found_where_it_is_whatever_stands_in_it() throws IOException {
    JsonNode more = Published.JSON.readTree("{\"papers\": 1, \"groups\": [], \"more\": [[7]]}");
    for (String at : List.of("", "/reconciliation", "/reconciliation/groups/0")) {
      JsonNode tree = result(false);
      ((ObjectNode) tree.at("/intake" + at)).set("note", more);
      assertThat(found(tree.toString())).isEqualTo("/intake" + at + "/note");
    }

    JsonNode root = result(false);
    set(root, "/intake/root", more);
    assertThat(found(root.toString())).isEqualTo("/intake/root");
  }

  @Test
  void how_many_forms_were_handed_out_may_be_unknown() throws IOException {
    JsonNode tree = result(false);
    ((ObjectNode) tree.at("/intake/reconciliation/entered/0")).putNull("issued");

    assertThat(found(tree.toString())).isEqualTo("none");
  }

  @Test
  void a_result_without_a_box_or_of_another_box_is_found() throws IOException {
    ObjectNode without = (ObjectNode) result(false);
    without.remove("intake");

    assertThat(found(without.toString())).isEqualTo("/intake");
    assertThat(found(Published.box().result())).isEqualTo("/intake/root");
    assertThat(found(Published.empty().result())).isEqualTo("/intake/papers");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``             | empty-file",
        "garbage        | invalid-yaml",
        "{              | invalid-yaml",
        "[]             | wrong-type",
        "7              | wrong-type",
        "{}             | /intake",
        "{} {}          | wrong-type",
        "{\"intake\": 7} | wrong-type",
        "{\"ballots\": {\"reasons\": {\"lost\": 1}}} | wrong-type",
        "{\"ballots\": {\"reasons\": {\"duplicate\": 0}}} | wrong-type",
        "{\"intake\": {\"papers\": 999999999999999999}} | /intake/papers",
        "{\"intake\": {\"papers\": 1000000000000000000}} | wrong-type",
        "{\"intake\": {\"reconciliation\": {\"groups\": [{}]}}} | wrong-type"
      })
  void what_is_no_result_is_told(String text, String found) throws IOException {
    assertThat(found(text)).isEqualTo(found);
  }

  @Test
  void what_is_no_result_is_told_where_and_what_would_be_one() {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> differenceFrom("{\n  \"intake\": 7\n}"))
        .withMessageContaining("result.json:2:13")
        .withMessageContaining("no result: an object is needed here");
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> differenceFrom("{\n\n  garbage"))
        .withMessageContaining("result.json:3:")
        .withMessageContaining("from here on it is not JSON");
  }

  @Test
  void a_result_that_is_cut_off_anywhere_is_told() throws IOException {
    String result = PUBLISHED.result();
    for (int length = 1; length < result.length() - 2; length += 97) {
      assertThat(found(result.substring(0, length))).isEqualTo("invalid-yaml");
    }
  }

  @Test
  void a_result_that_never_ends_nesting_is_refused() throws IOException {
    assertThat(found("[".repeat(100_000))).isEqualTo("wrong-type");
    assertThat(found("{\"objects\":" + "[".repeat(100_000))).isEqualTo("too-large");
    assertThat(found("{\"a\":\"" + "x".repeat(25_000_000))).isEqualTo("invalid-yaml");
    assertThat(found("{\"intake\":{\"root\":\"" + "x".repeat(25_000_000))).isEqualTo("too-large");
  }

  @Test
  void a_missing_result_and_a_folder_are_told() {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> BOX.differenceFrom(Path.of("no-such-result")))
        .withMessageContaining("no such file");
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> BOX.differenceFrom(folder))
        .withMessageContaining("this is a folder, not a file");
  }
}
