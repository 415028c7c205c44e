package org.pingyi.evaluation.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.commandline.ledger.TrialLedger;

/** A folder in which a box or a ledger is made keeps what is in it, and shows nobody what comes. */
class BoxAndLedgerFoldersTest {

  private static final String PRECIOUS = "precious\n";

  @TempDir private Path folder;

  private Outcome open(String kind, Path into, Object... more) {
    Object[] all = new Object[more.length + 4];
    System.arraycopy(new Object[] {kind, "open", "--" + kind, into}, 0, all, 0, 4);
    System.arraycopy(more, 0, all, 4, more.length);
    return Outcome.of(all);
  }

  private Path given() throws IOException {
    return new Inputs(Files.createDirectories(folder.resolve("given")))
        .file("s.yaml", TrialLedger.SCHEME);
  }

  private Path taken(String name) throws IOException {
    Path taken = Files.createDirectories(folder.resolve("taken"));
    new Inputs(taken).file(name, PRECIOUS);
    return taken;
  }

  private static void isRefused(Outcome outcome, Path taken, String name) throws IOException {
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .startsWith("pingyi: " + name + " is in " + taken + " already, and the ")
        .endsWith(
            " would write over it or take it for its own: move it away, or choose another folder\n");
    assertThat(Inputs.names(taken)).containsExactly(name);
    assertThat(taken.resolve(name)).hasContent(PRECIOUS.strip());
  }

  @ParameterizedTest
  @CsvSource({
    "ledger, scheme.yaml",
    "ledger, scheme.json",
    "ledger, zone.txt",
    "ledger, owners.txt",
    "box, scheme.yaml",
    "box, scheme.json",
    "box, objects.csv"
  })
  void a_file_of_somebody_else_is_neither_written_over_nor_taken(String kind, String name)
      throws IOException {
    Path taken = taken(name);
    isRefused(open(kind, taken, "--scheme", given()), taken, name);
    assertThat(open(kind, taken, "--scheme", given(), "--lang", "zh").err())
        .startsWith("pingyi: " + taken + " 中已有 " + name + "，会被")
        .endsWith("覆盖或当作自身的文件：请将其移走，或另选文件夹\n");
  }

  @Test
  void files_that_were_given_do_not_take_the_place_of_others() throws IOException {
    Path owners = new Inputs(folder).file("owners.txt", "王芳\n");
    Path ledger = taken("owners.txt");
    isRefused(open("ledger", ledger, "--zone", "Z", "--owners", owners), ledger, "owners.txt");
    Files.delete(ledger.resolve("owners.txt"));
    Path objects = new Inputs(folder).file("objects.csv", "id\n甲\n");
    Path box = taken("objects.csv");
    isRefused(open("box", box, "--scheme", given(), "--objects", objects), box, "objects.csv");
  }

  @ParameterizedTest
  @ValueSource(strings = {"scheme.yaml", "scheme.json"})
  void a_zone_alone_does_not_take_a_scheme_that_lies_there(String name) throws IOException {
    Path taken = taken(name);
    isRefused(open("ledger", taken, "--zone", "Asia/Shanghai"), taken, name);
  }

  @Test
  void owners_that_are_called_like_a_scheme_are_none() throws IOException {
    Path taken = taken("scheme.yaml");
    isRefused(
        open("ledger", taken, "--zone", "Z", "--owners", taken.resolve("scheme.yaml")),
        taken,
        "scheme.yaml");
  }

  @Test
  void a_file_that_was_given_may_lie_in_the_folder_itself() throws IOException {
    Inputs there = new Inputs(folder);
    Path scheme = there.file("scheme.yaml", TrialLedger.SCHEME);
    Path owners = there.file("owners.txt", "王芳\n");
    Outcome opened = open("ledger", folder, "--scheme", scheme, "--owners", owners);
    assertThat(opened.err()).isEmpty();
    assertThat(Inputs.names(folder))
        .containsExactly("ledger.mv.db", "owners.txt", "scheme.yaml", "zone.txt");
    assertThat(scheme).content(StandardCharsets.UTF_8).isEqualTo(TrialLedger.SCHEME);
  }

  @Test
  void objects_in_another_charset_are_not_written_anew_in_their_place() throws IOException {
    Charset charset = Charset.forName("GB18030");
    String text = "id\n甲\n";
    Path scheme = new Inputs(folder).file("scheme.yaml", Inputs.SCHEME);
    Path objects = new Inputs(folder).file("objects.csv", text, charset);
    Object[] all = {"--scheme", scheme, "--objects", objects, "--charset", charset};
    assertThat(open("box", folder, all).err()).contains("pingyi: objects.csv is in ");
    assertThat(objects).hasBinaryContent(text.getBytes(charset));

    new Inputs(folder).file("objects.csv", text);
    assertThat(open("box", folder, "--scheme", scheme, "--objects", objects).err()).isEmpty();
    assertThat(objects).content(StandardCharsets.UTF_8).isEqualTo(text);
  }

  @Test
  void a_box_without_its_scheme_is_a_box_that_lacks_it() throws IOException {
    Path box = folder.resolve("box");
    assertThat(open("box", box, "--scheme", given()).err()).isEmpty();
    Files.delete(box.resolve("scheme.yaml"));

    assertThat(Outcome.of("box", "status", "--box", box).err())
        .isEqualTo(
            "pingyi: the ballot box in "
                + box
                + " lacks its file scheme.yaml or scheme.json: put that back from a backup\n");
    assertThat(Outcome.of("box", "status", "--box", box, "--lang", "zh").err())
        .isEqualTo("pingyi: " + box + " 中的票箱缺少文件 scheme.yaml 或 scheme.json：请从备份恢复该文件\n");
  }

  @Test
  void a_ledger_without_its_zone_is_a_ledger_that_lacks_it() throws IOException {
    TrialLedger ledger = TrialLedger.in(folder);
    ledger.done("open", "--zone", "Z");
    Files.delete(ledger.path().resolve("zone.txt"));

    Outcome outcome = Outcome.of("ledger", "list", "--ledger", ledger.path());
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .isEqualTo(
            "pingyi: the rectification ledger in "
                + ledger.path()
                + " lacks its file zone.txt: put that back from a backup\n");
  }

  @Test
  void a_ledger_is_no_place_for_a_ballot_box() throws IOException {
    TrialLedger ledger = TrialLedger.in(folder);
    ledger.done("open", "--zone", "Z");
    Outcome outcome = open("box", ledger.path(), "--scheme", given());
    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .isEqualTo(
            "pingyi: there is a rectification ledger in "
                + ledger.path()
                + " already: go on with it, or choose another folder\n");
    assertThat(Inputs.names(ledger.path())).containsExactly("ledger.mv.db", "zone.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ledger", "box"})
  void a_new_folder_is_for_its_owner_alone_and_one_that_is_there_stays(String kind)
      throws IOException {
    assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    Path made = folder.resolve("between").resolve("made");
    assertThat(open(kind, made, "--scheme", given()).err()).isEmpty();
    assertThat(permissions(made)).isEqualTo("rwx------");
    assertThat(permissions(made.getParent())).isEqualTo(permissions(given().getParent()));

    Path there = Files.createDirectory(folder.resolve("there"));
    Files.setPosixFilePermissions(there, PosixFilePermissions.fromString("rwxr-x---"));
    assertThat(open(kind, there, "--scheme", given()).err()).isEmpty();
    assertThat(permissions(there)).isEqualTo("rwxr-x---");
  }

  private static String permissions(Path of) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(of));
  }
}
