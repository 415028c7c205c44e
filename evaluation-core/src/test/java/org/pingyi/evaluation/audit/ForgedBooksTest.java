package org.pingyi.evaluation.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.model.Text;
import org.pingyi.evaluation.tally.RejectionReason;

/** Numbers of passes and papers that somebody made up, most of them so that they agree. */
class ForgedBooksTest {

  private static final String BOOKS = "/intake/reconciliation";
  private static final Published BOX = Published.box();
  private static final Published EMPTY = Published.empty();

  /** The longest number that is read. */
  private static final long MOST = 999_999_999_999_999_999L;

  @TempDir private Path folder;

  private Difference difference(Published box, Consumer<JsonNode> forge) throws IOException {
    JsonNode result = Published.JSON.readTree(box.result());
    forge.accept(result);
    Path file = Files.writeString(folder.resolve("result.json"), result.toString());
    return Exports.verified(box.export()).differenceFrom(file).orElseThrow();
  }

  private static void add(JsonNode result, long more, String... pointers) {
    for (String pointer : pointers) {
      int cut = pointer.lastIndexOf('/');
      ObjectNode row = (ObjectNode) result.at(pointer.substring(0, cut));
      String number = pointer.substring(cut + 1);
      row.put(number, row.path(number).longValue() + more);
    }
  }

  private static ArrayNode list(JsonNode result, String name) {
    return (ArrayNode) result.at(BOOKS + "/" + name);
  }

  private static void assertDifference(
      Difference found, String pointer, String where, String said, String recounted) {
    assertThat(found.pointer()).isEqualTo(pointer);
    assertThat(found.where().en()).isEqualTo(where);
    assertThat(found.said().en()).isEqualTo(said);
    assertThat(found.recounted().en()).isEqualTo(recounted);
  }

  @Test
  void more_used_passes_than_there_are_papers_are_found_though_their_batch_has_them_too()
      throws IOException {
    Difference found =
        difference(
            BOX, result -> add(result, 1, BOOKS + "/groups/1/used", BOOKS + "/passes/1/used"));

    assertDifference(found, BOOKS + "/groups/1/used", "rater group peers, used", "2", "1");
  }

  @Test
  void an_invented_replaced_paper_is_found_though_it_was_received_too() throws IOException {
    Difference found =
        difference(
            BOX,
            result -> add(result, 1, BOOKS + "/groups/1/superseded", BOOKS + "/groups/1/received"));

    assertDifference(found, BOOKS + "/groups", "superseded", "2", "1");
  }

  @Test
  void papers_by_hand_that_are_passed_off_as_papers_with_passes_are_found() throws IOException {
    Difference found =
        difference(
            BOX,
            result -> {
              list(result, "entered").remove(1);
              add(result, 1, BOOKS + "/groups/1/used", BOOKS + "/passes/1/used");
            });

    assertDifference(found, BOOKS + "/entered", "valid", "2", "3");
  }

  @Test
  void ballots_are_rejected_for_no_reason_for_which_no_paper_was() throws IOException {
    Difference found =
        difference(
            BOX,
            result ->
                add(result, 1, "/ballots/reasons/duplicate", "/ballots/rejected", "/ballots/read"));

    assertDifference(
        found, "/ballots/reasons/duplicate", "rejected by reason, duplicate", "1", "0");
  }

  @Test
  void the_groups_are_those_of_the_scheme_in_its_order() throws IOException {
    Difference renamed =
        difference(
            EMPTY, result -> ((ObjectNode) result.at(BOOKS + "/groups/1")).put("group", "x"));
    Difference swapped =
        difference(EMPTY, result -> list(result, "groups").add(list(result, "groups").remove(0)));
    Difference added =
        difference(
            EMPTY,
            result -> {
              ObjectNode group = result.at(BOOKS + "/groups/1").deepCopy();
              list(result, "groups").add(group.put("group", "x"));
            });

    assertDifference(renamed, BOOKS + "/groups", "groups", "[masses, x]", "[masses, peers]");
    assertDifference(swapped, BOOKS + "/groups", "groups", "[peers, masses]", "[masses, peers]");
    assertDifference(added, BOOKS + "/groups", "groups", "[masses, peers, x]", "[masses, peers]");
  }

  private static ObjectNode batch(JsonNode result, String batch, String group) {
    ObjectNode passes = list(result, "passes").addObject().put("batch", batch).put("group", group);
    List.of("issued", "reissued", "revoked", "used").forEach(number -> passes.put(number, 0));
    return passes;
  }

  private static void reasons(JsonNode result, String pointer, long each) {
    int cut = pointer.lastIndexOf('/');
    ObjectNode holder = (ObjectNode) result.at(pointer.substring(0, cut));
    ObjectNode reasons = holder.withObjectProperty(pointer.substring(cut + 1));
    for (RejectionReason reason : RejectionReason.values()) {
      reasons.put(reason.code(), each);
    }
  }

  @Test
  void books_that_no_box_can_have_do_not_add_up() throws IOException {
    List<Consumer<JsonNode>> forgeries =
        List.of(
            result -> batch(result, "b1", "masses"),
            result -> batch(result, "b3", "others"),
            result -> add(result, 9, BOOKS + "/groups/0/revoked", BOOKS + "/passes/0/revoked"),
            result ->
                ((ObjectNode) result.at(BOOKS + "/entered/0"))
                    .putObject("reasons")
                    .put("malformed", 1),
            result -> reasons(result, BOOKS + "/unattributed", MOST),
            result -> reasons(result, BOOKS + "/groups/0/reasons", MOST),
            result -> reasons(result, BOOKS + "/entered/0/reasons", MOST),
            result -> {
              for (int i = 0; i < 10; i++) {
                batch(result, "most-" + i, "masses").put("issued", MOST);
              }
            });

    for (Consumer<JsonNode> forgery : forgeries) {
      Difference found = difference(BOX, forgery);
      assertThat(found.pointer()).isEqualTo(BOOKS);
      assertThat(found.where()).isEqualTo(Text.of("reconciliation", "收发核对"));
      assertThat(found.said()).isEqualTo(Text.of("numbers that do not add up", "数目不平"));
      assertThat(found.recounted()).isEqualTo(Text.of("numbers that do", "应能平账"));
    }
  }

  @Test
  void more_rejected_ballots_than_can_be_counted_do_not_add_up() throws IOException {
    Difference found =
        difference(
            BOX,
            result -> {
              reasons(result, BOOKS + "/unattributed", 1);
              reasons(result, "/ballots/reasons", MOST);
            });

    assertThat(found.pointer()).isEqualTo("/ballots/reasons");
    assertThat(found.where()).isEqualTo(Text.of("rejected by reason", "各原因拒绝数"));
    assertThat(found.said().en()).isEqualTo("numbers that do not add up");
  }
}
