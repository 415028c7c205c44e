package org.pingyi.evaluation.commandline.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pingyi.evaluation.commandline.box.TrialBox.paper;
import static org.pingyi.evaluation.commandline.box.TrialBox.reason;
import static org.pingyi.evaluation.commandline.box.TrialBox.receipt;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.commandline.Inputs;
import org.pingyi.evaluation.commandline.Outcome;
import org.pingyi.evaluation.commandline.folder.FolderJournal;
import org.pingyi.evaluation.commandline.folder.Kept;

/** What a ballot box on the command line has in files, and how it hands out passes. */
class BoxPassesAndFilesTest {

  @TempDir private Path folder;
  private TrialBox box;

  @BeforeEach
  void open() throws IOException {
    box = TrialBox.opened(folder);
  }

  @Test
  void passes_are_written_for_their_owner_alone_as_csv_or_links() throws IOException {
    List<String> links =
        box.passes("linked", 2, "--link", "https://example.org/#{pass}", "--not-for", "甲,乙");
    Path file = folder.resolve("linked.csv");

    assertThat(Files.readAllLines(file).get(0)).isEqualTo("batch,serial,group,stratum,link");
    assertThat(links).allMatch(link -> link.matches("https://example.org/#[0-9A-Z-]+"));
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
    String pass = links.get(0).substring(links.get(0).indexOf('#') + 1);
    JsonNode answer = box.submit("own", paper("s1", pass, "A", "B")).get(0);
    assertThat(reason(answer)).isEqualTo("not-admitted");
    assertThat(answer.path("rejected")).hasSize(1);
    assertThat(answer.path("rejected").path(0).path("ballot").asInt()).isEqualTo(1);
    assertThat(
            box.run(
                    "passes",
                    "--batch",
                    "b",
                    "--group",
                    "masses",
                    "--count",
                    1,
                    "--not-for",
                    "甲,乙",
                    "--out",
                    file)
                .err())
        .startsWith(
            "pingyi: there are more objects than passes: issue at least as many (--not-for, --count)\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"甲,,乙", ",甲", "甲, ,乙"})
  void an_empty_id_among_those_that_passes_are_not_for_is_refused(String ids) {
    Object[] asked = {"--batch", "b", "--group", "masses", "--count", 3, "--not-for", ids};
    Object[] all =
        Stream.concat(Stream.of(asked), Stream.of("--out", folder.resolve("p.csv"))).toArray();

    Outcome outcome = box.run("passes", all);

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("pingyi: an id is empty: ").contains("(--not-for)");
  }

  @Test
  void passes_that_cannot_be_written_are_not_issued() throws IOException {
    Path taken = Files.createDirectory(folder.resolve("taken"));

    Outcome outcome =
        box.run("passes", "--batch", "b", "--group", "masses", "--count", 2, "--out", taken);

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("it is a folder, not a file");
    assertThat(box.run("status").out()).contains("masses       0       0\n");
  }

  @Test
  void a_box_that_is_not_there_or_there_already_is_told() throws IOException {
    assertThat(box.run("open", "--scheme", folder.resolve("scheme.yaml")).err())
        .isEqualTo(
            "pingyi: there is a ballot box in "
                + box.path()
                + " already: go on with it, or choose another folder\n");
    TrialBox nowhere = box.other("nowhere");
    assertThat(nowhere.run("status").err())
        .isEqualTo(
            "pingyi: there is no ballot box in " + nowhere.path() + ": make one with “box open”\n");
    assertThat(nowhere.run("status", "--lang", "zh").err()).contains("中没有票箱");
    assertThat(nowhere.path()).doesNotExist();
  }

  @Test
  void a_box_is_made_as_a_whole_or_not_at_all() throws IOException {
    TrialBox half = box.other("half");

    Outcome outcome =
        half.run(
            "open",
            "--scheme",
            folder.resolve("scheme.yaml"),
            "--objects",
            folder.resolve("no.csv"));

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(half.path()).doesNotExist();
    assertThat(Inputs.names(folder.resolve("box")))
        .containsExactly("journal.mv.db", "objects.csv", "scheme.yaml");
  }

  @Test
  void a_scheme_that_was_changed_is_refused() throws IOException {
    Files.writeString(box.path().resolve("scheme.yaml"), TrialBox.SCHEME.replace("90", "95"));

    Outcome outcome = box.run("status");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("pingyi: another-scheme: ");
  }

  @Test
  void a_box_that_another_program_has_open_is_left_alone() {
    try (FolderJournal held = FolderJournal.open(Kept.BOX, box.path())) {
      assertThat(held.store()).isNotNull();
      assertThat(box.run("status").status()).isZero();
    }
  }

  @Test
  void a_batch_whose_passes_nobody_has_is_revoked_and_issued_under_another_id() throws IOException {
    List<String> lost = box.passes("lost", 3);
    assertThat(
            box.run(
                    "passes",
                    "--batch",
                    "lost",
                    "--group",
                    "masses",
                    "--count",
                    3,
                    "--out",
                    folder.resolve("twice.csv"))
                .err())
        .isEqualTo(
            "pingyi: duplicate-batch: there is a batch with the id lost already: choose another; if"
                + " nobody has its passes, revoke that batch\n");
    assertThat(box.run("passes", "--revoke-batch", "lost").out())
        .isEqualTo("Revoked: batch lost, 3 passes\n");
    List<String> instead = box.passes("instead", 3);

    List<JsonNode> answers =
        box.submit(
            "papers", paper("s1", lost.get(0), "A", "B"), paper("s2", instead.get(0), "A", "B"));

    assertThat(reason(answers.get(0))).isEqualTo("not-admitted");
    assertThat(receipt(answers.get(1))).isNotEmpty();
    assertThat(box.run("passes", "--revoke-batch", "instead").err())
        .startsWith("pingyi: pass-spent: a pass of batch instead was used");
  }

  @Test
  void options_that_do_not_go_together_are_explained() {
    assertThat(box.run("passes", "--revoke-batch", "x", "--revoke", 2).err())
        .startsWith("pingyi: only one of these at a time: --revoke, --revoke-batch\n");
    assertThat(box.run("passes", "--revoke", 1, "--reissue", 2).err())
        .startsWith("pingyi: only one of these at a time: --revoke, --reissue\n");
    assertThat(box.run("passes", "--reissue", 2).err()).startsWith("pingyi: missing: --out\n");
    assertThat(box.run("passes").err())
        .startsWith("pingyi: missing: --batch, --group, --count, --out\n");
    assertThat(box.run("passes", "--revoke", 0).err())
        .startsWith("pingyi: “0” is no whole number from 1 to 1000000 (--revoke)\n");
    assertThat(box.run("passes", "--revoke", 1).err())
        .isEqualTo(
            "pingyi: unknown: no pass has the serial number 1: correct it, or revoke the batch\n");
    assertThat(Outcome.of("box").err()).startsWith("pingyi: say which command\n");
    assertThat(Outcome.of("verify", "--receipt", "a").err())
        .startsWith("pingyi: missing: --root\n");
  }
}
