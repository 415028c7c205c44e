package org.pingyi.evaluation.snippet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pingyi.evaluation.fault.Fault;
import org.pingyi.evaluation.fault.InputException;
import org.pingyi.evaluation.followup.FollowUpReport;
import org.pingyi.evaluation.followup.FollowUpReport.OfItem;
import org.pingyi.evaluation.rectification.FollowUpAnswers;
import org.pingyi.evaluation.rectification.ItemVersion;

/** What is read of a result, as somebody may have written it. */
class FollowUpReportTest {

  private static final String ID = "follow-up-0123456789abcdef0123456789abcdef-0123456789ab";

  private static String item(String object, String... counts) {
    return "{'object':'%s','score':null,'criteria':[{'criterion':'solved','score':null,'raters':["
            .formatted(object)
        + "{'group':'masses','counts':{"
        + String.join("}},{'group':'staff','counts':{", counts)
        + "}}]}]}";
  }

  private static String result(String id, String... objects) {
    return ("{'format':1,'scheme':{'id':'%s','version':{'id':1}},'objects':[".formatted(id)
            + String.join(",", objects)
            + "]}")
        .replace('\'', '"');
  }

  private static List<OfItem> items(String... objects) {
    return FollowUpReport.read("result.json", result(ID, objects)).items();
  }

  private static OfItem heard(int solved, int partly, int not, long smallest) {
    return new OfItem(
        new ItemVersion(1, 5),
        Optional.of(new FollowUpAnswers(solved, partly, not, OptionalLong.of(smallest))));
  }

  @Test
  void answers_are_added_and_what_else_a_result_says_is_left_out() {
    assertThat(items(item("item-1-v5", "'solved':2,'partly':1,'not-solved':3", "'solved':1")))
        .containsExactly(heard(3, 1, 3, 1));
    assertThat(items(item("item-1-v5", "'solved':0"), item("item-2-v1")))
        .extracting(OfItem::answers)
        .containsOnly(Optional.empty());
  }

  @Test
  void a_hundred_million_answers_are_as_many_as_there_may_be() {
    assertThat(items(item("item-1-v5", "'solved':99999999", "'solved':1")))
        .containsExactly(heard(100_000_000, 0, 0, 1));
    assertRefused(
        "invalid-parameter", result(ID, item("item-1-v5", "'solved':100000000", "'solved':1")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'solved':100000001                   | invalid-parameter",
        "'solved':99999999999999999           | invalid-parameter",
        "'solved':-1                          | wrong-type",
      })
  void so_many_answers_are_none(String counts, String code) {
    assertRefused(code, result(ID, item("item-1-v5", counts)));
  }

  @Test
  void a_result_that_is_no_follow_up_is_told() {
    String sound = item("item-1-v5", "'solved':1");

    assertRefused("duplicate-id", result(ID, sound, sound));
    assertRefused("unknown-reference", result("windows-2026", sound));
    assertRefused("unknown-reference", result(ID + "0", sound));
    for (String object :
        List.of("1001", "item-1", "item-0-v1", "item-1-v0", "item-1234567890-v1")) {
      assertRefused("unknown-reference", result(ID, item(object, "'solved':1")));
    }
    assertRefused(
        "unknown-reference", result(ID, sound.replace("'criterion':'solved'", "'criterion':'x'")));
    assertRefused("missing-key", result(ID, "{'object':'item-1-v5'}"));
    assertRefused("missing-key", result(ID, sound.replace("'counts'", "'ratings'")));
    assertRefused("invalid-yaml", result(ID, sound) + "{}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FollowUpReport("windows-2026", List.of()));
  }

  private static void assertRefused(String code, String result) {
    assertThatExceptionOfType(InputException.class)
        .isThrownBy(() -> FollowUpReport.read("result.json", result))
        .satisfies(
            refused ->
                assertThat(refused.faults())
                    .extracting(Fault::code)
                    .extracting(found -> found.code())
                    .containsExactly(code));
  }

  @Test
  void a_file_is_read_as_its_text_is(@TempDir Path folder) throws IOException {
    String result = result(ID, item("item-1-v5", "'solved':1"));
    Path file = Files.writeString(folder.resolve("result.json"), result);

    assertThat(FollowUpReport.read(file))
        .isEqualTo(FollowUpReport.read("result.json", result))
        .hasToString("answers about 1 items");
  }

  @Test
  void what_became_of_an_item_is_said_in_both_languages() {
    assertThat(FollowUpReport.Outcome.values())
        .extracting(outcome -> outcome.title().en() + " " + outcome.title().zh())
        .doesNotHaveDuplicates()
        .contains("entered 已登记", "nobody answered 无人作答");
  }
}
