package org.pingyi.evaluation.commandline;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ballot box on the command line, from opening it to closing it. */
class BoxCommandsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String SCHEME = Inputs.SCHEME + "duplicates: keep-last\n";

  @TempDir private Path folder;
  private Inputs inputs;
  private Path box;

  @BeforeEach
  void open() throws IOException {
    inputs = new Inputs(folder);
    box = folder.resolve("box");
    Path scheme = inputs.file("scheme.yaml", SCHEME);
    Path objects = inputs.file("objects.csv", "id,title\n甲,第一科\n乙,第二科\n");
    Outcome outcome = box("open", "--scheme", scheme, "--objects", objects);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
  }

  private Outcome box(String command, Object... more) {
    return Outcome.of(
        Stream.concat(Stream.of("box", command, "--box", box), Stream.of(more)).toArray());
  }

  private List<String> passes(String batch, int count, Object... more) throws IOException {
    Path out = folder.resolve(batch + ".csv");
    Object[] first = {"--batch", batch, "--group", "masses", "--count", count, "--out", out};
    Outcome outcome = box("passes", Stream.concat(Stream.of(first), Stream.of(more)).toArray());
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    return lastCells(out);
  }

  private static List<String> lastCells(Path csv) throws IOException {
    return Files.readAllLines(csv).stream()
        .skip(1)
        .map(line -> line.substring(line.lastIndexOf(',') + 1))
        .toList();
  }

  private static String paper(String submission, String pass, String first, String second) {
    return """
    {"submission":"%s","pass":"%s","ballots":[{"object":"甲","ratings":{"duty":"%s"},"comment":"好"},{"object":"乙","ratings":{"duty":"%s"}}],"channel":"web"}"""
        .formatted(submission, pass, first, second);
  }

  private List<JsonNode> submit(String name, String... lines) throws IOException {
    Path out = folder.resolve(name + "-answers.ndjson");
    Path papers = inputs.file(name + ".ndjson", String.join("\n", lines) + "\n");
    Outcome outcome = box("submit", "--papers", papers, "--out", out);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.status()).isZero();
    return lines(out);
  }

  private static List<JsonNode> lines(Path ndjson) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(ndjson)) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }

  private static String reason(JsonNode answer) {
    return answer.path("rejected").path(0).path("reason").asText();
  }

  private static String receipt(JsonNode answer) {
    return answer.path("receipt").asText();
  }

  /** With another last character, so that the check character does not fit. */
  private static String mistyped(String pass) {
    return pass.substring(0, pass.length() - 1) + (pass.endsWith("7") ? '8' : '7');
  }

  @Test
  void a_whole_evaluation_can_be_run_with_it() throws IOException {
    List<String> passes = passes("first", 6);
    List<String> foreign = foreignPasses();
    assertThat(box("passes", "--revoke", 6).out()).isEqualTo("Revoked: pass 6\n");
    Path reissue = folder.resolve("again.csv");
    assertThat(box("passes", "--reissue", 5, "--out", reissue).status()).isZero();
    String again = lastCells(reissue).get(0);
    assertThat(
            box(
                    "batch",
                    "--batch",
                    "hall",
                    "--group",
                    "masses",
                    "--channel",
                    "meeting",
                    "--issued",
                    4)
                .status())
        .isZero();

    List<JsonNode> answers =
        submit(
            "papers",
            paper("s1", passes.get(0), "A", "B"),
            paper("s2", mistyped(passes.get(1)), "A", "B"),
            paper("s3", foreign.get(0), "A", "B"),
            "{\"submission\":\"s4\"",
            paper("s5", passes.get(5), "A", "B"),
            paper("s6", passes.get(4), "A", "B"),
            paper("s7", again.toLowerCase(java.util.Locale.ROOT), "B", "A"),
            paper("s1", passes.get(0), "A", "B"),
            paper("s8", passes.get(0), "B", "B"),
            paper("s9", passes.get(1), "A", "Z"),
            paper("s10", passes.get(1), "A", "A"),
            "{\"submission\":\"h1\",\"batch\":\"hall\",\"ballots\":[{\"object\":\"甲\",\"ratings\":{\"duty\":\"A\"}}]}",
            "{\"submission\":\"h2\",\"batch\":\"hall\",\"spoilt\":true}",
            "{\"submission\":\"h3\",\"batch\":\"nowhere\",\"ballots\":[]}");

    assertThat(answers)
        .extracting(answer -> answer.path("line").asInt())
        .isEqualTo(IntStream.rangeClosed(1, 14).boxed().toList());
    assertThat(answers)
        .extracting(BoxCommandsTest::reason)
        .containsExactly(
            "",
            "not-admitted",
            "not-admitted",
            "malformed",
            "not-admitted",
            "not-admitted",
            "",
            "",
            "",
            "unknown-option",
            "",
            "",
            "void-paper",
            "not-admitted");
    assertThat(receipt(answers.get(7))).isEqualTo(receipt(answers.get(0)));
    assertThat(receipt(answers.get(8))).isNotEqualTo(receipt(answers.get(0)));
    List<JsonNode> sentAgain = submit("again", paper("s8", passes.get(0), "B", "B"));
    assertThat(receipt(sentAgain.get(0))).isEqualTo(receipt(answers.get(8)));

    Outcome status = box("status", "--reconciliation");
    assertThat(status.out())
        .contains("open\nPublished: 0 papers, root ", "; 4 papers came since\n")
        .contains(
            "masses               6         1        1     3         9        4           1         4")
        .contains("hall           masses  meeting           4         2      1        1");

    Path out = folder.resolve("out");
    Outcome closed = box("close", "--out", out);
    assertThat(closed.err()).isEmpty();
    assertThat(closed.status()).isZero();
    assertThat(Inputs.names(out))
        .containsExactly(
            "board.ndjson", "comments.ndjson", "export.ndjson", "result.csv", "result.json");
    assertThat(verify(receipt(answers.get(8)), out)).startsWith("0 Counted: ");
    assertThat(verify(receipt(answers.get(0)), out)).startsWith("1 Superseded: ");
    assertThat(verify(foreign.get(0), out)).startsWith("1 Not there: ");
    assertThat(ranking(evaluated(out.resolve("export.ndjson")).resolve("result.json")))
        .isEqualTo(ranking(out.resolve("result.json")))
        .hasSize(2);
    recounts(out);
    nothingSecretIsSaid(passes, again, out);
    nothingMoreIsTakenIn(passes, out);
  }

  /** The passes of another box. */
  private List<String> foreignPasses() throws IOException {
    Path own = box;
    box = folder.resolve("other");
    assertThat(box("open", "--scheme", inputs.file("other.yaml", SCHEME)).status()).isZero();
    List<String> passes = passes("other", 1);
    box = own;
    return passes;
  }

  private static String verify(String receipt, Path out) {
    Outcome outcome =
        Outcome.of("verify", "--receipt", receipt, "--root", out.resolve("board.ndjson"));
    assertThat(outcome.err()).isEmpty();
    return outcome.status() + " " + outcome.out();
  }

  /** Counts the papers of an export as ballots from a file. */
  private Path evaluated(Path export) throws IOException {
    List<String> ballots = new ArrayList<>();
    for (JsonNode line : lines(export)) {
      if (line.has("paper")) {
        JsonNode paper = JSON.readTree(line.path("paper").asText());
        for (JsonNode ballot : paper.path("ballots")) {
          ObjectNode row = JSON.createObjectNode();
          row.set("object", ballot.path("object"));
          row.set("group", paper.path("group"));
          row.set("token", line.path("leaf"));
          row.set("ratings", ballot.path("ratings"));
          ballots.add(row.toString());
        }
      }
    }
    assertThat(ballots).hasSize(7);
    Path out = folder.resolve("evaluated");
    Outcome outcome =
        Outcome.of(
            "evaluate",
            "--scheme",
            box.resolve("scheme.yaml"),
            "--objects",
            box.resolve("objects.csv"),
            "--ballots",
            inputs.file("ballots.ndjson", String.join("\n", ballots)),
            "--out",
            out);
    assertThat(outcome.err()).isEmpty();
    return out;
  }

  private static List<List<String>> ranking(Path result) throws IOException {
    List<List<String>> ranking = new ArrayList<>();
    for (JsonNode object : JSON.readTree(result.toFile()).path("objects")) {
      ranking.add(
          Stream.of("id", "rank", "score", "grade")
              .map(key -> object.path(key).toString())
              .toList());
    }
    return ranking;
  }

  private void recounts(Path out) throws IOException {
    Path export = out.resolve("export.ndjson");
    Path result = out.resolve("result.json");
    Path board = out.resolve("board.ndjson");
    Outcome agrees = Outcome.of("verify", "--box", export, "--result", result, "--root", board);
    assertThat(agrees.err()).isEmpty();
    assertThat(agrees.out()).isEqualTo("Everything agrees: 4 papers were counted again.\n");
    assertThat(agrees.status()).isZero();
    Path other = inputs.file("other.json", Files.readString(result).replace("75.00", "76.00"));
    Outcome differs = Outcome.of("verify", "--box", export, "--result", other, "--lang", "zh");
    assertThat(differs.err()).isEmpty();
    assertThat(differs.out()).contains("76.00");
    assertThat(differs.status()).isEqualTo(1);
  }

  private void nothingSecretIsSaid(List<String> passes, String again, Path out) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(out)) {
      all.forEach(files::add);
    }
    files.add(folder.resolve("papers-answers.ndjson"));
    files.add(box.resolve(BoxJournal.FILE));
    for (Path file : files) {
      assertThat(Files.readString(file, ISO_8859_1))
          .as(file.toString())
          .doesNotContain(passes)
          .doesNotContain(again);
    }
  }

  private void nothingMoreIsTakenIn(List<String> passes, Path out) throws IOException {
    Path papers = inputs.file("late.ndjson", paper("late", passes.get(2), "A", "A"));
    Outcome late =
        box("submit", "--papers", papers, "--out", folder.resolve("late-answers.ndjson"));
    assertThat(late.status()).isEqualTo(2);
    assertThat(late.err())
        .isEqualTo("pingyi: box-closed: the ballot box is closed, and stays so: read its result\n");
    assertThat(folder.resolve("late-answers.ndjson")).doesNotExist();
    assertThat(box("passes", "--revoke", 3, "--lang", "zh").err())
        .isEqualTo("pingyi: box-closed: 票箱已封，不能再开：请读取其结果\n");
    byte[] before = Files.readAllBytes(out.resolve("result.json"));
    assertThat(box("close", "--out", out).status()).isZero();
    assertThat(out.resolve("result.json")).hasBinaryContent(before);
  }

  @Test
  void many_papers_in_one_file_are_answered_in_their_order() throws IOException {
    List<String> passes = passes("many", 300);
    List<String> papers = new ArrayList<>();
    for (int i = 0; i < passes.size(); i++) {
      papers.add(paper("a" + i, passes.get(i), "A", "B"));
      papers.add(paper("b" + i, passes.get(i), "B", "A"));
    }

    List<JsonNode> answers = submit("many", papers.toArray(new String[0]));

    assertThat(answers)
        .extracting(answer -> answer.path("submission").asText())
        .isEqualTo(
            IntStream.range(0, 300).boxed().flatMap(i -> Stream.of("a" + i, "b" + i)).toList());
    Path out = folder.resolve("out");
    assertThat(box("close", "--out", out).status()).isZero();
    assertThat(verify(receipt(answers.get(0)), out)).startsWith("1 Superseded: ");
    assertThat(verify(receipt(answers.get(599)), out)).startsWith("0 Counted: ");
    assertThat(Files.readString(out.resolve("result.csv"))).contains("1,乙,第二科,all,90.00,good");
  }

  @Test
  void the_board_is_published_while_the_box_is_open() throws IOException {
    List<String> passes = passes("some", 30);
    List<String> papers = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      papers.add(paper("s" + i, passes.get(i), "A", "B"));
    }
    List<JsonNode> answers = submit("some", papers.toArray(new String[0]));
    submit("more", paper("s25", passes.get(25), "A", "B"));
    Path board = folder.resolve("board.ndjson");

    Outcome status = box("status", "--board", board);

    assertThat(status.out())
        .contains(
            "Published: 25 papers, root ",
            "masses      30      25\n",
            "web          25\n",
            "; 1 papers came since")
        .doesNotContain("Reconciliation", "Revoked", "90.00");
    assertThat(verify(receipt(answers.get(3)), folder)).startsWith("0 Counted: ");
    assertThat(
            Outcome.of("verify", "--receipt", passes.get(0), "--root", board, "--lang", "zh").out())
        .startsWith("尚未列出：");
  }

  @Test
  void a_receipt_that_was_mistyped_is_told_from_one_that_is_not_there() throws IOException {
    String code = passes("one", 1).get(0);
    Path board = inputs.file("board.ndjson", "");

    Outcome outcome = Outcome.of("verify", "--receipt", mistyped(code), "--root", board);

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err())
        .startsWith("pingyi: the receipt was mistyped: ")
        .doesNotContain(mistyped(code));
    assertThat(Outcome.of("verify", "--receipt", code, "--root", board).err())
        .startsWith(board + ":1:1: empty-file: ");
  }

  @Test
  void passes_are_written_for_their_owner_alone_as_csv_or_links() throws IOException {
    List<String> links =
        passes("linked", 2, "--link", "https://example.org/#{pass}", "--not-for", "甲,乙");
    Path file = folder.resolve("linked.csv");

    assertThat(Files.readAllLines(file).get(0)).isEqualTo("batch,serial,group,stratum,link");
    assertThat(links).allMatch(link -> link.matches("https://example.org/#[0-9A-Z-]+"));
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
    }
    String pass = links.get(0).substring(links.get(0).indexOf('#') + 1);
    JsonNode answer = submit("own", paper("s1", pass, "A", "B")).get(0);
    assertThat(reason(answer)).isEqualTo("not-admitted");
    assertThat(answer.path("rejected")).hasSize(1);
    assertThat(answer.path("rejected").path(0).path("ballot").asInt()).isEqualTo(1);
    assertThat(
            box(
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
        .startsWith("pingyi: there are more objects than passes (--not-for)\n");
  }

  @Test
  void passes_that_cannot_be_written_are_not_issued() throws IOException {
    Path taken = Files.createDirectory(folder.resolve("taken"));

    Outcome outcome =
        box("passes", "--batch", "b", "--group", "masses", "--count", 2, "--out", taken);

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).contains("it is a folder, not a file");
    assertThat(box("status").out()).contains("masses       0       0\n");
  }

  @Test
  void one_bad_line_never_stops_the_rest_and_may_be_made_to_matter() throws IOException {
    String pass = passes("one", 1).get(0);
    Path papers = inputs.file("p.ndjson", "nonsense\n\n" + paper("s1", pass, "A", "A"));
    Path out = folder.resolve("answers.ndjson");

    Outcome outcome = box("submit", "--papers", papers, "--out", out, "--strict", "--lang", "zh");

    assertThat(outcome.status()).isEqualTo(3);
    assertThat(outcome.err()).isEqualTo("pingyi: 有整张评议票被拒绝：1 份（--strict）\n");
    assertThat(lines(out).get(0).toString())
        .isEqualTo(
            "{\"line\":1,\"rejected\":[{\"reason\":\"malformed\",\"detail\":\"该行不是一个 UTF-8 编码的"
                + " JSON 对象\"}]}");
    assertThat(lines(out).get(1).path("line").asInt()).isEqualTo(3);
  }

  @Test
  void a_box_that_is_not_there_or_there_already_is_told() throws IOException {
    Path own = box;
    assertThat(box("open", "--scheme", folder.resolve("scheme.yaml")).err())
        .isEqualTo("pingyi: there is a ballot box in " + own + " already\n");
    box = folder.resolve("nowhere");
    assertThat(box("status").err())
        .isEqualTo("pingyi: there is no ballot box in " + box + ": make one with “box open”\n");
    assertThat(box("status", "--lang", "zh").err()).contains("中没有票箱");
    assertThat(box).doesNotExist();
  }

  @Test
  void a_box_is_made_as_a_whole_or_not_at_all() throws IOException {
    box = folder.resolve("half");

    Outcome outcome =
        box(
            "open",
            "--scheme",
            folder.resolve("scheme.yaml"),
            "--objects",
            folder.resolve("no.csv"));

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(box).doesNotExist();
    assertThat(Inputs.names(folder.resolve("box")))
        .containsExactly("journal.mv.db", "objects.csv", "scheme.yaml");
  }

  @Test
  void a_scheme_that_was_changed_is_refused() throws IOException {
    Files.writeString(box.resolve("scheme.yaml"), SCHEME.replace("90", "95"));

    Outcome outcome = box("status");

    assertThat(outcome.status()).isEqualTo(2);
    assertThat(outcome.err()).startsWith("pingyi: another-scheme: ");
  }

  @Test
  void a_box_that_another_program_has_open_is_left_alone() {
    try (BoxJournal held = BoxJournal.open(box)) {
      assertThat(held.store()).isNotNull();
      assertThat(box("status").status()).isZero();
    }
  }

  @Test
  void a_batch_whose_passes_nobody_has_is_revoked_and_issued_under_another_id() throws IOException {
    List<String> lost = passes("lost", 3);
    assertThat(
            box(
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
    assertThat(box("passes", "--revoke-batch", "lost").out())
        .isEqualTo("Revoked: batch lost, 3 passes\n");
    List<String> instead = passes("instead", 3);

    List<JsonNode> answers =
        submit("papers", paper("s1", lost.get(0), "A", "B"), paper("s2", instead.get(0), "A", "B"));

    assertThat(reason(answers.get(0))).isEqualTo("not-admitted");
    assertThat(receipt(answers.get(1))).isNotEmpty();
    assertThat(box("passes", "--revoke-batch", "instead").err())
        .startsWith("pingyi: pass-spent: a pass of batch instead was used");
  }

  @Test
  void options_that_do_not_go_together_are_explained() {
    assertThat(box("passes", "--revoke-batch", "x", "--revoke", 2).err())
        .startsWith("pingyi: only one of these at a time: --revoke, --revoke-batch\n");
    assertThat(box("passes", "--revoke", 1, "--reissue", 2).err())
        .startsWith("pingyi: only one of these at a time: --revoke, --reissue\n");
    assertThat(box("passes", "--reissue", 2).err()).startsWith("pingyi: missing: --out\n");
    assertThat(box("passes").err())
        .startsWith("pingyi: missing: --batch, --group, --count, --out\n");
    assertThat(box("passes", "--revoke", 0).err())
        .startsWith("pingyi: “0” is no whole number from 1 to 1000000 (--revoke)\n");
    assertThat(box("passes", "--revoke", 1).err())
        .isEqualTo("pingyi: unknown: no pass has the serial number 1\n");
    assertThat(Outcome.of("box").err()).startsWith("pingyi: say which command\n");
    assertThat(Outcome.of("verify", "--receipt", "a").err())
        .startsWith("pingyi: missing: --root\n");
  }
}
