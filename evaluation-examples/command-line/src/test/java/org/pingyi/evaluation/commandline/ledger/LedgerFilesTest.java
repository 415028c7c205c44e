package org.pingyi.evaluation.commandline.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.commandline.Inputs;
import org.pingyi.evaluation.commandline.Outcome;
import org.pingyi.evaluation.commandline.box.TrialBox;
import org.pingyi.evaluation.commandline.folder.FolderJournal;
import org.pingyi.evaluation.commandline.folder.Kept;
import org.pingyi.evaluation.journal.Bytes;
import org.pingyi.evaluation.journal.Journal;
import org.pingyi.evaluation.journal.NewEntry;

/** What ledgers lie in, what is written of them, and what becomes of one that was changed. */
class LedgerFilesTest {

  @TempDir private Path folder;
  private TrialLedger ledger;

  @BeforeEach
  void begin() {
    ledger = TrialLedger.in(folder);
  }

  @Test
  void a_ledger_needs_no_scheme_but_the_zone_of_its_days() throws IOException {
    assertThat(ledger.refused("open"))
        .isEqualTo(
            "pingyi: it is not known in which zone days are: give a scheme with a period, or a zone such as Asia/Shanghai (--scheme, --zone)");
    assertThat(ledger.path()).doesNotExist();

    assertThat(ledger.done("open", "--zone", "Asia/Urumqi", "--lang", "zh"))
        .startsWith("已建立：" + ledger.path() + " 中的整改台账 ")
        .endsWith("，时区 Asia/Urumqi\n");

    assertThat(Inputs.names(ledger.path())).containsExactly("ledger.mv.db", "zone.txt");
    ledger.at("2026-04-30T17:30:00Z").done("report", TrialLedger.visit("甲", "灯不亮", "office"));
    assertThat(ledger.done("changes", "--since", 0)).contains("\"effective\":\"2026-04-30\"");
    assertThat(ledger.done("list")).contains("reported  1      甲");
  }

  @Test
  void a_scheme_without_a_period_needs_a_zone_beside_it() throws IOException {
    Path scheme = ledger.inputs().scheme();
    assertThat(ledger.refused("open", "--scheme", scheme))
        .isEqualTo(
            "pingyi: the scheme has no period, whose zone days would be in: give one, such as"
                + " Asia/Shanghai (--zone)");
    assertThat(ledger.path()).doesNotExist();
    assertThat(ledger.done("open", "--scheme", scheme, "--zone", "Asia/Tokyo"))
        .endsWith(", days in Asia/Tokyo\n");
    assertThat(Inputs.names(ledger.path()))
        .containsExactly("ledger.mv.db", "scheme.yaml", "zone.txt");
  }

  @Test
  void half_a_ledger_is_never_in_place_and_one_that_is_there_is_left_alone() throws IOException {
    assertThat(ledger.refused("list"))
        .isEqualTo(
            "pingyi: there is no rectification ledger in "
                + ledger.path()
                + ": make one with “ledger open”");
    Path faulty = ledger.inputs().file("faulty.yaml", "id: x\n");
    assertThat(ledger.run("open", "--scheme", faulty).status()).isEqualTo(2);
    Path names = ledger.inputs().file("gbk.txt", "王芳\n", Charset.forName("GB18030"));
    assertThat(ledger.refused("open", "--zone", "Asia/Shanghai", "--owners", names))
        .isEqualTo(names + ":1:1: unreadable-file: it is not in UTF-8: save it as UTF-8");
    assertThat(ledger.refused("open", "--zone", "Z", "--owners", folder.resolve("gone.txt")))
        .endsWith("gone.txt:1:1: unreadable-file: it cannot be read");
    assertThat(ledger.path()).doesNotExist();

    ledger.done("open", "--zone", "Asia/Shanghai");
    byte[] before = Files.readAllBytes(ledger.path().resolve("zone.txt"));
    assertThat(ledger.refused("open", "--zone", "Asia/Tokyo", "--lang", "zh"))
        .isEqualTo("pingyi: " + ledger.path() + " 中已有整改台账：请继续使用，或另选文件夹");
    assertThat(ledger.path().resolve("zone.txt")).hasBinaryContent(before);
  }

  @Test
  void a_ballot_box_is_no_place_for_a_ledger_and_no_ledger() throws IOException {
    TrialBox box = TrialBox.opened(folder);
    TrialLedger there = new TrialLedger(ledger.inputs(), folder, box.path(), ledger.clock());

    assertThat(there.refused("open", "--zone", "Z"))
        .isEqualTo(
            "pingyi: there is a ballot box in "
                + box.path()
                + " already: go on with it, or choose another folder");
    assertThat(there.refused("verify"))
        .isEqualTo(
            "pingyi: no-ledger: there is a ballot box in "
                + box.path()
                + ", and no rectification ledger: name the folder of the rectification ledger, or"
                + " make one in another folder with “ledger open”");
  }

  @Test
  void a_ledger_of_which_everything_is_as_it_was_recorded_says_so_and_its_last_hash()
      throws IOException {
    ledger = TrialLedger.imported(folder);
    String said = ledger.done("verify");
    assertThat(said)
        .matches(
            """
            Everything is as it was recorded: ledger [0-9a-f]{32}, items 3, events 3
            Head: 3\\.[0-9a-f]{64}
            """);
    assertThat(ledger.done("verify")).isEqualTo(said);
    ledger.done("step", ledger.step(1, "note", "李静", "office", "--because", "已提醒"));
    assertThat(ledger.done("verify").lines().skip(1).toList())
        .isNotEqualTo(said.lines().skip(1).toList());
  }

  @Test
  void a_head_that_was_noted_down_tells_whether_the_ledger_only_grew() throws IOException {
    ledger = TrialLedger.imported(folder);
    String head = ledger.done("verify").lines().skip(1).findFirst().orElseThrow().substring(6);
    ledger.done("step", ledger.step(1, "note", "李静", "office", "--because", "已提醒"));

    assertThat(ledger.done("verify", "--earlier", head))
        .contains("\nIt only grew: its first 3 events are as they were\nHead: 4.");
    String other = "3." + "0".repeat(64);
    Outcome differs = ledger.run("verify", "--earlier", other, "--lang", "zh");
    assertThat(differs.status()).isEqualTo(1);
    assertThat(differs.out()).contains("已非当时的台账：前 3 条记录不同，或已不足此数");
    for (String none :
        List.of("3", "+" + head, "-0" + head.substring(1), "３" + head.substring(1))) {
      assertThat(ledger.refused("verify", "--earlier", none))
          .isEqualTo("pingyi: “" + none + "” is no head as “ledger verify” prints it (--earlier)");
    }
  }

  @Test
  void a_row_that_was_edited_is_found_and_nothing_more_is_done() throws Exception {
    ledger = TrialLedger.imported(folder);
    ledger.change("pingyi_entry", 4, "duty", "duly");
    damaged("verify", 1);
    damaged("list", 2);
    damaged(
        "import",
        2,
        "--report",
        ledger.report(TrialLedger.SCHEME),
        "--actor",
        "a",
        "--role",
        "office");
  }

  private void damaged(String command, int status, Object... more) {
    Outcome outcome = ledger.run(command, more);
    assertThat(outcome.status()).isEqualTo(status);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err()).startsWith("pingyi: journal-damaged: ").contains(" 4 ");
  }

  @Test
  void a_text_that_was_edited_is_found_too() throws IOException, SQLException {
    ledger = TrialLedger.imported(folder);
    ledger.change("pingyi_page", 3 * 4096, "\"who\"", "\"whu\"");
    Outcome outcome = ledger.run("verify", "--lang", "zh");
    assertThat(outcome.status()).isEqualTo(1);
    assertThat(outcome.err()).startsWith("pingyi: journal-damaged: ").doesNotContain("李静", "whu");
  }

  @Test
  void a_ledger_of_a_newer_version_is_left_to_that_version() throws IOException {
    ledger.done("open", "--zone", "Asia/Shanghai");
    Files.delete(ledger.path().resolve(Kept.LEDGER.file()));
    try (FolderJournal made = FolderJournal.make(Kept.LEDGER, ledger.path());
        Journal journal = Journal.take(made.store(), Bytes.of("a newer version"))) {
      journal.append(NewEntry.of("ledger", Bytes.of("{\"format\":2,\"id\":\"x\"}")));
    }
    for (String command : List.of("verify", "list")) {
      assertThat(ledger.refused(command))
          .isEqualTo(
              "pingyi: journal-newer: the ledger was opened by a newer version of this library:"
                  + " use that one");
    }
  }

  @Test
  void the_complete_ledger_is_for_its_keeper_and_the_public_one_names_nobody() throws IOException {
    ledger = TrialLedger.imported(folder);
    ledger.putRight(1, 3, 0);
    Path complete = folder.resolve("complete.csv");
    Path open = folder.resolve("public.csv");

    assertThat(ledger.done("export", "--out", complete, "--form", "csv", "--lang", "zh"))
        .isEqualTo("问题：3 个\n已写入：" + complete + "\n");
    ledger.done("export", "--out", open, "--form", "csv", "--public", "--minimum", 3);

    assertThat(Files.readAllLines(complete))
        .hasSize(4)
        .first()
        .asString()
        .startsWith("序号,评议对象,评议内容,");
    assertThat(Files.readString(complete)).contains("王芳", "第二个窗口");
    assertThat(Files.readString(open)).contains("增设窗口").doesNotContain("王芳", "第二个窗口");
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      assertThat(Files.getPosixFilePermissions(complete)).hasSize(2);
    }
  }

  @Test
  void an_export_has_the_titles_of_the_scheme_but_for_objects_in_public_which_may_be_persons()
      throws IOException {
    String titled =
        TrialLedger.SCHEME.replace("{ id: queue }", "{ id: queue, title: { en: Queues, zh: 排队 } }")
            + "objects: [ { id: 甲, title: { en: First hall, zh: 第一大厅 } }, { id: 乙 } ]\n";
    ledger.done("open", "--scheme", ledger.inputs().file("titled.yaml", titled));
    assertThat(ledger.importing(ledger.report(titled)).status()).isZero();
    Path english = folder.resolve("en.csv");
    Path chinese = folder.resolve("zh.csv");
    Path json = folder.resolve("open.json");
    Path brief = folder.resolve("brief.md");

    ledger.done("export", "--out", english, "--form", "csv");
    ledger.done("export", "--out", chinese, "--form", "csv", "--lang", "zh", "--object", "甲");
    ledger.done("export", "--out", json, "--form", "json", "--public");
    ledger.done("export", "--out", brief, "--form", "brief", "--lang", "zh");

    assertThat(Files.readAllLines(english).get(0))
        .startsWith("No.,Object,Object title,Criterion,Criterion title,");
    assertThat(Files.readString(english))
        .contains(
            "1,甲,First hall,queue,Queues,", "2,乙,乙,queue,Queues,", "3,甲,First hall,duty,duty,");
    assertThat(Files.readAllLines(chinese))
        .hasSize(3)
        .anyMatch(line -> line.startsWith("序号,评议对象,评议对象名称,评议内容,评议内容名称,"))
        .anyMatch(line -> line.startsWith("1,甲,第一大厅,queue,排队,"));
    assertThat(Files.readString(json)).contains("Queues").doesNotContain("First hall");
    assertThat(Files.readString(brief)).contains("# 第一大厅 · 整改简报", "# 乙 · 整改简报");
  }

  @Test
  void one_object_is_exported_as_data_and_as_a_brief() throws IOException {
    ledger = TrialLedger.imported(folder);
    ledger.putRight(2, 2, 0);
    Path data = folder.resolve("data.json");
    Path brief = folder.resolve("brief.md");
    ledger.done(
        "export", "--out", data, "--form", "json", "--object", "乙", "--today", "2026-05-01");
    ledger.done("export", "--out", brief, "--form", "brief", "--object", "乙", "--lang", "zh");

    JsonNode json = new ObjectMapper().readTree(data.toFile());
    assertThat(json.path("made").asText()).isEqualTo("2026-05-01");
    assertThat(json.path("rows")).hasSize(1);
    assertThat(Files.readString(brief)).startsWith("# 乙 · 整改简报 · 2026-04-30").contains("已解决 2");
  }

  @Test
  void an_export_that_cannot_be_written_leaves_what_was_there() throws IOException {
    ledger = TrialLedger.imported(folder);
    Path taken = Files.createDirectory(folder.resolve("taken"));
    assertThat(ledger.run("export", "--out", taken, "--form", "csv").status()).isEqualTo(2);
    assertThat(Inputs.names(taken)).isEmpty();
    assertThat(ledger.refused("export", "--out", taken, "--form", "csv", "--minimum", 3))
        .isEqualTo("pingyi: only a public ledger leaves numbers out (--minimum, --public)");
  }
}
