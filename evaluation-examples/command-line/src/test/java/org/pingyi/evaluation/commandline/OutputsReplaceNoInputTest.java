package org.pingyi.evaluation.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pingyi.evaluation.commandline.box.TrialBox;
import org.pingyi.evaluation.commandline.ledger.TrialLedger;

/** What a command is told to write takes the place of nothing that it reads or works on. */
class OutputsReplaceNoInputTest {

  private static final String INSIDE =
      ": the folder of a ballot box or a ledger is for its own files alone";

  private static final String READ = ": the command reads this file, and would write over it";

  private static final String IN_PLACE =
      ": there is a file already, and what is in it may not be had again";

  @TempDir private Path folder;

  /** Returns all files with what is in them, and all folders. */
  private static Map<Path, ByteBuffer> files(Path in) throws IOException {
    Map<Path, ByteBuffer> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(in)) {
      for (Path file : all.toList()) {
        byte[] content = Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
        files.put(file, ByteBuffer.wrap(content));
      }
    }
    return files;
  }

  private static void isRefused(Outcome outcome, Path place, String why, String option) {
    assertThat(outcome.out()).isEmpty();
    assertThat(outcome.err())
        .isEqualTo(
            "pingyi: the results cannot be written to "
                + place
                + why
                + "; choose another place with "
                + option
                + ", or put this right\n");
    assertThat(outcome.status()).isEqualTo(2);
  }

  private Object[] words(String line) {
    return Stream.of(line.split(" "))
        .map(word -> word.replaceFirst("^\\./", folder + "/"))
        .toArray();
  }

  private Outcome run(String line) {
    return Outcome.at(TrialLedger.in(folder).clock(), words(line));
  }

  private static TrialBox box(Path folder) throws IOException {
    TrialBox box = TrialBox.opened(folder);
    box.submit("papers", TrialBox.paper("s1", box.passes("web", 1).get(0), "A", "B"));
    return box;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "box/journal.mv.db",
        "box/scheme.yaml",
        "box/objects.csv",
        "box/scheme.json",
        "box/board.ndjson",
        "box/deep/er/board.ndjson",
        "link/journal.mv.db",
        "journal"
      })
  void a_board_takes_no_place_in_the_folder_of_its_box(String place) throws IOException {
    box(folder);
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("box"));
    Files.createSymbolicLink(folder.resolve("journal"), folder.resolve("box/journal.mv.db"));
    Map<Path, ByteBuffer> before = files(folder);

    Outcome outcome = run("box status --box ./box --board ./" + place);

    isRefused(outcome, folder.resolve(place), INSIDE, "--board");
    assertThat(files(folder)).isEqualTo(before);
    assertThat(run("box status --box ./link").out()).contains("1 papers came since");
  }

  @Test
  void a_folder_is_known_by_whatever_path_it_is_named() throws IOException {
    box(folder);
    Files.createSymbolicLink(folder.resolve("link"), folder.resolve("box"));

    isRefused(
        run("box status --box ./link --board ./box/journal.mv.db"),
        folder.resolve("box/journal.mv.db"),
        INSIDE,
        "--board");
    assertThat(run("box status --box ./box/../link --board ./box/../board.ndjson").err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "passes --batch b --group masses --count 1 --out, box/journal.mv.db",
    "passes --batch b --group masses --count 1 --out, box/scheme.yaml",
    "passes --reissue 2 --out, box/passes.csv",
    "submit --papers ./papers.ndjson --out, box/journal.mv.db",
    "submit --papers ./papers.ndjson --out, box/answers.ndjson",
    "close --out, box",
    "close --out, box/out",
    "close --render html --out, box/deep/out"
  })
  void what_a_box_gives_out_takes_no_place_in_its_folder(String command, String place)
      throws IOException {
    TrialBox box = box(folder);
    box.passes("more", 1);
    String before = box.run("status", "--reconciliation").out();
    List<String> names = Inputs.names(box.path());

    Outcome outcome = run("box " + command.replaceFirst(" ", " --box ./box ") + " ./" + place);

    isRefused(outcome, folder.resolve(place), INSIDE, "--out");
    assertThat(box.run("status", "--reconciliation").out()).isEqualTo(before).contains(": open");
    assertThat(Inputs.names(box.path())).isEqualTo(names);
    assertThat(box.path().resolve("scheme.yaml")).hasContent(TrialBox.SCHEME);
  }

  @Test
  void a_box_is_not_closed_where_one_of_its_files_has_no_place() throws IOException {
    TrialBox box = box(folder);
    Files.createDirectories(folder.resolve("out/result.html"));

    assertThat(run("box close --box ./box --render html --out ./out").err())
        .contains("there is a folder called result.html");

    assertThat(box.run("status").out()).contains(": open");
  }

  @ParameterizedTest
  @ValueSource(strings = {"papers.ndjson", "link.ndjson"})
  void answers_do_not_take_the_place_of_the_papers(String out) throws IOException {
    box(folder);
    Files.createSymbolicLink(folder.resolve("link.ndjson"), folder.resolve("papers.ndjson"));
    byte[] papers = Files.readAllBytes(folder.resolve("papers.ndjson"));

    isRefused(
        run("box submit --box ./box --papers ./papers.ndjson --out ./" + out),
        folder.resolve(out),
        READ,
        "--out");

    assertThat(folder.resolve("papers.ndjson")).hasBinaryContent(papers);
    assertThat(Files.isSymbolicLink(folder.resolve("link.ndjson"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--batch b --group masses --count 1", "--reissue 1"})
  void passes_replace_no_file_that_is_there(String issued) throws IOException {
    TrialBox box = box(folder);
    Files.createSymbolicLink(folder.resolve("dangling"), folder.resolve("nowhere"));
    String before = box.run("status", "--reconciliation").out();
    byte[] passes = Files.readAllBytes(folder.resolve("web.csv"));

    for (String place : List.of("web.csv", "scheme.yaml", "dangling")) {
      isRefused(
          run("box passes --box ./box " + issued + " --out ./" + place),
          folder.resolve(place),
          IN_PLACE,
          "--out");
    }
    assertThat(run("box passes --box ./box " + issued + " --lang zh --out ./web.csv").err())
        .isEqualTo(
            "pingyi: 结果无法写入 "
                + folder.resolve("web.csv")
                + "：已有该文件，其中的内容可能无法再次取得；请用 --out 另选位置，或先排除该问题\n");

    assertThat(folder.resolve("web.csv")).hasBinaryContent(passes);
    assertThat(folder.resolve("scheme.yaml")).hasContent(TrialBox.SCHEME);
    assertThat(Files.isSymbolicLink(folder.resolve("dangling"))).isTrue();
    assertThat(box.run("status", "--reconciliation").out()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "export --form csv --out, ledger/ledger.mv.db",
    "export --form json --public --out, ledger/ledger.mv.db",
    "export --form brief --out, ledger/scheme.yaml",
    "export --form csv --out, ledger/exported.csv",
    "ask --item 1 --out, ledger/ledger.mv.db",
    "ask --item 1 --out, ledger/scheme.json"
  })
  void what_a_ledger_gives_out_takes_no_place_in_its_folder(String command, String place)
      throws IOException {
    TrialLedger.imported(folder).putRight(1, 3, 0);
    Map<Path, ByteBuffer> before = files(folder);

    Outcome outcome =
        run("ledger " + command.replaceFirst(" ", " --ledger ./ledger ") + " ./" + place);

    isRefused(outcome, folder.resolve(place), INSIDE, "--out");
    assertThat(files(folder)).isEqualTo(before);
  }

  @Test
  void a_scheme_that_asks_does_not_take_the_place_of_the_one_it_is_made_of() throws IOException {
    TrialLedger.imported(folder).putRight(1, 3, 0);
    Map<Path, ByteBuffer> before = files(folder);

    isRefused(
        run("ledger ask --ledger ./ledger --item 1 --scheme ./scheme.yaml --out ./scheme.yaml"),
        folder.resolve("scheme.yaml"),
        READ,
        "--out");

    assertThat(files(folder)).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "ballots, result.csv, itself",
    "ballots, rejections.csv, itself",
    "ballots, result.html, itself",
    "ballots, result.json, soft link",
    "ballots, result.csv, hard link",
    "scheme, result.csv, itself",
    "objects, result.csv, itself"
  })
  void results_do_not_take_the_place_of_what_is_evaluated(String input, String result, String by)
      throws IOException {
    Path place = Files.createDirectory(folder.resolve("out")).resolve(result);
    Inputs there = new Inputs(folder);
    Map<String, Path> given = new TreeMap<>();
    given.put("scheme", there.scheme());
    given.put("ballots", there.ballots());
    given.put("objects", there.file("objects.csv", "id\n甲\n乙\n"));
    switch (by) {
      case "itself" -> given.replace(input, Files.move(given.get(input), place));
      case "soft link" -> Files.createSymbolicLink(place, given.get(input));
      default -> Files.createLink(place, given.get(input));
    }
    Map<Path, ByteBuffer> before = files(folder);
    StringBuilder line = new StringBuilder("evaluate --render html");
    given.forEach((option, file) -> line.append(" --" + option + " " + file));

    isRefused(run(line + " --out ./out"), place, READ, "--out");

    assertThat(files(folder)).isEqualTo(before);
    assertThat(run(line + " --out ./elsewhere").err()).isEmpty();
    assertThat(run(line + " --out ./elsewhere").err()).isEmpty();
  }

  private Path plugin() throws IOException {
    Path jar = Files.createDirectory(folder.resolve("plugins")).resolve("rules.JAR");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry("third/"));
    }
    return jar;
  }

  @Test
  void results_do_not_take_the_place_of_a_plugin() throws IOException {
    Path place = Files.createDirectory(folder.resolve("out")).resolve("result.csv");
    Files.createLink(place, plugin());
    Inputs there = new Inputs(folder);
    String given = "evaluate --scheme " + there.scheme() + " --ballots " + there.ballots();
    Map<Path, ByteBuffer> before = files(folder);

    isRefused(run(given + " --plugins ./plugins --out ./out"), place, READ, "--out");

    assertThat(files(folder)).isEqualTo(before);
    assertThat(run(given + " --out ./out").err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "status, --board",
    "submit --papers ./papers.ndjson, --out",
  })
  void what_a_box_gives_out_does_not_take_the_place_of_a_plugin(String command, String option)
      throws IOException {
    box(folder);
    Path jar = plugin();
    Map<Path, ByteBuffer> before = files(jar.getParent());
    String line = "box " + command + " --box ./box --plugins ./plugins " + option + " ";

    isRefused(run(line + "./plugins/rules.JAR"), jar, READ, option);

    assertThat(files(jar.getParent())).isEqualTo(before);
    assertThat(run(line + "./elsewhere").err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"export --form csv", "export --form json --public", "ask --item 1"})
  void what_a_ledger_gives_out_does_not_take_the_place_of_a_plugin(String command)
      throws IOException {
    TrialLedger.imported(folder).putRight(1, 3, 0);
    Path jar = plugin();
    Map<Path, ByteBuffer> before = files(folder);

    isRefused(
        run("ledger " + command + " --ledger ./ledger --plugins ./plugins --out " + jar),
        jar,
        READ,
        "--out");

    assertThat(files(folder)).isEqualTo(before);
  }
}
