package org.pingyi.evaluation.commandline.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.commandline.Outcome;

/** A rectification ledger on the command line, from a report to closed items. */
class LedgerCommandsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;
  private TrialLedger ledger;

  @BeforeEach
  void open() throws IOException {
    ledger = TrialLedger.imported(folder);
  }

  @Test
  void an_item_is_put_right_in_a_second_round_and_closed() throws IOException {
    ledger.putRight(1, 1, 2);
    assertThat(ledger.listed(1)).contains("reported  2 (superior)  甲");
    TrialLedger june = ledger.at("2026-06-01T02:00:00Z");
    june.putRight(1, 3, 0);

    assertThat(june.refused("step", june.step(1, "close", "陈刚", "leader")))
        .isEqualTo(
            "pingyi: wrong-role: “close” on item 1 is for these roles: superior; all its rounds"
                + " were in vain");
    assertThat(june.done("show", 1)).containsPattern("\nclose +closed +superior\n");
    assertThat(june.done("step", june.step(1, "close", "陈刚", "superior")))
        .isEqualTo("Item 1: closed, version 12, round 2\n");

    String history = june.done("show", 1, "--lang", "zh");
    assertThat(history)
        .startsWith("问题 1：已销号，第 12 版，第 2 轮\n")
        .contains(
            "群众反馈  已解决 3，部分解决 0，未解决 0",
            "第二个窗口 (" + folder.resolve("photo.jpg") + ")",
            "增设窗口; 责任人 王芳; 时限 2026-05-18",
            "增设窗口; 责任人 王芳; 时限 2026-06-15",
            "已解决 1，部分解决 0，未解决 2",
            "2026-04-30  2026-04-30 10:00:00",
            "2026-06-01  2026-06-01 10:00:00",
            "reopen    已登记    leader, office, superior ");
    assertThat(june.done("list", "--state", "closed")).endsWith("\nItems: 1 of 1\n");
    assertThat(june.done("step", june.step(1, "reopen", "李静", "office", "--because", "又排队了")))
        .startsWith("Item 1: reported, version 13, round 3");
  }

  @Test
  void every_step_says_where_the_item_stands_and_none_is_lost() throws IOException {
    ledger.putRight(2, 2, 0);
    ledger.done("step", ledger.step(2, "close", "陈刚", "leader"));
    ledger.done("step", ledger.step(3, "reject", "陈刚", "leader", "--because", "情况不实"));
    ledger.done("step", ledger.step(1, "answer", "李静", "office", "--words", "五月增设窗口"));
    ledger.done(
        "step", ledger.step(1, "analyse", "王芳", "responsible", "--cause", "人少", "--cause", "窗口少"));
    ledger.done("step", ledger.plan(1, "王芳", "加人", "2026-05-09"));
    ledger.done(
        "step", ledger.step(1, "hand-over", "陈刚", "leader", "--owner", "赵强", "--because", "调岗"));
    ledger.done(
        "step",
        ledger.step(1, "defer", "陈刚", "leader", "--until", "20 working days", "--because", "等设备"));
    assertThat(ledger.done("step", ledger.step(1, "resume", "赵强", "responsible")))
        .isEqualTo("Item 1: under way, version 7, round 1\n");
    ledger.done("step", ledger.step(1, "note", "李静", "office", "--because", "已提醒"));

    assertThat(ledger.done("list", "--owner", "赵强"))
        .contains("   1        8  under way  1      甲      queue      赵强");
    assertThat(ledger.done("show", 1))
        .contains(
            "Causes        人少\n                窗口少\n",
            "hand over  planned      陈刚",
            "调岗; owner 赵强",
            "等设备; due 2026-06-01",
            "五月增设窗口");
    assertThat(ledger.done("changes", "--since", 0).lines()).hasSize(17);
    assertThat(ledger.done("verify")).contains(", items 3, events 17\nHead: 17.");
  }

  @Test
  void items_are_merged_and_split_and_keep_their_trace() {
    Object[] because = {"--actor", "李静", "--role", "office", "--because", "同一件事"};
    assertThat(ledger.done("merge", with(because, "--item", 3, "--into", "1@1")))
        .isEqualTo("Item 1: reported, version 2, round 1\n");
    assertThat(ledger.done("split", with(because, "--item", 1, "--part", "上午", "--part", "中午")))
        .isEqualTo("Item 4: reported, version 1, round 1\nItem 5: reported, version 1, round 1\n");

    assertThat(ledger.done("show", 1))
        .contains("  Comes from    3\n  Goes on as    4\n                5\n", "同一件事; items 4, 5");
    assertThat(ledger.done("show", 5))
        .contains("Criterion     queue", "Dissatisfied  2 of 3 ratings", "Comes from    1")
        .doesNotContain("Goes on as");
    assertThat(ledger.done("show", 3)).contains("Goes on as    1", "\nnote   merged ");
  }

  private static Object[] with(Object[] first, Object... more) {
    return Stream.concat(Stream.of(first), Stream.of(more)).toArray();
  }

  @Test
  void what_a_visit_found_is_entered_once_by_its_reference() throws IOException {
    Path photo = ledger.inputs().file("dark.jpg", "dark");
    Object[] more = {
      "--group",
      "masses",
      "--reference",
      "走访 7",
      "--person",
      "孙丽",
      "--evidence",
      photo,
      "--evidence",
      "https://example.org/7",
      "--title",
      "记录",
      "--dissatisfied",
      3,
      "--rated",
      4,
      "--resolve-by",
      "P1M",
      "--effective",
      "2026-04-28"
    };
    Object[] visit = TrialLedger.visit("甲", "楼道没有灯", "visitor", more);
    assertThat(ledger.done("report", visit)).isEqualTo("Item 4: reported, version 1, round 1\n");
    Outcome again = ledger.run("report", visit);
    assertThat(again.status()).isEqualTo(1);
    assertThat(again.out())
        .isEqualTo(
            "There already, so that nothing was entered: Item 4: reported, version 1, round 1\n");
    assertThat(again.err()).isEmpty();

    assertThat(ledger.done("show", 4))
        .contains(
            "Source        a home visit",
            "Reference     走访 7",
            "Found by      孙丽",
            "Shown by      " + photo + "\n                记录 (https://example.org/7)",
            "Dissatisfied  3 of 4 ratings",
            "Due           2026-05-06 answer\n                2026-06-01 put right");
  }

  @Test
  void a_report_that_comes_again_brings_nothing_new_and_one_of_another_version_does()
      throws IOException {
    assertThat(ledger.importing(ledger.report(TrialLedger.SCHEME), "--lang", "zh").out())
        .isEqualTo("已导入：新登记问题 0 个，原已登记 3 个\n");
    Path other = ledger.report(TrialLedger.SCHEME.replace("version: 2", "version: 3"));
    assertThat(ledger.importing(other).out())
        .isEqualTo("Imported: 3 new items, 0 were there already\n");
  }

  @Test
  void what_comes_again_after_its_end_is_told_with_what_to_do() throws IOException {
    Object[] reject = {"reject", "--actor", "陈刚", "--role", "leader", "--because", "情况不实"};
    ledger.done("step", with(reject, "--item", 2));
    Object[] because = {"--actor", "李静", "--role", "office", "--because", "同一件事"};
    ledger.done("merge", with(because, "--item", 3, "--into", 1));
    Path same = ledger.report(TrialLedger.SCHEME);
    assertThat(ledger.importing(same).out())
        .isEqualTo(
            "Imported: 0 new items, 3 were there already\n"
                + "Of those that were there already at their end: 1 (item 2). Where such a problem"
                + " is there again, reopen the closed item (ledger step reopen), or report it under"
                + " a reference of its own (ledger report)\n");

    ledger.done("step", with(reject, "--item", 1));
    Outcome all = ledger.importing(same, "--lang", "zh");
    assertThat(all.status()).isZero();
    assertThat(all.out())
        .isEqualTo(
            "已导入：新登记问题 0 个，原已登记 3 个\n"
                + "原已登记的问题中已办结 3 个（问题 1, 2, 3）。问题再次出现的，请将已销号的重新启动"
                + "（ledger step reopen），或另用来源标识登记（ledger report）\n");
  }

  @Test
  void what_a_visit_finds_again_after_its_end_is_told_too() {
    Object[] visit = TrialLedger.visit("甲", "灯不亮", "office", "--reference", "走访 8");
    ledger.done("report", visit);
    Outcome otherwise = ledger.run("report", with(visit, "--dissatisfied", 1, "--rated", 2));
    assertThat(otherwise.status()).isEqualTo(1);
    assertThat(otherwise.out())
        .startsWith("Nothing was entered: Item 4 was there already, but this time with other ");
    ledger.done("step", ledger.step(4, "reject", "陈刚", "leader", "--because", "情况不实"));
    Outcome again = ledger.run("report", with(visit, "--lang", "zh"));
    assertThat(again.status()).isEqualTo(1);
    assertThat(again.out())
        .startsWith("原已登记，此次未登记：问题 4：不予整改，第 2 版，第 1 轮\n")
        .contains("已办结 1 个（问题 4）");
    assertThat(ledger.done("verify")).contains(", items 4, events 5\n");
  }

  @Test
  void what_an_event_says_can_be_erased_and_is_nowhere_then() throws SQLException {
    ledger.done("step", ledger.step(1, "note", "钱伟", "office", "--because", "钱伟家门前"));
    assertThat(ledger.rows()).contains("钱伟家门前");

    Object[] signed = {"--actor", "李静", "--role", "office", "--because", "本人要求"};
    assertThat(ledger.done("erase", with(signed, "--event", 4)))
        .isEqualTo("Erased: what event 4 of item 1 says in words\n");

    assertThat(ledger.done("show", 1))
        .contains("note    reported     (erased)", "erase   reported     李静", "本人要求; event 4")
        .doesNotContain("钱伟");
    assertThat(ledger.rows()).contains("李静").doesNotContain("钱伟");
    assertThat(ledger.done("verify", "--lang", "zh")).startsWith("与登记时一致：");
    assertThat(ledger.refused("erase", with(signed, "--event", 6)))
        .isEqualTo("pingyi: unknown-event: there is no event 6: events are numbered from 1 to 5");
  }

  @Test
  void changes_name_nobody_and_can_be_gone_on_with() throws IOException {
    ledger.done("step", ledger.step(1, "analyse", "王芳", "responsible", "--cause", "只有一个窗口"));

    String all = ledger.done("changes", "--since", 0);
    assertThat(all).doesNotContain("王芳", "李静", "窗口");
    assertThat(ledger.done("changes", "--since", 1, "--limit", 2).lines())
        .isEqualTo(all.lines().skip(1).limit(2).toList());
    JsonNode last = JSON.readTree(all.lines().skip(3).findFirst().orElseThrow());
    assertThat(last.toString())
        .isEqualTo(
            "{\"event\":4,\"item\":1,\"version\":2,\"step\":\"analyse\",\"state\":\"analysed\","
                + "\"round\":1,\"object\":\"甲\",\"effective\":\"2026-04-30\","
                + "\"recorded\":\"2026-04-30T02:00:00Z\"}");
    assertThat(ledger.done("changes", "--since", 4)).isEmpty();
  }
}
