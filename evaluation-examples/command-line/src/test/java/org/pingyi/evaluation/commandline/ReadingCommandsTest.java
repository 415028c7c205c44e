package org.pingyi.evaluation.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.commandline.box.TrialBox;
import org.pingyi.evaluation.commandline.folder.FolderJournal;
import org.pingyi.evaluation.commandline.folder.Kept;
import org.pingyi.evaluation.commandline.ledger.TrialLedger;
import org.pingyi.evaluation.journal.Journal;

/** Commands that read change no journal, and none begins one where something else is kept. */
class ReadingCommandsTest {

  private static final String READING_LEDGERS =
      """
      list
      show 1
      changes --since 0
      metrics
      verify
      ask --item 1
      export --out OUT --form csv
      """;

  private static final String WRITING_LEDGERS =
      """
      import --report REPORT --actor 李静 --role office
      report --source visit --object 甲 --problem 灯不亮 --actor 李静 --role office
      step --item 1 note --because x --actor 李静 --role office
      merge --item 1 --into 2 --because x --actor 李静 --role office
      split --item 1 --part x --part y --because x --actor 李静 --role office
      erase --event 1 --because x --actor 李静 --role office
      """;

  private static final String WRITING_BOXES =
      """
      passes --batch b --group masses --count 1 --out OUT
      batch --batch hall --group masses --channel meeting --issued 1
      submit --papers PAPERS --out OUT
      close --out OUT
      """;

  @TempDir private Path folder;

  private Stream<Object[]> commands(String... lines) {
    return Arrays.stream(lines)
        .flatMap(String::lines)
        .map(
            line ->
                line.replace("OUT", folder.resolve("out").toString())
                    .replace("REPORT", folder.resolve("result.json").toString())
                    .replace("PAPERS", folder.resolve("papers.ndjson").toString()))
        .map(TrialLedger::words);
  }

  private static Object[] but(Object... words) {
    return Arrays.copyOfRange(words, 1, words.length);
  }

  private static byte[] journal(Kept kept, Path of) throws IOException {
    return Files.readAllBytes(of.resolve(kept.file()));
  }

  /** Returns a ledger with items of which the first one was put right. */
  private TrialLedger ledger() throws IOException {
    TrialLedger ledger = TrialLedger.imported(folder);
    ledger.putRight(1, 3, 0);
    Files.copy(ledger.report(TrialLedger.SCHEME), folder.resolve("result.json"));
    return ledger;
  }

  /** Returns a box with a paper. */
  private TrialBox box() throws IOException {
    TrialBox box = TrialBox.opened(folder);
    box.submit("papers", TrialBox.paper("s1", box.passes("web", 1).get(0), "A", "B"));
    return box;
  }

  @Test
  void a_ledger_that_is_read_stays_as_it_is_to_the_last_byte() throws IOException {
    TrialLedger ledger = ledger();
    byte[] before = journal(Kept.LEDGER, ledger.path());
    commands(READING_LEDGERS).forEach(words -> ledger.done(words[0].toString(), but(words)));
    assertThat(journal(Kept.LEDGER, ledger.path())).isEqualTo(before);
    assertThat(Inputs.names(ledger.path()))
        .containsExactly("ledger.mv.db", "owners.txt", "scheme.yaml", "zone.txt");
  }

  @Test
  void a_box_that_is_looked_at_stays_as_it_is_to_the_last_byte() throws IOException {
    TrialBox box = box();
    byte[] before = journal(Kept.BOX, box.path());
    assertThat(box.run("status", "--reconciliation", "--board", folder.resolve("board")).err())
        .isEmpty();
    assertThat(journal(Kept.BOX, box.path())).isEqualTo(before);
    assertThat(Inputs.names(box.path()))
        .containsExactly("journal.mv.db", "objects.csv", "scheme.yaml");
  }

  @Test
  void a_ledger_whose_program_was_killed_can_be_read() throws IOException {
    TrialLedger ledger = ledger();
    String listed = ledger.done("list");
    byte[] cut;
    try (FolderJournal held = FolderJournal.open(Kept.LEDGER, ledger.path())) {
      assertThat(Journal.first(held.store())).isPresent();
      cut = journal(Kept.LEDGER, ledger.path());
    }
    Files.write(ledger.path().resolve(Kept.LEDGER.file()), cut);

    assertThat(ledger.done("list")).isEqualTo(listed);
    assertThat(journal(Kept.LEDGER, ledger.path())).isEqualTo(cut);
  }

  @Test
  void several_programs_read_a_ledger_at_once() throws IOException {
    TrialLedger ledger = ledger();
    String listed = ledger.done("list");
    try (FolderJournal held = FolderJournal.read(Kept.LEDGER, ledger.path())) {
      assertThat(ledger.done("list")).isEqualTo(listed);
      assertThat(Journal.first(held.store())).isPresent();
    }
  }

  @Test
  void no_command_begins_a_ledger_in_the_journal_of_a_box() throws IOException {
    TrialLedger ledger = ledger();
    TrialBox box = box();
    String status = box.run("status").out();
    Path journal = ledger.path().resolve(Kept.LEDGER.file());
    copy(box.path().resolve(Kept.BOX.file()), journal);
    byte[] before = Files.readAllBytes(journal);

    commands(READING_LEDGERS).forEach(words -> refusedAsNoLedger(ledger, words));
    assertThat(journal).hasBinaryContent(before);

    commands(WRITING_LEDGERS).forEach(words -> refusedAsNoLedger(ledger, words));
    copy(journal, box.path().resolve(Kept.BOX.file()));
    assertThat(box.run("status").out()).isEqualTo(status);
  }

  private static void refusedAsNoLedger(TrialLedger ledger, Object... words) {
    assertThat(ledger.refused(words[0].toString(), but(words)))
        .isEqualTo(
            "pingyi: no-ledger: ledger.mv.db in "
                + ledger.path()
                + " is not the journal of a rectification ledger: put that back from a backup, or"
                + " name the folder that it is in");
  }

  @Test
  void no_command_begins_a_box_in_the_journal_of_a_ledger() throws IOException {
    TrialLedger ledger = ledger();
    TrialBox box = box();
    String listed = ledger.done("list");
    Path journal = box.path().resolve(Kept.BOX.file());
    copy(ledger.path().resolve(Kept.LEDGER.file()), journal);
    byte[] before = Files.readAllBytes(journal);

    refusedAsNoBox(box, "status");
    assertThat(journal).hasBinaryContent(before);

    commands(WRITING_BOXES).forEach(words -> refusedAsNoBox(box, words));
    assertThat(folder.resolve("out")).doesNotExist();
    copy(journal, ledger.path().resolve(Kept.LEDGER.file()));
    assertThat(ledger.done("list")).isEqualTo(listed);
  }

  private static void refusedAsNoBox(TrialBox box, Object... words) {
    Outcome refused = box.run(words[0].toString(), but(words));
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err())
        .isEqualTo(
            "pingyi: no-box: journal.mv.db in "
                + box.path()
                + " is not the journal of a ballot box: put that back from a backup, or name the"
                + " folder that it is in\n");
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
  }
}
