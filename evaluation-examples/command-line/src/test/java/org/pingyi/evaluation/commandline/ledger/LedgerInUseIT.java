package org.pingyi.evaluation.commandline.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.commandline.Inputs;
import org.pingyi.evaluation.commandline.Jar;
import org.pingyi.evaluation.commandline.Outcome;
import org.pingyi.evaluation.commandline.folder.FolderJournal;
import org.pingyi.evaluation.commandline.folder.Kept;
import org.pingyi.evaluation.journal.Journal;

class LedgerInUseIT {

  @Test
  void a_ledger_that_another_process_has_open_is_left_alone_and_the_command_says_so(
      @TempDir Path folder) throws Exception {
    Jar jar = Jar.in(folder);
    Path ledger = folder.resolve("ledger");
    assertThat(jar.run("ledger", "open", "--ledger", ledger, "--zone", "Asia/Shanghai").err())
        .isEmpty();

    try (FolderJournal held = FolderJournal.open(Kept.LEDGER, ledger)) {
      assertThat(held.store()).isNotNull();
      isRefused(jar.run("ledger", "list", "--ledger", ledger), ledger);
    }

    Outcome listed = jar.run("ledger", "list", "--ledger", ledger, "--lang", "zh");
    assertThat(listed.err()).isEmpty();
    assertThat(listed.out()).isEqualTo("问题：共 0 个，列出 0 个\n");
  }

  private static void isRefused(Outcome refused, Path ledger) {
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err())
        .isEqualTo(
            "pingyi: another program has the rectification ledger in "
                + ledger
                + " open: wait until it is done, then try again\n");
  }

  @Test
  void several_processes_read_a_ledger_at_once_and_none_writes_meanwhile(@TempDir Path folder)
      throws Exception {
    Jar jar = Jar.in(folder);
    TrialLedger ledger = TrialLedger.in(folder);
    ledger.done("open", "--zone", "Asia/Shanghai");
    List<Object> words = new ArrayList<>(List.of("ledger", "report", "--ledger", ledger.path()));
    words.addAll(List.of(TrialLedger.visit("甲", "灯不亮", "office")));
    Jar writer = jar.with("-Dsun.jnu.encoding=UTF-8").where("LC_ALL", "C.UTF-8");

    try (FolderJournal held = FolderJournal.read(Kept.LEDGER, ledger.path())) {
      Outcome listed = jar.run("ledger", "list", "--ledger", ledger.path());
      assertThat(listed.err()).isEmpty();
      assertThat(listed.out()).isEqualTo("Items: 0 of 0\n");
      isRefused(writer.run(words.toArray()), ledger.path());
      assertThat(Journal.first(held.store())).isPresent();
    }

    assertThat(writer.run(words.toArray()).out()).startsWith("Item 1: reported");
  }

  @Test
  void evidence_is_looked_for_from_where_the_command_runs(@TempDir Path folder) throws Exception {
    Jar jar = Jar.in(folder);
    new Inputs(folder).file("photo.jpg", "dark");
    assertThat(jar.run("ledger", "open", "--ledger", "ledger", "--zone", "Asia/Shanghai").status())
        .isZero();
    Object[] report = {
      "ledger",
      "report",
      "--ledger",
      "ledger",
      "--source",
      "open-inspection",
      "--object",
      "甲",
      "--problem",
      "灯不亮",
      "--evidence",
      "photo.jpg",
      "--actor",
      "李静",
      "--role",
      "office"
    };
    assertThat(jar.with("-Dsun.jnu.encoding=UTF-8").where("LC_ALL", "C.UTF-8").run(report).out())
        .isEqualTo("Item 1: reported, version 1, round 1\n");
  }
}
