package org.pingyi.evaluation.commandline.box;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pingyi.evaluation.commandline.box.TrialBox.lines;
import static org.pingyi.evaluation.commandline.box.TrialBox.paper;
import static org.pingyi.evaluation.commandline.box.TrialBox.receipt;
import static org.pingyi.evaluation.commandline.box.TrialBox.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pingyi.evaluation.commandline.Inputs;
import org.pingyi.evaluation.commandline.Outcome;
import org.pingyi.evaluation.commandline.folder.Kept;

/** A ballot box on the command line, from opening it to closing it. */
class BoxCommandsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;
  private Inputs inputs;
  private TrialBox box;

  @BeforeEach
  void open() throws IOException {
    box = TrialBox.opened(folder);
    inputs = box.inputs();
  }

  /** With another last character, so that the check character does not fit. */
  private static String mistyped(String pass) {
    return pass.substring(0, pass.length() - 1) + (pass.endsWith("7") ? '8' : '7');
  }

  @Test
  void a_whole_evaluation_can_be_run_with_it() throws IOException {
    List<String> passes = box.passes("first", 6);
    List<String> foreign = foreignPasses();
    assertThat(box.run("passes", "--revoke", 6).out()).isEqualTo("Revoked: pass 6\n");
    Path reissue = folder.resolve("again.csv");
    assertThat(box.run("passes", "--reissue", 5, "--out", reissue).status()).isZero();
    String again = TrialBox.lastCells(reissue).get(0);
    assertThat(Outcome.of(box.hall(4)).status()).isZero();

    List<JsonNode> answers =
        box.submit(
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
        .extracting(TrialBox::reason)
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
    List<JsonNode> sentAgain = box.submit("again", paper("s8", passes.get(0), "B", "B"));
    assertThat(receipt(sentAgain.get(0))).isEqualTo(receipt(answers.get(8)));

    Outcome status = box.run("status", "--reconciliation");
    assertThat(status.out())
        .contains("open\nPublished: 0 papers, root ", "; 4 papers came since\n")
        .contains(
            "masses               6         1        1     3         9        4           1         4")
        .contains("hall           masses  meeting           4         2      1        1");

    Path out = folder.resolve("out");
    Outcome closed = box.run("close", "--out", out);
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
    TrialBox other = box.other("other");
    assertThat(other.run("open", "--scheme", inputs.file("other.yaml", TrialBox.SCHEME)).status())
        .isZero();
    return other.passes("other", 1);
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
            box.path().resolve("scheme.yaml"),
            "--objects",
            box.path().resolve("objects.csv"),
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
    files.add(box.path().resolve(Kept.BOX.file()));
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
        box.run("submit", "--papers", papers, "--out", folder.resolve("late-answers.ndjson"));
    assertThat(late.status()).isEqualTo(2);
    assertThat(late.err())
        .isEqualTo(
            "pingyi: box-closed: the ballot box is closed, and stays so: read its result, or open another box\n");
    assertThat(folder.resolve("late-answers.ndjson")).doesNotExist();
    assertThat(box.run("passes", "--revoke", 3, "--lang", "zh").err())
        .isEqualTo("pingyi: box-closed: 票箱已封，不能再开：请读取其结果，或另建票箱\n");
    byte[] before = Files.readAllBytes(out.resolve("result.json"));
    assertThat(box.run("close", "--out", out).status()).isZero();
    assertThat(out.resolve("result.json")).hasBinaryContent(before);
  }

  @Test
  void many_papers_in_one_file_are_answered_in_their_order() throws IOException {
    List<String> passes = box.passes("many", 300);
    List<String> papers = new ArrayList<>();
    for (int i = 0; i < passes.size(); i++) {
      papers.add(paper("a" + i, passes.get(i), "A", "B"));
      papers.add(paper("b" + i, passes.get(i), "B", "A"));
    }

    List<JsonNode> answers = box.submit("many", papers.toArray(new String[0]));

    assertThat(answers)
        .extracting(answer -> answer.path("submission").asText())
        .isEqualTo(
            IntStream.range(0, 300).boxed().flatMap(i -> Stream.of("a" + i, "b" + i)).toList());
    Path out = folder.resolve("out");
    assertThat(box.run("close", "--out", out).status()).isZero();
    assertThat(verify(receipt(answers.get(0)), out)).startsWith("1 Superseded: ");
    assertThat(verify(receipt(answers.get(599)), out)).startsWith("0 Counted: ");
    assertThat(Files.readString(out.resolve("result.csv"))).contains("1,乙,第二科,all,90.00,good");
  }

  @Test
  void the_board_is_published_while_the_box_is_open() throws IOException {
    List<String> passes = box.passes("some", 30);
    List<String> papers = new ArrayList<>();
    for (int i = 0; i < 25; i++) {
      papers.add(paper("s" + i, passes.get(i), "A", "B"));
    }
    List<JsonNode> answers = box.submit("some", papers.toArray(new String[0]));
    box.submit("more", paper("s25", passes.get(25), "A", "B"));
    Path board = folder.resolve("board.ndjson");

    Outcome status = box.run("status", "--board", board);

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
    String code = box.passes("one", 1).get(0);
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
  void one_bad_line_never_stops_the_rest_and_may_be_made_to_matter() throws IOException {
    String pass = box.passes("one", 1).get(0);
    Path papers = inputs.file("p.ndjson", "nonsense\n\n" + paper("s1", pass, "A", "A"));
    Path out = folder.resolve("answers.ndjson");

    Outcome outcome =
        box.run("submit", "--papers", papers, "--out", out, "--strict", "--lang", "zh");

    assertThat(outcome.status()).isEqualTo(3);
    assertThat(outcome.err()).isEqualTo("pingyi: 有整张评议票被拒绝：1 份，原因见答复（--strict）\n");
    assertThat(lines(out).get(0).toString())
        .isEqualTo(
            "{\"line\":1,\"rejected\":[{\"reason\":\"malformed\",\"detail\":\"该行不是一个 UTF-8 编码的"
                + " JSON 对象\"}]}");
    assertThat(lines(out).get(1).path("line").asInt()).isEqualTo(3);
  }
}
