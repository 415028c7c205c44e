package org.pingyi.evaluation.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.commandline.box.BoxCommand;
import org.pingyi.evaluation.commandline.box.TrialBox;
import org.pingyi.evaluation.commandline.folder.FolderJournal;
import org.pingyi.evaluation.commandline.folder.Kept;
import org.pingyi.evaluation.commandline.ledger.LedgerCommand;
import org.pingyi.evaluation.commandline.ledger.TrialLedger;
import org.pingyi.evaluation.model.SourceKind;
import org.pingyi.evaluation.receipt.RandomBytes;
import org.pingyi.evaluation.rectification.Actor;
import org.pingyi.evaluation.rectification.LedgerSetup;
import org.pingyi.evaluation.rectification.NewItem;
import org.pingyi.evaluation.rectification.RectificationLedger;
import org.pingyi.evaluation.rectification.Roles;
import org.pingyi.evaluation.rectification.Signature;
import org.pingyi.evaluation.rectification.Source;
import picocli.CommandLine;

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
      answers --report ANSWERS --actor 李静 --role visitor
      report --source visit --object 甲 --problem 灯不亮 --actor 李静 --role office
      step --item 1 note --because x --actor 李静 --role office
      merge --item 1 --into 2 --because x --actor 李静 --role office
      split --item 1 --part x --part y --because x --actor 李静 --role office
      erase --event 1 --because x --actor 李静 --role office
      """;

  private static final String OPENING_A_LEDGER = "open --zone Asia/Shanghai";

  private static final String READING_BOXES = "status --reconciliation --board BOARD";

  private static final String WRITING_BOXES =
      """
      passes --batch b --group masses --count 1 --out OUT
      batch --batch hall --group masses --channel meeting --issued 1
      submit --papers PAPERS --out OUT
      close --out OUT
      """;

  private static final String OPENING_A_BOX = "open --scheme SCHEME";

  private static final String ANSWERS =
      """
      {"format": 1, "scheme": {"id": "%s", "version": 1}, "objects": [{"object": "item-1-v5", "criteria": [
        {"criterion": "solved", "raters": [{"group": "masses", "counts": {"solved": 3}}]}]}]}
      """
          .formatted("follow-up-0123456789abcdef0123456789abcdef-0123456789ab");

  @TempDir private Path folder;

  private Stream<Object[]> commands(String... lines) {
    return Arrays.stream(lines)
        .flatMap(String::lines)
        .map(
            line ->
                line.replace("OUT", folder.resolve("out").toString())
                    .replace("BOARD", folder.resolve("board").toString())
                    .replace("SCHEME", folder.resolve("scheme.yaml").toString())
                    .replace("ANSWERS", folder.resolve("answers.json").toString())
                    .replace("REPORT", folder.resolve("result.json").toString())
                    .replace("PAPERS", folder.resolve("papers.ndjson").toString()))
        .map(TrialLedger::words);
  }

  private static Object[] but(Object... words) {
    return Arrays.copyOfRange(words, 1, words.length);
  }

  private Stream<String> firstWords(String... lines) {
    return commands(lines).map(words -> words[0].toString());
  }

  private static byte[] journal(Kept kept, Path of) throws IOException {
    return Files.readAllBytes(of.resolve(kept.file()));
  }

  /** Returns a ledger with items of which the first one was put right. */
  private TrialLedger ledger() throws IOException {
    TrialLedger ledger = TrialLedger.imported(folder);
    ledger.putRight(1, 3, 0);
    Files.copy(ledger.report(TrialLedger.SCHEME), folder.resolve("result.json"));
    ledger.inputs().file("answers.json", ANSWERS);
    return ledger;
  }

  /** Returns a box with a paper. */
  private TrialBox box() throws IOException {
    TrialBox box = TrialBox.opened(folder);
    box.submit("papers", TrialBox.paper("s1", box.passes("web", 1).get(0), "A", "B"));
    return box;
  }

  @Test
  void every_command_on_ledgers_and_boxes_reads_writes_or_opens() {
    assertThat(firstWords(READING_LEDGERS, WRITING_LEDGERS, OPENING_A_LEDGER))
        .containsExactlyInAnyOrderElementsOf(
            new CommandLine(new LedgerCommand()).getSubcommands().keySet());
    assertThat(firstWords(READING_BOXES, WRITING_BOXES, OPENING_A_BOX))
        .containsExactlyInAnyOrderElementsOf(
            new CommandLine(new BoxCommand()).getSubcommands().keySet());
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
    commands(READING_BOXES)
        .forEach(words -> assertThat(box.run(words[0].toString(), but(words)).err()).isEmpty());
    assertThat(journal(Kept.BOX, box.path())).isEqualTo(before);
    assertThat(Inputs.names(box.path()))
        .containsExactly("journal.mv.db", "objects.csv", "scheme.yaml");
  }

  @Test
  void a_ledger_whose_program_was_killed_can_be_read() throws IOException {
    TrialLedger ledger = ledger();
    byte[] cut;
    try (FolderJournal held = FolderJournal.open(Kept.LEDGER, ledger.path());
        RectificationLedger open = RectificationLedger.open(held.store(), setup(ledger))) {
      open.report(
          NewItem.of("灯不亮", "丙", Source.by(SourceKind.VISIT, "李静", List.of())),
          Signature.of(Actor.of("李静", Roles.OFFICE)));
      cut = journal(Kept.LEDGER, ledger.path());
    }
    String listed = ledger.done("list");
    assertThat(listed).contains("灯不亮");
    assertThat(journal(Kept.LEDGER, ledger.path())).isNotEqualTo(cut);
    Files.write(ledger.path().resolve(Kept.LEDGER.file()), cut);

    assertThat(ledger.done("list")).isEqualTo(listed);
    assertThat(journal(Kept.LEDGER, ledger.path())).isEqualTo(cut);
  }

  private static LedgerSetup setup(TrialLedger ledger) {
    return LedgerSetup.of(ledger.clock(), RandomBytes.secure(), ZoneId.of("Asia/Shanghai"));
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
    commands(OPENING_A_LEDGER)
        .forEach(
            words ->
                assertThat(ledger.refused(words[0].toString(), but(words)))
                    .isEqualTo("pingyi: " + already("rectification ledger", ledger.path())));
    assertThat(journal).hasBinaryContent(before);

    commands(WRITING_LEDGERS).forEach(words -> refusedAsNoLedger(ledger, words));
    copy(journal, box.path().resolve(Kept.BOX.file()));
    assertThat(box.run("status").out()).isEqualTo(status);
  }

  private static String already(String kept, Path in) {
    return "there is a " + kept + " in " + in + " already: go on with it, or choose another folder";
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

    commands(READING_BOXES).forEach(words -> refusedAsNoBox(box, words));
    commands(OPENING_A_BOX)
        .forEach(
            words ->
                assertThat(box.run(words[0].toString(), but(words)).err())
                    .isEqualTo("pingyi: " + already("ballot box", box.path()) + "\n"));
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
