package org.pingyi.evaluation.commandline.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a ledger does not do is said with what it does, and changes nothing. */
class LedgerBadInputTest {

  private static final int EVENTS = 9;

  @TempDir private static Path folder;
  private TrialLedger ledger;

  /** Item 1 is under way, item 2 analysed, item 3 part of item 1. */
  @BeforeEach
  void fill() throws IOException {
    ledger = TrialLedger.filled(folder, LedgerBadInputTest::steps);
  }

  private static void steps(TrialLedger ledger) {
    Stream.of(
            "merge --item 3 --into 1 --actor 李静 --role office --because 同一件事",
            "step --item 1 analyse --cause 窗口少 --actor 王芳 --role responsible",
            "step --item 1 plan --measure 增设窗口 --owner 王芳 --due 2026-05-09 --actor 王芳 --role responsible",
            "step --item 1 start --actor 王芳 --role responsible",
            "step --item 2 analyse --cause 人少 --actor 赵强 --role responsible")
        .map(LedgerBadInputTest::split)
        .forEach(words -> ledger.done((String) words[0], tail(words)));
  }

  private static Object[] tail(Object... words) {
    return List.of(words).subList(1, words.length).toArray();
  }

  private static Object[] split(String command) {
    return TrialLedger.words(command.replace("DIR", folder.toString()));
  }

  @AfterAll
  static void nothing_was_recorded() {
    assertThat(TrialLedger.in(folder).done("verify"))
        .contains(", items 3, events " + EVENTS + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "step --item 2 close --actor 陈刚 --role leader | wrong-step: item 2 is analysed, from where “close” is no step; there are: plan, reject, merge, absorb, split, answer, note, erase | wrong-step: 问题 2 当前为“已查明原因”，不能“销号”；可以：制定措施、不予整改、并入、接收并入、拆分、答复、备注、删除内容",
        "step --item 3 analyse --cause x --actor 王芳 --role responsible | wrong-step: item 3 is merged, from where “analyse” is no step; there are: note, erase | wrong-step: 问题 3 当前为“已并入”，不能“分析原因”；可以：备注、删除内容",
        "step --item 1 finish --evidence DIR --actor 李静 --role office --role leader | wrong-role: “finish” on item 1 is for these roles: responsible | wrong-role: 对问题 1 “整改完成”须由以下角色办理：responsible",
        "step --item 1@2 finish --evidence DIR --actor 王芳 --role responsible | stale-version: somebody took a step on item 1 since: it is at version 5, not 2; look at it again, then decide | stale-version: 问题 1 此后已有新的登记：现为第 5 版，而非第 2 版；请重新查看后再定",
        "step --item 2 plan --measure m --owner 赵强 --due 2026-04-29 --actor 赵强 --role responsible | wrong-day: 2026-04-29 is past: choose a day from 2026-04-30 on | wrong-day: 2026-04-29 已过：请选择 2026-04-30 或以后的日期",
        "step --item 2 plan --measure m --owner 赵强 --due 2026-05-04 --actor 赵强 --role responsible | wrong-day: 2026-05-04 is no working day: the next one is 2026-05-06 | wrong-day: 2026-05-04 不是工作日：其后的工作日为 2026-05-06",
        "step --item 2 plan --measure m --owner 赵强 --due 1d --actor 赵强 --role responsible | wrong-day: 2026-05-01 is no working day: the next one is 2026-05-06 | wrong-day: 2026-05-01 不是工作日：其后的工作日为 2026-05-06",
        "step --item 2 plan --measure m --owner 赵强 --due 2026-07-31 --actor 赵强 --role responsible | wrong-day: item 2 has to be put right by 2026-06-29, not by 2026-07-31: plan for that day, then ask for a deferral | wrong-day: 问题 2 须在 2026-06-29 前整改完成，而非 2026-07-31：请按该日期制定计划，再申请延期",
        "step --item 1 defer --until 2026-05-08 --because 等 --actor 陈刚 --role leader | wrong-day: item 1 is due on 2026-05-09: a deferral is to a later day | wrong-day: 问题 1 的期限为 2026-05-09：延期应晚于该日",
        "step --item 2 note --because x --effective 2026-05-06 --actor 李静 --role office | wrong-day: a step takes effect from 2026-04-30, since when item 2 is where it stands, to 2026-04-30, not on 2026-05-06 | wrong-day: 生效日应在 2026-04-30（问题 2 进入当前状态之日）至 2026-04-30 之间，而非 2026-05-06",
        "step --item 2 plan --measure m --owner 吴涛 --due 2026-05-06 --actor 赵强 --role responsible | wrong-owner: nobody is known by the owner’s name: correct it, or enter them as an owner first | wrong-owner: 没有该名称的责任人：请改正，或先登记为责任人",
        "step --item 1 finish --evidence DIR/gone.jpg --actor 王芳 --role responsible | missing-evidence: piece 1 of the evidence is not where it is said to be: put it there, or correct where it is | missing-evidence: 第 1 份佐证材料不在所指位置：请先放置，或改正其位置",
        "report --source visit --object 甲 --problem p --evidence https://example.org/1 --evidence gone.jpg --actor 李静 --role visitor | missing-evidence: piece 2 of the evidence is not where it is said to be: put it there, or correct where it is | missing-evidence: 第 2 份佐证材料不在所指位置：请先放置，或改正其位置",
        "step --item 2 reject --actor 陈刚 --role leader | incomplete-step: “reject” needs a reason: say why | incomplete-step: “不予整改”须说明理由：请写明",
        "merge --item 2 --into 1 --actor 李静 --role office | incomplete-step: “merge” needs a reason: say why | incomplete-step: “并入”须说明理由：请写明",
        "merge --item 2 --into 1 --because x --actor 李静 --role leader | wrong-role: “merge” on item 1 is for these roles: office | wrong-role: 对问题 1 “并入”须由以下角色办理：office",
        "merge --item 2 --into 3 --because x --actor 李静 --role office | wrong-step: item 3 is merged, from where “merge” is no step; there are: note, erase | wrong-step: 问题 3 当前为“已并入”，不能“并入”；可以：备注、删除内容",
        "merge --item 1 --into 2 --because x --actor 李静 --role office | incomplete-step: item 1 is of another object than item 2: items of one object are merged | incomplete-step: 问题 1 与问题 2 的评议对象不同：只能合并同一对象的问题",
        "merge --item 2 --into 2 --because x --actor 李静 --role office | incomplete-step: item 2 is named twice: an item is merged once, and not into itself | incomplete-step: 问题 2 重复：一个问题只能并入一次，且不能并入自身",
        "split --item 2 --part x --because x --actor 李静 --role office | incomplete-step: an item is split into at least two parts | incomplete-step: 拆分应至少分为两个部分",
        "split --item 9 --part x --part y --because x --actor 李静 --role office | unknown-item: there is no item 9: items are numbered from 1 to 3 | unknown-item: 没有编号为 9 的问题：编号为 1 至 3",
        "show 7 | unknown-item: there is no item 7: items are numbered from 1 to 3 | unknown-item: 没有编号为 7 的问题：编号为 1 至 3",
        "erase --event 99 --because x --actor 李静 --role office | unknown-event: there is no event 99: events are numbered from 1 to 9 | unknown-event: 没有第 99 条记录：记录编号为 1 至 9",
        "step --item 2 start --cause x --actor 赵强 --role responsible | “start” takes none of the options that say something, and not --cause | “start”不带内容选项，不带 --cause",
        "step --item 2 plan --measure m --cause x --actor 赵强 --role responsible | “plan” takes --measure, --owner, --due, and not --cause | “plan”须带 --measure, --owner, --due，不带 --cause",
        "step --item 1 finish --actor 王芳 --role responsible | “finish” takes --evidence | “finish”须带 --evidence",
        "step --item 1 follow-up --solved 0 --actor 周敏 --role visitor | “follow-up” takes --solved, --partly, --not-solved | “follow-up”须带 --solved, --partly, --not-solved",
        "step --item 1 merge --actor 周敏 --role office | “merge” is no step on an item; there are: analyse, plan, start, finish, follow-up, close, reopen, defer, resume, reject, hand-over, answer, note (STEP) | “merge”不是对问题办理的步骤；可用：analyse, plan, start, finish, follow-up, close, reopen, defer, resume, reject, hand-over, answer, note（STEP）",
        "step --item x note --because x --actor 周敏 --role office | “x” is no item such as 3, or 3@5 where it was seen at version 5 (--item) | “x”不是问题编号：如 3，查看时为第 5 版的可写 3@5（--item）",
        "step --item 2 note --because ' ' --actor 周敏 --role office | a text is blank: say what it is (--because) | 一段文字为空：请填写（--because）",
        "step --item 2 note --because x --actor '' --role office | a name or an id is blank: say what it is (--actor) | 名称或标识为空：请填写（--actor）",
        "step --item 2 note --because x --actor 周敏 --role ofice | “ofice” is no role; did you mean “office”? There are: office, responsible, leader, visitor, superior (--role) | “ofice”不是角色；是否想写“office”？可用：office, responsible, leader, visitor, superior（--role）",
        "step --item 2 note --because x --actor 周敏 --role office --effective 2026-02-30 | “2026-02-30” is no day such as 2026-05-15 (--effective) | “2026-02-30”不是形如 2026-05-15 的日期（--effective）",
        "step --item 2 plan --measure m --owner 赵强 --due soon --actor 赵强 --role responsible | “soon” is neither a day such as 2026-05-15 nor a time such as 30d, 10 working days or P1M (--due) | “soon”既不是 2026-05-15 这样的日期，也不是 30d、10 working days、P1M 这样的时长（--due）",
        "report --source split --object 甲 --problem p --actor 李静 --role visitor | “split” is no kind of source; there are: trigger, opinion, interview, group-talk, visit, open-inspection, covert-inspection, leader-comment, self-check, single-rating (--source) | “split”不是来源；可用：trigger, opinion, interview, group-talk, visit, open-inspection, covert-inspection, leader-comment, self-check, single-rating（--source）",
        "report --source visit --object 甲 --problem p --dissatisfied 5 --rated 4 --actor 李静 --role visitor | how many were dissatisfied is said together with of how many, and is not more (--dissatisfied, --rated) | 不满意数须与评价数一并给出，且不大于后者（--dissatisfied、--rated）",
        "report --source visit --object 甲 --group mases --problem p --actor 李静 --role visitor | unknown-group: a problem concerns the rater group “mases”, which is not known here: correct its id, or leave the group out | unknown-group: 所登记问题涉及的评议主体“mases”在系统中不存在：请改正其编号，或不写评议主体",
        "list --overdue --due-within 7d | only one of these at a time: --overdue, --due-within | 每次只能用其中之一：--overdue, --due-within",
        "list --limit 1001 | “1001” is no whole number from 1 to 1000 (--limit) | “1001”不是 1 至 1000 的整数（--limit）",
        "list --state open | “open” is no state; there are: reported, analysed, planned, under-way, deferred, done, followed-up, closed, merged, split, rejected (--state) | “open”不是状态；可用：reported, analysed, planned, under-way, deferred, done, followed-up, closed, merged, split, rejected（--state）",
        "changes --since -1 | “-1” is no whole number from 0 on (--since) | “-1”不是不小于 0 的整数（--since）",
        "open --zone Asia/Shanghais | “Asia/Shanghais” is no time zone such as Asia/Shanghai (--zone) | “Asia/Shanghais”不是形如 Asia/Shanghai 的时区（--zone）",
      })
  void it_is_said_in_both_languages_what_is_wrong(String command, String en, String zh) {
    Object[] all = split(command);
    assertThat(said(all, "en")).isEqualTo("pingyi: " + en);
    assertThat(said(all, "zh")).isEqualTo("pingyi: " + zh);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"rota:gone.pdf", "javascript:alert(1)", "ftp://example.org/1", "https://", "DIR"})
  void what_is_neither_a_file_nor_an_address_of_the_web_is_no_evidence(String reference) {
    String finish =
        "step --item 1 finish --evidence %s --actor 王芳 --role responsible".formatted(reference);
    assertThat(said(split(finish), "en")).startsWith("pingyi: missing-evidence: piece 1");
  }

  private String said(Object[] words, String language) {
    Object[] more = new Object[words.length + 1];
    System.arraycopy(words, 1, more, 0, words.length - 1);
    more[words.length - 1] = "--lang";
    more[words.length] = language;
    return ledger.refused(words[0].toString(), more);
  }

  @Test
  void what_is_wrong_with_a_person_is_said_without_the_name() {
    Object[] plan = {"--measure", "增设窗口", "--owner", "吴涛", "--due", "30d", "--debug"};
    assertThat(ledger.run("step", ledger.step(2, "plan", "赵强", "responsible", plan)).err())
        .contains("wrong-owner: ", "LedgerException")
        .doesNotContain("吴涛", "赵强", "增设窗口");
  }

  @Test
  void a_report_that_is_none_is_told_by_its_place() throws IOException {
    Path none = ledger.inputs().file("none.json", "{}");
    assertThat(ledger.importing(none).status()).isEqualTo(2);
    assertThat(ledger.importing(none).err()).startsWith(none + ":1:");
    Path gone = folder.resolve("gone.json");
    assertThat(ledger.importing(gone, "--lang", "zh").err()).startsWith(gone + ":1:1: ");
    assertThat(Files.exists(gone)).isFalse();
  }

  @Test
  void the_owner_does_not_follow_up_what_they_put_right(@TempDir Path other) throws IOException {
    TrialLedger fresh = TrialLedger.imported(other);
    fresh.putRight(1, 1, 0);
    assertThat(fresh.refused("step", fresh.step(1, "follow-up", "王芳", "visitor", "--solved", 1)))
        .isEqualTo(
            "pingyi: wrong-owner: who owned or finished item 1 in this round cannot follow it up:"
                + " somebody else has to ask");
  }

  @Test
  void a_clock_that_was_put_back_does_not_put_the_record_back(@TempDir Path other)
      throws IOException {
    TrialLedger fresh = TrialLedger.imported(other);
    TrialLedger earlier = fresh.at("2026-04-20T02:00:00Z");
    earlier.done("step", earlier.step(1, "analyse", "王芳", "responsible", "--cause", "窗口少"));
    assertThat(earlier.done("changes", "--since", 3))
        .contains("\"effective\":\"2026-04-20\",\"recorded\":\"2026-04-30T02:00:00Z\"");
    assertThat(fresh.done("verify")).contains(", items 3, events 4\n");
  }
}
