package org.pingyi.evaluation.commandline.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerListTest {

  @TempDir private static Path folder;
  private TrialLedger ledger;

  @BeforeEach
  void fill() throws IOException {
    ledger = TrialLedger.filled(folder, LedgerListTest::steps);
  }

  private static void steps(TrialLedger ledger) throws IOException {
    ledger.putRight(1, 0, 1);
    ledger.done(
        "step", ledger.step(3, "analyse", "赵强", "responsible", "--cause", "Too FEW windows"));
    ledger.done("step", ledger.plan(3, "赵强", "增设窗口", "2026-05-06"));
    ledger.done(
        "report", TrialLedger.visit("乙", "路灯不亮".repeat(20), "visitor", "--group", "masses"));
  }

  @AfterAll
  static void nothing_was_recorded_by_listing() {
    assertThat(TrialLedger.in(folder).done("verify")).contains(", items 4, events 11\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "                                     | 1 2 3 4",
        "--state planned                      | 3",
        "--state planned --state reported     | 1 2 3 4",
        "--state closed                       |",
        "--owner 赵强                           | 3",
        "--object 乙                           | 2 4",
        "--criterion duty                     | 3",
        "--group masses                       | 4",
        "--source visit                       | 4",
        "--source visit --source trigger      | 1 2 3 4",
        "--round 2                            | 1",
        "--escalated                          | 1",
        "--overdue                            |",
        "--overdue --today 2026-05-08         | 3 4",
        "--overdue --today 2026-05-07         | 3",
        "--due-within 7d                      | 3 4",
        "--due-within '1 working day'         | 3",
        "--due-from 2026-05-07                | 1 2 3 4",
        "--due-from 2026-05-22                | 1 2 3",
        "--due-to 2026-05-06                  | 3",
        "--due-from 2026-05-07 --due-to 2026-05-07 | 4",
        "--containing few                     | 3",
        "--containing 路灯                      | 4",
        "--order due                          | 3 4 1 2",
        "--order dissatisfaction              | 1 2 3 4",
        "--object 甲 --state reported          | 1",
      })
  void items_are_chosen(String options, String items) {
    Object[] chosen = options == null ? new Object[0] : TrialLedger.words(options);

    String shown =
        ledger
            .done("list", chosen)
            .lines()
            .filter(line -> line.matches(" +[0-9].*"))
            .map(line -> line.strip().replaceFirst(" .*", ""))
            .collect(Collectors.joining(" "));

    assertThat(shown).isEqualTo(items == null ? "" : items);
  }

  @Test
  void a_list_goes_on_where_the_page_before_ended() {
    String first = ledger.done("list", "--order", "due", "--limit", 3);
    assertThat(first).endsWith("\nItems: 3 of 4\nThe next page: --after due/2026-05-25/1\n");
    String second = ledger.done("list", "--order", "due", "--after", "due/2026-05-25/1");
    assertThat(second)
        .startsWith("Item  Version")
        .contains("\n   2        1")
        .endsWith("Items: 1 of 4\n");
    assertThat(ledger.refused("list", "--after", "due/2026-05-25/1"))
        .isEqualTo(
            "pingyi: a page goes on after what the page before named, in the same order (--after,"
                + " --order)");
  }

  @Test
  void a_long_problem_is_shortened_and_what_is_late_is_said_to_be() {
    assertThat(ledger.at("2026-05-08T02:00:00Z").done("list", "--object", "乙", "--lang", "zh"))
        .isEqualTo(
            """
            编号  版次  状态    轮次  评议对象  评议内容  责任人  时限                     存在问题
               2     1  已登记  1     乙        queue             2026-05-25 答复          “queue” falls short of what is asked for (dissatisfaction-r…
               4     1  已登记  1     乙                          2026-05-07 答复，已逾期  路灯不亮路灯不亮路灯不亮路灯不亮路灯不亮路灯不亮路灯不亮路…
            问题：共 2 个，列出 2 个
            """);
  }

  @Test
  void programs_get_ids_and_everything_that_is_known() throws IOException {
    String text =
        ledger.done("list", "--json", "--lang", "zh", "--today", "2026-05-07", "--limit", 3);
    JsonNode page = new ObjectMapper().readTree(text);

    assertThat(text)
        .isEqualTo(ledger.done("list", "--json", "--today", "2026-05-07", "--limit", 3));
    assertThat(page.path("total").asInt()).isEqualTo(4);
    assertThat(page.path("next").asText()).isEqualTo("number//3");
    JsonNode third = page.path("items").path(2);
    assertThat(third.path("plan").toString())
        .isEqualTo("{\"measures\":[\"增设窗口\"],\"owner\":\"赵强\",\"due\":\"2026-05-06\"}");
    assertThat(third.path("overdue").asBoolean()).isTrue();
    assertThat(third.path("deadlines").toString())
        .isEqualTo(
            "[{\"kind\":\"resolve\",\"by\":\"2026-05-06\"},{\"kind\":\"answer\",\"by\":\"2026-05-25\"}]");
    assertThat(third.path("source").path("rated").asInt()).isEqualTo(3);
    JsonNode first = page.path("items").path(0);
    assertThat(first.path("state").asText() + first.path("round") + first.path("escalated"))
        .isEqualTo("reported2true");
    assertThat(first.path("follow-up").toString())
        .isEqualTo("{\"solved\":0,\"partly\":0,\"not-solved\":1}");
  }
}
